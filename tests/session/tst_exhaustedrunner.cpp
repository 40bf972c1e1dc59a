// SPDX-License-Identifier: GPL-3.0-or-later
#include "failingmemory.h"
#include "words/issuetext.h"
#include "workbench.h"

#include <QTest>

using namespace tessera;

/// The window's jobs when memory runs out in the middle of them.
class TestExhaustedRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLastPictureStaysAndTheNextEditWorks();
};

namespace {

constexpr int failuresTried = 40;
constexpr int patienceMs = 60'000;

bool settles(const Workbench& bench)
{
    return QTest::qWaitFor([&] { return bench.settled(); }, patienceMs);
}

} // namespace

void TestExhaustedRunner::theLastPictureStaysAndTheNextEditWorks()
{
    FailingMemory::spareThisThread(); // the window's own: only what jobs do fails
    Workbench bench;
    FailingMemory::count();
    bench.open(smallTable());
    QVERIFY(settles(bench));
    const long count = FailingMemory::counted();
    int failed = 0;
    for (int i = 0; i < failuresTried; ++i) {
        Recipe recipe = bench.document.recipe();
        recipe.clustering.seed = static_cast<std::uint64_t>(2 * i + 2);
        recipe.scaling.method = i % 2 == 0 ? Scaling::MinMax : Scaling::Robust;
        FailingMemory::failAt(i * count / failuresTried / 2);
        bench.document.editRecipe(QStringLiteral("edit"), recipe);
        QVERIFY(settles(bench));
        FailingMemory::mend();
        if (const Issue* issue = bench.runner.analysis()->firstError()) {
            ++failed;
            QCOMPARE(issueName(issue->code), "MemoryExhausted");
            QCOMPARE(bench.runner.analysis()->table, bench.document.table());
        }
        recipe.clustering.seed += 1;
        bench.document.editRecipe(QStringLiteral("edit"), recipe);
        QVERIFY(settles(bench));
        QVERIFY(!bench.runner.analysis()->firstError());
        QVERIFY(bench.runner.analysis()->profiles.made());
    }
    QVERIFY(failed > 0);
}

QTEST_GUILESS_MAIN(TestExhaustedRunner)
#include "tst_exhaustedrunner.moc"
