// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/recipe/recipe_json.h"

#include "analysis/recipe/recipe_object.h"
#include "analysis/recipe/recipe_options.h"

namespace tessera {

namespace {

constexpr int recipeVersion = 1;
constexpr const char* versionKey = "version";

Json toValue(const RecipeOption& option, const Recipe& recipe)
{
    const OptionValue value = option.get(recipe);
    if (const auto* names = std::get_if<std::vector<std::string>>(&value))
        return *names;
    const auto* text = std::get_if<std::string>(&value);
    if (!text)
        return nullptr;
    if (option.limits.form == NumberLimits::Form::Whole)
        if (const auto number = wholeFromText(*text))
            return *number;
    return *text;
}

/// Numbers stand for their texts; false when no option can have such a value.
bool fromValue(const Json& json, OptionValue& value)
{
    if (json.is_null()) {
        value = {};
    } else if (json.is_string()) {
        value = json.get<std::string>();
    } else if (json.is_number()) {
        value = json.dump();
    } else if (json.is_array()) {
        std::vector<std::string> names;
        for (const Json& name : json) {
            if (!name.is_string())
                return false;
            names.push_back(name.get<std::string>());
        }
        value = std::move(names);
    } else {
        return false;
    }
    return true;
}

} // namespace

Json recipeToJson(const Recipe& recipe)
{
    Json json = Json::object();
    json[versionKey] = recipeVersion;
    for (const RecipeOption& option : recipeOptions())
        json[option.key] = toValue(option, recipe);
    return json;
}

std::string toJson(const Recipe& recipe)
{
    return jsonText(recipeToJson(recipe));
}

Result<Recipe> recipeFromJson(std::string_view json)
{
    const Result<Json> parsed = parseJsonObject(json);
    if (!parsed)
        return parsed.issue();
    if (const Outcome fits = checkVersion(*parsed, versionKey, recipeVersion); !fits)
        return fits.issue();
    Recipe recipe;
    for (const auto& [key, entry] : parsed->items()) {
        if (key == versionKey)
            continue;
        OptionValue value;
        const bool readable = fromValue(entry, value);
        const Outcome set = setRecipeOption(recipe, key, value);
        if (!readable && (set || set.issue().code == IssueCode::RecipeInvalid))
            return Issue{.code = IssueCode::RecipeInvalid, .arguments = {key, shortJson(entry)}};
        if (!set)
            return set.issue();
    }
    return recipe;
}

} // namespace tessera
