// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyze.h"
#include "analysis/json/advice_report.h"
#include "analysis/json/result_json.h"
#include "clustering/advice/gap.h"
#include "math/linalg/gaussians.h"
#include "model/model.h"
#include "streaming/streaming.h"

#include "golden.h"
#include "madetables.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>

using namespace tessera;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double greatest = std::numeric_limits<double>::max();

/// Two groups in A, of which the unit is this, and B, which is ordinary.
TablePtr tableInUnit(double unit)
{
    const Matrix points = arithmeticTable(60, 2);
    std::vector<double> a(60);
    std::vector<double> b(60);
    for (std::size_t i = 0; i < 60; ++i) {
        b[i] = points(i, 0);
        a[i] = (points(i, 1) - 5) * unit;
    }
    return std::make_shared<Table>(tableOf({numberColumn("B", b), numberColumn("A", a)}));
}

Recipe unscaled(const char* method = "kmeans")
{
    Recipe recipe;
    recipe.scaling.method = Scaling::None;
    recipe.clustering.k = 2;
    recipe.clustering.restarts = 2;
    recipe.clustering.method = method;
    return recipe;
}

/// The issue of an analysis that failed; of one that did not, a note.
Issue errorOf(const AnalysisPtr& analysis)
{
    const Issue* error = analysis->firstError();
    return error ? *error : Issue{.severity = Severity::Note};
}

bool namesA(const Issue& issue)
{
    return issue.severity == Severity::Error && issue.code == IssueCode::NotFinite &&
           issue.arguments == std::vector<std::string>{"A"};
}

/// Nothing in a model's numbers is null but fences that are not there.
bool holdsNumbers(const Model& model)
{
    nlohmann::json json = nlohmann::json::parse(toJson(model));
    json.erase("clip");
    return json.dump().find("null") == std::string::npos;
}

} // namespace

/// What amounts near the greatest or the least double lead to is an error that names the column, or
/// it is a number; it is never null in a file.
class TestFinite : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void scalesThatOverflowNameTheirColumn_data()
    {
        QTest::addColumn<int>("method");
        QTest::newRow("robust") << static_cast<int>(Scaling::Robust);
        QTest::newRow("minmax") << static_cast<int>(Scaling::MinMax);
        QTest::newRow("none") << static_cast<int>(Scaling::None);
    }
    void scalesThatOverflowNameTheirColumn()
    {
        QFETCH(int, method);
        const TablePtr table = std::make_shared<Table>(
            tableOf({numberColumn("B", {1, 2, 3, 4}),
                     numberColumn("A", {greatest, -greatest, greatest, -greatest})}));
        Recipe recipe = unscaled();
        recipe.scaling.method = static_cast<Scaling>(method);
        const AnalysisPtr analysis = analyze(table, recipe);
        QVERIFY(namesA(errorOf(analysis)));
        QVERIFY(analysis->scaled.failed() && !analysis->clusters.made());
    }

    void squaresThatOverflowNameTheirColumnWhateverTheMethod()
    {
        const TablePtr table = std::make_shared<Table>(tableOf(
            {numberColumn("B", {1, 2, 3, 4}), numberColumn("A", {1e300, -1e300, 3e300, -2e300})}));
        for (const Method* method : methods()) {
            Recipe recipe = unscaled(method->id);
            QVERIFY2(namesA(errorOf(analyze(table, recipe))), method->id);
            recipe.projection.components = 1;
            QVERIFY2(namesA(errorOf(analyze(table, recipe))), method->id);
            recipe.clustering.kRange = KRange{.from = 2, .to = 3};
            QVERIFY2(namesA(errorOf(analyze(table, recipe))), method->id);
        }
    }

    void anyUnitGivesNumbersOrNamesTheColumn_data()
    {
        QTest::addColumn<double>("unit");
        for (const int exponent :
             {-320, -308, -200, -170, -162, -150, 0, 100, 140, 150, 152, 153, 154, 200, 306, 307})
            QTest::addRow("1e%d", exponent) << std::pow(10.0, exponent);
    }
    void anyUnitGivesNumbersOrNamesTheColumn()
    {
        QFETCH(double, unit);
        const TablePtr table = tableInUnit(unit);
        for (const Scaling scaling : {Scaling::Standard, Scaling::Robust, Scaling::None})
            for (const Method* method : methods()) {
                Recipe recipe = unscaled(method->id);
                recipe.scaling.method = scaling;
                recipe.data.features = {{"A"}};
                const AnalysisPtr analysis = analyze(table, recipe);
                if (const Issue* error = analysis->firstError()) {
                    // Without a frame, mini-batch cannot tell such small squares from none.
                    const bool vanished =
                        error->code == IssueCode::SegmentsTooMany && unit < 1e-150;
                    QVERIFY2(namesA(*error) || vanished, issueName(error->code));
                    QVERIFY(scaling == Scaling::None || unit > 1e306);
                    continue;
                }
                const auto json = nlohmann::json::parse(analysisJson(*analysis));
                QVERIFY(json["inertia"].is_number() && json["silhouette"].is_number());
                QVERIFY(json["segments"].dump().find("null") == std::string::npos);
                if (!checkModel(recipe))
                    continue;
                const Model model = modelOf(*analysis, {});
                QVERIFY2(holdsNumbers(model), method->id);
                QVERIFY2(modelFromJson(toJson(model)), method->id);
            }
    }

    void adviceOnHugeAmountsIsAnErrorOrAdvice()
    {
        for (const double unit : {1.0, 1e100, 1e140, 1e200, 1e300}) {
            Recipe recipe = unscaled();
            recipe.clustering.kRange = KRange{.from = 2, .to = 3};
            const AnalysisPtr analysis = analyze(tableInUnit(unit), recipe);
            if (unit >= 1e200) {
                QVERIFY(namesA(errorOf(analysis)));
                continue;
            }
            QVERIFY(!analysis->firstError());
            const auto advice = adviseOn(*analysis, {}, {});
            QVERIFY(advice.ok());
            for (const GapAt& step : advice->evidence.gap.steps)
                QVERIFY(std::isfinite(step.gap) && std::isfinite(step.standardError));
        }
    }

    void theGapIsTheSameInAnyUnit()
    {
        Matrix points = arithmeticTable(80, 3);
        const Gap ordinary = gapStatistic(points, 3, {.references = 4}, {}).value();
        for (const int exponent : {-800, 664}) { // squares vanish, or overflow
            Matrix moved = points;
            for (std::size_t i = 0; i < 240; ++i)
                moved.data()[i] = std::ldexp(points.data()[i], exponent);
            const auto gap = gapStatistic(moved, 3, {.references = 4}, {});
            QVERIFY(gap.ok());
            for (std::size_t i = 0; i < 3; ++i) {
                QVERIFY(std::abs(gap->steps[i].gap - ordinary.steps[i].gap) < 1e-9);
                const double shift = 2 * exponent * std::log(2.0);
                QVERIFY(std::abs(gap->steps[i].logInertia - ordinary.steps[i].logInertia - shift) <
                        1e-9);
            }
        }
    }

    void streamedAmountsNameTheirColumn()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("t.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("B,A\n1,1e308\n2,-1e308\n3,1.5e308\n4,-1.2e308\n");
        file.close();
        const SourceRef source{.path = file.fileName().toStdString()};
        for (const Scaling scaling : {Scaling::None, Scaling::MinMax}) {
            Recipe recipe = streamingRecipe();
            recipe.clustering.k = 2;
            recipe.scaling.method = scaling;
            const auto streamed = analyzeStreamed(source, recipe, {}, {}, {});
            QVERIFY(!streamed.ok());
            QVERIFY(namesA(streamed.issue()));
        }
    }

    void customersThatAreTooFarAreNamedWithTheirColumn()
    {
        for (const char* method : {"kmeans", "mixture"}) {
            Recipe recipe = unscaled(method);
            recipe.data.features = {{"B", "A"}};
            const AnalysisPtr analysis = analyze(tableInUnit(1), recipe);
            const Model model = modelOf(*analysis, {});
            const auto far = score(
                model, tableOf({numberColumn("A", {1, 2, 1e200}), numberColumn("B", {1, 2, 3})}),
                {});
            QVERIFY2(!far.ok(), method);
            QVERIFY(namesA(far.issue()));
            QCOMPARE(far.issue().rows, std::vector<std::int64_t>{2});
            QVERIFY(
                score(model, tableOf({numberColumn("A", {1e100}), numberColumn("B", {3})}), {}));
        }
    }

    void whatIsNoCovarianceIsToldAtOnce()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (const double bad : {nan, infinity, -infinity, -1.0, 0.0}) {
            Matrix covariance(2, 2);
            covariance(0, 0) = 1;
            covariance(1, 1) = bad;
            QVERIFY(!isCovariance(covariance, CovarianceKind::Full));
            Matrix variances(2, 1, 1.0);
            variances(1, 0) = bad;
            QVERIFY(!isCovariance(variances, CovarianceKind::Diagonal));
            const Gaussians mixture{
                .weights = {1}, .means = Matrix(1, 2), .covariances = {covariance}};
            Matrix memberships(3, 1);
            QVERIFY(std::isnan(expect(Matrix(3, 2), mixture, memberships, {})));
        }
        Matrix covariance(2, 2, 1.0); // of two equal columns: positive but for rounding
        covariance(1, 1) = 1 - 1e-15;
        QVERIFY(isCovariance(covariance, CovarianceKind::Full));
        covariance(0, 1) = 0.9; // not symmetric
        QVERIFY(!isCovariance(covariance, CovarianceKind::Full));
    }
};

QTEST_APPLESS_MAIN(TestFinite)
#include "tst_finite.moc"
