// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans.h"
#include "clustering/kmedoids.h"
#include "clustering/methods.h"
#include "pipeline/model.h"

#include "madetables.h"

#include <QTest>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<std::int64_t> live{0};
std::atomic<std::int64_t> peak{0};

} // namespace

#if defined(__GLIBC__)
#include <malloc.h>

namespace {

void* counted(void* memory)
{
    if (!memory)
        throw std::bad_alloc();
    const std::int64_t now = live += static_cast<std::int64_t>(malloc_usable_size(memory));
    std::int64_t before = peak;
    while (now > before && !peak.compare_exchange_weak(before, now)) {
    }
    return memory;
}

void release(void* memory)
{
    if (memory)
        live -= static_cast<std::int64_t>(malloc_usable_size(memory));
    std::free(memory); // NOLINT(cppcoreguidelines-no-malloc): this is what delete is made of
}

} // namespace

// All allocations of this program are counted.
void* operator new(std::size_t size)
{
    return counted(std::malloc(size > 0 ? size : 1)); // NOLINT(cppcoreguidelines-no-malloc)
}
void* operator new(std::size_t size, std::align_val_t alignment)
{
    const auto step = static_cast<std::size_t>(alignment);
    return counted(std::aligned_alloc(step, (size + step - 1) / step * step));
}
void* operator new(std::size_t size, const std::nothrow_t&) noexcept
{
    try {
        return operator new(size);
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}
void operator delete(void* memory) noexcept
{
    release(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    release(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept
{
    release(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept
{
    release(memory);
}

#endif // elsewhere nothing is counted, and the tests are skipped

using namespace tessera;

namespace {

/// The most bytes that are held at once while `work` is done, beyond those held before.
template<class Work>
std::int64_t bytesOf(const Work& work)
{
    const std::int64_t before = live;
    peak = before;
    work();
    return peak - before;
}

/// As 02-ragged-model.py makes it: one long row, and many without anything.
std::string raggedModel(int rows)
{
    std::string text =
        R"({"tessera-model":1,"id":"","features":["a"],"fills":[0],"clip":[[null,null]],)"
        R"("logged":[false],"center":[0],"scale":[1],"projection_mean":[],"loadings":[],)"
        R"("names":["x"],"centroids":[[0)";
    for (int i = 1; i < rows; ++i)
        text += ",0";
    text += "]";
    for (int i = 0; i < rows; ++i)
        text += ",[]";
    return text + "]}";
}

} // namespace

/// Sizes are known before they cost: what is held grows as documented, and not with slips in files.
class TestMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        (void)kmeans(arithmeticTable(200, 3), {.k = 4}, {}); // oneTBB's own
        if (bytesOf([] { std::vector<char> used(1 << 20, 'x'); }) < 1 << 20)
            QSKIP("allocations are not counted in this build");
    }

    void restartsCostTheirRecordOnly_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id : {"kmeans", "kmedoids", "kprototypes"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void restartsCostTheirRecordOnly()
    {
        QFETCH(QString, id);
        const Method& method = *findMethod(id.toStdString());
        const Matrix points = arithmeticTable(60, 6);
        const auto runWith = [&](int restarts) {
            return bytesOf([&] {
                const auto found = method.run(
                    {.points = points, .k = 12, .restarts = restarts, .maxIterations = 3}, {});
                QVERIFY(found);
                QCOMPARE(found->clustering.restartInertias.size(),
                         static_cast<std::size_t>(restarts));
            });
        };
        constexpr int few = 200;
        constexpr int many = 2'200;
        const std::int64_t more = runWith(many) - runWith(few);
        // 8 bytes each in the record, twice while it is copied into units or grows.
        QVERIFY2(more < (many - few) * 8 * 4 + 40'000, qPrintable(QString::number(more)));
    }

    void medoidsHoldNoMorePairsThanPromised()
    {
        QCOMPARE(mostPairBytes(100), mostPairBytes(10'000));
        QVERIFY(mostPairBytes(10'000) <= 400'001'000);
        QVERIFY(mostPairBytes(mostExactRows) <= 1'600'001'000);
        const KMedoidsOptions options{.k = 40, .restarts = 2, .exactRows = 1'000};
        const Matrix all = arithmeticTable(1'000, 2);
        const Matrix sampled = arithmeticTable(1'001, 2);
        for (const Matrix* points : {&all, &sampled}) {
            const std::int64_t held = bytesOf([&] { QVERIFY(kmedoids(*points, options, {})); });
            const auto pairs = static_cast<std::int64_t>(4 * 1'040 * 1'040); // with the medoids
            QVERIFY2(held < pairs + 1'000'000, qPrintable(QString::number(held)));
        }
        // With the medoids so far a sample has no more rows than could be taken at once.
        for (const std::size_t exactRows : {100UL, 4'000UL, 10'000UL, 20'000UL})
            QCOMPARE(mostRowsAtOnce(exactRows), std::max(exactRows, std::size_t{10'000}));
    }

    void aRaggedModelIsRefusedForWhatItsTextCosts()
    {
        const std::string text = raggedModel(20'000); // 400 million numbers, if it were a matrix
        const std::int64_t held =
            bytesOf([&] { QCOMPARE(modelFromJson(text).issue().code, IssueCode::ModelInvalid); });
        QVERIFY2(held < static_cast<std::int64_t>(text.size()) * 64,
                 qPrintable(QString::number(held)));
    }
};

QTEST_APPLESS_MAIN(TestMemory)
#include "tst_memory.moc"
