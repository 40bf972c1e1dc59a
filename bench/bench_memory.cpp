// SPDX-License-Identifier: GPL-3.0-or-later
// How much memory an analysis with default choices needs beyond its table, stage by stage, and how
// much more there is after 200 other choices of logarithm and scaling, with the cache that the
// window has. Fails where that is more than docs/performance.md promises.
//     bench_memory [ROWS [COLUMNS]]
#include "analysis/analysiscache.h"
#include "analysis/analyze.h"

#include <array>
#include <cstdio>
#include <cstdlib>

#include "countedmemory.h"
#include "data.h"
#include "engine/memory.h"

using namespace tessera;

namespace {

TablePtr tableOf(std::size_t rows, std::size_t columns)
{
    const Matrix values = customers(rows, columns);
    std::vector<Column> made;
    for (std::size_t j = 0; j < columns; ++j) {
        RawNumbers numbers(values.column(j).begin(), values.column(j).end());
        const double least = *std::min_element(numbers.begin(), numbers.end());
        for (double& number : numbers)
            number -= least; // a logarithm can be taken
        made.push_back(Column::ofRawNumbers("feature " + std::to_string(j), std::move(numbers)));
    }
    return std::make_shared<Table>(std::move(made), SourceInfo{.path = "bench"},
                                   static_cast<RowId>(rows));
}

double megabytes(std::int64_t bytes)
{
    return static_cast<double>(bytes) / (1 << 20);
}

/// What is held at most while one stage is made, and after it.
void reportStage(const Analysis& analysis, std::int64_t before, double table)
{
    for (std::size_t i = 0; i < stageCount; ++i)
        if (analysis.ran[i])
            std::printf("  %-14s", stageName(static_cast<StageId>(i)));
    std::printf(" at most %7.1f MB = %.2f times the table, then %7.1f MB = %.2f\n",
                megabytes(peakBytes() - before), static_cast<double>(peakBytes() - before) / table,
                megabytes(liveBytes() - before), static_cast<double>(liveBytes() - before) / table);
}

/// The most that an analysis with default choices holds beyond the table, as a multiple of it.
double measureAnalysis(const TablePtr& table, double bytes)
{
    bench::forgetPeak();
    const double resident = bench::residentMegabytes();
    const std::int64_t before = liveBytes();
    std::int64_t most = 0;
    Analysis analysis = beginAnalysis(table, {});
    forgetPeakBytes();
    while (advance(analysis, {}, {})) {
        most = std::max(most, peakBytes() - before);
        reportStage(analysis, before, bytes);
        analysis.ran = {};
        forgetPeakBytes();
    }
    std::printf("  resident at most %.1f MB more\n", bench::peakMegabytes() - resident);
    return static_cast<double>(most) / bytes;
}

/// Another scaling than the choice before; after every four of them the logarithm is taken of other
/// columns. They repeat after 256.
Recipe choice(const Table& table, std::size_t number)
{
    constexpr std::array scalings{Scaling::Standard, Scaling::MinMax, Scaling::Robust,
                                  Scaling::None};
    Recipe recipe;
    recipe.clustering.k = 4;
    recipe.scaling.method = scalings[number % scalings.size()];
    recipe.features.log = LogPolicy::Columns;
    for (std::size_t j = 0; j < table.columnCount(); ++j)
        if ((number / scalings.size() >> j % 6) % 2 == 1)
            recipe.features.logColumns.push_back(table.column(j).name());
    return recipe;
}

/// What 200 choices add to what the first 40 have left behind, as a multiple of the table.
double measureGrowth(const TablePtr& table, double bytes)
{
    AnalysisCache cache(static_cast<std::size_t>(4 * bytes));
    const auto choose = [&](std::size_t number) {
        cache.add(analyze(table, choice(*table, number), {}, {}, cache.analyses()));
    };
    for (std::size_t number = 0; number < 40; ++number)
        choose(number);
    bench::forgetPeak();
    const double resident = bench::residentMegabytes();
    const std::int64_t before = liveBytes();
    std::int64_t most = before;
    for (std::size_t number = 40; number < 240; ++number) {
        choose(number);
        most = std::max(most, liveBytes());
    }
    bench::forgetPeak();
    std::printf("200 choices: between them at most %.1f MB more, after them %.1f MB more, %.1f MB "
                "more resident; the cache holds %zu analyses, %.1f of %.1f MB\n",
                megabytes(most - before), megabytes(liveBytes() - before),
                bench::residentMegabytes() - resident, cache.analyses().size(),
                megabytes(static_cast<std::int64_t>(cache.bytes())), 4 * bytes / (1 << 20));
    return static_cast<double>(liveBytes() - before) / bytes;
}

} // namespace

int main(int count, char** arguments)
{
    constexpr double allowedPeak = 2.2;
    constexpr double allowedGrowth = 0.5; // the cache is more or less full
    const std::size_t rows = count > 1 ? std::strtoull(arguments[1], nullptr, 10) : 1'000'000;
    const std::size_t columns = count > 2 ? std::strtoull(arguments[2], nullptr, 10) : 20;
    if (!memoryIsCounted()) {
        std::printf("allocations are not counted here\n");
        return 0;
    }
    const auto bytesOfTable = [&](std::size_t length) {
        return static_cast<double>(length * columns * sizeof(double));
    };
    const double peak = measureAnalysis(tableOf(rows, columns), bytesOfTable(rows));
    std::printf("analysis of %zu x %zu: at most %.2f times the table beyond it (allowed %.1f)\n",
                rows, columns, peak, allowedPeak);
    const std::size_t fewer = std::max<std::size_t>(rows / 10, 1);
    const double growth = measureGrowth(tableOf(fewer, columns), bytesOfTable(fewer));
    std::printf("200 choices, %zu x %zu: %.2f times the table more (allowed %.1f)\n", fewer,
                columns, growth, allowedGrowth);
    return peak <= allowedPeak && growth <= allowedGrowth ? 0 : 1;
}
