// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "clustering/kmeans/draft.h"
#include "session/analysisrunner.h"
#include "session/projectdocument.h"
#include "session/rowselection.h"
#include "session/tableloader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <memory>

using namespace tessera;

namespace {

constexpr int patienceMs = 60'000; ///< sanitizers on a loaded machine

/// Four well-separated groups in three features.
TablePtr customers(RowId rows, std::uint64_t seed = 7)
{
    Random random(seed);
    std::vector<Column> columns;
    for (int feature = 0; feature < 3; ++feature) {
        std::vector<double> values;
        for (RowId row = 0; row < rows; ++row)
            values.push_back(static_cast<double>((row % 4) * (feature + 1)) * 10.0 +
                             random.normal());
        columns.push_back(
            Column::ofNumbers("feature " + std::to_string(feature), std::move(values)));
    }
    return std::make_shared<const Table>(std::move(columns), SourceInfo{}, rows);
}

Recipe withK(const ProjectDocument& document, int k)
{
    Recipe recipe = document.recipe();
    recipe.clustering.k = k;
    return recipe;
}

struct Bench {
    ProjectDocument document;
    RowSelection selection{document};
    AnalysisRunner runner{document};

    explicit Bench(RowId rows = 400) { document.setTable(customers(rows), {}); }
    bool settle()
    {
        return QTest::qWaitFor([this] { return !runner.busy(); }, patienceMs) &&
               runner.analysis() && runner.analysis()->complete;
    }
    int ranStages() const
    {
        const auto& ran = runner.analysis()->ran;
        return static_cast<int>(std::count(ran.begin(), ran.end(), true));
    }
    bool ran(StageId stage) const
    {
        return runner.analysis()->ran[static_cast<std::size_t>(stage)];
    }
};

} // namespace

class TestAnalysisRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTableIsAnalysedWithoutBeingAsked();
    void aSnapshotFollowsEveryStage();
    void aDraftOfALargeTableComesFirst();
    void fewRowsLeftAfterCleaningNeedNoDraft();
    void changingKRerunsOnlyClustering();
    void goingBackRerunsNothing();
    void undoIsFollowedToo();
    void ofTwoHundredRapidEditsTheLastOneCounts();
    void cancelKeepsTheLastSnapshot();
    void restartFinishesWhatWasCancelled();
    void aNewTableForgetsTheOldResults();
    void destructionWhileBusyIsQuick();
    void loadingTellsTheDocument();
    void aFailingLoadKeepsTheFormerTable();
    void aCancelledLoadSaysNothing();
};

void TestAnalysisRunner::aTableIsAnalysedWithoutBeingAsked()
{
    Bench bench;
    QVERIFY(bench.runner.busy());
    QVERIFY(bench.settle());
    QVERIFY(!bench.runner.stale());
    QVERIFY(bench.runner.analysis()->clusters.made());
    QVERIFY(bench.runner.analysis()->profiles.made());
}

void TestAnalysisRunner::aSnapshotFollowsEveryStage()
{
    Bench bench;
    std::vector<AnalysisPtr> snapshots;
    connect(&bench.runner, &AnalysisRunner::analysisChanged, this, [&] {
        if (bench.runner.analysis())
            snapshots.push_back(bench.runner.analysis());
    });
    QVERIFY(bench.settle());
    QVERIFY(snapshots.size() >= 5);
    QVERIFY(!snapshots.front()->complete);
    QVERIFY(snapshots.back()->complete);
    const auto early =
        std::find_if(snapshots.begin(), snapshots.end(), [](const AnalysisPtr& made) {
            return made->cleaned.made() && !made->clusters.made();
        });
    QVERIFY(early != snapshots.end()); // the table is seen before the segments are found
}

void TestAnalysisRunner::aDraftOfALargeTableComesFirst()
{
#if defined(__SANITIZE_THREAD__)
    QSKIP("so many rows take minutes under the thread sanitizer");
#endif
    Bench bench(static_cast<RowId>(draftedRows));
    std::vector<AnalysisPtr> withSegments;
    connect(&bench.runner, &AnalysisRunner::analysisChanged, this, [&] {
        const AnalysisPtr made = bench.runner.analysis();
        if (made && made->clusters.made())
            withSegments.push_back(made);
    });
    QVERIFY(bench.settle());
    const Analysis& first = *withSegments.front();
    const Analysis& last = *withSegments.back();
    QVERIFY(first.effort == Effort::Draft && !first.complete && first.sweep.made());
    QVERIFY(!first.quality.made() && !first.sweepQuality.made());
    QVERIFY(last.effort == Effort::Full && last.complete);
    QVERIFY(!(first.clusters.key == last.clusters.key));
    QCOMPARE(first.scaled.value.get(), last.scaled.value.get()); // nothing upstream was made twice
    // What was shown on the way changes nothing about the result.
    const AnalysisPtr alone = analyze(bench.document.table(), bench.document.recipe());
    QVERIFY(alone->clusters.value->clustering.labels == last.clusters.value->clustering.labels);
    QCOMPARE(alone->clusters.value->clustering.inertia, last.clusters.value->clustering.inertia);
    // Along the elbow there is nothing to wait for, hence no draft.
    withSegments.clear();
    Recipe along = withK(bench.document, 5);
    along.clustering.kRange = KRange{};
    bench.document.editRecipe({}, along);
    QVERIFY(bench.settle());
    QVERIFY(!withSegments.empty());
    for (const AnalysisPtr& made : withSegments)
        QVERIFY(made->effort == Effort::Full);
    // Beyond it the draft starts from the segments whose number is nearest.
    withSegments.clear();
    along.clustering.k = KRange{}.to + 2;
    bench.document.editRecipe({}, along);
    QVERIFY(bench.settle());
    QVERIFY(withSegments.front()->effort == Effort::Draft && withSegments.front()->shown);
    QCOMPARE(withSegments.front()->shown->k, KRange{}.to);
    QCOMPARE(withSegments.front()->clusters.value->clustering.k, KRange{}.to + 2);
    QVERIFY(withSegments.back()->effort == Effort::Full);
    const AnalysisPtr fresh = analyze(bench.document.table(), along);
    QVERIFY(fresh->clusters.value->clustering.labels ==
            withSegments.back()->clusters.value->clustering.labels);
}

void TestAnalysisRunner::fewRowsLeftAfterCleaningNeedNoDraft()
{
    const auto rows = static_cast<RowId>(draftedRows);
    Random random(3);
    std::vector<double> values;
    for (RowId row = 0; row < rows; ++row)
        values.push_back(row < rows / 10 ? random.normal() + 10.0 * static_cast<double>(row % 2)
                                         : std::numeric_limits<double>::quiet_NaN());
    Bench bench;
    QVERIFY(bench.settle());
    bool drafted = false;
    connect(&bench.runner, &AnalysisRunner::analysisChanged, this, [&] {
        const AnalysisPtr made = bench.runner.analysis();
        drafted = drafted || (made && made->effort == Effort::Draft);
    });
    std::vector<Column> columns;
    columns.push_back(Column::ofNumbers("sparse", std::move(values)));
    bench.document.setTable(std::make_shared<const Table>(std::move(columns), SourceInfo{}, rows),
                            {});
    Recipe recipe = withK(bench.document, 2);
    recipe.cleaning.missing = MissingPolicy::Drop;
    bench.document.editRecipe({}, recipe);
    QVERIFY(bench.settle());
    QCOMPARE(bench.runner.analysis()->cleaned.value->rows.size(), draftedRows / 10);
    QVERIFY(!drafted);
}

void TestAnalysisRunner::changingKRerunsOnlyClustering()
{
    Bench bench;
    bench.document.editRecipe({}, withK(bench.document, 3));
    QVERIFY(bench.settle());
    bench.document.editRecipe({}, withK(bench.document, 4));
    QVERIFY(bench.settle());
    for (const StageId stage :
         {StageId::Health, StageId::Cleaned, StageId::Features, StageId::Scaled,
          StageId::Projection, StageId::Sweep, StageId::SweepQuality})
        QVERIFY(!bench.ran(stage));
    QVERIFY(bench.ran(StageId::Clusters));
    QVERIFY(bench.ran(StageId::Profiles));
}

void TestAnalysisRunner::goingBackRerunsNothing()
{
    Bench bench;
    for (const int k : {3, 4, 5}) {
        bench.document.editRecipe({}, withK(bench.document, k));
        QVERIFY(bench.settle());
    }
    bench.document.editRecipe({}, withK(bench.document, 3));
    QVERIFY(bench.settle());
    QCOMPARE(bench.ranStages(), 0);
    QCOMPARE(bench.runner.analysis()->clusters.value->clustering.k, 3);
}

void TestAnalysisRunner::undoIsFollowedToo()
{
    Bench bench;
    bench.document.editRecipe({}, withK(bench.document, 3));
    bench.document.editRecipe({}, withK(bench.document, 6));
    QVERIFY(bench.settle());
    bench.document.undoStack().undo();
    QVERIFY(bench.settle());
    QCOMPARE(bench.runner.analysis()->clusters.value->clustering.k, 3);
}

void TestAnalysisRunner::ofTwoHundredRapidEditsTheLastOneCounts()
{
    Bench bench;
    for (int i = 0; i < 200; ++i) {
        bench.document.editRecipe({}, withK(bench.document, 2 + i % 7), QStringLiteral("k"));
        if (i % 10 == 0)
            QCoreApplication::processEvents();
    }
    bench.document.editRecipe({}, withK(bench.document, 4), QStringLiteral("k"));
    QVERIFY(bench.settle());
    QCOMPARE(bench.runner.analysis()->recipe, bench.document.recipe());
    QCOMPARE(bench.runner.analysis()->clusters.value->clustering.k, 4);
    Bench fresh;
    fresh.document.editRecipe({}, withK(fresh.document, 4));
    QVERIFY(fresh.settle());
    QCOMPARE(bench.runner.analysis()->clusters.value->clustering.labels,
             fresh.runner.analysis()->clusters.value->clustering.labels);
}

void TestAnalysisRunner::cancelKeepsTheLastSnapshot()
{
    Bench bench(20'000);
    QVERIFY(QTest::qWaitFor(
        [&] { return bench.runner.analysis() && bench.runner.analysis()->cleaned.made(); },
        patienceMs));
    const AnalysisPtr last = bench.runner.analysis();
    QElapsedTimer timer;
    timer.start();
    bench.runner.cancel();
    QVERIFY(QTest::qWaitFor([&] { return !bench.runner.busy(); }, patienceMs));
    qInfo("stopped after %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(bench.runner.analysis(), last);
    QVERIFY(last->complete || bench.runner.stale());
}

void TestAnalysisRunner::restartFinishesWhatWasCancelled()
{
    Bench bench;
    bench.runner.cancel();
    QVERIFY(QTest::qWaitFor([&] { return !bench.runner.busy(); }, patienceMs));
    QVERIFY(!bench.runner.analysis() || !bench.runner.analysis()->complete);
    bench.runner.restart();
    QVERIFY(bench.settle());
}

void TestAnalysisRunner::aNewTableForgetsTheOldResults()
{
    Bench bench;
    QVERIFY(bench.settle());
    const TablePtr next = customers(300, 8);
    bench.document.setTable(next, {});
    QVERIFY(!bench.runner.analysis());
    QVERIFY(bench.settle());
    QCOMPARE(bench.runner.analysis()->table, next);
}

void TestAnalysisRunner::destructionWhileBusyIsQuick()
{
    QElapsedTimer timer;
    {
        const Bench bench(20'000);
        QVERIFY(bench.runner.busy());
        QTest::qWait(5);
        timer.start();
    }
    qInfo("joined after %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 10'000);
}

namespace {

QString written(const QTemporaryDir& folder, const QByteArray& bytes)
{
    QFile file(folder.filePath(QStringLiteral("customers.csv")));
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return done ? file.fileName() : QString();
}

} // namespace

void TestAnalysisRunner::loadingTellsTheDocument()
{
    const QTemporaryDir folder;
    const QString path = written(folder, "id,age\nA1,30\nA2,41\n");
    ProjectDocument document;
    TableLoader loader(document);
    QSignalSpy loaded(&loader, &TableLoader::loaded);
    loader.load({.path = path.toStdString()});
    QVERIFY(loader.busy());
    QVERIFY(loaded.wait(patienceMs));
    QCOMPARE(document.table()->rows(), RowId(2));
    QCOMPARE(document.displayName(), QStringLiteral("customers.csv"));
    loader.loadSample();
    QVERIFY(loaded.wait(patienceMs));
    QVERIFY(document.table()->rows() >= 8'950);
}

void TestAnalysisRunner::aFailingLoadKeepsTheFormerTable()
{
    ProjectDocument document;
    const TablePtr former = customers(20);
    document.setTable(former, {.path = "former.csv"});
    document.editRecipe({}, withK(document, 3));
    TableLoader loader(document);
    QSignalSpy failed(&loader, &TableLoader::failed);
    loader.load({.path = "/nowhere/at all.csv"});
    QVERIFY(failed.wait(patienceMs));
    QCOMPARE(failed[0][1].value<Issue>().code, IssueCode::FileNotFound);
    QCOMPARE(document.table(), former);
    QCOMPARE(document.recipe().clustering.k, std::optional<int>(3));
    QVERIFY(document.undoStack().canUndo());
}

void TestAnalysisRunner::aCancelledLoadSaysNothing()
{
    ProjectDocument document;
    TableLoader loader(document);
    QSignalSpy failed(&loader, &TableLoader::failed);
    QSignalSpy loaded(&loader, &TableLoader::loaded);
    loader.loadSample();
    loader.cancel();
    QVERIFY(QTest::qWaitFor([&] { return !loader.busy(); }, patienceMs));
    QVERIFY(failed.isEmpty());
    QVERIFY(loaded.isEmpty());
    QVERIFY(!document.table());
}

QTEST_GUILESS_MAIN(TestAnalysisRunner)
#include "tst_analysisrunner.moc"
