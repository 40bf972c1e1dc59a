// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "features/features.h"
#include "golden.h"
#include "math/linalg/covariance.h"
#include "math/linalg/eigen.h"
#include "project/pca.h"
#include "project/scores.h"
#include "scale/scaling.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace tessera;
using nlohmann::json;

namespace {

/// The scaled matrix of the credit-card table, medians filled in.
std::optional<Scaled> creditCards(LogPolicy log, std::vector<std::string>& names)
{
    const TablePtr table = sharedTable(QStringLiteral("data/cc_general.csv"));
    if (!table)
        return {};
    std::vector<Issue> issues;
    const Result<Roles> roles = resolveRoles(*table, {});
    const Result<Cleaned> cleaned = clean(*table, *roles, {}, issues, {});
    const Result<FeatureMatrix> features = makeFeatures(*cleaned, {.log = log}, {});
    names = features->names;
    return scale(features->values, names, {}, issues, {});
}

Matrix noise(std::size_t rows, std::size_t columns, std::uint64_t seed = 3)
{
    Random random(seed);
    Matrix result(rows, columns);
    for (std::size_t i = 0; i < rows; ++i) {
        const double common = random.normal();
        for (std::size_t j = 0; j < columns; ++j)
            result(i, j) = common * static_cast<double>(j % 7) * 0.3 + random.normal();
    }
    return result;
}

double dot(std::span<const double> a, std::span<const double> b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// Largest |V'V - I| entry of the loadings.
double departureFromOrthonormal(const Matrix& loadings)
{
    double largest = 0.0;
    for (std::size_t a = 0; a < loadings.columns(); ++a) {
        for (std::size_t b = 0; b <= a; ++b)
            largest = std::max(largest, std::abs(dot(loadings.column(a), loadings.column(b)) -
                                                 (a == b ? 1.0 : 0.0)));
    }
    return largest;
}

double variance(std::span<const double> values)
{
    const double n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double sum = 0.0;
    for (const double value : values)
        sum += (value - mean) * (value - mean);
    return sum / (n - 1.0);
}

Matrix allScores(MatrixView data, const Projection& pca)
{
    return scoresOf(data, pca, {.count = pca.loadings.columns()}, {});
}

} // namespace

class TestPca : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void creditCardsEqualScikitLearn_data()
    {
        QTest::addColumn<bool>("logged");
        QTest::addColumn<QString>("key");
        QTest::newRow("plain") << false << QStringLiteral("pca_standardised");
        QTest::newRow("log1p") << true << QStringLiteral("pca_log1p_standardised");
    }
    void creditCardsEqualScikitLearn()
    {
        QFETCH(bool, logged);
        QFETCH(QString, key);
        std::vector<std::string> names;
        const auto scaled = creditCards(logged ? LogPolicy::All : LogPolicy::None, names);
        if (!scaled)
            QSKIP("no shared/data/cc_general.csv");
        const json golden =
            sharedJson(QStringLiteral("goldens/cc_general_profile.json"))[key.toStdString()];
        QCOMPARE(names, golden["features"].get<std::vector<std::string>>());
        const Projection pca = project(scaled->values, {});
        for (std::size_t i = 0; i < 17; ++i) {
            QVERIFY(closeTo(pca.explainedVarianceRatio[i],
                            golden["explained_variance_ratio"][i].get<double>()));
            QVERIFY(closeTo(pca.eigenvalues[i], golden["eigenvalues_ddof1"][i].get<double>()));
        }
        const Matrix scores = allScores(scaled->values, pca);
        for (std::size_t component = 0; component < 3; ++component) {
            const json& loadings = golden["loadings"]["PC" + std::to_string(component + 1)];
            for (std::size_t j = 0; j < names.size(); ++j)
                QVERIFY(closeTo(pca.loadings(j, component), loadings[names[j]].get<double>(), 0.0,
                                1e-10));
            for (std::size_t i = 0; i < 5; ++i)
                QVERIFY(closeTo(scores(i, component),
                                golden["scores_first_5_rows"][i][component].get<double>(), 0.0,
                                1e-9));
        }
    }

    void scoresVaryByTheirEigenvaluesAndTogetherByNothing()
    {
        const Matrix data = noise(700, 9);
        const Projection pca = project(data, {});
        QVERIFY(departureFromOrthonormal(pca.loadings) < 1e-13);
        const Matrix scores = allScores(data, pca);
        for (std::size_t j = 0; j < 9; ++j) {
            QVERIFY(closeTo(variance(scores.column(j)), pca.eigenvalues[j], 1e-12));
            for (std::size_t other = 0; other < j; ++other) {
                QVERIFY(std::abs(dot(scores.column(j), scores.column(other))) < 1e-9);
                QVERIFY(pca.eigenvalues[other] >= pca.eigenvalues[j]);
            }
        }
        QVERIFY(closeTo(std::accumulate(pca.explainedVarianceRatio.begin(),
                                        pca.explainedVarianceRatio.end(), 0.0),
                        1.0, 1e-14));
    }

    void aComponentHasTheSameScoresWhicheverAreAskedFor()
    {
        for (const std::size_t rows : {5ul, 256ul, 20'001ul}) {
            const Matrix data = noise(rows, 13);
            const Projection pca = project(data, {});
            const Matrix all = allScores(data, pca);
            for (const ComponentRange asked :
                 {ComponentRange{0, 1}, {0, 5}, {3, 4}, {6, 7}, {12, 1}, {4, 0}}) {
                const Matrix some = scoresOf(data, pca, asked, {});
                QCOMPARE(some.rows(), rows);
                QCOMPARE(some.columns(), asked.count);
                for (std::size_t j = 0; j < asked.count; ++j)
                    QVERIFY(std::ranges::equal(some.column(j), all.column(asked.first + j)));
            }
        }
    }

    void theLargestLoadingIsPositiveAndTiesGoToTheFirst()
    {
        const Projection pca = project(noise(300, 12), {});
        for (std::size_t j = 0; j < 12; ++j) {
            const auto column = pca.loadings.column(j);
            QVERIFY(*std::max_element(column.begin(), column.end(), [](double a, double b) {
                return std::abs(a) < std::abs(b);
            }) > 0.0);
        }
        // Two standardised features always load alike: 0.7071 and 0.7071, 0.7071 and -0.7071.
        Matrix two = noise(400, 2, 8);
        std::vector<Issue> issues;
        const Projection pair =
            project(scale(SharedColumns(two), {"a", "b"}, {}, issues, {}).values, {});
        QVERIFY(closeTo(pair.loadings(0, 0), std::sqrt(0.5), 1e-12));
        QVERIFY(closeTo(pair.loadings(0, 1), std::sqrt(0.5), 1e-12));
    }

    void anOffsetChangesNothing()
    {
        const Matrix data = noise(500, 6);
        Matrix shifted = data;
        for (double& value : shifted.column(2))
            value += 1e6;
        const Projection plain = project(data, {});
        const Projection moved = project(shifted, {});
        for (std::size_t j = 0; j < 6; ++j)
            QVERIFY(closeTo(moved.eigenvalues[j], plain.eigenvalues[j], 1e-9));
    }

    void firstRowsThatMisleadCostNoDigits()
    {
        // All rows that are looked at first are 1e9, the others vary about 0.
        Matrix data = noise(20'480, 3);
        for (std::size_t i = 0; i < 20'480; i += 20)
            data(i, 1) = 1e9;
        const double n = 20'480;
        const double mean = std::accumulate(data.column(1).begin(), data.column(1).end(), 0.0) / n;
        const Projection pca = project(data, {});
        QVERIFY(closeTo(pca.mean[1], mean, 1e-14));
        QVERIFY(closeTo(pca.eigenvalues[0], variance(data.column(1)), 1e-12));
    }

    void degenerateTablesHaveComponentsWithoutVariance()
    {
        const Projection one = project(noise(1, 4), {}); // one row
        QCOMPARE(one.eigenvalues, std::vector<double>(4, 0.0));
        QCOMPARE(one.explainedVarianceRatio, std::vector<double>(4, 0.0));
        QVERIFY(departureFromOrthonormal(one.loadings) < 1e-14);
        QCOMPARE(allScores(noise(1, 4), one)(0, 0), 0.0);
        const Projection constant = project(Matrix(50, 3, 7.0), {});
        QCOMPARE(constant.eigenvalues, std::vector<double>(3, 0.0));
        const Projection column = project(noise(20, 1), {}); // one column
        QCOMPARE(column.loadings(0, 0), 1.0);
        QCOMPARE(column.explainedVarianceRatio, std::vector<double>{1.0});
    }

    void collinearFeaturesLeaveNoNegativeVariance()
    {
        Matrix data = noise(100, 5);
        for (std::size_t i = 0; i < 100; ++i)
            data(i, 4) = data(i, 0) - 2.0 * data(i, 1);
        const Projection pca = project(data, {});
        QVERIFY(pca.eigenvalues[4] >= 0.0 && pca.eigenvalues[4] < 1e-12);
    }

    void wideTablesAreDecomposedByTheirRows()
    {
        const Matrix data = noise(40, 300);
        const Projection wide = project(data, {});
        QCOMPARE(wide.eigenvalues.size(), std::size_t{39});
        QCOMPARE(wide.loadings.columns(), std::size_t{39});
        QVERIFY(departureFromOrthonormal(wide.loadings) < 1e-10);
        double total = 0.0;
        for (std::size_t j = 0; j < 300; ++j)
            total += variance(data.column(j));
        QVERIFY(closeTo(std::accumulate(wide.eigenvalues.begin(), wide.eigenvalues.end(), 0.0),
                        total, 1e-12));
        const Matrix scores = allScores(data, wide);
        for (std::size_t j = 0; j < 39; ++j)
            QVERIFY(closeTo(variance(scores.column(j)), wide.eigenvalues[j], 1e-11));
        const Projection nothing = project(Matrix(3, 400, 1.0), {});
        QCOMPARE(nothing.eigenvalues, std::vector<double>{0.0});
        QCOMPARE(nothing.loadings(0, 0), 1.0);
    }

    void theLargestOfManyComponentsAreThoseOfTheWholeDecomposition()
    {
        // Steadily falling variances: what the iteration is made for.
        Matrix data = noise(900, 450);
        for (std::size_t j = 0; j < 450; ++j)
            for (double& value : data.column(j))
                value *= std::pow(0.9, static_cast<double>(j));
        const Projection pca = project(data, {});
        QCOMPARE(pca.eigenvalues.size(), std::size_t{200});
        QVERIFY(departureFromOrthonormal(pca.loadings) < 1e-12);
        const Eigenpairs whole = eigenOfSymmetric(meanAndCovariance(data, {}).covariance, {});
        const double total = std::accumulate(whole.values.begin(), whole.values.end(), 0.0);
        for (std::size_t i = 0; i < 60; ++i) {
            QVERIFY(std::abs(pca.eigenvalues[i] - whole.values[i]) < 1e-10 * whole.values[0]);
            QVERIFY(closeTo(pca.explainedVarianceRatio[i], pca.eigenvalues[i] / total, 1e-12));
        }
        QVERIFY(std::abs(dot(pca.loadings.column(0), whole.vectors.column(0))) > 1 - 1e-12);
        QVERIFY(std::abs(dot(pca.loadings.column(5), whole.vectors.column(5))) > 1 - 1e-9);
        QVERIFY(closeTo(variance(allScores(data, pca).column(3)), pca.eigenvalues[3], 1e-10));
    }

    void manyFeaturesWithoutStructureOrRankAreSound()
    {
        const Projection none = project(Matrix(450, 420, 1.0), {}); // nothing varies
        QCOMPARE(none.eigenvalues.size(), std::size_t{200});
        QCOMPARE(none.eigenvalues.front(), 0.0);
        QVERIFY(departureFromOrthonormal(none.loadings) < 1e-12);
        Matrix two = Matrix(500, 410, 0.0);
        for (std::size_t i = 0; i < 500; ++i) {
            two(i, 7) = static_cast<double>(i % 5);
            two(i, 9) = static_cast<double>(i % 3) * 3;
        }
        const Projection pca = project(two, {});
        QVERIFY(closeTo(pca.explainedVarianceRatio[0] + pca.explainedVarianceRatio[1], 1.0, 1e-12));
        QVERIFY(pca.eigenvalues[2] < 1e-12 * pca.eigenvalues[0]);
    }

    void tenThousandColumnsOfAFewRowsArePossible()
    {
        const Projection pca = project(noise(30, 10'000), {});
        QCOMPARE(pca.eigenvalues.size(), std::size_t{29});
        QCOMPARE(pca.loadings.columns(), std::size_t{29});
    }

    void aMatrixTooLargeBothWaysIsRefused()
    {
        const Projection pca = project(Matrix(2'001, 2'001), {});
        QVERIFY(pca.eigenvalues.empty() && pca.loadings.columns() == 0);
        QCOMPARE(*componentsUsed(pca, {}), 0);
        QCOMPARE(componentsUsed(pca, {.components = 2}).issue(),
                 (Issue{.code = IssueCode::ComponentsTooMany, .arguments = {"2", "0"}}));
    }

    void componentsAreCountedOrMeasured()
    {
        Projection pca;
        pca.explainedVarianceRatio = {0.5, 0.25, 0.15, 0.1};
        pca.loadings = Matrix(3, 4);
        QCOMPARE(*componentsUsed(pca, {}), 0);
        QCOMPARE(*componentsUsed(pca, {.components = 3}), 3);
        QCOMPARE(componentsUsed(pca, {.components = 5}).issue(),
                 (Issue{.code = IssueCode::ComponentsTooMany, .arguments = {"5", "4"}}));
        QCOMPARE(*componentsUsed(pca, {.variancePercent = 50}), 1);
        QCOMPARE(*componentsUsed(pca, {.variancePercent = 50.1}), 2);
        QCOMPARE(*componentsUsed(pca, {.variancePercent = 75}), 2);
        QCOMPARE(*componentsUsed(pca, {.variancePercent = 0.1}), 1);
        QCOMPARE(*componentsUsed(pca, {.variancePercent = 100}), 4);
        pca.explainedVarianceRatio = {0.0, 0.0, 0.0, 0.0}; // nothing varies
        QCOMPARE(*componentsUsed(pca, {.variancePercent = 90}), 4);
    }

    void oneAndTwoThreadsGiveTheSameBits_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("long") << 50'000 << 10;
        QTest::newRow("several tiles") << 3'000 << 150;
        QTest::newRow("wide") << 100 << 500;
    }
    void oneAndTwoThreadsGiveTheSameBits()
    {
        QFETCH(int, rows);
        QFETCH(int, columns);
        const Matrix data =
            noise(static_cast<std::size_t>(rows), static_cast<std::size_t>(columns));
        Projection one;
        Projection two;
        Matrix scoresOfOne;
        Matrix scoresOfTwo;
        withThreads(1, [&] {
            one = project(data, {});
            scoresOfOne = allScores(data, one);
        });
        withThreads(2, [&] {
            two = project(data, {});
            scoresOfTwo = allScores(data, two);
        });
        QVERIFY(one.eigenvalues == two.eigenvalues);
        QVERIFY(one.loadings == two.loadings);
        QVERIFY(scoresOfOne == scoresOfTwo);
    }

    void aStopRequestEndsIt()
    {
        std::stop_source source;
        source.request_stop();
        const Matrix data = noise(10, 3);
        const Cancel stopped(source.get_token());
        QVERIFY_THROWS_EXCEPTION(Cancelled, project(data, stopped));
        const Projection pca = project(data, {});
        QVERIFY_THROWS_EXCEPTION(Cancelled, scoresOf(data, pca, {.count = 3}, stopped));
    }
};

QTEST_APPLESS_MAIN(TestPca)
#include "tst_pca.moc"
