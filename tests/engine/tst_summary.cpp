// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "data/summary.h"
#include "golden.h"
#include "math/linalg/moments.h"
#include "math/sorting.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <numeric>

using namespace tessera;
using nlohmann::json;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double highest = std::numeric_limits<double>::max();

/// What pandas 2 and numpy say about a column: see python's Series.describe, .skew,
/// numpy.percentile.
struct Figures {
    const char* name;
    std::int64_t count, missing, distinct;
    double mean, std, min, q1, median, q3, max, skewness;
    OutlierCounts outliers;
};

const Figures mallFigures[] = {{"Age",
                                200,
                                0,
                                51,
                                38.85,
                                13.96900733155888,
                                18,
                                28.75,
                                36,
                                49,
                                70,
                                0.4855688509668199,
                                {0, 0, 0}},
                               {"Annual_Income",
                                200,
                                0,
                                64,
                                60.56,
                                26.264721165271244,
                                15,
                                41.5,
                                61.5,
                                78,
                                137,
                                0.3218425498619004,
                                {2, 0, 0}},
                               {"Spending_Score",
                                200,
                                0,
                                84,
                                50.2,
                                25.823521668370173,
                                1,
                                34.75,
                                50,
                                73,
                                99,
                                -0.04722020137425945,
                                {0, 0, 0}}};

const Figures marketingFigures[] = {
    {"Year_Birth",
     2240,
     0,
     59,
     1968.8058035714287,
     11.984069456885829,
     1893,
     1959,
     1970,
     1977,
     1996,
     -0.3499438591826706,
     {3, 3, 3}},
    {"Income",
     2216,
     24,
     1974,
     52247.25135379061,
     25173.076660901403,
     1730,
     35303,
     51381.5,
     68522,
     666666,
     6.763487372811117,
     {8, 8, 8}},
    {"Recency",
     2240,
     0,
     100,
     49.109375,
     28.962452808378206,
     0,
     24,
     49,
     74,
     99,
     -0.001986658633593508,
     {0, 0, 0}},
    {"MntWines",
     2240,
     0,
     776,
     303.9357142857143,
     336.5973926053718,
     0,
     23.75,
     173.5,
     504.25,
     1493,
     1.1757705637550508,
     {35, 16, 94}},
    {"NumDealsPurchases",
     2240,
     0,
     15,
     2.325,
     1.932237500855979,
     0,
     1,
     2,
     3,
     15,
     2.418569387688926,
     {86, 32, 46}},
    {"Response",
     2240,
     0,
     2,
     0.14910714285714285,
     0.35627358640847917,
     0,
     0,
     0,
     0,
     1,
     1.971554713650221,
     {334, 0, 334}},
    {"Z_Revenue", 2240, 0, 1, 11, 0, 11, 11, 11, 11, 11, 0, {0, 0, 0}}};

QByteArray differences(const ColumnSummary& have, const Figures& want)
{
    QByteArray wrong;
    const auto check = [&](const char* what, double actual, double expected,
                           double absolute = 0.0) {
        if (!closeTo(actual, expected, 1e-9, absolute))
            wrong += QByteArray(want.name) + ' ' + what + ": " +
                     QByteArray::number(actual, 'g', 17) + " is not " +
                     QByteArray::number(expected, 'g', 17) + "; ";
    };
    check("count", static_cast<double>(have.count), static_cast<double>(want.count));
    check("missing", static_cast<double>(have.missing), static_cast<double>(want.missing));
    check("distinct", static_cast<double>(have.distinct), static_cast<double>(want.distinct));
    const NumberSummary& number = have.number.value();
    check("mean", number.mean, want.mean);
    check("std", number.std, want.std);
    check("min", number.min, want.min);
    check("q1", number.q1, want.q1);
    check("median", number.median, want.median);
    check("q3", number.q3, want.q3);
    check("max", number.max, want.max);
    check("skewness", number.skewness, want.skewness, 1e-12);
    check("iqr outliers", static_cast<double>(number.outliers.iqr),
          static_cast<double>(want.outliers.iqr));
    check("z outliers", static_cast<double>(number.outliers.zscore),
          static_cast<double>(want.outliers.zscore));
    check("mad outliers", static_cast<double>(number.outliers.mad),
          static_cast<double>(want.outliers.mad));
    return wrong;
}

Figures goldenFigures(const std::string& name, const json& want)
{
    const auto number = [&](const char* key) { return want.at(key).get<double>(); };
    const auto count = [&](const char* key) { return want.at(key).get<std::int64_t>(); };
    const bool noMad = want["modified_z_outliers"].is_null();
    return {name.c_str(),
            count("count"),
            count("missing"),
            count("distinct"),
            number("mean"),
            number("std"),
            number("min"),
            number("q1"),
            number("median"),
            number("q3"),
            number("max"),
            number("skewness"),
            {count("iqr_outliers"), count("z_outliers_ddof1"),
             count(noMad ? "modified_z_meanad_count" : "modified_z_outliers")}};
}

std::vector<double> lognormal(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<double> values(count);
    for (double& value : values)
        value = std::exp(2.0 * random.normal());
    return values;
}

bool sameBits(const NumberSummary& a, const NumberSummary& b)
{
    const auto bits = [](double value) { return std::bit_cast<std::uint64_t>(value); };
    return bits(a.mean) == bits(b.mean) && bits(a.std) == bits(b.std) &&
           bits(a.skewness) == bits(b.skewness) && bits(a.median) == bits(b.median) &&
           bits(a.mad) == bits(b.mad) && a.histogram == b.histogram;
}

} // namespace

class TestSummary : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void creditCardStatisticsEqualPandas()
    {
        const TablePtr table = sharedTable(QStringLiteral("data/cc_general.csv"));
        if (!table)
            QSKIP("no shared/data/cc_general.csv");
        const json golden =
            sharedJson(QStringLiteral("goldens/cc_general_profile.json"))["columns_stats"];
        const std::vector<ColumnSummary> summaries = summarise(*table, {});
        int compared = 0;
        for (std::size_t i = 0; i < summaries.size(); ++i) {
            const std::string& name = table->column(i).name();
            if (!golden.contains(name))
                continue;
            const json& want = golden[name];
            const QByteArray wrong = differences(summaries[i], goldenFigures(name, want));
            QVERIFY2(wrong.isEmpty(), wrong.constData());
            const NumberSummary& have = *summaries[i].number;
            QCOMPARE(have.zeros, want["zeros"].get<std::int64_t>());
            QVERIFY(closeTo(have.mad, want["mad"].get<double>()));
            QVERIFY(closeTo(have.meanAbsDeviation, want["mean_abs_dev_from_median"].get<double>()));
            const Fences fences = outlierFences(have, OutlierRule::Iqr);
            QVERIFY(closeTo(fences.low, want["iqr_lower_fence"].get<double>(), 1e-9, 1e-12));
            QVERIFY(closeTo(fences.high, want["iqr_upper_fence"].get<double>()));
            ++compared;
        }
        QCOMPARE(compared, 17);
    }

    void otherTablesEqualPandas()
    {
        const TablePtr mall = sharedTable(QStringLiteral("data/mall_customers.csv"));
        const TablePtr marketing = sharedTable(QStringLiteral("data/marketing_campaign.csv"), '\t');
        if (!mall || !marketing)
            QSKIP("no shared/data");
        const auto compare = [](const Table& table, std::span<const Figures> figures) {
            QByteArray wrong;
            for (const Figures& want : figures)
                wrong +=
                    differences(summarise(table.column(table.indexOf(want.name).value())), want);
            return wrong;
        };
        QCOMPARE(compare(*mall, mallFigures), QByteArray());
        QCOMPARE(compare(*marketing, marketingFigures), QByteArray());
        const ColumnSummary education =
            summarise(marketing->column(marketing->indexOf("Education").value()));
        QCOMPARE(education.distinct, 5);
        QCOMPARE(education.top, (decltype(education.top){{"Graduation", 1127},
                                                         {"PhD", 486},
                                                         {"Master", 370},
                                                         {"2n Cycle", 203},
                                                         {"Basic", 54}}));
        const ColumnSummary status =
            summarise(marketing->column(marketing->indexOf("Marital_Status").value()));
        QCOMPARE(status.top.size(), std::size_t{8});
        QCOMPARE(status.top[6].second,
                 2); // a tie: Absurd and YOLO, twice each, in order of appearance
        QCOMPARE(status.top[6].first, "Absurd");
    }

    void missingAndInfiniteValuesAreCountedAndSkipped()
    {
        const ColumnSummary summary =
            summarise(numberColumn("x", {1, missing, 3, infinity, -infinity, 2, infinity}));
        QCOMPARE(summary.count, 3);
        QCOMPARE(summary.missing, 1);
        QCOMPARE(summary.infinite, 3);
        QCOMPARE(summary.distinct, 5);
        QCOMPARE(summary.number->mean, 2.0);
        QCOMPARE(summary.number->std, 1.0);
        QCOMPARE(summary.number->max, 3.0);
    }

    void withoutValuesThereAreNoStatistics()
    {
        const ColumnSummary allMissing = summarise(numberColumn("x", {missing, missing}));
        QCOMPARE(allMissing.count, 0);
        QCOMPARE(allMissing.missing, 2);
        QCOMPARE(allMissing.distinct, 0);
        QVERIFY(!allMissing.number);
        QVERIFY(!summarise(numberColumn("x", {})).number);
        QVERIFY(!summarise(numberColumn("x", {infinity})).number);
        const NumberSummary nothing = summarise(std::span<const double>());
        QVERIFY(std::isnan(nothing.mean) && std::isnan(nothing.median) &&
                std::isnan(nothing.skewness));
        QCOMPARE(nothing.outliers.iqr, 0);
    }

    void momentsNeedTheirNumberOfValues()
    {
        const NumberSummary one = summarise(std::vector<double>{5});
        QCOMPARE(one.mean, 5.0);
        QCOMPARE(one.q1, 5.0);
        QVERIFY(std::isnan(one.std) && std::isnan(one.skewness));
        QCOMPARE(one.outliers.iqr + one.outliers.zscore + one.outliers.mad, 0);
        QVERIFY(one.histogram.empty());
        const NumberSummary two = summarise(std::vector<double>{1, 3});
        QCOMPARE(two.std, std::sqrt(2.0));
        QVERIFY(std::isnan(two.skewness));
        const NumberSummary three = summarise(std::vector<double>{1, 2, 4});
        QVERIFY(closeTo(three.skewness, 0.9352195295828234)); // pandas: Series([1, 2, 4]).skew()
    }

    void aConstantHasNoSpreadAtAll()
    {
        for (const std::size_t count : {std::size_t{3}, std::size_t{10}, std::size_t{9'999}}) {
            const NumberSummary summary = summarise(std::vector<double>(count, 0.1));
            QCOMPARE(summary.mean,
                     0.1); // to the bit: a sum of tenths divided by their number is not
            QVERIFY(summary.std == 0.0);
            QCOMPARE(summary.skewness, 0.0);
            QCOMPARE(summary.meanAbsDeviation, 0.0);
            QCOMPARE(summary.outliers.iqr + summary.outliers.zscore + summary.outliers.mad, 0);
            QVERIFY(summary.histogram.empty());
            QCOMPARE(outlierFences(summary, OutlierRule::ZScore).high, infinity);
            QCOMPARE(outlierFences(summary, OutlierRule::Mad).low, -infinity);
        }
    }

    void aTinySpreadFarFromZeroIsNotLost()
    {
        std::vector<double> values;
        for (int i = 0; i < 1'001; ++i)
            values.push_back(1e12 + 0.03 * ((i * 7919) % 101 - 50) / 29.154759474226502);
        const NumberSummary summary = summarise(values);
        // Reference: exact rational arithmetic on the same doubles.
        QCOMPARE(summary.mean, 1'000'000'000'000.0);
        QVERIFY(closeTo(summary.std, 0.030032134716794258));
        QVERIFY(closeTo(summary.skewness, -0.0003362845803141004, 1e-9));
    }

    void hugeAndTinyMagnitudesKeepTheirDigits()
    {
        const std::vector<double> values{1, 2, 3, 4, 100};
        const NumberSummary plain = summarise(values);
        for (const int exponent : {900, 1'000, -900, -1'000}) {
            std::vector<double> scaled;
            for (const double value : values)
                scaled.push_back(std::ldexp(value, exponent));
            const NumberSummary summary = summarise(scaled);
            QCOMPARE(summary.mean, std::ldexp(plain.mean, exponent));
            QVERIFY(closeTo(summary.std, std::ldexp(plain.std, exponent), 1e-15));
            QVERIFY(closeTo(summary.skewness, plain.skewness, 1e-14));
            QCOMPARE(summary.histogram, plain.histogram);
            QCOMPARE(summary.outliers.iqr, plain.outliers.iqr);
        }
        const NumberSummary extremes = summarise(std::vector<double>{-highest, 0, highest});
        QCOMPARE(extremes.mean, 0.0);
        QCOMPARE(extremes.median, 0.0);
        QCOMPARE(extremes.histogram.size(), std::size_t{24});
    }

    void quantilesInterpolateLinearly()
    {
        const std::vector<double> sorted{1, 2, 4, 8};
        QCOMPARE(quantileOfSorted(sorted, 0.0), 1.0);
        QCOMPARE(quantileOfSorted(sorted, 1.0), 8.0);
        QCOMPARE(quantileOfSorted(sorted, 0.5), 3.0);
        QCOMPARE(quantileOfSorted(sorted, 0.25), 1.75);
        QCOMPARE(quantileOfSorted(sorted, 0.9), 6.8); // numpy.percentile([1, 2, 4, 8], 90)
        QVERIFY(std::isnan(quantileOfSorted({}, 0.5)));
        QCOMPARE(quantileOfSorted(std::vector<double>{7}, 0.3), 7.0);
    }

    void valuesOnAFenceAreNoOutliers()
    {
        // Q1 = 0, Q3 = 4: the fences are -6 and 10.
        const std::vector<double> values{-6, 0, 0, 0, 0, 2, 4, 4, 4, 4, 10};
        const NumberSummary summary = summarise(values);
        QCOMPARE(outlierFences(summary, OutlierRule::Iqr).low, -6.0);
        QCOMPARE(outlierFences(summary, OutlierRule::Iqr).high, 10.0);
        QCOMPARE(summary.outliers.iqr, 0);
        std::vector<double> beyond = values;
        beyond.back() = std::nextafter(10.0, 11.0);
        QCOMPARE(summarise(beyond).outliers.iqr, 1);
    }

    void fencesGiveTheSameAnswerAsTheFormulas()
    {
        for (const double offset : {0.0, 1e6, -3.0}) {
            std::vector<double> values = lognormal(3'000, 5);
            for (double& value : values)
                value += offset;
            const NumberSummary summary = summarise(values);
            const Fences z = outlierFences(summary, OutlierRule::ZScore);
            const Fences mad = outlierFences(summary, OutlierRule::Mad);
            const auto beyondZ = [&](double x) {
                return std::abs(x - summary.mean) / summary.std > 3.0;
            };
            const auto beyondMad = [&](double x) {
                return 0.6745 * std::abs(x - summary.median) / summary.mad > 3.5;
            };
            for (const double bound : {z.low, z.high})
                QVERIFY(!beyondZ(bound));
            QVERIFY(beyondZ(std::nextafter(z.high, infinity)) &&
                    beyondZ(std::nextafter(z.low, -infinity)));
            QVERIFY(beyondMad(std::nextafter(mad.high, infinity)) && !beyondMad(mad.high));
            QCOMPARE(summary.outliers.zscore, std::count_if(values.begin(), values.end(), beyondZ));
            QCOMPARE(summary.outliers.mad, std::count_if(values.begin(), values.end(), beyondMad));
            QVERIFY(closeTo(z.high, summary.mean + 3 * summary.std, 1e-12));
        }
    }

    void theMeanDeviationStandsInWhenMoreThanHalfAreEqual()
    {
        std::vector<double> values(100, 5.0);
        values[3] = 5.5;
        values[60] = 50.0;
        const NumberSummary summary = summarise(values);
        QCOMPARE(summary.mad, 0.0);
        QVERIFY(closeTo(summary.meanAbsDeviation, 0.455));
        QCOMPARE(summary.outliers.mad, 1); // 0.5 is below 3.5 x 1.253314 x 0.455
    }

    void histogramsCoverMinimumToMaximum()
    {
        std::vector<double> values(241);
        std::iota(values.begin(), values.end(), 0.0);
        const NumberSummary summary = summarise(values);
        QCOMPARE(summary.histogram.size(), std::size_t{24});
        QCOMPARE(summary.histogram.front(), 10);
        QCOMPARE(summary.histogram.back(), 11);
        QCOMPARE(
            std::accumulate(summary.histogram.begin(), summary.histogram.end(), std::int64_t{0}),
            241);
    }

    void textsAreCountedByLevel()
    {
        const ColumnSummary summary = summarise(textColumn("t", {"b", "", "a", "a", "b", "c", ""}));
        QCOMPARE(summary.count, 5);
        QCOMPARE(summary.missing, 2);
        QCOMPARE(summary.distinct, 3);
        QVERIFY(!summary.number);
        QCOMPARE(summary.top, (decltype(summary.top){{"b", 2}, {"a", 2}, {"c", 1}}));
    }

    void datesHaveOrderStatistics()
    {
        const ColumnSummary summary =
            summarise(Column::ofNumbers("d", {86'400, missing, 0}, ColumnType::DateTime));
        QCOMPARE(summary.number->min, 0.0);
        QCOMPARE(summary.number->median, 43'200.0);
        QCOMPARE(summary.missing, 1);
    }

    void sortingAgreesWithTheStandardLibrary()
    {
        for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{4'095},
                                        std::size_t{4'096}, std::size_t{70'001}}) {
            std::vector<double> values = lognormal(count, count);
            for (std::size_t i = 0; i < count; i += 3)
                values[i] = -values[i];
            for (std::size_t i = 0; i + 7 < count; i += 7)
                values[i] = i % 2 == 0 ? values[i + 1] : std::ldexp(values[i], -1'070);
            std::vector<double> expected = values;
            std::sort(expected.begin(), expected.end());
            sortNumbers(values);
            QCOMPARE(values, expected);
        }
        std::vector<double> alike(5'000, 3.0);
        sortNumbers(alike);
        QCOMPARE(alike, std::vector<double>(5'000, 3.0));
    }

    void mergedMomentsEqualThoseOfTheUnion()
    {
        const std::vector<double> values = lognormal(1'000, 9);
        const std::span<const double> all(values);
        const Moments whole = momentsOf(all);
        const Moments both = merged(momentsOf(all.first(300)), momentsOf(all.subspan(300)));
        QCOMPARE(both.count, whole.count);
        QVERIFY(closeTo(both.mean, whole.mean, 1e-14));
        QVERIFY(closeTo(both.squares, whole.squares, 1e-13));
        QVERIFY(closeTo(merged(Moments{}, whole).squares, whole.squares, 0.0));
    }

    void oneAndTwoThreadsGiveTheSameBits()
    {
        std::vector<Column> columns;
        for (std::uint64_t j = 0; j < 12; ++j)
            columns.push_back(numberColumn("c", lognormal(20'000, j)));
        const Table table = tableOf(std::move(columns));
        std::vector<ColumnSummary> one;
        std::vector<ColumnSummary> two;
        withThreads(1, [&] { one = summarise(table, Cancel{}); });
        withThreads(2, [&] { two = summarise(table, Cancel{}); });
        for (std::size_t j = 0; j < one.size(); ++j)
            QVERIFY(sameBits(*one[j].number, *two[j].number));
    }

    void aStopRequestEndsIt()
    {
        std::stop_source source;
        source.request_stop();
        const Cancel cancel(source.get_token());
        const Table table = tableOf({numberColumn("x", lognormal(10'000, 1))});
        QVERIFY_THROWS_EXCEPTION(Cancelled, summarise(table, cancel));
        QVERIFY_THROWS_EXCEPTION(Cancelled, summarise(table.column(0).numbers(), cancel));
    }
};

QTEST_APPLESS_MAIN(TestSummary)
#include "tst_summary.moc"
