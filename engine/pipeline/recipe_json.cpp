// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/recipe_json.h"

#include "pipeline/json.h"
#include "pipeline/recipe_options.h"

namespace tessera {

namespace {

constexpr int recipeVersion = 1;
constexpr const char* versionKey = "version";

bool isCount(std::string_view key)
{
    return key == "k" || key == "components" || key == "restarts" || key == "seed" ||
           key == "max-iterations" || key == "min-size";
}

Json toValue(std::string_view key, const OptionValue& value)
{
    if (const auto* names = std::get_if<std::vector<std::string>>(&value))
        return *names;
    const auto* text = std::get_if<std::string>(&value);
    if (!text)
        return nullptr;
    const bool digits = text->find_first_not_of("0123456789") == std::string::npos;
    if (isCount(key) && digits)
        return std::stoull(*text);
    return *text;
}

/// Numbers stand for their digits; false when no option can have such a value.
bool fromValue(const Json& json, OptionValue& value)
{
    if (json.is_null()) {
        value = {};
    } else if (json.is_string()) {
        value = json.get<std::string>();
    } else if (json.is_number_integer()) {
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
        json[option.key] = toValue(option.key, option.get(recipe));
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
