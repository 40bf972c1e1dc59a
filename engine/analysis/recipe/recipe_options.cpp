// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/recipe/recipe_options.h"

#include "analysis/recipe/method_options.h"
#include "clustering/kmeans/kmeansmethod.h"

#include <algorithm>
#include <array>
#include <limits>
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

/// A whole number within the limits, which the target can hold.
template<class Number>
bool readWhole(std::string_view text, const NumberLimits& limits, Number& target)
{
    const auto number = wholeFromText(text);
    if (!number || !limits.has(*number))
        return false;
    assert(std::in_range<Number>(limits.greatest));
    target = static_cast<Number>(*number);
    return true;
}

template<class Number>
bool readWhole(const OptionValue& value, const NumberLimits& limits, Number& target)
{
    const auto* text = std::get_if<std::string>(&value);
    return text && readWhole(std::string_view(*text), limits, target);
}

bool isUnset(const OptionValue& value)
{
    return std::holds_alternative<std::monostate>(value);
}

bool setId(Recipe& recipe, const OptionValue& value, const NumberLimits&)
{
    const auto* text = std::get_if<std::string>(&value);
    if (!isUnset(value) && !text)
        return false;
    recipe.data.id = text ? std::optional(*text) : std::nullopt;
    return true;
}

bool setFeatures(Recipe& recipe, const OptionValue& value, const NumberLimits&)
{
    const auto* names = std::get_if<std::vector<std::string>>(&value);
    if (!isUnset(value) && (!names || names->empty()))
        return false;
    recipe.data.features = names ? std::optional(*names) : std::nullopt;
    return true;
}

bool setIgnored(Recipe& recipe, const OptionValue& value, const NumberLimits&)
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

bool setLog(Recipe& recipe, const OptionValue& value, const NumberLimits&)
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

OptionValue getComponents(const Recipe& recipe)
{
    if (recipe.projection.components)
        return std::to_string(*recipe.projection.components);
    if (recipe.projection.variancePercent)
        return textOfNumber(*recipe.projection.variancePercent) + "%";
    return std::string("none");
}

bool setComponents(Recipe& recipe, const OptionValue& value, const NumberLimits& limits)
{
    const auto* text = std::get_if<std::string>(&value);
    if (!text)
        return false;
    ProjectionRecipe next;
    if (text->ends_with('%')) {
        const auto percent = numberFromText(std::string_view(*text).substr(0, text->size() - 1));
        if (!percent || !(*percent > 0 && *percent <= 100))
            return false;
        next.variancePercent = percent;
    } else if (*text != "none") {
        int components = 0;
        if (!readWhole(value, limits, components))
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

bool setK(Recipe& recipe, const OptionValue& value, const NumberLimits& limits)
{
    if (value == OptionValue(std::string("auto"))) {
        recipe.clustering.k.reset();
        return true;
    }
    int k = 0;
    if (!readWhole(value, limits, k))
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

bool setKRange(Recipe& recipe, const OptionValue& value, const NumberLimits& limits)
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
    if (!readWhole(view.substr(0, dots), limits, range.from) ||
        !readWhole(view.substr(dots + 2), limits, range.to) || range.to < range.from ||
        static_cast<std::uint64_t>(range.to - range.from) >= limits.longest)
        return false;
    recipe.clustering.kRange = range;
    return true;
}

bool setSeed(Recipe& recipe, const OptionValue& value, const NumberLimits& limits)
{
    return readWhole(value, limits, recipe.clustering.seed);
}

/// Of the k-means of a sweep there is one for each number of segments, with a label for each row.
constexpr std::uint64_t mostSwept = 1'000;

using Form = NumberLimits::Form;

constexpr std::array<RecipeOption, 20> allOptions{{
    {"id", [](const Recipe& r) { return r.data.id ? OptionValue(*r.data.id) : OptionValue(); },
     setId},
    {"features",
     [](const Recipe& r) {
         return r.data.features ? OptionValue(*r.data.features) : OptionValue();
     },
     setFeatures},
    {"ignore", [](const Recipe& r) { return OptionValue(r.data.ignored); }, setIgnored},
    {"missing", [](const Recipe& r) { return spell(missingSpellings, r.cleaning.missing); },
     [](Recipe& r, const OptionValue& v, const NumberLimits&) {
         return read(missingSpellings, v, r.cleaning.missing);
     }},
    {"duplicates", [](const Recipe& r) { return spell(duplicateSpellings, r.cleaning.duplicates); },
     [](Recipe& r, const OptionValue& v, const NumberLimits&) {
         return read(duplicateSpellings, v, r.cleaning.duplicates);
     }},
    {"outliers", [](const Recipe& r) { return spell(outlierSpellings, r.cleaning.outliers); },
     [](Recipe& r, const OptionValue& v, const NumberLimits&) {
         return read(outlierSpellings, v, r.cleaning.outliers);
     }},
    {"outlier-rule", [](const Recipe& r) { return spell(ruleSpellings, r.cleaning.outlierRule); },
     [](Recipe& r, const OptionValue& v, const NumberLimits&) {
         return read(ruleSpellings, v, r.cleaning.outlierRule);
     }},
    {"log", getLog, setLog},
    {"scale", [](const Recipe& r) { return spell(scaleSpellings, r.scaling.method); },
     [](Recipe& r, const OptionValue& v, const NumberLimits&) {
         return read(scaleSpellings, v, r.scaling.method);
     }},
    {"weights",
     getWeights,
     setWeights,
     {.form = Form::Real, .least = 0, .greatest = 1'000'000},
     weightsMisfit},
    {"components",
     getComponents,
     setComponents,
     {.form = Form::Whole, .least = 1, .greatest = mostComponents, .otherwise = "none|P%"}},
    {"k",
     getK,
     setK,
     {.form = Form::Whole, .least = 1, .greatest = maximumSegments, .otherwise = "auto"}},
    {"k-range",
     getKRange,
     setKRange,
     {.form = Form::Range, .least = 1, .greatest = maximumSegments, .longest = mostSwept}},
    {"restarts",
     [](const Recipe& r) { return OptionValue(std::to_string(r.clustering.restarts)); },
     [](Recipe& r, const OptionValue& v, const NumberLimits& limits) {
         return readWhole(v, limits, r.clustering.restarts);
     },
     {.form = Form::Whole, .least = 1, .greatest = 100'000}},
    {"seed",
     [](const Recipe& r) { return OptionValue(std::to_string(r.clustering.seed)); },
     setSeed,
     {.form = Form::Whole, .greatest = std::numeric_limits<std::uint64_t>::max()}},
    {"max-iterations",
     [](const Recipe& r) { return OptionValue(std::to_string(r.clustering.maxIterations)); },
     [](Recipe& r, const OptionValue& v, const NumberLimits& limits) {
         return readWhole(v, limits, r.clustering.maxIterations);
     },
     {.form = Form::Whole, .least = 1, .greatest = 1'000'000}},
    {"method", getMethod, setMethod},
    {"min-size",
     getMinimumSize,
     setMinimumSize,
     {.form = Form::Whole, .greatest = greatestMinimumSize}},
    {"parameters", getParameters, setParameters, {}, parametersMisfit},
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

const NumberLimits& limitsOf(std::string_view key)
{
    const auto* const found = std::ranges::find(allOptions, key, &RecipeOption::key);
    assert(found != allOptions.end());
    return found->limits;
}

Outcome setRecipeOption(Recipe& recipe, std::string_view key, const OptionValue& value)
{
    const auto* const option = std::ranges::find(allOptions, key, &RecipeOption::key);
    if (option == allOptions.end())
        return Issue{.code = IssueCode::RecipeKeyUnknown, .arguments = {std::string(key)}};
    if (option->set(recipe, value, option->limits))
        return done();
    if (option->misfit)
        return option->misfit(value, option->limits);
    return Issue{.code = IssueCode::RecipeInvalid,
                 .arguments = {std::string(key), optionText(value)},
                 .limits = limitsForIssue(option->limits)};
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
