// SPDX-License-Identifier: GPL-3.0-or-later
// Names and notes of segments, and choices as the command line spells them: any text is written so
// that it reads back, and no cell is a formula.
#include "support.h"

#include "analysis/annotations.h"
#include "analysis/recipe/recipe_options.h"
#include "handover/csvtext.h"

#include <fuzzer/FuzzedDataProvider.h>

#include <algorithm>
#include <cmath>

using namespace tessera;
using fuzz::check;

namespace {

constexpr std::size_t longest = 40;

double someNumber(FuzzedDataProvider& given)
{
    return given.ConsumeBool() ? given.ConsumeFloatingPoint<double>()
                               : given.PickValueInArray({0.0, 1.0, -0.5, 1e308, -1e308});
}

Profiles someProfiles(FuzzedDataProvider& given, std::size_t segments)
{
    Profiles profiles;
    profiles.sizes.assign(segments, 1);
    profiles.total = static_cast<std::int64_t>(segments);
    for (const char* name : {"a", "b", "c"}) {
        NumberColumnProfile column{.name = name, .feature = given.ConsumeBool()};
        for (std::size_t i = 0; i < segments; ++i)
            column.segments.push_back({.contrast = someNumber(given)});
        profiles.numbers.push_back(std::move(column));
    }
    return profiles;
}

Annotations someAnnotations(FuzzedDataProvider& given, const Profiles& profiles)
{
    Annotations annotations;
    for (std::size_t i = given.ConsumeIntegralInRange<std::size_t>(0, 5); i > 0; --i) {
        SegmentAnnotation& annotation = annotations.segments.emplace_back();
        annotation.name = given.ConsumeRandomLengthString(longest);
        annotation.note = given.ConsumeRandomLengthString(longest);
        if (given.ConsumeBool())
            annotation.colour = given.ConsumeIntegral<int>();
        if (given.ConsumeBool())
            annotation.anchor = anchorOf(
                profiles, given.ConsumeIntegralInRange<std::size_t>(0, profiles.sizes.size() - 1));
        if (given.ConsumeBool())
            annotation.anchor[given.ConsumeRandomLengthString(2)] = someNumber(given);
    }
    return annotations;
}

void checkMatches(const Annotations& annotations, const Profiles& profiles)
{
    const auto matches = matchAnnotations(annotations, profiles);
    check(matches.size() == profiles.sizes.size(), "every segment has a match or none");
    std::vector<int> uses(annotations.segments.size());
    for (const auto& match : matches)
        if (match)
            ++uses.at(*match);
    check(std::ranges::all_of(uses, [](int count) { return count <= 1; }),
          "an annotation belongs to one segment");
}

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return (c & 0x80) == 0; });
}

void checkJson(const Annotations& annotations)
{
    const auto json = nlohmann::json::parse(toJson(annotations));
    const auto& segments = json["segments"];
    check(segments.size() == annotations.segments.size(), "every annotation is written");
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const SegmentAnnotation& annotation = annotations.segments[i];
        check(!isAscii(annotation.name) || segments[i]["name"] == annotation.name,
              "a name is written as it is");
        check(!isAscii(annotation.note) || segments[i]["note"] == annotation.note,
              "a note is written as it is");
    }
}

/// The text in a cell, without the quotes of CSV.
std::string unquoted(const std::string& cell)
{
    if (!cell.starts_with('"'))
        return cell;
    check(cell.size() >= 2 && cell.ends_with('"'), "a quote is closed");
    std::string text;
    for (std::size_t i = 1; i + 1 < cell.size(); ++i) {
        check(cell[i] != '"' || (cell[i + 1] == '"' && i + 2 < cell.size()), "quotes are doubled");
        i += cell[i] == '"' ? 1 : 0;
        text += cell[i];
    }
    return text;
}

void checkCell(const std::string& text)
{
    const std::string cell = csvCell(text);
    const std::string shown = unquoted(cell);
    check(shown == text || shown == "'" + text, "a cell has its text");
    check(cell.starts_with('"') || cell.find_first_of(",\"\r\n") == std::string::npos,
          "what divides cells is quoted");
    constexpr std::string_view formulas = "=@\t\r";
    check(shown.empty() || formulas.find(shown.front()) == std::string_view::npos,
          "no cell is a formula");
}

void checkOptions(FuzzedDataProvider& given)
{
    Recipe recipe;
    for (const RecipeOption& option : recipeOptions()) {
        if (!given.ConsumeBool())
            continue;
        const std::string text = given.ConsumeRandomLengthString(longest);
        const Recipe before = recipe;
        const OptionValue value = optionValueFromText(option.key, text);
        if (!setRecipeOption(recipe, option.key, value)) {
            check(recipe == before, "a refused value changes nothing");
            continue;
        }
        Recipe again = recipe;
        check(setRecipeOption(again, option.key, option.get(recipe)).ok() && again == recipe,
              "an option takes the value that it has");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzedDataProvider given(data, size);
    const Profiles profiles = someProfiles(given, given.ConsumeIntegralInRange<std::size_t>(1, 5));
    const Annotations annotations = someAnnotations(given, profiles);
    checkMatches(annotations, profiles);
    checkJson(annotations);
    checkOptions(given);
    checkCell(given.ConsumeRemainingBytesAsString());
    return 0;
}
