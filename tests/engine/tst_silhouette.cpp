// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "clustering/kernels/kernel.h"
#include "clustering/quality/quality.h"
#include "clustering/quality/silhouette.h"

#include <QTest>

#include <numeric>
#include <thread>

#include <tbb/task_arena.h>

using namespace tessera;

namespace {

/// Overlapping groups of skewed amounts with ties, duplicates and a few rows far out.
struct Example {
    Matrix points;
    std::vector<Label> labels;
};

Example example(std::size_t rows, std::size_t columns, std::size_t k, double farOut = 300)
{
    Example result{.points = Matrix(rows, columns), .labels = std::vector<Label>(rows)};
    Random random(4, rows, columns);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::uint64_t group = random.below(k);
        result.labels[row] = static_cast<Label>(row < k ? row : group); // none is empty
        for (std::size_t j = 0; j < columns; ++j) {
            const double z = random.normal() + static_cast<double>((group + j) % k);
            result.points(row, j) = j % 2 == 0 ? std::exp(z) : std::round(z * 3) / 3;
        }
    }
    for (std::size_t row = rows / 2; row + 1 < rows; row += 7)
        for (std::size_t j = 0; j < columns; ++j)
            result.points(row, j) = result.points(0, j);
    result.points(rows - 1, 0) = farOut;
    return result;
}

/// The definition, in double.
std::vector<double> bruteForce(const Example& example, std::size_t k)
{
    const Matrix& points = example.points;
    std::vector<double> sizes(k);
    for (const Label label : example.labels)
        ++sizes[label];
    std::vector<double> widths;
    for (std::size_t row = 0; row < points.rows(); ++row) {
        std::vector<double> sums(k);
        for (std::size_t other = 0; other < points.rows(); ++other) {
            double squares = 0;
            for (std::size_t j = 0; j < points.columns(); ++j)
                squares += std::pow(points(row, j) - points(other, j), 2);
            sums[example.labels[other]] += std::sqrt(squares);
        }
        const Label own = example.labels[row];
        double nearest = std::numeric_limits<double>::infinity();
        for (std::size_t c = 0; c < k; ++c)
            nearest = c == own ? nearest : std::min(nearest, sums[c] / sizes[c]);
        const double within = sums[own] / (sizes[own] - 1);
        widths.push_back(sizes[own] > 1 ? (nearest - within) / std::max(nearest, within) : 0);
    }
    return widths;
}

std::vector<SilhouetteWidths> widthsOf(const Matrix& points,
                                       std::span<const std::vector<Label>> labellings,
                                       std::span<const int> segments,
                                       Precision precision = Precision::Sufficient,
                                       const Cancel& cancel = {})
{
    std::vector<std::size_t> rows(points.rows());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    const Frame frame = Frame::of(points, {}).value();
    return silhouetteWidths(
        points, frame,
        {.rows = rows, .labellings = labellings, .segments = segments, .precision = precision},
        cancel);
}

std::vector<double> widthsOf(const Example& example, int k,
                             Precision precision = Precision::Sufficient)
{
    return widthsOf(example.points, {&example.labels, 1}, {&k, 1}, precision).front().widths;
}

double largestDifference(const std::vector<double>& a, const std::vector<double>& b)
{
    double largest = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        largest = std::max(largest, std::abs(a[i] - b[i]));
    return largest;
}

std::vector<Clustering> clusteringsOf(std::size_t rows, std::initializer_list<int> ks)
{
    std::vector<Clustering> clusterings;
    Random random(8);
    for (const int k : ks) {
        Clustering& clustering = clusterings.emplace_back();
        clustering.k = k;
        for (std::size_t row = 0; row < rows; ++row)
            clustering.labels.push_back(static_cast<Label>(
                row < static_cast<std::size_t>(k)
                    ? row
                    : random.below(static_cast<std::uint64_t>(k - 1)) + (row % 50 == 0 ? 1 : 0)));
    }
    return clusterings;
}

bool sameBits(const Quality& a, const Quality& b)
{
    const auto same = [](float x, float y) { return x == y || (std::isnan(x) && std::isnan(y)); };
    return a.silhouette == b.silhouette && a.silhouetteLow == b.silhouetteLow &&
           a.silhouetteHigh == b.silhouetteHigh && a.segmentSilhouette == b.segmentSilhouette &&
           std::ranges::equal(a.rowSilhouette, b.rowSilhouette, same) &&
           a.calinskiHarabasz == b.calinskiHarabasz && a.daviesBouldin == b.daviesBouldin;
}

} // namespace

class TestSilhouette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsWithinAMillionthOfTheDefinition_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("k");
        QTest::addColumn<double>("farOut");
        QTest::newRow("one column") << 300 << 1 << 3 << 300.0;
        QTest::newRow("below a panel") << 11 << 4 << 2 << 300.0;
        QTest::newRow("not whole panels") << 1003 << 17 << 8 << 300.0;
        QTest::newRow("many columns") << 150 << 700 << 4 << 300.0;
        QTest::newRow("far out") << 600 << 5 << 4 << 1e5;
        QTest::newRow("too far for float") << 600 << 5 << 4 << 1e9;
        QTest::newRow("farther still") << 300 << 3 << 2 << 1e14;
    }

    void everyRowIsWithinAMillionthOfTheDefinition()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(int, k);
        QFETCH(double, farOut);
        const Example made =
            example(static_cast<std::size_t>(rows), static_cast<std::size_t>(columns),
                    static_cast<std::size_t>(k), farOut);
        const std::vector<double> expected = bruteForce(made, static_cast<std::size_t>(k));
        const double error = largestDifference(widthsOf(made, k), expected);
        const double asked = largestDifference(widthsOf(made, k, Precision::Double), expected);
        qInfo("largest error of a row: %.2g, in double %.2g", error, asked);
        QVERIFY(error < 1e-6);
        QVERIFY(asked < (farOut > 1e10 ? 1e-6 : 1e-11));
    }

    void everySimdPathAgrees()
    {
        struct Best {
            ~Best() { chooseSimdPath(-1); }
        } const restored;
        const Example made = example(517, 9, 5);
        for (const Precision precision : {Precision::Sufficient, Precision::Double}) {
            chooseSimdPath(-1);
            const std::vector<double> best = widthsOf(made, 5, precision);
            for (std::size_t path = 0; path < simdPaths().size(); ++path) {
                chooseSimdPath(static_cast<int>(path));
                const double apart = largestDifference(widthsOf(made, 5, precision), best);
                QVERIFY2(apart < (precision == Precision::Double ? 1e-13 : 1e-6),
                         simdPaths()[path]);
            }
        }
    }

    void companyChangesNoBit_data()
    {
        QTest::addColumn<int>("exactRows");
        QTest::newRow("exact") << 20'000;
        QTest::newRow("sample") << 500;
    }

    void companyChangesNoBit()
    {
        QFETCH(int, exactRows);
        const Matrix points = example(1500, 4, 3).points;
        const std::vector<Clustering> clusterings = clusteringsOf(1500, {2, 3, 5, 9, 40});
        std::vector<const Clustering*> pointers;
        for (const Clustering& clustering : clusterings)
            pointers.push_back(&clustering);
        for (const Precision precision : {Precision::Sufficient, Precision::Double}) {
            const QualityOptions options{.exactRows = exactRows, .precision = precision};
            const std::vector<Quality> together = judgeAll(points, pointers, options, {});
            for (std::size_t i = 0; i < clusterings.size(); ++i)
                QVERIFY(sameBits(together[i], judge(points, clusterings[i].labels, clusterings[i].k,
                                                    options, {})));
        }
    }

    void threadsChangeNoBit()
    {
        const Example made = example(2000, 6, 4);
        const std::vector<double> one =
            tbb::task_arena(1).execute([&] { return widthsOf(made, 4); });
        for (const int threads : {2, 3, 8})
            QCOMPARE(tbb::task_arena(threads).execute([&] { return widthsOf(made, 4); }), one);
    }

    void bandsOfRowsChangeNoBit()
    {
        // 3,004 sets of 3,000 rows are more than what is summed at once.
        const Matrix points = example(3000, 3, 3).points;
        const std::vector<Clustering> clusterings = clusteringsOf(3000, {4, 1000, 1050, 950});
        std::vector<std::vector<Label>> labellings;
        std::vector<int> segments;
        for (const Clustering& clustering : clusterings) {
            labellings.push_back(clustering.labels);
            segments.push_back(clustering.k);
        }
        const auto together = widthsOf(points, labellings, segments);
        const auto alone =
            widthsOf(points, std::span(labellings).first(1), std::span(segments).first(1));
        QCOMPARE(together.front().widths, alone.front().widths);
    }

    void itStopsOnRequest()
    {
        const Example made = example(30'000, 8, 4);
        std::stop_source source;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            source.request_stop();
        });
        const int k = 4;
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 widthsOf(made.points, {&made.labels, 1}, {&k, 1},
                                          Precision::Double, Cancel(source.get_token())));
    }
};

QTEST_APPLESS_MAIN(TestSilhouette)
#include "tst_silhouette.moc"
