// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/features.h"
#include "golden.h"

#include <QTest>

#include <cmath>

using namespace tessera;

namespace {

Cleaned cleanedOf(const std::vector<std::pair<std::string, std::vector<double>>>& columns)
{
    Cleaned cleaned;
    Matrix values(columns.front().second.size(), columns.size());
    for (std::size_t j = 0; j < columns.size(); ++j) {
        cleaned.features.push_back({.name = columns[j].first});
        std::copy(columns[j].second.begin(), columns[j].second.end(), values.column(j).begin());
    }
    for (std::size_t row = 0; row < values.rows(); ++row)
        cleaned.rows.push_back(static_cast<RowId>(row));
    cleaned.values = SharedColumns(std::move(values));
    return cleaned;
}

const std::vector<double> skewed{0, 1, 1, 2, 100};
const std::vector<double> even{1, 2, 3, 4, 5};
const std::vector<double> negative{-1, 1, 1, 2, 100};

} // namespace

class TestFeatures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutLogEverythingStaysAsItIs()
    {
        const Cleaned cleaned = cleanedOf({{"skewed", skewed}, {"even", even}});
        const Result<FeatureMatrix> features = makeFeatures(cleaned, {}, {});
        QVERIFY(features.ok());
        QCOMPARE(features->names, (std::vector<std::string>{"skewed", "even"}));
        QVERIFY(features->values == cleaned.values);
        QCOMPARE(features->logged, (std::vector<bool>{false, false}));
    }

    void autoTakesSkewedColumnsWithoutNegativeValues()
    {
        const Cleaned cleaned =
            cleanedOf({{"skewed", skewed}, {"even", even}, {"negative", negative}});
        const Result<FeatureMatrix> features = makeFeatures(cleaned, {.log = LogPolicy::Auto}, {});
        QVERIFY(features.ok());
        QCOMPARE(features->logged, (std::vector<bool>{true, false, false}));
        QVERIFY(features->values(4, 0) == std::log1p(100.0));
        QVERIFY(features->values(4, 1) == 5.0);
        QVERIFY(features->values(4, 2) == 100.0);
    }

    void allTakesEveryColumnAndRefusesNegativeValues()
    {
        const Result<FeatureMatrix> good = makeFeatures(
            cleanedOf({{"skewed", skewed}, {"even", even}}), {.log = LogPolicy::All}, {});
        QVERIFY(good.ok());
        QCOMPARE(good->logged, (std::vector<bool>{true, true}));
        QVERIFY(good->values(0, 0) == 0.0);
        const Result<FeatureMatrix> bad = makeFeatures(
            cleanedOf({{"even", even}, {"negative", negative}}), {.log = LogPolicy::All}, {});
        QCOMPARE(
            bad.issue(),
            (Issue{.code = IssueCode::LogOfNegative, .arguments = {"negative", "1"}, .rows = {0}}));
    }

    void columnsAreTakenByName()
    {
        const Cleaned cleaned =
            cleanedOf({{"skewed", skewed}, {"even", even}, {"negative", negative}});
        const auto taken = [&](std::vector<std::string> names) {
            return makeFeatures(cleaned,
                                {.log = LogPolicy::Columns, .logColumns = std::move(names)}, {});
        };
        QCOMPARE(taken({"even"})->logged, (std::vector<bool>{false, true, false}));
        QCOMPARE(taken({})->logged, (std::vector<bool>{false, false, false}));
        QCOMPARE(taken({"negative"}).issue().code, IssueCode::LogOfNegative);
        QCOMPARE(taken({"evn"}).issue(),
                 (Issue{.code = IssueCode::ColumnUnknown, .arguments = {"evn", "even"}}));
    }

    void aConstantIsNotSkewed()
    {
        const Result<FeatureMatrix> features =
            makeFeatures(cleanedOf({{"c", {7, 7, 7, 7}}}), {.log = LogPolicy::Auto}, {});
        QCOMPARE(features->logged, std::vector<bool>{false});
        const Result<FeatureMatrix> two =
            makeFeatures(cleanedOf({{"c", {0, 7}}}), {.log = LogPolicy::Auto}, {});
        QCOMPARE(two->logged, std::vector<bool>{false}); // skewness needs three values
    }

    void aStopRequestEndsIt()
    {
        std::stop_source source;
        source.request_stop();
        QVERIFY_THROWS_EXCEPTION(Cancelled,
                                 static_cast<void>(makeFeatures(cleanedOf({{"a", even}}), {},
                                                                Cancel(source.get_token()))));
    }
};

QTEST_APPLESS_MAIN(TestFeatures)
#include "tst_features.moc"
