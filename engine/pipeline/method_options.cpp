// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/method_options.h"

#include <array>
#include <charconv>
#include <cmath>

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

std::string shortText(double value)
{
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), error == std::errc{} ? end : digits.data()};
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

} // namespace

OptionValue getMethod(const Recipe& recipe)
{
    return recipe.clustering.method;
}

bool setMethod(Recipe& recipe, const OptionValue& value)
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
            pairs.push_back(name + "=" + (spec ? parameterText(*spec, value) : shortText(value)));
    }
    return pairs;
}

bool setParameters(Recipe& recipe, const OptionValue& value)
{
    const auto* pairs = namesIn(value);
    if (!pairs)
        return false;
    ParameterValues next;
    const auto kept = recipe.clustering.parameters.find(minimumSize);
    if (kept != recipe.clustering.parameters.end())
        next.insert(*kept);
    for (const std::string& pair : *pairs) {
        std::string_view name;
        std::string_view text;
        if (!splitPair(pair, name, text) || name == minimumSize)
            return false;
        const ParameterSpec* spec = anyParameter(name);
        const auto parsed = spec ? parameterFromText(*spec, text) : std::nullopt;
        if (!parsed)
            return false;
        next[std::string(name)] = *parsed;
    }
    recipe.clustering.parameters = std::move(next);
    return true;
}

OptionValue getMinimumSize(const Recipe& recipe)
{
    const auto found = recipe.clustering.parameters.find(minimumSize);
    return shortText(found == recipe.clustering.parameters.end() ? 0.0 : found->second);
}

bool setMinimumSize(Recipe& recipe, const OptionValue& value)
{
    const auto* text = std::get_if<std::string>(&value);
    int rows = 0;
    if (!text)
        return false;
    const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), rows);
    if (error != std::errc{} || end != text->data() + text->size() || rows < 0)
        return false;
    if (rows > 1) // every segment has a row anyway
        recipe.clustering.parameters[minimumSize] = rows;
    else
        recipe.clustering.parameters.erase(minimumSize);
    return true;
}

OptionValue getCategories(const Recipe& recipe)
{
    const auto& categories = recipe.clustering.categories;
    return categories ? OptionValue(*categories) : OptionValue();
}

bool setCategories(Recipe& recipe, const OptionValue& value)
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
        pairs.push_back(name + "=" + shortText(weight));
    return pairs;
}

bool setWeights(Recipe& recipe, const OptionValue& value)
{
    const auto* pairs = namesIn(value);
    if (!pairs)
        return false;
    std::map<std::string, double> next;
    for (const std::string& pair : *pairs) {
        std::string_view name;
        std::string_view text;
        double weight = 0;
        if (!splitPair(pair, name, text))
            return false;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), weight);
        if (error != std::errc{} || end != text.data() + text.size() || !(weight >= 0) ||
            weight > 1e6)
            return false;
        next[std::string(name)] = weight;
    }
    recipe.scaling.weights = std::move(next);
    return true;
}

} // namespace tessera
