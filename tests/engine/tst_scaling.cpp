// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"
#include "scale/scaling.h"

#include <QTest>

#include <cmath>

using namespace tessera;

namespace {

Matrix columnsOf(const std::vector<std::vector<double>>& columns)
{
    Matrix result(columns.front().size(), columns.size());
    for (std::size_t j = 0; j < columns.size(); ++j)
        std::copy(columns[j].begin(), columns[j].end(), result.column(j).begin());
    return result;
}

Scaled scaleBy(Scaling method, const Matrix& features, std::vector<Issue>& issues)
{
    std::vector<std::string> names;
    for (std::size_t j = 0; j < features.columns(); ++j)
        names.push_back("f" + std::to_string(j));
    return scale(SharedColumns(features), names, {.method = method}, issues, {});
}

const std::vector<double> sample{1, 2, 4, 8, 10};

} // namespace

class TestScaling : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachMethodHasItsCenterAndScale_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<double>("center");
        QTest::addColumn<double>("scale");
        QTest::newRow("standard") << int(Scaling::Standard) << 5.0 << std::sqrt(12.0);
        QTest::newRow("min-max") << int(Scaling::MinMax) << 1.0 << 9.0;
        QTest::newRow("robust") << int(Scaling::Robust) << 4.0 << 6.0;
        QTest::newRow("none") << int(Scaling::None) << 0.0 << 1.0;
    }
    void eachMethodHasItsCenterAndScale()
    {
        QFETCH(int, method);
        QFETCH(double, center);
        QFETCH(double, scale);
        std::vector<Issue> issues;
        const Scaled scaled = scaleBy(static_cast<Scaling>(method), columnsOf({sample}), issues);
        QVERIFY(closeTo(scaled.center[0], center, 1e-15));
        QVERIFY(closeTo(scaled.scale[0], scale, 1e-15));
        for (std::size_t i = 0; i < sample.size(); ++i)
            QVERIFY(closeTo(scaled.values(i, 0), (sample[i] - center) / scale, 1e-15));
        QVERIFY(issues.empty());
    }

    void aConstantFeatureStaysAndIsReported_data() { eachMethodHasItsCenterAndScale_data(); }
    void aConstantFeatureStaysAndIsReported()
    {
        QFETCH(int, method);
        std::vector<Issue> issues;
        const Matrix features = columnsOf({sample, std::vector<double>(5, 0.1)});
        const Scaled scaled = scaleBy(static_cast<Scaling>(method), features, issues);
        QVERIFY(scaled.scale[1] == 1.0);
        for (const double value : scaled.values.column(1))
            QVERIFY(value == (static_cast<Scaling>(method) == Scaling::None ? 0.1 : 0.0));
        QCOMPARE(issues.size(), std::size_t{1});
        QCOMPARE(issues[0], (Issue{.code = IssueCode::FeatureConstant,
                                   .severity = Severity::Warning,
                                   .arguments = {"f1"}}));
    }

    void aFeatureThatIsMostlyOneValueStillCountsUnderRobust()
    {
        std::vector<double> tenure(100, 12.0);
        tenure[7] = 6.0;
        std::vector<Issue> issues;
        const Scaled scaled = scaleBy(Scaling::Robust, columnsOf({tenure}), issues);
        QCOMPARE(scaled.center[0], 12.0);
        QVERIFY(closeTo(scaled.scale[0],
                        6.0 * std::sqrt(0.01 * 0.99))); // its population standard deviation
        QVERIFY(issues.empty());
    }

    void creditCardScalersEqualScikitLearn()
    {
        const nlohmann::json golden = sharedJson(QStringLiteral("goldens/cc_general_profile.json"));
        const TablePtr table = sharedTable(QStringLiteral("data/cc_general.csv"));
        if (!table)
            QSKIP("no shared/data/cc_general.csv");
        for (const char* key : {"scaler_after_impute", "scaler_log1p"}) {
            for (const auto& [name, want] : golden[key].items()) {
                const auto numbers = table->column(table->indexOf(name).value()).numbers();
                std::vector<double> values(numbers.begin(), numbers.end());
                for (double& value : values) {
                    if (std::isnan(value))
                        value = golden["imputed_medians"][name].get<double>();
                    if (std::string_view(key) == "scaler_log1p")
                        value = std::log1p(value);
                }
                std::vector<Issue> issues;
                const Scaled scaled = scaleBy(Scaling::Standard, columnsOf({values}), issues);
                QVERIFY(closeTo(scaled.center[0], want["mean"].get<double>()));
                QVERIFY(closeTo(scaled.scale[0], want["std_ddof0"].get<double>()));
            }
        }
    }

    void oneRowIsConstant()
    {
        std::vector<Issue> issues;
        const Scaled scaled = scaleBy(Scaling::Standard, columnsOf({{3.0}, {4.0}}), issues);
        QCOMPARE(issues.size(), std::size_t{2});
        QVERIFY(scaled.values(0, 0) == 0.0 && scaled.values(0, 1) == 0.0);
    }

    void noRowsAreNoError()
    {
        std::vector<Issue> issues;
        const Scaled scaled = scaleBy(Scaling::Robust, Matrix(0, 3), issues);
        QCOMPARE(scaled.scale, std::vector<double>(3, 1.0));
        QVERIFY(issues.empty());
    }

    void hugeValuesDoNotOverflow()
    {
        std::vector<Issue> issues;
        const Scaled scaled =
            scaleBy(Scaling::Standard, columnsOf({{1e300, 2e300, 3e300}}), issues);
        QVERIFY(closeTo(scaled.values(0, 0), -std::sqrt(1.5), 1e-12));
    }

    void oneAndTwoThreadsGiveTheSameBits()
    {
        Matrix features(5'000, 40);
        for (std::size_t i = 0; i < 5'000 * 40; ++i)
            features.data()[i] = std::sin(static_cast<double>(i)) * 1e3;
        std::vector<Issue> issues;
        Scaled one;
        Scaled two;
        withThreads(1, [&] { one = scaleBy(Scaling::Standard, features, issues); });
        withThreads(2, [&] { two = scaleBy(Scaling::Standard, features, issues); });
        QVERIFY(one.values == two.values && one.scale == two.scale && one.center == two.center);
    }

    void aStopRequestEndsIt()
    {
        std::stop_source source;
        source.request_stop();
        std::vector<Issue> issues;
        QVERIFY_THROWS_EXCEPTION(Cancelled, scale(SharedColumns(Matrix(10, 2)), {"a", "b"}, {},
                                                  issues, Cancel(source.get_token())));
    }
};

QTEST_APPLESS_MAIN(TestScaling)
#include "tst_scaling.moc"
