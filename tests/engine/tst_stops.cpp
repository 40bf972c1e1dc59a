// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/draft.h"
#include "clustering/kmeans/fit.h"
#include "clustering/kmeans/redraft.h"
#include "clustering/kmeans/sweep.h"
#include "clustering/methods.h"
#include "clustering/quality/quality.h"
#include "project/scores.h"

#include "traps.h"

#include <QTest>

#include <chrono>
#include <thread>

using namespace tessera;

using Phase = std::function<std::vector<double>(const Cancel&)>;
Q_DECLARE_METATYPE(Phase)

namespace {

std::vector<double> asNumbers(const std::vector<Label>& labels)
{
    return {labels.begin(), labels.end()};
}

Phase methodPhase(const Method* method, const Matrix& points)
{
    return [method, &points](const Cancel& cancel) {
        static const std::vector<CodedColumn> categories{
            {.codes = std::vector<std::int32_t>(points.rows())}};
        MethodInput input{.points = points, .k = 5, .restarts = 2};
        if (method->takesCategories)
            input.categories = categories;
        return asNumbers(method->run(input, cancel).value().clustering.labels);
    };
}

/// Columns that vary less and less.
Matrix fading(std::size_t rows, std::size_t columns)
{
    Matrix points = gridGroups(rows, columns, 5);
    for (std::size_t j = 0; j < columns; ++j)
        for (double& value : points.column(j))
            value *= std::pow(0.95, static_cast<double>(j));
    return points;
}

} // namespace

class TestStops : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStopInAnyPhaseLeavesNothingBehind_data();
    void aStopInAnyPhaseLeavesNothingBehind();
};

void TestStops::aStopInAnyPhaseLeavesNothingBehind_data()
{
    static const Matrix points = gridGroups(4'000, 6, 5);
    static const Clustering clustering = kmeans(points, {.k = 5, .restarts = 1}, {}).value();
    static const Projection projection = project(points, {});
    QTest::addColumn<Phase>("phase");
    for (const Method* method : methods())
        QTest::newRow(method->id) << methodPhase(method, points);
    QTest::newRow("sweep") << Phase([](const Cancel& cancel) {
        std::vector<Issue> issues;
        const Result<Sweep> found =
            sweep(points, {.from = 2, .to = 5}, {.restarts = 2}, issues, cancel);
        return asNumbers(found->solutions.back().labels);
    });
    static const Matrix large = gridGroups(draftedRows, 2, 5);
    static const Clustering shown = kmeans(large, {.k = 4, .restarts = 1}, {}).value();
    QTest::newRow("draft") << Phase([](const Cancel& cancel) {
        const KMeansOptions options{.k = 5, .effort = Effort::Draft};
        return asNumbers(kmeans(large, options, cancel).value().labels);
    });
    QTest::newRow("draft from what is shown") << Phase([](const Cancel& cancel) {
        return asNumbers(redraft(large, shown, 6, 1, cancel).value().clustering.labels);
    });
    QTest::newRow("a large table") << Phase([](const Cancel& cancel) {
        static const Matrix sampled = gridGroups(sampledRows, 2, 5);
        return asNumbers(kmeans(sampled, {.k = 5, .restarts = 2}, cancel).value().labels);
    });
    QTest::newRow("quality") << Phase([](const Cancel& cancel) {
        return judge(points, clustering.labels, 5, {}, cancel).segmentSilhouette;
    });
    QTest::newRow("components") << Phase(
        [](const Cancel& cancel) { return project(points, cancel).eigenvalues; });
    QTest::newRow("components of many columns") << Phase([](const Cancel& cancel) {
        static const Matrix wide = fading(430, 420);
        return project(wide, cancel).eigenvalues;
    });
    QTest::newRow("scores") << Phase([](const Cancel& cancel) {
        const Matrix scores = scoresOf(points, projection, {.count = 6}, cancel);
        return std::vector<double>(scores.data(), scores.data() + 6 * points.rows());
    });
}

void TestStops::aStopInAnyPhaseLeavesNothingBehind()
{
    QFETCH(Phase, phase);
    const auto begin = std::chrono::steady_clock::now();
    const std::vector<double> undisturbed = phase({});
    const auto took = std::chrono::steady_clock::now() - begin;
    constexpr int moments = 6;
    for (int moment = 0; moment <= moments; ++moment) {
        std::stop_source source;
        if (moment == 0)
            source.request_stop();
        const std::jthread stopper([&] {
            std::this_thread::sleep_for(took * moment / (moments + 1));
            source.request_stop();
        });
        try {
            QCOMPARE(phase(Cancel(source.get_token())),
                     undisturbed); // done before the request came
            QVERIFY(moment > 0);
        } catch (const Cancelled&) {
        }
    }
    QCOMPARE(phase({}), undisturbed);
}

QTEST_APPLESS_MAIN(TestStops)
#include "tst_stops.moc"
