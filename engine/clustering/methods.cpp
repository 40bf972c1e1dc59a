// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/methods.h"

#include "clustering/kmeansmethod.h"
#include "clustering/kmedoids.h"
#include "clustering/kprototypes.h"
#include "clustering/minibatch.h"
#include "clustering/mixture.h"

#include <array>
#include <charconv>
#include <cmath>

namespace tessera {

namespace {

bool fits(const ParameterSpec& spec, double value)
{
    return value >= spec.least && value <= spec.greatest &&
           (spec.kind == ParameterKind::Number || value == std::floor(value));
}

} // namespace

std::span<const Method* const> methods()
{
    static constexpr std::array all{
        &kmeansMethod, &kmedoidsMethod, &mixtureMethod, &minibatchMethod, &kprototypesMethod,
    };
    return all;
}

const Method* findMethod(std::string_view id)
{
    for (const Method* method : methods())
        if (id == method->id)
            return method;
    return nullptr;
}

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

Outcome checkParameters(const Method& method, const ParameterValues& values)
{
    for (const auto& [name, value] : values) {
        const ParameterSpec* spec = findParameter(method, name);
        if (!spec)
            return Issue{.code = IssueCode::MethodLacks, .arguments = {method.id, name}};
        if (!fits(*spec, value))
            return Issue{.code = IssueCode::ParameterInvalid,
                         .arguments = {name, parameterText(*spec, value)}};
    }
    return done();
}

std::string parameterText(const ParameterSpec& spec, double value)
{
    if (spec.kind == ParameterKind::Choice && fits(spec, value))
        return spec.choices[static_cast<std::size_t>(value)];
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return {digits.data(), error == std::errc{} ? end : digits.data()};
}

std::optional<double> parameterFromText(const ParameterSpec& spec, std::string_view text)
{
    if (spec.kind == ParameterKind::Choice) {
        for (std::size_t i = 0; i < spec.choices.size(); ++i)
            if (text == spec.choices[i])
                return static_cast<double>(i);
        return std::nullopt;
    }
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !fits(spec, value))
        return std::nullopt;
    return value;
}

} // namespace tessera
