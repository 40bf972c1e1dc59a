// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kmeans/kmeans.h"
#include "clustering/kmedoids/kmedoids.h"
#include "clustering/methods.h"
#include "model/model.h"

#include "countedmemory.h"
#include "madetables.h"

#include <QTest>

using namespace tessera;

namespace {

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
        if (!memoryIsCounted())
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
