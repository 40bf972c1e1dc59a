// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyze.h"
#include "analysis/json/advice_report.h"
#include "analysis/json/result_json.h"
#include "base/job.h"
#include "failingmemory.h"
#include "formats/format.h"
#include "model/model.h"
#include "sample/sample.h"
#include "streaming/streaming.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;

namespace {

constexpr int failuresTried = 60;

/// Whether `issue` says that memory ran out, or nothing is wrong.
bool isHonest(const Issue* issue)
{
    return !issue || issue->code == IssueCode::MemoryExhausted;
}

template<class T>
bool isHonest(const Result<T>& result)
{
    return result.ok() || isHonest(&result.issue());
}

/// Runs `job` again and again, each time with another allocation that fails, from the first to the
/// last; `job` says whether the failure ended as it should.
template<class Job>
bool survivesEveryFailure(const Job& job)
{
    FailingMemory::count();
    if (!job())
        return false;
    const long count = FailingMemory::counted();
    for (int i = 0; i < failuresTried; ++i) {
        FailingMemory::failAt(i * count / failuresTried);
        const bool honest = job();
        FailingMemory::mend();
        if (!honest)
            return false;
    }
    return job(); // what failed before is no obstacle
}

} // namespace

class TestExhaustion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readingATableEndsInAnIssue();
    void previewingAFileEndsInAnIssue();
    void anAnalysisByAnyMethodEndsInAnIssue_data();
    void anAnalysisByAnyMethodEndsInAnIssue();
    void adviceEndsInAnIssue();
    void aStreamedAnalysisEndsInAnIssue();
    void modelsAndResultsEndInAnIssue();

private:
    QTemporaryDir m_folder;
    SourceRef m_source;
    TablePtr m_table;
};

void TestExhaustion::initTestCase()
{
    m_source.path = (m_folder.path() + QStringLiteral("/customers.csv")).toStdString();
    QFile file(QString::fromStdString(m_source.path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(sampleCsv({.customers = 300})));
    file.close();
    m_table = readTable(m_source).value();
}

void TestExhaustion::readingATableEndsInAnIssue()
{
    QVERIFY(survivesEveryFailure([&] { return isHonest(readTable(m_source)); }));
}

void TestExhaustion::previewingAFileEndsInAnIssue()
{
    QVERIFY(survivesEveryFailure([&] { return isHonest(previewFile(m_source.path, {})); }));
}

void TestExhaustion::anAnalysisByAnyMethodEndsInAnIssue_data()
{
    QTest::addColumn<std::string>("method");
    for (const char* method : {"kmeans", "kmedoids", "mixture", "minibatch", "kprototypes"})
        QTest::newRow(method) << std::string(method);
}

void TestExhaustion::anAnalysisByAnyMethodEndsInAnIssue()
{
    QFETCH(const std::string, method);
    Recipe recipe;
    recipe.clustering.method = method;
    recipe.clustering.k = 3;
    recipe.clustering.kRange = KRange{2, 4};
    recipe.clustering.restarts = 2;
    QVERIFY(survivesEveryFailure([&] {
        // The beginning, too, is a part of the job.
        const Result<AnalysisPtr> analysis =
            runJob({}, [&] { return analyze(m_table, recipe, {.threads = 2}); });
        return analysis ? isHonest((*analysis)->firstError()) : isHonest(&analysis.issue());
    }));
}

void TestExhaustion::adviceEndsInAnIssue()
{
    Recipe recipe;
    recipe.clustering.kRange = KRange{2, 4};
    recipe.clustering.restarts = 2;
    const AnalysisPtr analysis = analyze(m_table, recipe);
    QVERIFY(survivesEveryFailure([&] { return isHonest(adviseOn(*analysis, {}, {})); }));
}

void TestExhaustion::aStreamedAnalysisEndsInAnIssue()
{
    Recipe recipe = streamingRecipe();
    recipe.clustering.k = 3;
    QVERIFY(survivesEveryFailure(
        [&] { return isHonest(analyzeStreamed(m_source, recipe, {}, {}, {})); }));
}

void TestExhaustion::modelsAndResultsEndInAnIssue()
{
    Recipe recipe;
    recipe.clustering.k = 3;
    const AnalysisPtr analysis = analyze(m_table, recipe);
    // The JSON library's destructors allocate 16 bytes for each value of a nested list, such as the
    // correlations, and must not fail.
    FailingMemory::spareBelow(4096);
    QVERIFY(survivesEveryFailure([&] {
        return isHonest(runJob({}, [&]() -> Outcome {
            const Result<Model> model = modelFromJson(toJson(modelOf(*analysis, {})));
            if (!model)
                return model.issue();
            const Result<Scores> scores = score(*model, *m_table, {});
            return scores ? done() : Outcome(scores.issue());
        }));
    }));
    QVERIFY(survivesEveryFailure(
        [&] { return isHonest(runJob({}, [&] { return analysisJson(*analysis, nullptr); })); }));
    FailingMemory::spareBelow(0);
}

QTEST_GUILESS_MAIN(TestExhaustion)
#include "tst_exhaustion.moc"
