// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kernels/kernel.h"
#include "clustering/kmeans/fit.h"
#include "clustering/kmeans/sweep.h"
#include "clustering/lloyd/lloyd.h"
#include "clustering/methods.h"
#include "clustering/quality/quality.h"
#include "project/scores.h"

#include "textbook.h"
#include "traps.h"

#include <QTest>

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>

using namespace tessera;

Q_DECLARE_METATYPE(Trap)

namespace {

struct Setting {
    int threads = 1;
    int path = 0; ///< index into simdPaths()
};

/// 1, 2 and 8 threads, each on every instruction set.
std::vector<Setting> settings()
{
    std::vector<Setting> all;
    for (std::size_t path = 0; path < simdPaths().size(); ++path)
        for (const int threads : {1, 2, 8})
            all.push_back({.threads = threads, .path = static_cast<int>(path)});
    return all;
}

/// Calls work(setting) in every setting; stops at the first that fails.
template<class Work>
void inEverySetting(const Work& work)
{
    for (const Setting& setting : settings()) {
        chooseSimdPath(setting.path);
        const auto threads = static_cast<std::size_t>(setting.threads);
        const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
        tbb::task_arena arena(setting.threads);
        arena.execute([&] { work(setting); });
        if (QTest::currentTestFailed()) {
            qWarning("with %d thread(s) on %s", setting.threads,
                     simdPaths()[static_cast<std::size_t>(setting.path)]);
            return;
        }
    }
}

bool close(double a, double b, double relative, double absolute = 0)
{
    return a == b || std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b)) + absolute;
}

/// Rounding of a value of the table.
double roundingOf(double value)
{
    return 4 * std::numeric_limits<double>::epsilon() * std::abs(value) +
           std::numeric_limits<double>::denorm_min();
}

/// Whether centroids, sizes and inertia are those of the labels, and the labels those of the
/// nearest centroids; all of it computed again by plain arithmetic.
void verifyAgainstTextbook(const Trap& trap, const Clustering& found)
{
    const auto k = static_cast<std::size_t>(found.k);
    const Matrix means = textbook::means(trap.plain, found.labels, k);
    for (std::size_t c = 0; c < k; ++c) {
        QCOMPARE(found.sizes[c], std::ranges::count(found.labels, static_cast<Label>(c)));
        QVERIFY(found.sizes[c] > 0);
        for (std::size_t j = 0; j < means.columns(); ++j) {
            const double expected = means(c, j) * trap.unit + trap.offset;
            QVERIFY(
                close(found.centroids(c, j), expected, 0, 1e-9 * trap.unit + roundingOf(expected)));
        }
    }
    const std::vector<Label> nearest = textbook::nearest(trap.plain, means);
    for (std::size_t i = 0; i < nearest.size(); ++i)
        QVERIFY(nearest[i] == found.labels[i] ||
                close(textbook::squaredDistance(trap.plain, i, means, nearest[i]),
                      textbook::squaredDistance(trap.plain, i, means, found.labels[i]), 1e-9));
    const double inertia = textbook::inertia(trap.plain, found.labels, means);
    QVERIFY(
        close(found.inertia, inertia * trap.unit * trap.unit, 1e-9, 1e-20 * trap.unit * trap.unit));
}

void addTraps()
{
    QTest::addColumn<Trap>("trap");
    QTest::newRow("duplicates by the thousand") << asItIs(repeated(3'000, 7), 4);
    QTest::newRow("as many distinct rows as segments") << asItIs(repeated(700, 5), 5);
    QTest::newRow("rows on the border of two segments") << asItIs(lattice(20), 4);
    QTest::newRow("columns that hold one value") << asItIs(withConstantColumns(), 3);
    QTest::newRow("one column") << asItIs(gridGroups(900, 1, 4), 4);
    QTest::newRow("2,000 columns") << asItIs(gridGroups(60, 2'000, 3), 3);
    QTest::newRow("1e12 with a variance of 1e-3") << moved(gridGroups(600, 3, 3), 3, 0x1p-6, 1e12);
    QTest::newRow("denormal numbers") << moved(gridGroups(500, 3, 3), 3, 0x1p-1040, 0);
    QTest::newRow("squares that a double cannot hold")
        << moved(gridGroups(400, 4, 3), 3, 0x1p800, 0);
    QTest::newRow("as wide, and as small") << moved(gridGroups(40, 300, 3), 3, 0x1p-700, 0);
    QTest::newRow("fewer rows than a panel") << asItIs(gridGroups(7, 3, 2), 2);
    QTest::newRow("one row more than whole panels") << asItIs(gridGroups(1'009, 5, 4), 5);
    QTest::newRow("one row less than whole panels") << asItIs(gridGroups(495, 17, 3), 3);
    QTest::newRow("more than 64 segments") << asItIs(gridGroups(700, 2, 5), 70);
    QTest::newRow("rows far away from all others") << asItIs(withFarRows(), 4);
}

} // namespace

class TestTraps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { chooseSimdPath(-1); }

    void segmentsAreThoseOfPlainArithmetic_data() { addTraps(); }
    void segmentsAreThoseOfPlainArithmetic()
    {
        QFETCH(Trap, trap);
        const double reachable =
            textbook::bestOfRuns(trap.plain, static_cast<std::size_t>(trap.k), 3);
        std::vector<Label> labels;
        inEverySetting([&](const Setting&) {
            const Result<Clustering> found = kmeans(trap.points, {.k = trap.k, .restarts = 2}, {});
            QVERIFY(found.ok());
            QVERIFY(found->converged);
            verifyAgainstTextbook(trap, *found);
            if (labels.empty())
                labels = found->labels;
            QCOMPARE(found->labels, labels);
            QVERIFY(found->inertia <=
                    reachable * trap.unit * trap.unit * (1 + 1e-9) + 1e-20 * trap.unit);
        });
    }

    void inertiaFallsWithKAsPlainArithmeticHasIt_data() { addTraps(); }
    void inertiaFallsWithKAsPlainArithmeticHasIt()
    {
        QFETCH(Trap, trap);
        const std::vector<Label> together(trap.plain.rows());
        const double total =
            textbook::inertia(trap.plain, together, textbook::means(trap.plain, together, 1));
        std::vector<std::vector<Label>> first;
        inEverySetting([&](const Setting&) {
            std::vector<Issue> issues;
            const Result<Sweep> found =
                sweep(trap.points, {.from = trap.k - 1, .to = trap.k}, {.restarts = 1}, issues, {});
            QVERIFY(found.ok() && issues.empty());
            QVERIFY(close(found->totalInertia, total * trap.unit * trap.unit, 1e-9));
            std::vector<std::vector<Label>> labels;
            double last = found->totalInertia;
            for (const Clustering& solution : found->solutions) {
                QVERIFY(solution.inertia <= last);
                last = solution.inertia;
                verifyAgainstTextbook(trap, solution);
                labels.push_back(solution.labels);
            }
            if (first.empty())
                first = labels;
            QCOMPARE(labels, first);
        });
    }

    void silhouettesAreThoseOfAllPairs_data() { addTraps(); }
    void silhouettesAreThoseOfAllPairs()
    {
        QFETCH(Trap, trap);
        const Clustering clustering = kmeans(trap.points, {.k = trap.k, .restarts = 1}, {}).value();
        const std::vector<double> expected =
            textbook::silhouettes(trap.plain, clustering.labels, clustering.sizes.size());
        const double mean = std::accumulate(expected.begin(), expected.end(), 0.0) /
                            static_cast<double>(expected.size());
        inEverySetting([&](const Setting&) {
            const Quality found = judge(trap.points, clustering.labels, trap.k, {}, {});
            QVERIFY(found.silhouetteExact);
            QVERIFY(close(found.silhouette, mean, 0, 1e-6));
            for (std::size_t i = 0; i < expected.size(); ++i)
                QVERIFY(close(double(found.rowSilhouette[i]), expected[i], 0, 1e-6));
        });
    }

    void componentsAreThoseOfThePlainCovariance_data() { addTraps(); }
    void componentsAreThoseOfThePlainCovariance()
    {
        QFETCH(Trap, trap);
        const Matrix covariance = textbook::covariance(trap.plain);
        double total = 0;
        for (std::size_t j = 0; j < covariance.columns(); ++j)
            total += covariance(j, j);
        const double squaredUnit = trap.unit * trap.unit; // 0 or infinite, too
        inEverySetting([&](const Setting&) {
            const Projection found = project(trap.points, {});
            const std::size_t shown = std::min<std::size_t>(found.loadings.columns(), 5);
            const Matrix scores = scoresOf(trap.points, found, {.count = shown}, {});
            for (std::size_t component = 0; component < shown; ++component) {
                const auto loadings = found.loadings.column(component);
                QVERIFY(close(
                    std::inner_product(loadings.begin(), loadings.end(), loadings.begin(), 0.0), 1,
                    1e-12));
                const double eigenvalue = found.explainedVarianceRatio[component] * total;
                QVERIFY(close(found.eigenvalues[component], eigenvalue * squaredUnit, 1e-9,
                              1e-9 * total * squaredUnit));
                for (std::size_t i = 0; i < covariance.rows(); ++i) {
                    const double image = std::inner_product(loadings.begin(), loadings.end(),
                                                            covariance.column(i).begin(), 0.0);
                    QVERIFY(close(image, eigenvalue * loadings[i], 0, 1e-9 * total));
                }
                const double variance = textbook::variance(scores.column(component), trap.unit);
                QVERIFY(close(variance, eigenvalue, 0, 1e-9 * total));
            }
        });
    }

    void fewerDistinctRowsThanSegmentsIsSaidEverywhere()
    {
        const Matrix points = repeated(2'000, 3);
        const std::vector<std::string> numbers{"4", "3"};
        inEverySetting([&](const Setting&) {
            const Result<Clustering> one = kmeans(points, {.k = 4}, {});
            QVERIFY(!one.ok());
            QCOMPARE(one.issue().code, IssueCode::SegmentsTooMany);
            QCOMPARE(one.issue().arguments, numbers);
            std::vector<Issue> issues;
            const Result<Sweep> several = sweep(points, {.from = 2, .to = 4}, {}, issues, {});
            QVERIFY(several.ok());
            QCOMPARE(several->solutions.size(), std::size_t{2});
            QCOMPARE(issues.size(), std::size_t{1});
            QCOMPARE(issues.front().arguments, numbers);
            QVERIFY(!sweep(points, {.from = 4, .to = 5}, {}, issues, {}).ok());
        });
    }

    void whatIsNotFiniteIsRefusedByEveryMethod()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        for (const double bad : {std::nan(""), infinity, -infinity}) {
            Matrix points = gridGroups(300, 3, 3);
            points(299, 2) = bad;
            std::vector<Issue> issues;
            QCOMPARE(kmeans(points, {.k = 3}, {}).issue().code, IssueCode::NotFinite);
            QCOMPARE(sweep(points, {}, {}, issues, {}).issue().code, IssueCode::NotFinite);
            const std::vector<CodedColumn> categories{{.codes = std::vector<std::int32_t>(300)}};
            for (const Method* method : methods()) {
                MethodInput input{.points = points, .k = 3};
                if (method->takesCategories)
                    input.categories = categories;
                const Result<MethodOutcome> found = method->run(input, {});
                QVERIFY2(!found.ok(), method->id);
                QCOMPARE(found.issue().code, IssueCode::NotFinite);
            }
        }
    }

    void whatNoEstimateOfTheFrameSawIsSeenAllTheSame()
    {
        Matrix points = gridGroups(150'001, 2, 3);
        const std::size_t hidden = 100; // between two of the rows that the estimate looks at
        const Frame estimated = Frame::estimated(points, {}).value();
        const double kept = points(hidden, 1);
        for (const double bad : {std::nan(""), HUGE_VAL, -HUGE_VAL}) {
            points(hidden, 1) = bad;
            QVERIFY(Frame::estimated(points, {}).ok()); // it is hidden indeed
            QCOMPARE(Points::pack(points, {}).issue().code, IssueCode::NotFinite);
        }
        points(hidden, 1) = kept;
        const double near = Points::pack(points, {}).value().frame().inFrame(1, 0);
        QCOMPARE(near, estimated.inFrame(1, 0));
        points(hidden, 1) = 1e9; // too far for the estimate, whose place takes the exact one
        const Points packed = Points::pack(points, {}).value();
        QVERIFY(std::abs(packed.frame().inFrame(1e9, 1)) <= 1);
        const Clustering found = kmeans(points, {.k = 2, .restarts = 2}, {}).value();
        QCOMPARE(found.sizes.back(), 1);
        QCOMPARE(found.labels[hidden], Label{1});
    }

    void emptySegmentsAreRefilled()
    {
        const Trap trap = asItIs(gridGroups(1'000, 2, 3), 4);
        const Points points = Points::pack(trap.points, {}).value();
        std::vector<Label> first;
        inEverySetting([&](const Setting&) {
            LloydRun run(points, {0, 0, 7, 7, 8, -8, -9, 9}); // all rows lie within -1..1
            lloyd(points, run, {.tolerance = 0}, {});
            QVERIFY(run.converged);
            QVERIFY(run.emptyRepaired >= 3);
            QVERIFY(std::ranges::min(run.sizes) > 0);
            run.labels.resize(points.rows());
            const Matrix means = textbook::means(trap.plain, run.labels, 4);
            QCOMPARE(textbook::nearest(trap.plain, means), run.labels);
            if (first.empty())
                first = run.labels;
            QCOMPARE(run.labels, first);
        });
    }

    void valuesThatASampleMissesGetTheirSegments()
    {
        // Three values in thousands of rows, and five in one row each, none of them far away: no
        // sample holds all of them, and only one segment for each value leaves no inertia.
        Matrix points(sampledRows + 100, 2);
        for (std::size_t row = 0; row < points.rows(); ++row) {
            points(row, 0) = static_cast<double>(row % 3);
            points(row, 1) = 0;
        }
        for (std::size_t rare = 0; rare < 5; ++rare)
            points(rare * 10'007, 1) = 0.25 * static_cast<double>(rare + 1);
        std::vector<Issue> issues;
        const Sweep all = sweep(points, {7, 9}, {.restarts = 3}, issues, {}).value();
        QCOMPARE(all.solutions.size(), std::size_t{2}); // there is no ninth distinct row
        QVERIFY(all.solutions[0].inertia > 0);
        QVERIFY(all.solutions[1].inertia < 1e-20);
        QCOMPARE(std::ranges::count(all.solutions[1].sizes, 1), 5);
    }
};

QTEST_APPLESS_MAIN(TestTraps)
#include "tst_traps.moc"
