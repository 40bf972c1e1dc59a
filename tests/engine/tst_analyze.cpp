// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyze.h"
#include "base/random.h"
#include "sample/sample.h"

#include "golden.h"

#include <QTest>

#include <limits>
#include <set>
#include <thread>

using namespace tessera;

namespace {

using Stages = std::set<StageId>;

Stages ranIn(const Analysis& analysis)
{
    Stages stages;
    for (std::size_t i = 0; i < stageCount; ++i)
        if (analysis.ran[i])
            stages.insert(static_cast<StageId>(i));
    return stages;
}

Recipe quick(std::optional<int> k = 3)
{
    Recipe recipe;
    recipe.clustering.k = k;
    recipe.clustering.restarts = 2;
    return recipe;
}

Recipe quickWithSweep(int k)
{
    Recipe recipe = quick(k);
    recipe.clustering.kRange = KRange{.from = 2, .to = 5};
    return recipe;
}

/// Three blobs in two features, a third that does not matter, and a number for each customer.
TablePtr blobs(std::size_t rows = 90)
{
    Random random(7);
    std::vector<std::string> ids;
    std::vector<double> x(rows);
    std::vector<double> y(rows);
    std::vector<double> z(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        ids.push_back("N" + std::to_string(i));
        x[i] = static_cast<double>(i % 3) * 10 + random.normal();
        y[i] = static_cast<double>(i % 3 == 1) * 20 + random.normal();
        z[i] = std::abs(random.normal());
    }
    return std::make_shared<Table>(
        tableOf({textColumn("ID", ids, ColumnType::Identifier), numberColumn("X", x),
                 numberColumn("Y", y), numberColumn("Z", z)}));
}

TablePtr realTable()
{
    static const TablePtr table = sharedTable(QStringLiteral("data/cc_general.csv"));
    return table;
}

bool sameQuality(const Quality& a, const Quality& b)
{
    return a.silhouette == b.silhouette && a.rowSilhouette == b.rowSilhouette &&
           a.segmentSilhouette == b.segmentSilhouette && a.calinskiHarabasz == b.calinskiHarabasz &&
           a.daviesBouldin == b.daviesBouldin;
}

constexpr double absent = std::numeric_limits<double>::quiet_NaN();

} // namespace

class TestAnalyze : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStageIsMadeOnce();
    void sweepIsMadeOnlyWhenAskedFor();
    void changingKRerunsOnlyClustering();
    void goingBackRerunsNothing();
    void changingNamesRerunsNothing();
    void eachChoiceRerunsWhatDependsOnIt_data();
    void eachChoiceRerunsWhatDependsOnIt();
    void anotherTableSharesNothing();
    void withinTheRangeTheSegmentsAreTheSweeps();
    void theElbowChoosesAutomatically();
    void clustersComeBeforeASweepTheyDoNotNeed();
    void aFailedStageLeavesWhatIsUpstream_data();
    void aFailedStageLeavesWhatIsUpstream();
    void choicesThatDoNotFitLeaveTheHealth();
    void stoppingKeepsWhatWasMade();
    void aDraftStartsFromTheNearestSegmentsOfTheSameSpace();
    void threadsDoNotChangeTheResult();
    void oddTables_data();
    void oddTables();
};

void TestAnalyze::everyStageIsMadeOnce()
{
    const AnalysisPtr analysis = analyze(blobs(), quickWithSweep(3));
    QVERIFY(analysis->complete);
    QVERIFY(!analysis->firstError());
    QCOMPARE(ranIn(*analysis).size(), stageCount);
    QVERIFY(analysis->health.made() && analysis->profiles.made() && analysis->sweepQuality.made());
    QCOMPARE(analysis->clusters.value->clustering.sizes, (std::vector<std::int64_t>{30, 30, 30}));
}

void TestAnalyze::sweepIsMadeOnlyWhenAskedFor()
{
    const AnalysisPtr analysis = analyze(blobs(), quick(3));
    QVERIFY(analysis->complete);
    QVERIFY(!analysis->sweep.made() && !analysis->sweepQuality.made());
    QVERIFY(analysis->sweep.key.empty());
}

void TestAnalyze::changingKRerunsOnlyClustering()
{
    TablePtr table = realTable();
    if (!table)
        table = sampleTable();
    const AnalysisPtr before = analyze(table, quick(4));
    const AnalysisPtr after = analyze(table, quick(5), {}, {}, {{before}});
    QCOMPARE(ranIn(*after), (Stages{StageId::Clusters, StageId::Quality, StageId::Profiles}));
    QVERIFY(after->projection.value == before->projection.value);
    QCOMPARE(after->clusters.value->clustering.k, 5);
}

void TestAnalyze::goingBackRerunsNothing()
{
    const TablePtr table = blobs();
    const AnalysisPtr first = analyze(table, quick(3));
    const AnalysisPtr second = analyze(table, quick(2), {}, {}, {{first}});
    const std::vector<AnalysisPtr> earlier{second, first};
    const Analysis back = beginAnalysis(table, quick(3), earlier);
    QVERIFY(back.complete);
    QVERIFY(back.profiles.value == first->profiles.value);
    QVERIFY(ranIn(back).empty());
}

void TestAnalyze::changingNamesRerunsNothing()
{
    // Names are Annotations, which no stage is given: an equal recipe is an equal result.
    const AnalysisPtr before = analyze(blobs(), quickWithSweep(3));
    const AnalysisPtr after = analyze(blobs(), quickWithSweep(3), {}, {}, {{before}});
    QVERIFY(ranIn(*after).empty() && after->complete);
}

void TestAnalyze::eachChoiceRerunsWhatDependsOnIt_data()
{
    using enum StageId;
    QTest::addColumn<Recipe>("recipe");
    QTest::addColumn<Stages>("expected");
    const Recipe before = quickWithSweep(3);
    const Stages downstreamOfSpace{Sweep, Clusters, Quality, Profiles, SweepQuality};
    const auto row = [&](const char* name, const Stages& stages, void (*change)(Recipe&)) {
        Recipe recipe = before;
        change(recipe);
        QTest::newRow(name) << recipe << stages;
    };
    const auto with = [&](Stages more) {
        more.insert(downstreamOfSpace.begin(), downstreamOfSpace.end());
        return more;
    };
    row("nothing", {}, [](Recipe&) {});
    row("range", downstreamOfSpace, [](Recipe& r) { r.clustering.kRange->to = 4; });
    row("seed", downstreamOfSpace, [](Recipe& r) { r.clustering.seed = 9; });
    row("components", with({Scores}), [](Recipe& r) { r.projection.components = 2; });
    row("scale", with({Scaled, Projection, Scores}),
        [](Recipe& r) { r.scaling.method = Scaling::Robust; });
    row("log", with({Features, Scaled, Projection, Scores}),
        [](Recipe& r) { r.features.log = LogPolicy::Auto; });
    row("missing", with({Cleaned, Features, Scaled, Projection, Scores}),
        [](Recipe& r) { r.cleaning.missing = MissingPolicy::Mean; });
    row("features", with({Cleaned, Features, Scaled, Projection, Scores}), [](Recipe& r) {
        r.data.features = {{"X", "Y"}};
    });
}

void TestAnalyze::eachChoiceRerunsWhatDependsOnIt()
{
    QFETCH(Recipe, recipe);
    QFETCH(Stages, expected);
    static const TablePtr table = blobs();
    static const AnalysisPtr before = analyze(table, quickWithSweep(3));
    const AnalysisPtr after = analyze(table, recipe, {}, {}, {{before}});
    QVERIFY(after->complete && !after->firstError());
    QCOMPARE(ranIn(*after), expected);
}

void TestAnalyze::anotherTableSharesNothing()
{
    const AnalysisPtr before = analyze(blobs(90), quick(3));
    const AnalysisPtr after = analyze(blobs(93), quick(3), {}, {}, {{before}});
    QCOMPARE(ranIn(*after).size(), stageCount - 2);
}

void TestAnalyze::withinTheRangeTheSegmentsAreTheSweeps()
{
    const TablePtr table = sampleTable();
    const AnalysisPtr swept = analyze(table, quickWithSweep(3));
    const AnalysisPtr fromSweep = analyze(table, quickWithSweep(5), {}, {}, {{swept}});
    // Whatever was shown before, an equal recipe is an equal result; and the elbow speaks of it.
    const AnalysisPtr afresh = analyze(table, quickWithSweep(5));
    const Clustering& a = fromSweep->clusters.value->clustering;
    const Clustering& b = afresh->clusters.value->clustering;
    QVERIFY(a.labels == b.labels && a.centroids == b.centroids && a.inertia == b.inertia);
    QVERIFY(sameQuality(*fromSweep->quality.value, *afresh->quality.value));
    bool swepts = false;
    for (const Clustering& solution : afresh->sweep.value->solutions)
        swepts = swepts || (solution.k == 5 && solution.inertia == b.inertia);
    QVERIFY(swepts);
}

void TestAnalyze::theElbowChoosesAutomatically()
{
    Recipe recipe = quick(std::nullopt);
    recipe.data.features = {{"X", "Y"}};
    const AnalysisPtr analysis = analyze(blobs(), recipe);
    const Choice& choice = analysis->clusters.value->choice;
    QCOMPARE(choice.k, 3);
    QCOMPARE(choice.elbowK, 3);
    QVERIFY(choice.reason == ChoiceReason::Elbow);
    QCOMPARE(analysis->sweep.value->solutions.size(), std::size_t{9});
    QCOMPARE(analysis->sweepQuality.value->elbowK, 3);
    QCOMPARE(analysis->sweepQuality.value->silhouetteK, 3);

    Recipe single = quick(std::nullopt);
    single.clustering.kRange = KRange{.from = 4, .to = 4};
    const AnalysisPtr only = analyze(blobs(), single);
    QCOMPARE(only->clusters.value->choice.k, 4);
    QVERIFY(only->clusters.value->choice.reason == ChoiceReason::OnlyOne);
}

void TestAnalyze::clustersComeBeforeASweepTheyDoNotNeed()
{
    Recipe beyond = quickWithSweep(3);
    beyond.clustering.k = beyond.clustering.kRange->to + 1;
    Analysis asked = beginAnalysis(blobs(), beyond);
    while (!asked.profiles.made())
        QVERIFY(advance(asked, {}, {}));
    QVERIFY(!asked.sweep.made() && !asked.complete);
    Analysis automatic = beginAnalysis(blobs(), quick(std::nullopt));
    while (!automatic.clusters.made())
        QVERIFY(advance(automatic, {}, {}));
    QVERIFY(automatic.sweep.made() && !automatic.sweepQuality.made());
}

void TestAnalyze::aFailedStageLeavesWhatIsUpstream_data()
{
    QTest::addColumn<Recipe>("recipe");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Stages>("made");
    using enum StageId;
    const Stages toProjection{Health, Cleaned, Features, Scaled, Projection};
    Recipe recipe = quick(91);
    QTest::newRow("k above the rows") << recipe << QByteArray("SegmentsTooMany") << toProjection;
    recipe = quick(3);
    recipe.projection.components = 4;
    QTest::newRow("too many components")
        << recipe << QByteArray("ComponentsTooMany") << toProjection;
    recipe = quick(3);
    recipe.features = {.log = LogPolicy::All};
    QTest::newRow("log of negative")
        << recipe << QByteArray("LogOfNegative") << Stages{Health, Cleaned};
    recipe = quick(3);
    recipe.features = {.log = LogPolicy::Columns, .logColumns = {"Q"}};
    QTest::newRow("log of an unknown column")
        << recipe << QByteArray("ColumnUnknown") << Stages{Health, Cleaned};
}

void TestAnalyze::aFailedStageLeavesWhatIsUpstream()
{
    QFETCH(Recipe, recipe);
    QFETCH(QByteArray, code);
    QFETCH(Stages, made);
    const AnalysisPtr analysis = analyze(blobs(), recipe);
    QVERIFY(analysis->complete);
    QVERIFY(analysis->firstError());
    QCOMPARE(QByteArray(issueName(analysis->firstError()->code)), code);
    QCOMPARE(analysis->health.made(), made.contains(StageId::Health));
    QCOMPARE(analysis->cleaned.made(), made.contains(StageId::Cleaned));
    QCOMPARE(analysis->features.made(), made.contains(StageId::Features));
    QCOMPARE(analysis->projection.made(), made.contains(StageId::Projection));
    QVERIFY(!analysis->clusters.made() && !analysis->quality.made() && !analysis->profiles.made());
    const Analysis again = beginAnalysis(analysis->table, recipe, {{analysis}});
    QVERIFY(again.complete && again.firstError());
}

void TestAnalyze::choicesThatDoNotFitLeaveTheHealth()
{
    Recipe recipe = quick(3);
    recipe.data.features = {{"X", "y"}};
    const AnalysisPtr analysis = analyze(blobs(), recipe);
    QVERIFY(analysis->complete && !analysis->roles);
    QVERIFY(analysis->health.made() && !analysis->cleaned.made());
    QCOMPARE(issueName(analysis->firstError()->code), "ColumnUnknown");
    QCOMPARE(analysis->firstError()->arguments, (std::vector<std::string>{"y", "Y"}));
}

void TestAnalyze::stoppingKeepsWhatWasMade()
{
    std::stop_source stop;
    Analysis analysis = beginAnalysis(blobs(), quick(3));
    QVERIFY(advance(analysis, {}, Cancel(stop.get_token())));
    stop.request_stop();
    bool thrown = false;
    try {
        advance(analysis, {}, Cancel(stop.get_token()));
    } catch (const Cancelled&) {
        thrown = true;
    }
    QVERIFY(thrown);
    QVERIFY(analysis.health.made() && !analysis.cleaned.made() && !analysis.complete);
    const AnalysisPtr whole = analyze(blobs(), quick(3), {}, Cancel(stop.get_token()));
    QCOMPARE(issueName(whole->firstError()->code), "Cancelled");
}

void TestAnalyze::aDraftStartsFromTheNearestSegmentsOfTheSameSpace()
{
    const TablePtr table = blobs();
    const AnalysisPtr swept = analyze(table, quickWithSweep(2)); // k = 2..5
    const AnalysisPtr nine = analyze(table, quick(9));
    Recipe logged = quick(7);
    logged.features.log = LogPolicy::All;
    const AnalysisPtr elsewhere = analyze(table, logged);
    Recipe medoids = quick(7);
    medoids.clustering.method = "kmedoids";
    const AnalysisPtr otherwise = analyze(table, medoids);
    const AnalysisPtr earlier[] = {elsewhere, otherwise, swept, nullptr, nine};
    const auto shownFor = [&](int k) {
        const Analysis draft = beginAnalysis(table, quick(k), earlier, Effort::Draft);
        return draft.shown ? draft.shown->k : 0;
    };
    QCOMPARE(shownFor(6), 5); // of the sweep
    QCOMPARE(shownFor(7), 5); // the first of two that are equally near
    QCOMPARE(shownFor(8), 9);
    QVERIFY(!beginAnalysis(table, quick(6), {}, Effort::Draft).shown);
    QVERIFY(!beginAnalysis(table, quick(6), earlier).shown); // only a draft starts from anything
    QVERIFY(!beginAnalysis(table, quick({}), earlier, Effort::Draft).shown);
}

void TestAnalyze::threadsDoNotChangeTheResult()
{
    const TablePtr table = sampleTable();
    Recipe recipe = quick(4);
    recipe.projection.components = 2;
    const AnalysisPtr one = analyze(table, recipe, {.threads = 1});
    const AnalysisPtr three = analyze(table, recipe, {.threads = 3});
    QVERIFY(*one->scores.value == *three->scores.value);
    QVERIFY(one->projection.value->loadings == three->projection.value->loadings);
    QVERIFY(one->clusters.value->clustering.labels == three->clusters.value->clustering.labels);
    QVERIFY(one->clusters.value->clustering.centroids ==
            three->clusters.value->clustering.centroids);
    QVERIFY(sameQuality(*one->quality.value, *three->quality.value));
}

void TestAnalyze::oddTables_data()
{
    QTest::addColumn<TablePtr>("table");
    QTest::addColumn<int>("k");
    QTest::addColumn<QByteArray>("code");
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const auto row = [](const char* name, std::vector<Column> columns, int k, const char* code) {
        QTest::newRow(name) << TablePtr(std::make_shared<Table>(tableOf(std::move(columns)))) << k
                            << QByteArray(code);
    };
    row("one row", {numberColumn("X", {1})}, 1, "");
    row("one row, two segments", {numberColumn("X", {1})}, 2, "SegmentsTooMany");
    row("as many segments as rows", {numberColumn("X", {1, 2, 3})}, 3, "");
    row("all rows equal", {numberColumn("X", {5, 5, 5}), numberColumn("Y", {1, 1, 1})}, 1, "");
    row("all rows equal, k 2", {numberColumn("X", {5, 5, 5})}, 2, "SegmentsTooMany");
    row("a constant column", {numberColumn("X", {5, 5, 5}), numberColumn("Y", {1, 2, 30})}, 2, "");
    row("everything missing", {numberColumn("X", {absent, absent})}, 1, "NoUsableFeature");
    row("one column missing",
        {numberColumn("X", {absent, absent, absent}), numberColumn("Y", {1, 2, 9})}, 2, "");
    row("infinities", {numberColumn("X", {1, infinity, 2, -infinity, 90})}, 2, "");
    row("huge values", {numberColumn("X", {1e308, -1e308, 1e307, 0})}, 2, "");
    // One row of greatest amount among many of least: the difference to the mean overflows.
    std::vector<double> opposed(99, -1.7e308);
    opposed.push_back(1.7e308);
    row("an overflow in scaling", {numberColumn("X", opposed)}, 2, "NotFinite");
    row("no numeric column", {textColumn("T", {"a", "b"})}, 2, "NoUsableFeature");
    row("ties", {numberColumn("X", {0, 1, 2, 3}), numberColumn("Y", {0, 0, 0, 0})}, 2, "");
}

void TestAnalyze::oddTables()
{
    QFETCH(TablePtr, table);
    QFETCH(int, k);
    QFETCH(QByteArray, code);
    const AnalysisPtr analysis = analyze(table, quick(k));
    QVERIFY(analysis->complete);
    const Issue* error = analysis->firstError();
    QCOMPARE(error ? QByteArray(issueName(error->code)) : QByteArray(), code);
    if (!error) {
        QCOMPARE(analysis->clusters.value->clustering.k, k);
        QVERIFY(std::isfinite(analysis->clusters.value->clustering.inertia));
    }
}

QTEST_APPLESS_MAIN(TestAnalyze)
#include "tst_analyze.moc"
