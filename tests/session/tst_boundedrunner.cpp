// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "session/analysisrunner.h"
#include "session/projectdocument.h"

#include "countedmemory.h"

#include <QTest>

using namespace tessera;

namespace {

constexpr int patienceMs = 60'000; ///< sanitizers on a loaded machine
constexpr RowId rows = 5'000;
constexpr int features = 6;

TablePtr customers()
{
    Random random(11);
    std::vector<Column> columns;
    for (int feature = 0; feature < features; ++feature) {
        std::vector<double> values;
        for (RowId row = 0; row < rows; ++row)
            values.push_back(static_cast<double>((row % 3) * (feature + 1)) * 20.0 +
                             std::exp(random.normal()));
        columns.push_back(
            Column::ofNumbers("feature " + std::to_string(feature), std::move(values)));
    }
    return std::make_shared<const Table>(std::move(columns), SourceInfo{}, rows);
}

/// Another logarithm or another scaling than the choice before; all differ within 256 in a row.
Recipe choice(Recipe recipe, int number)
{
    constexpr Scaling scalings[] = {Scaling::Standard, Scaling::MinMax, Scaling::Robust,
                                    Scaling::None};
    recipe.clustering.k = 3;
    recipe.scaling.method = scalings[number % 4];
    recipe.features = {.log = LogPolicy::Columns};
    for (int feature = 0; feature < features; ++feature)
        if ((number / 4) >> feature & 1)
            recipe.features.logColumns.push_back("feature " + std::to_string(feature));
    return recipe;
}

struct Bench {
    ProjectDocument document;
    AnalysisRunner runner;

    explicit Bench(std::size_t cacheBytes) : runner(document, cacheBytes)
    {
        document.setTable(customers(), {});
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !runner.busy(); }, patienceMs) &&
               runner.analysis() && runner.analysis()->complete;
    }
    bool choose(int number)
    {
        document.editRecipe({}, choice(document.recipe(), number));
        return settle();
    }
};

} // namespace

/// However long somebody tries one choice after the other, the memory stays within its bounds.
class TestBoundedRunner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoHundredChoicesDoNotGrowTheProcess()
    {
        if (!memoryIsCounted())
            QSKIP("allocations are not counted in this build");
        constexpr std::size_t table = static_cast<std::size_t>(rows) * features * sizeof(double);
        constexpr std::size_t budget = 8 * table; // above what is shown, the elbow included
        Bench bench(budget);
        QVERIFY(bench.settle());
        for (int number = 0; number < 40; ++number) // until the cache is full
            QVERIFY(bench.choose(number));
        const std::int64_t before = liveBytes();
        std::int64_t most = before;
        for (int number = 40; number < 240; ++number) {
            QVERIFY(bench.choose(number));
            QVERIFY(bench.runner.cache().bytes() <= budget);
            QCOMPARE(bench.runner.cache().analyses().front(), bench.runner.analysis());
            most = std::max(most, liveBytes());
        }
        qInfo("200 choices: %lld bytes more, at most %lld",
              static_cast<long long>(liveBytes() - before), static_cast<long long>(most - before));
        // Within the budget the cache may be fuller or emptier; each step to undo is a few hundred
        // bytes.
        QVERIFY(most - before < static_cast<std::int64_t>(budget + 200 * 4'000));
        QVERIFY(liveBytes() - before < static_cast<std::int64_t>(table + 200 * 4'000));
    }

    void goingBackAndForthBetweenTwoChoicesRunsNothing()
    {
        Bench bench(std::size_t{1} << 30);
        QVERIFY(bench.choose(0) && bench.choose(5));
        for (int i = 0; i < 20; ++i) {
            QVERIFY(bench.choose(i % 2 == 0 ? 0 : 5));
            const auto& ran = bench.runner.analysis()->ran;
            QVERIFY(std::ranges::find(ran, true) == ran.end());
        }
    }

    void withoutAnyBudgetTheResultIsTheSame()
    {
        Bench tight(0);
        Bench wide(std::size_t{1} << 30);
        for (const int number : {0, 5, 6, 0, 7}) {
            QVERIFY(tight.choose(number) && wide.choose(number));
            QCOMPARE(tight.runner.analysis()->clusters.value->clustering.labels,
                     wide.runner.analysis()->clusters.value->clustering.labels);
            QVERIFY(tight.runner.cache().analyses().size() <= 2);
        }
    }
};

QTEST_GUILESS_MAIN(TestBoundedRunner)
#include "tst_boundedrunner.moc"
