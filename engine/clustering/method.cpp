// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/method.h"

#include "base/numberlimits.h"

#include <cmath>

namespace tessera {

namespace {

bool fits(const ParameterSpec& spec, double value)
{
    return value >= spec.least && value <= spec.greatest &&
           (spec.kind == ParameterKind::Number || value == std::floor(value));
}

} // namespace

const ParameterSpec* findParameter(const Method& method, std::string_view name)
{
    for (const ParameterSpec& spec : method.parameters)
        if (name == spec.name)
            return &spec;
    return nullptr;
}

double parameterOf(const Method& method, const ParameterValues& values, std::string_view name)
{
    const ParameterSpec* spec = findParameter(method, name);
    assert(spec);
    const auto found = values.find(name);
    return found != values.end() ? found->second : spec->standard;
}

Outcome checkSegments(const Method& method, int k)
{
    if (k > method.mostSegments)
        return Issue{
            .code = IssueCode::MethodSegmentsTooMany,
            .arguments = {method.id, std::to_string(k), std::to_string(method.mostSegments)}};
    return done();
}

Outcome checkParameters(const Method& method, const ParameterValues& values)
{
    for (const auto& [name, value] : values) {
        const ParameterSpec* spec = findParameter(method, name);
        if (!spec)
            return Issue{.code = IssueCode::MethodLacks, .arguments = {method.id, name}};
        if (!fits(*spec, value))
            return Issue{.code = IssueCode::ParameterInvalid,
                         .arguments = {name, parameterText(*spec, value)},
                         .limits = limitsForIssue(*spec)};
    }
    return done();
}

std::string parameterText(const ParameterSpec& spec, double value)
{
    if (spec.kind == ParameterKind::Choice && fits(spec, value))
        return spec.choices[static_cast<std::size_t>(value)];
    return textOfNumber(value);
}

std::optional<double> parameterFromText(const ParameterSpec& spec, std::string_view text)
{
    if (spec.kind == ParameterKind::Choice) {
        for (std::size_t i = 0; i < spec.choices.size(); ++i)
            if (text == spec.choices[i])
                return static_cast<double>(i);
        return std::nullopt;
    }
    const auto value = numberFromText(text);
    return value && fits(spec, *value) ? value : std::nullopt;
}

std::vector<std::string> limitsForIssue(const ParameterSpec& spec)
{
    if (spec.kind != ParameterKind::Choice)
        return {spec.kind == ParameterKind::Count ? "whole" : "real", textOfNumber(spec.least),
                textOfNumber(spec.greatest), ""};
    std::vector<std::string> words{"words"};
    words.insert(words.end(), spec.choices.begin(), spec.choices.end());
    return words;
}

} // namespace tessera
