// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyze.h"

#include "golden.h"

#include <QTest>

#include <limits>
#include <set>

using namespace tessera;

class TestAnalysis : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstErrorIsTheOneFarthestUpstream();
    void warningsAreNoErrors();
    void rowsThatWereLeftOutHaveNoSegment();
    void theSpaceIsFeaturesOrScores();
    void stagesHaveNamesOfTheirOwn();
};

void TestAnalysis::theFirstErrorIsTheOneFarthestUpstream()
{
    Analysis analysis;
    QVERIFY(!analysis.firstError());
    analysis.clusters.issues.push_back({.code = IssueCode::SegmentsTooMany});
    analysis.features.issues.push_back({.code = IssueCode::LogOfNegative});
    QCOMPARE(issueName(analysis.firstError()->code), "LogOfNegative");
    analysis.issues.push_back({.code = IssueCode::ColumnUnknown});
    QCOMPARE(issueName(analysis.firstError()->code), "ColumnUnknown");
}

void TestAnalysis::warningsAreNoErrors()
{
    Analysis analysis;
    analysis.scaled.issues.push_back(
        {.code = IssueCode::FeatureConstant, .severity = Severity::Warning});
    QVERIFY(!analysis.firstError());
    QVERIFY(!analysis.scaled.failed());
}

void TestAnalysis::rowsThatWereLeftOutHaveNoSegment()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    Recipe recipe;
    recipe.cleaning.missing = MissingPolicy::Drop;
    recipe.clustering.k = 2;
    const auto table = std::make_shared<Table>(tableOf({numberColumn("X", {0, nan, 1, 100, nan})}));
    const AnalysisPtr analysis = analyze(table, recipe);
    QCOMPARE(segmentOfRows(*analysis), (std::vector<std::int32_t>{0, -1, 0, 1, -1}));
}

void TestAnalysis::theSpaceIsFeaturesOrScores()
{
    const auto table = std::make_shared<Table>(
        tableOf({numberColumn("X", {0, 1, 2, 9}), numberColumn("Y", {0, 1, 3, 9}),
                 numberColumn("Z", {5, 1, 2, 0})}));
    Recipe recipe;
    recipe.clustering.k = 2;
    const AnalysisPtr features = analyze(table, recipe);
    QCOMPARE(features->space().columns, std::size_t{3});
    QCOMPARE(features->space().start(0), features->scaled.value->values.shared(0).get());
    recipe.projection.components = 2;
    const AnalysisPtr scores = analyze(table, recipe);
    QCOMPARE(scores->space().columns, std::size_t{2});
    QCOMPARE(scores->space().start(0), scores->scores.value->data());
    QCOMPARE(scores->clusters.value->components, 2);
}

void TestAnalysis::stagesHaveNamesOfTheirOwn()
{
    std::set<std::string> names;
    for (std::size_t i = 0; i < stageCount; ++i)
        QVERIFY(names.insert(stageName(static_cast<StageId>(i))).second);
    QVERIFY(!names.contains(""));
}

QTEST_APPLESS_MAIN(TestAnalysis)
#include "tst_analysis.moc"
