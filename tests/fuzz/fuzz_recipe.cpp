// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe as JSON, a line "---" and a table: what is analysed adds up, whatever the method, and
// its model does what the analysis did.
#include "analysischecks.h"

#include "pipeline/analyze.h"
#include "pipeline/recipe_json.h"
#include "pipeline/recipe_options.h"

using namespace tessera;
using fuzz::check;

namespace {

void checkRoundTrip(const Recipe& recipe)
{
    const std::string text = toJson(recipe);
    const Result<Recipe> again = recipeFromJson(text);
    check(again.ok() && *again == recipe, "a recipe that was written reads as it was");
    check(toJson(*again) == text, "a recipe is written as it was read");
}

/// Not in every execution: it takes twice the time.
bool isPicked(std::span<const std::uint8_t> input)
{
    return input.size() % 8 == 0;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static fuzz::MemoryFile file;
    const std::span<const std::uint8_t> input(data, size);
    const fuzz::Parts parts = fuzz::partsOf(input);
    const Result<Recipe> recipe = recipeFromJson(parts.first);
    if (!recipe)
        return 0;
    checkRoundTrip(*recipe);
    const auto table = readTable({.path = file.holding(parts.second)});
    if (!table || !fuzz::isSmall(**table))
        return 0;
    const Recipe small = fuzz::bounded(*recipe);
    const AnalysisPtr analysis = analyze(*table, small, {.threads = 1});
    if (const Issue* error = analysis->firstError()) {
        check(error->severity == Severity::Error, "what ends an analysis is an error");
        return 0;
    }
    check(analysis->complete, "an analysis without an error is complete");
    fuzz::checkAnalysis(*analysis, file);
    fuzz::checkModelOf(*analysis);
    if (isPicked(input)) {
        const AnalysisPtr other = analyze(*table, small, {.threads = 2});
        check(fuzz::timelessJson(*other) == fuzz::timelessJson(*analysis),
              "threads change nothing");
    }
    return 0;
}
