// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/recipe_options.h"

#include "pipeline/method_options.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace tessera {

namespace {

template<class Enum>
using Spelling = std::pair<Enum, const char*>;

constexpr std::array<Spelling<MissingPolicy>, 4> missingSpellings{
    {{MissingPolicy::Median, "median"},
     {MissingPolicy::Mean, "mean"},
     {MissingPolicy::Zero, "zero"},
     {MissingPolicy::Drop, "drop"}}};
constexpr std::array<Spelling<DuplicatePolicy>, 2> duplicateSpellings{
    {{DuplicatePolicy::Keep, "keep"}, {DuplicatePolicy::Drop, "drop"}}};
constexpr std::array<Spelling<OutlierPolicy>, 3> outlierSpellings{
    {{OutlierPolicy::Keep, "keep"}, {OutlierPolicy::Clip, "clip"}, {OutlierPolicy::Drop, "drop"}}};
constexpr std::array<Spelling<OutlierRule>, 3> ruleSpellings{
    {{OutlierRule::Iqr, "iqr"}, {OutlierRule::ZScore, "zscore"}, {OutlierRule::Mad, "mad"}}};
constexpr std::array<Spelling<LogPolicy>, 3> logSpellings{
    {{LogPolicy::None, "none"}, {LogPolicy::Auto, "auto"}, {LogPolicy::All, "all"}}};
constexpr std::array<Spelling<Scaling>, 4> scaleSpellings{{{Scaling::Standard, "standard"},
                                                           {Scaling::MinMax, "minmax"},
                                                           {Scaling::Robust, "robust"},
                                                           {Scaling::None, "none"}}};

template<class Enum, std::size_t N>
OptionValue spell(const std::array<Spelling<Enum>, N>& spellings, Enum value)
{
    for (const auto& [known, name] : spellings)
        if (known == value)
            return std::string(name);
    return {};
}

template<class Enum, std::size_t N>
bool read(const std::array<Spelling<Enum>, N>& spellings, const OptionValue& value, Enum& target)
{
    const auto* text = std::get_if<std::string>(&value);
    for (const auto& [known, name] : spellings) {
        if (text && *text == name) {
            target = known;
            return true;
        }
    }
    return false;
}

template<class Number>
bool parseNumber(std::string_view text, Number& target)
{
    Number parsed{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), parsed);
    if (error != std::errc{} || end != text.data() + text.size())
        return false;
    target = parsed;
    return true;
}

/// A whole number from `least` on.
bool readCount(const OptionValue& value, int least, int& target)
{
    const auto* text = std::get_if<std::string>(&value);
    int parsed = 0;
    if (!text || !parseNumber(*text, parsed) || parsed < least)
        return false;
    target = parsed;
    return true;
}

bool isUnset(const OptionValue& value)
{
    return std::holds_alternative<std::monostate>(value);
}

bool setId(Recipe& recipe, const OptionValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    if (!isUnset(value) && !text)
        return false;
    recipe.data.id = text ? std::optional(*text) : std::nullopt;
    return true;
}

bool setFeatures(Recipe& recipe, const OptionValue& value)
{
    const auto* names = std::get_if<std::vector<std::string>>(&value);
    if (!isUnset(value) && (!names || names->empty()))
        return false;
    recipe.data.features = names ? std::optional(*names) : std::nullopt;
    return true;
}

bool setIgnored(Recipe& recipe, const OptionValue& value)
{
    const auto* names = std::get_if<std::vector<std::string>>(&value);
    if (!names)
        return false;
    recipe.data.ignored = *names;
    return true;
}

OptionValue getLog(const Recipe& recipe)
{
    if (recipe.features.log == LogPolicy::Columns)
        return recipe.features.logColumns;
    return spell(logSpellings, recipe.features.log);
}

bool setLog(Recipe& recipe, const OptionValue& value)
{
    if (const auto* names = std::get_if<std::vector<std::string>>(&value)) {
        if (names->empty())
            return false;
        recipe.features = {.log = LogPolicy::Columns, .logColumns = *names};
        return true;
    }
    FeatureRecipe next;
    if (!read(logSpellings, value, next.log))
        return false;
    recipe.features = next;
    return true;
}

std::string numberText(double value)
{
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), error == std::errc{} ? end : digits.data()};
}

OptionValue getComponents(const Recipe& recipe)
{
    if (recipe.projection.components)
        return std::to_string(*recipe.projection.components);
    if (recipe.projection.variancePercent)
        return numberText(*recipe.projection.variancePercent) + "%";
    return std::string("none");
}

bool setComponents(Recipe& recipe, const OptionValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    if (!text)
        return false;
    ProjectionRecipe next;
    if (text->ends_with('%')) {
        double percent = 0;
        if (!parseNumber(std::string_view(*text).substr(0, text->size() - 1), percent) ||
            !(percent > 0 && percent <= 100))
            return false;
        next.variancePercent = percent;
    } else if (*text != "none") {
        int components = 0;
        if (!readCount(value, 1, components))
            return false;
        next.components = components;
    }
    recipe.projection = next;
    return true;
}

OptionValue getK(const Recipe& recipe)
{
    return recipe.clustering.k ? std::to_string(*recipe.clustering.k) : std::string("auto");
}

bool setK(Recipe& recipe, const OptionValue& value)
{
    if (value == OptionValue(std::string("auto"))) {
        recipe.clustering.k.reset();
        return true;
    }
    int k = 0;
    if (!readCount(value, 1, k))
        return false;
    recipe.clustering.k = k;
    return true;
}

OptionValue getKRange(const Recipe& recipe)
{
    if (!recipe.clustering.kRange)
        return {};
    return std::to_string(recipe.clustering.kRange->from) + ".." +
           std::to_string(recipe.clustering.kRange->to);
}

bool setKRange(Recipe& recipe, const OptionValue& value)
{
    if (isUnset(value)) {
        recipe.clustering.kRange.reset();
        return true;
    }
    const auto* text = std::get_if<std::string>(&value);
    const auto dots = text ? text->find("..") : std::string::npos;
    if (dots == std::string::npos)
        return false;
    KRange range;
    const std::string_view view = *text;
    if (!parseNumber(view.substr(0, dots), range.from) ||
        !parseNumber(view.substr(dots + 2), range.to) || range.from < 1 || range.to < range.from)
        return false;
    recipe.clustering.kRange = range;
    return true;
}

bool setSeed(Recipe& recipe, const OptionValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    return text && parseNumber(*text, recipe.clustering.seed);
}

const std::array<RecipeOption, 20> allOptions{{
    {"id", [](const Recipe& r) { return r.data.id ? OptionValue(*r.data.id) : OptionValue(); },
     setId},
    {"features",
     [](const Recipe& r) {
         return r.data.features ? OptionValue(*r.data.features) : OptionValue();
     },
     setFeatures},
    {"ignore", [](const Recipe& r) { return OptionValue(r.data.ignored); }, setIgnored},
    {"missing", [](const Recipe& r) { return spell(missingSpellings, r.cleaning.missing); },
     [](Recipe& r, const OptionValue& v) { return read(missingSpellings, v, r.cleaning.missing); }},
    {"duplicates", [](const Recipe& r) { return spell(duplicateSpellings, r.cleaning.duplicates); },
     [](Recipe& r, const OptionValue& v) {
         return read(duplicateSpellings, v, r.cleaning.duplicates);
     }},
    {"outliers", [](const Recipe& r) { return spell(outlierSpellings, r.cleaning.outliers); },
     [](Recipe& r, const OptionValue& v) {
         return read(outlierSpellings, v, r.cleaning.outliers);
     }},
    {"outlier-rule", [](const Recipe& r) { return spell(ruleSpellings, r.cleaning.outlierRule); },
     [](Recipe& r, const OptionValue& v) {
         return read(ruleSpellings, v, r.cleaning.outlierRule);
     }},
    {"log", getLog, setLog},
    {"scale", [](const Recipe& r) { return spell(scaleSpellings, r.scaling.method); },
     [](Recipe& r, const OptionValue& v) { return read(scaleSpellings, v, r.scaling.method); }},
    {"weights", getWeights, setWeights},
    {"components", getComponents, setComponents},
    {"k", getK, setK},
    {"k-range", getKRange, setKRange},
    {"restarts", [](const Recipe& r) { return OptionValue(std::to_string(r.clustering.restarts)); },
     [](Recipe& r, const OptionValue& v) { return readCount(v, 1, r.clustering.restarts); }},
    {"seed", [](const Recipe& r) { return OptionValue(std::to_string(r.clustering.seed)); },
     setSeed},
    {"max-iterations",
     [](const Recipe& r) { return OptionValue(std::to_string(r.clustering.maxIterations)); },
     [](Recipe& r, const OptionValue& v) { return readCount(v, 1, r.clustering.maxIterations); }},
    {"method", getMethod, setMethod},
    {"min-size", getMinimumSize, setMinimumSize},
    {"parameters", getParameters, setParameters},
    {"categories", getCategories, setCategories},
}};

/// Splits at commas outside double quotes; "" inside quotes is one quote.
std::vector<std::string> splitNames(std::string_view text)
{
    std::vector<std::string> names;
    if (text.empty())
        return names;
    names.emplace_back();
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' && quoted && i + 1 < text.size() && text[i + 1] == '"')
            names.back() += text[++i];
        else if (c == '"' && (quoted || names.back().empty()))
            quoted = !quoted;
        else if (c == ',' && !quoted)
            names.emplace_back();
        else
            names.back() += c;
    }
    return names;
}

} // namespace

std::span<const RecipeOption> recipeOptions()
{
    return allOptions;
}

Outcome setRecipeOption(Recipe& recipe, std::string_view key, const OptionValue& value)
{
    for (const RecipeOption& option : allOptions) {
        if (key != option.key)
            continue;
        if (option.set(recipe, value))
            return done();
        return Issue{.code = IssueCode::RecipeInvalid,
                     .arguments = {std::string(key), optionText(value)}};
    }
    return Issue{.code = IssueCode::RecipeKeyUnknown, .arguments = {std::string(key)}};
}

OptionValue optionValueFromText(std::string_view key, std::string_view text)
{
    if (key == "features" || key == "ignore" || key == "weights" || key == "parameters" ||
        key == "categories")
        return splitNames(text);
    if (key == "log" && text != "none" && text != "auto" && text != "all")
        return splitNames(text);
    return std::string(text);
}

std::string optionText(const OptionValue& value)
{
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    std::string joined;
    if (const auto* names = std::get_if<std::vector<std::string>>(&value))
        for (const std::string& name : *names)
            joined += (joined.empty() ? "" : ",") + name;
    return joined;
}

} // namespace tessera
