// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stagefollower.h"

#include "clustering/kmeans/draft.h"
#include "session/segmentrows.h"
#include "workbench.h"

#include <QSignalSpy>

using namespace tessera;

class TestStageFollower : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itShowsWhatIsMade()
    {
        Workbench bench;
        StageFollower follower(bench.session, {StageId::Clusters, StageId::Profiles}, nullptr);
        QVERIFY(!follower.shown());
        bench.open(smallTable());
        QVERIFY(follower.loading());
        WAIT_SETTLED(bench);
        QVERIFY(follower.shown());
        QVERIFY(follower.shown()->profiles.made());
        QVERIFY(!follower.stale());
        QVERIFY(!follower.failure());
    }

    void theFormerResultStaysWhenTheNewOneIsImpossible()
    {
        Workbench bench;
        bench.open(smallTable());
        StageFollower follower(bench.session, {StageId::Clusters, StageId::Profiles}, nullptr);
        WAIT_SETTLED(bench);
        const AnalysisPtr before = follower.shown();
        Recipe recipe = bench.document.recipe();
        recipe.clustering.k = 1000;
        bench.document.editRecipe(QStringLiteral("too many"), recipe);
        QTRY_VERIFY(follower.failure());
        QCOMPARE(follower.failure()->code, IssueCode::SegmentsTooMany);
        QVERIFY(follower.shown());
        QVERIFY(follower.shown()->clusters.value == before->clusters.value);
        QVERIFY(!follower.stale()); // nothing newer is on its way
        QVERIFY(!follower.stopped());
        bench.document.undoStack().undo();
        WAIT_SETTLED(bench);
        QVERIFY(!follower.failure());
        QVERIFY(!follower.stale());
    }

    void aStoppedAnalysisIsNotCalledUpdating()
    {
        Workbench bench;
        bench.open(smallTable());
        StageFollower follower(bench.session, {StageId::Clusters, StageId::Profiles}, nullptr);
        WAIT_SETTLED(bench);
        Recipe recipe = bench.document.recipe();
        recipe.clustering.k = 3;
        bench.document.editRecipe(QStringLiteral("three"), recipe);
        QVERIFY(!follower.stale()); // not yet: a blink would only flicker
        bench.runner.cancel();
        QTRY_VERIFY(!bench.runner.busy());
        QVERIFY(!follower.stale());
        QVERIFY(follower.stopped());
        QVERIFY(follower.shown());
        bench.runner.restart();
        WAIT_SETTLED(bench);
        QVERIFY(!follower.stopped());
        QCOMPARE(follower.shown()->clusters.value->clustering.k, 3);
    }

    void aStoppedDraftIsNotTakenForTheResult()
    {
#if defined(__SANITIZE_THREAD__)
        QSKIP("so many rows take minutes under the thread sanitizer");
#endif
        Workbench bench;
        bench.open(smallTable(static_cast<RowId>(draftedRows)));
        StageFollower follower(bench.session, {StageId::Clusters}, nullptr);
        const auto stop = connect(&follower, &StageFollower::shownChanged, this, [&] {
            if (follower.shown() && follower.shown()->effort == Effort::Draft)
                bench.runner.cancel();
        });
        QTRY_VERIFY_WITH_TIMEOUT(follower.shown() && !bench.runner.busy(), 60'000);
        QVERIFY(follower.shown()->effort == Effort::Draft);
        QVERIFY(follower.stopped());
        disconnect(stop);
        bench.runner.restart();
        QTRY_VERIFY_WITH_TIMEOUT(follower.shown()->effort == Effort::Full, 60'000);
        WAIT_SETTLED(bench);
        QVERIFY(!follower.stopped());
        QVERIFY(!follower.stale());
    }

    void anotherTableIsNeverMixedIn()
    {
        Workbench bench;
        bench.open(smallTable());
        StageFollower follower(bench.session, {StageId::Clusters}, nullptr);
        WAIT_SETTLED(bench);
        bench.open(smallTable(30));
        QVERIFY(!follower.shown());
        WAIT_SETTLED(bench);
        QCOMPARE(follower.shown()->table->rows(), RowId{30});
    }

    void rowsOfSegmentsCoverEveryRowOnce()
    {
        Workbench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        const Analysis& analysis = *bench.runner.analysis();
        const std::size_t k = analysis.clusters.value->clustering.sizes.size();
        RowSet all(analysis.table->rows());
        RowId sum = 0;
        for (std::size_t s = 0; s < k; ++s) {
            const RowSet rows = rowsOfSegment(analysis, s);
            QCOMPARE(rows.count(), analysis.clusters.value->clustering.sizes[s]);
            QCOMPARE(whollySelected(analysis, rows), std::vector<int>{static_cast<int>(s)});
            QCOMPARE(focusedSegment(analysis, rows), s);
            sum += rows.count();
            all |= rows;
        }
        QCOMPARE(sum, analysis.table->rows());
        QCOMPARE(all.count(), analysis.table->rows());
        QCOMPARE(whollySelected(analysis, all).size(), k);
        QVERIFY(whollySelected(analysis, RowSet()).empty());
        QCOMPARE(focusedSegment(analysis, RowSet()), std::size_t{0});
    }

    void theSegmentWithMostSelectedRowsIsLookedAt()
    {
        Workbench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        const Analysis& analysis = *bench.runner.analysis();
        RowSet some = rowsOfSegment(analysis, 1);
        const std::vector<RowId> rows = some.rows();
        QVERIFY(rows.size() > 1);
        some.erase(rows.front());
        QCOMPARE(focusedSegment(analysis, some), std::size_t{1});
        QVERIFY(whollySelected(analysis, some).empty());
    }
};

QTEST_MAIN(TestStageFollower)
#include "tst_stagefollower.moc"
