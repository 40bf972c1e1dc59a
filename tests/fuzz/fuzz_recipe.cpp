// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe as JSON, a line "---" and a table: what is analysed adds up, whatever the method, and
// its model does what the analysis did.
#include "analysischecks.h"

#include "analysis/analyze.h"
#include "analysis/json/result_json.h"
#include "analysis/recipe/recipe_json.h"

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

std::string resultOf(const Analysis& analysis)
{
    const Issue* error = analysis.firstError();
    return error ? issueName(error->code) : fuzz::timelessJson(analysis);
}

void checkThreads(const TablePtr& table, const Recipe& recipe, const Analysis& analysis)
{
    check(resultOf(*analyze(table, recipe, {.threads = 2})) == resultOf(analysis),
          "threads change nothing");
}

/// Another number of segments, with and without what was found before.
void checkCache(const TablePtr& table, Recipe recipe, const AnalysisPtr& earlier)
{
    recipe.clustering.k = recipe.clustering.k == 2 ? 3 : 2;
    const std::vector<AnalysisPtr> known{earlier};
    const AnalysisPtr fresh = analyze(table, recipe, {.threads = 1});
    const AnalysisPtr next = analyze(table, recipe, {.threads = 1}, {}, known);
    check(resultOf(*fresh) == resultOf(*next), "what was found before changes nothing");
}

void checkAdvice(const Analysis& analysis)
{
    if (!analysis.sweep.made() || !analysis.sweepQuality.made())
        return;
    const Result<AdviceReport> advice = adviseOn(analysis, {.threads = 1}, {});
    if (!advice)
        return;
    const auto json = nlohmann::json::parse(analysisJson(analysis, &*advice));
    check(json["advice"].is_object(), "the advice is written");
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
    switch (size % 16) { // not all of it in every execution: it takes its time
    case 0:
        checkThreads(*table, small, *analysis);
        break;
    case 1:
        checkCache(*table, small, analysis);
        break;
    case 2:
        checkAdvice(*analysis);
        break;
    default:
        break;
    }
    return 0;
}
