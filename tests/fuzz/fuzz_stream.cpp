// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes read in blocks as a streamed analysis: every row is told once and in order, counts add
// up, and the model does what the last pass did. The choices are the last bytes of an input.
#include "analysischecks.h"

#include "handover/streamed.h"
#include "streaming/streaming.h"

#include <fuzzer/FuzzedDataProvider.h>

#include <cmath>

using namespace tessera;
using fuzz::check;

namespace {

Recipe someRecipe(FuzzedDataProvider& given)
{
    Recipe recipe = streamingRecipe();
    recipe.clustering.k = given.ConsumeIntegralInRange(1, 4);
    recipe.clustering.restarts = given.ConsumeIntegralInRange(1, 3);
    recipe.clustering.maxIterations = given.ConsumeIntegralInRange(1, 5);
    recipe.clustering.parameters = {{"batch", given.ConsumeIntegralInRange(16, 64)},
                                    {"passes", given.ConsumeIntegralInRange(1, 3)}};
    recipe.cleaning.missing =
        given.PickValueInArray({MissingPolicy::Mean, MissingPolicy::Zero, MissingPolicy::Drop});
    recipe.features.log = given.PickValueInArray({LogPolicy::None, LogPolicy::All});
    recipe.scaling.method =
        given.PickValueInArray({Scaling::Standard, Scaling::MinMax, Scaling::None});
    return recipe;
}

/// What the sink was told, row by row.
struct Told {
    std::vector<std::int32_t> segments{};
    std::vector<double> distances{};

    Outcome take(const AssignedRows& rows)
    {
        check(rows.segments.size() == rows.block.rows && rows.distances.size() == rows.block.rows,
              "every row of a block is assigned");
        segments.insert(segments.end(), rows.segments.begin(), rows.segments.end());
        distances.insert(distances.end(), rows.distances.begin(), rows.distances.end());
        return done();
    }
};

void checkCounts(const Streamed& streamed, const Told& told)
{
    std::int64_t dropped = 0;
    for (const DropCount& drop : streamed.dropped)
        dropped += drop.count;
    check(streamed.rowsUsed + dropped == streamed.rowsRead, "rows read are those used and dropped");
    std::vector<std::int64_t> sizes(streamed.clustering.sizes.size());
    std::int64_t used = 0;
    for (std::size_t row = 0; row < told.segments.size(); ++row) {
        if (told.segments[row] < 0) {
            check(std::isnan(told.distances[row]), "a row that is left out has no distance");
            continue;
        }
        ++sizes.at(static_cast<std::size_t>(told.segments[row]));
        ++used;
        check(std::isfinite(told.distances[row]), "distances are finite");
    }
    check(used == streamed.rowsUsed, "every used row is told");
    check(sizes == streamed.clustering.sizes, "sizes count the rows");
}

void checkTexts(const Streamed& streamed)
{
    const auto json = nlohmann::json::parse(streamedJson(streamed));
    check(json["inertia"].is_number(), "the inertia is a number");
    for (const auto& segment : json["segments"])
        check(!fuzz::hasNull(segment["centroid"]) && !fuzz::hasNull(segment["size"]),
              "centroids have their numbers");
    for (const StreamedExport& known : streamedExports())
        check(!known.make(streamed).empty(), "there is every export");
}

/// The table in memory has the same rows, and the model sends them where the stream did.
void checkModel(const Streamed& streamed, const Told& told, const SourceRef& source,
                const csv::Limits& limits)
{
    const Model model = fuzz::checkedRoundTrip(modelOf(streamed));
    const auto table = csv::readCsv(source, {}, limits);
    check(table.ok(), "what can be streamed can be read");
    check((*table)->rowsRead() == streamed.rowsRead &&
              told.segments.size() == static_cast<std::size_t>((*table)->rows()),
          "the stream has the rows of the table");
    const Result<Scores> scores = score(model, **table, {});
    if (!scores)
        return;
    for (std::size_t row = 0; row < told.segments.size(); ++row) {
        const double own = told.distances[row];
        check(told.segments[row] < 0 || std::abs(scores->distance[row] - own) <= 1e-6 * (1 + own),
              "the model gives a row the distance that the stream gave");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static fuzz::MemoryFile file;
    FuzzedDataProvider given(data, size);
    const Recipe recipe = someRecipe(given);
    SourceRef source{};
    if (given.ConsumeBool())
        source.options.ragged = RaggedRows::Drop;
    csv::Limits limits = fuzz::smallLimits;
    limits.sampleBytes = given.PickValueInArray<std::size_t>({256, 64, 1 << 20});
    const int threads = given.ConsumeIntegralInRange(1, 2);
    source.path = file.holding(given.ConsumeRemainingBytesAsString());
    Told told;
    const Result<Streamed> streamed =
        analyzeStreamed(source, recipe, [&](const AssignedRows& rows) { return told.take(rows); },
                        {.threads = threads, .limits = limits}, {});
    if (!streamed) {
        check(streamed.issue().severity == Severity::Error, "what ends an analysis is an error");
        return 0;
    }
    checkCounts(*streamed, told);
    checkTexts(*streamed);
    checkModel(*streamed, told, source, limits);
    return 0;
}
