// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/recipe/method_options.h"

#include <map>
#include <optional>

namespace tessera {

namespace {

constexpr const char* minimumSize = "min-size";

/// The spec of a parameter of this name, of whichever method has it first.
const ParameterSpec* anyParameter(std::string_view name)
{
    for (const Method* method : methods())
        if (const ParameterSpec* spec = findParameter(*method, name))
            return spec;
    return nullptr;
}

/// "name=value" at the last sign; false when there is none or nothing before it.
bool splitPair(std::string_view text, std::string_view& name, std::string_view& value)
{
    const auto sign = text.rfind('=');
    if (sign == std::string_view::npos || sign == 0)
        return false;
    name = text.substr(0, sign);
    value = text.substr(sign + 1);
    return true;
}

const std::vector<std::string>* namesIn(const OptionValue& value)
{
    return std::get_if<std::vector<std::string>>(&value);
}

/// What "name=value" says.
struct Parameter {
    const ParameterSpec* spec = nullptr;
    std::optional<double> value{}; ///< none: it fits no parameter of this name

    explicit Parameter(std::string_view pair)
    {
        std::string_view name;
        std::string_view text;
        if (!splitPair(pair, name, text) || name == minimumSize)
            return;
        spec = anyParameter(name);
        if (spec)
            value = parameterFromText(*spec, text);
    }
};

/// The weight that "name=weight" says.
std::optional<double> weightOf(std::string_view pair, const NumberLimits& limits,
                               std::string_view& name)
{
    std::string_view text;
    if (!splitPair(pair, name, text))
        return std::nullopt;
    const auto weight = numberFromText(text);
    return weight && limits.has(*weight) ? weight : std::nullopt;
}

} // namespace

OptionValue getMethod(const Recipe& recipe)
{
    return recipe.clustering.method;
}

bool setMethod(Recipe& recipe, const OptionValue& value, const NumberLimits&)
{
    const auto* text = std::get_if<std::string>(&value);
    if (!text || !findMethod(*text))
        return false;
    recipe.clustering.method = *text;
    return true;
}

OptionValue getParameters(const Recipe& recipe)
{
    std::vector<std::string> pairs;
    for (const auto& [name, value] : recipe.clustering.parameters) {
        const ParameterSpec* spec = anyParameter(name);
        if (name != minimumSize)
            pairs.push_back(name + "=" +
                            (spec ? parameterText(*spec, value) : textOfNumber(value)));
    }
    return pairs;
}

bool setParameters(Recipe& recipe, const OptionValue& value, const NumberLimits&)
{
    const auto* pairs = namesIn(value);
    if (!pairs)
        return false;
    ParameterValues next;
    const auto kept = recipe.clustering.parameters.find(minimumSize);
    if (kept != recipe.clustering.parameters.end())
        next.insert(*kept);
    for (const std::string& pair : *pairs) {
        const Parameter parameter(pair);
        if (!parameter.value)
            return false;
        next[parameter.spec->name] = *parameter.value;
    }
    recipe.clustering.parameters = std::move(next);
    return true;
}

Issue parametersMisfit(const OptionValue& value, const NumberLimits&)
{
    Issue issue{.code = IssueCode::RecipeInvalid, .arguments = {"parameters", optionText(value)}};
    const auto* pairs = namesIn(value);
    for (const std::string& pair : pairs ? *pairs : std::vector<std::string>{}) {
        const Parameter parameter(pair);
        if (parameter.value)
            continue;
        issue.arguments[1] = pair;
        if (parameter.spec)
            issue.limits = limitsForIssue(*parameter.spec);
        break;
    }
    return issue;
}

OptionValue getMinimumSize(const Recipe& recipe)
{
    const auto found = recipe.clustering.parameters.find(minimumSize);
    return textOfNumber(found == recipe.clustering.parameters.end() ? 0.0 : found->second);
}

bool setMinimumSize(Recipe& recipe, const OptionValue& value, const NumberLimits& limits)
{
    const auto* text = std::get_if<std::string>(&value);
    const auto rows = text ? wholeFromText(*text) : std::nullopt;
    if (!rows || !limits.has(*rows))
        return false;
    if (*rows > 1) // every segment has a row anyway
        recipe.clustering.parameters[minimumSize] = static_cast<double>(*rows);
    else
        recipe.clustering.parameters.erase(minimumSize);
    return true;
}

OptionValue getCategories(const Recipe& recipe)
{
    const auto& categories = recipe.clustering.categories;
    return categories ? OptionValue(*categories) : OptionValue();
}

bool setCategories(Recipe& recipe, const OptionValue& value, const NumberLimits&)
{
    const auto* names = namesIn(value);
    if (!names && !std::holds_alternative<std::monostate>(value))
        return false;
    recipe.clustering.categories = names ? std::optional(*names) : std::nullopt;
    return true;
}

OptionValue getWeights(const Recipe& recipe)
{
    std::vector<std::string> pairs;
    for (const auto& [name, weight] : recipe.scaling.weights)
        pairs.push_back(name + "=" + textOfNumber(weight));
    return pairs;
}

bool setWeights(Recipe& recipe, const OptionValue& value, const NumberLimits& limits)
{
    const auto* pairs = namesIn(value);
    if (!pairs)
        return false;
    std::map<std::string, double> next;
    for (const std::string& pair : *pairs) {
        std::string_view name;
        const auto weight = weightOf(pair, limits, name);
        if (!weight)
            return false;
        next[std::string(name)] = *weight;
    }
    recipe.scaling.weights = std::move(next);
    return true;
}

Issue weightsMisfit(const OptionValue& value, const NumberLimits& limits)
{
    Issue issue{.code = IssueCode::RecipeInvalid,
                .arguments = {"weights", optionText(value)},
                .limits = limitsForIssue(limits)};
    const auto* pairs = namesIn(value);
    for (const std::string& pair : pairs ? *pairs : std::vector<std::string>{}) {
        std::string_view name;
        if (weightOf(pair, limits, name))
            continue;
        issue.arguments[1] = pair;
        break;
    }
    return issue;
}

} // namespace tessera
