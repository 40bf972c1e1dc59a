// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/kmeans.h"
#include "clustering/minibatch/minibatch.h"

#include "madetables.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <thread>

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>

using namespace tessera;

namespace {

/// Rows that exist only while they are looked at.
class MadeBlocks : public RowBlocks {
public:
    explicit MadeBlocks(std::size_t rows) : m_rows(rows) {}

    std::size_t columns() const override { return 3; }
    Outcome rewind() override
    {
        m_next = 0;
        ++m_passes;
        return done();
    }
    Outcome next(std::vector<double>& block) override
    {
        const std::size_t rows = std::min<std::size_t>(1'000, m_rows - m_next);
        block.resize(rows * 3);
        for (std::size_t i = 0; i < rows; ++i) {
            Random random(9, m_next + i);
            const double group = static_cast<double>(random.below(4)) * 5;
            for (std::size_t j = 0; j < 3; ++j)
                block[i * 3 + j] = random.normal() + (j == 0 ? group : 0);
        }
        m_next += rows;
        m_greatest = std::max(m_greatest, block.capacity());
        return done();
    }

    int passes() const { return m_passes; }
    std::size_t greatestBlock() const { return m_greatest; }

private:
    std::size_t m_rows;
    std::size_t m_next = 0;
    int m_passes = 0;
    std::size_t m_greatest = 0;
};

/// A source that breaks off.
class BrokenBlocks : public MadeBlocks {
public:
    BrokenBlocks() : MadeBlocks(10'000) {}
    Outcome next(std::vector<double>& block) override
    {
        if (passes() > 1)
            return Issue{.code = IssueCode::FileChanged};
        return MadeBlocks::next(block);
    }
};

/// Bytes of memory that the process has now.
std::size_t residentBytes()
{
    std::size_t pages = 0;
    std::size_t resident = 0;
    if (std::FILE* file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%zu %zu", &pages, &resident) != 2)
            resident = 0;
        (void)std::fclose(file);
    }
    return resident * 4096;
}

MethodOutcome run(MatrixView points, int k, const ParameterValues& parameters = {})
{
    return minibatchMethod.run({.points = points, .parameters = parameters, .k = k}, {}).value();
}

} // namespace

class TestMinibatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inertiaIsCloseToThatOfKMeans()
    {
        for (const double apart : {1.5, 4.0}) {
            const Matrix points = normalGroups(60'000, 4, 6, apart);
            for (const int k : {3, 6}) {
                const Clustering full = kmeans(points, {.k = k}, {}).value();
                const Clustering few = run(points, k).clustering;
                QVERIFY2(few.inertia < full.inertia * 1.02, qPrintable(QString::number(k)));
                QVERIFY(few.inertia > full.inertia * (1 - 1e-9));
            }
        }
    }

    void labelsSizesAndInertiaFitEachOther()
    {
        const Matrix points = normalGroups(30'001, 3, 4, 5.0);
        const Clustering found = run(points, 4, {{"batch", 1'000.0}}).clustering;
        std::vector<std::int64_t> sizes(4);
        double inertia = 0;
        for (std::size_t row = 0; row < points.rows(); ++row) {
            ++sizes[found.labels[row]];
            for (std::size_t j = 0; j < 3; ++j)
                inertia += std::pow(points(row, j) - found.centroids(found.labels[row], j), 2);
        }
        QCOMPARE(sizes, found.sizes);
        QVERIFY(std::ranges::is_sorted(sizes, std::greater{}));
        QVERIFY(std::abs(inertia / found.inertia - 1) < 1e-9);
    }

    void memoryDoesNotGrowWithTheRows()
    {
        MadeBlocks small(30'000);
        QVERIFY(miniBatch(small, {.k = 4, .restarts = 2, .passes = 1}, {}));
        [[maybe_unused]] const std::size_t before = residentBytes();
        MadeBlocks large(400'000); // 10 megabytes of rows
        const Result<Clustering> found = miniBatch(large, {.k = 4, .restarts = 2, .passes = 1}, {});
        [[maybe_unused]] const std::size_t after = residentBytes();
        QVERIFY(found);
        QCOMPARE(large.greatestBlock(), std::size_t{3'000});
        QVERIFY(found->labels.empty());
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they keep what is freed
        QVERIFY2(after < before + 5'000'000, qPrintable(QString::number(after - before)));
#endif
        std::int64_t rows = 0;
        std::vector<std::int64_t> sizes(4);
        const Outcome labelled = labelRows(large, *found,
                                           [&](std::span<const Label> labels) {
                                               rows += static_cast<std::int64_t>(labels.size());
                                               for (const Label label : labels)
                                                   ++sizes[label];
                                           },
                                           {});
        QVERIFY(labelled);
        QCOMPARE(rows, std::int64_t{400'000});
        QCOMPARE(sizes, found->sizes);
        QCOMPARE(large.passes(), 4); // sample, one to learn, one to measure, one for the labels
    }

    void aConvergedRunStopsEarly()
    {
        MadeBlocks source(50'000);
        const Clustering found =
            miniBatch(source, {.k = 4, .passes = 50, .tolerance = 1e-3}, {}).value();
        QVERIFY(found.converged);
        QVERIFY(found.iterations < 50);
        QVERIFY(!miniBatch(source, {.k = 4, .passes = 1, .tolerance = 0}, {}).value().converged);
    }

    void whatTheSourceCannotReadIsTold()
    {
        BrokenBlocks source;
        const auto found = miniBatch(source, {.k = 2}, {});
        QVERIFY(!found);
        QCOMPARE(found.issue().code, IssueCode::FileChanged);
    }

    void trapsAreNoTrouble()
    {
        Matrix points(3'000, 2, 1e9);
        for (std::size_t row = 0; row < 3'000; ++row)
            points(row, 1) = static_cast<double>(row % 3);
        const Clustering found = run(points, 3).clustering;
        QCOMPARE(found.inertia, 0.0);
        QCOMPARE(found.sizes, std::vector<std::int64_t>(3, 1'000));
        QVERIFY(!minibatchMethod.run({.points = points, .k = 4}, {}));
        QCOMPARE(run(points, 1).clustering.sizes.front(), std::int64_t{3'000});
        QCOMPARE(run(arithmeticTable(30, 1), 5).clustering.sizes.size(), std::size_t{5});
        const Matrix rows = arithmeticTable(40, 3);
        QVERIFY(run(rows, 40).clustering.inertia < 1e-20);
        QVERIFY(!minibatchMethod.run({.points = Matrix(0, 2), .k = 1}, {}));
        MadeBlocks nothing(0);
        QVERIFY(!miniBatch(nothing, {.k = 1}, {}));
    }

    void anyNumberOfThreadsGivesTheSameBits()
    {
        oneapi::tbb::global_control allow(oneapi::tbb::global_control::max_allowed_parallelism, 8);
        const Matrix points = normalGroups(30'000, 3, 3, 4.0);
        std::vector<MethodOutcome> results;
        for (const int threads : {1, 2, 8}) {
            oneapi::tbb::task_arena arena(threads);
            results.push_back(arena.execute([&] { return run(points, 4); }));
            QCOMPARE(results.front().cost, results.back().cost);
            QVERIFY(results.front().clustering.labels == results.back().clustering.labels);
            QVERIFY(results.front().clustering.centroids == results.back().clustering.centroids);
        }
    }

    void aStopIsObeyedAtOnce()
    {
        MadeBlocks source(100'000'000);
        std::stop_source stop;
        std::jthread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            stop.request_stop();
        });
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 (void)miniBatch(source, {.k = 4}, Cancel(stop.get_token())));
    }
};

QTEST_APPLESS_MAIN(TestMinibatch)
#include "tst_minibatch.moc"
