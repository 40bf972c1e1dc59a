// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analysiscache.h"

#include "analysis/analyze.h"
#include "analysis/footprint.h"
#include "base/machinememory.h"
#include "golden.h"
#include "madetables.h"

#include <QTest>

using namespace tessera;

namespace {

TablePtr customers()
{
    const Matrix values = arithmeticTable(2'000, 4);
    std::vector<Column> columns;
    for (std::size_t j = 0; j < values.columns(); ++j)
        columns.push_back(
            numberColumn("f" + std::to_string(j),
                         std::vector<double>(values.column(j).begin(), values.column(j).end())));
    return std::make_shared<const Table>(tableOf(std::move(columns)));
}

/// Choices in which everything from the scaled features on differs.
Recipe choice(int number)
{
    Recipe recipe;
    recipe.clustering.k = 3;
    recipe.scaling.method = number % 2 == 0 ? Scaling::Standard : Scaling::MinMax;
    recipe.features.log = LogPolicy::Columns;
    for (int bit = 0; bit < 4; ++bit)
        if ((number >> (bit + 1)) % 2 == 1)
            recipe.features.logColumns.push_back("f" + std::to_string(bit));
    return recipe;
}

AnalysisPtr analyzeBy(const TablePtr& table, const Recipe& recipe, const AnalysisCache& cache)
{
    return analyze(table, recipe, {}, {}, cache.analyses());
}

bool holds(const AnalysisCache& cache, const AnalysisPtr& analysis)
{
    return std::ranges::find(cache.analyses(), analysis) != cache.analyses().end();
}

} // namespace

class TestAnalysisCache : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itKeepsSixteenWhereTheyFit()
    {
        const TablePtr table = customers();
        AnalysisCache cache(std::size_t{1} << 30);
        std::vector<AnalysisPtr> made;
        for (int number = 0; number < 20; ++number) {
            made.push_back(analyzeBy(table, choice(number), cache));
            cache.add(made.back());
        }
        QCOMPARE(cache.analyses().size(), std::size_t{16});
        for (std::size_t i = 0; i < 16; ++i)
            QCOMPARE(cache.analyses()[i], made[made.size() - 1 - i]);
    }

    void itKeepsItsBudget()
    {
        const TablePtr table = customers();
        const std::size_t one = bytesOf(*analyze(table, choice(0)));
        AnalysisCache cache(4 * one);
        for (int number = 0; number < 32; ++number) {
            cache.add(analyzeBy(table, choice(number), cache));
            QVERIFY(cache.bytes() <= 4 * one);
        }
        QVERIFY(cache.analyses().size() >= 3);
        QVERIFY(cache.analyses().size() < 16);
    }

    void whatIsOnScreenIsNeverDropped()
    {
        const TablePtr table = customers();
        AnalysisCache cache(0); // nothing fits
        const AnalysisPtr complete = analyze(table, choice(0));
        cache.add(complete);
        QCOMPARE(cache.analyses(), std::vector<AnalysisPtr>{complete});
        // A newer run begins: until it has segments, those of the former one are on screen.
        const auto begun =
            std::make_shared<const Analysis>(beginAnalysis(table, choice(1), cache.analyses()));
        QVERIFY(begun->cleaned.made() && !begun->clusters.made());
        cache.add(begun);
        QVERIFY(holds(cache, begun));
        QVERIFY(holds(cache, complete));
        // It ends: now everything on screen is its own.
        const AnalysisPtr next = analyzeBy(table, choice(1), cache);
        cache.replaceNewest(next);
        QCOMPARE(cache.analyses(), std::vector<AnalysisPtr>{next});
    }

    void theLatestElbowStaysWhileNewerChoicesHaveNone()
    {
        const TablePtr table = customers();
        AnalysisCache cache(0);
        Recipe swept = choice(0);
        swept.clustering.kRange = KRange{.from = 2, .to = 4};
        const AnalysisPtr elbow = analyze(table, swept);
        cache.add(elbow);
        for (int number = 1; number < 4; ++number)
            cache.add(analyze(table, choice(number)));
        QCOMPARE(cache.analyses().size(), std::size_t{2});
        QVERIFY(holds(cache, elbow));
    }

    void whatCostsNothingMoreStaysBesideWhatDoes()
    {
        const TablePtr table = customers();
        const AnalysisPtr first = analyze(table, choice(0));
        AnalysisCache cache(bytesOf(*first) + 1);
        cache.add(first);
        cache.add(analyze(table, choice(0), {}, {}, {&first, 1})); // the same stages
        QCOMPARE(cache.analyses().size(), std::size_t{2});
        QCOMPARE(cache.bytes(), bytesOf(*first));
    }

    void theDefaultIsAQuarterOfTheMachineAndAtMostTwoGigabytes()
    {
        QVERIFY(machineMemory() > 100'000'000);
        QCOMPARE(defaultCacheBytes(), std::min(machineMemory() / 4, std::size_t{2} << 30));
    }
};

QTEST_APPLESS_MAIN(TestAnalysisCache)
#include "tst_analysiscache.moc"
