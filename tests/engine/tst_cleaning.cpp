// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/cleaning.h"
#include "golden.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace tessera;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

struct Cleaning {
    Result<Cleaned> cleaned;
    std::vector<Issue> issues;
};

Cleaning cleanTable(const Table& table, const CleaningRecipe& recipe = {},
                    const DataRecipe& choices = {})
{
    std::vector<Issue> issues;
    const Result<Roles> roles = resolveRoles(table, choices);
    Result<Cleaned> cleaned = clean(table, *roles, recipe, issues, {});
    return {std::move(cleaned), std::move(issues)};
}

std::vector<double> columnOf(const Cleaned& cleaned, std::size_t j)
{
    const auto column = cleaned.values.column(j);
    return {column.begin(), column.end()};
}

double meanOf(const Cleaned& cleaned, const std::string& name)
{
    for (std::size_t j = 0; j < cleaned.features.size(); ++j) {
        if (cleaned.features[j].name != name)
            continue;
        const auto column = cleaned.values.column(j);
        return std::accumulate(column.begin(), column.end(), 0.0) /
               static_cast<double>(column.size());
    }
    return missing;
}

std::int64_t droppedIn(const Cleaned& cleaned)
{
    return std::accumulate(
        cleaned.dropped.begin(), cleaned.dropped.end(), std::int64_t{0},
        [](std::int64_t sum, const DropCount& drop) { return sum + drop.count; });
}

Table withOneOddRow()
{
    return tableOf({numberColumn("a", {1, 2, 3, 4, 5, 100}),
                    numberColumn("b", {0.5, 0.5, 1.5, 1.5, 2.5, 2.5})});
}

} // namespace

class TestCleaning : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void creditCardMediansEqualPandas()
    {
        const TablePtr table = sharedTable(QStringLiteral("data/cc_general.csv"));
        if (!table)
            QSKIP("no shared/data/cc_general.csv");
        const auto medians =
            sharedJson(QStringLiteral("goldens/cc_general_profile.json"))["imputed_medians"];
        const Cleaning result = cleanTable(*table);
        const Cleaned& cleaned = *result.cleaned;
        QVERIFY(result.issues.empty());
        QCOMPARE(cleaned.rows.size(), std::size_t{8950});
        QCOMPARE(cleaned.features.size(), std::size_t{17});
        QCOMPARE(cleaned.imputedCells, 314);
        QCOMPARE(cleaned.imputedRows, 314);
        for (const FeatureCleaning& feature : cleaned.features)
            QVERIFY(closeTo(feature.fill, medians[feature.name].get<double>()));
        QVERIFY(closeTo(meanOf(cleaned, "MINIMUM_PAYMENTS"), 844.9067666256983));
    }

    void creditCardPoliciesEqualPandas()
    {
        const TablePtr table = sharedTable(QStringLiteral("data/cc_general.csv"));
        if (!table)
            QSKIP("no shared/data/cc_general.csv");
        const auto mean = cleanTable(*table, {.missing = MissingPolicy::Mean}).cleaned;
        QVERIFY(closeTo(meanOf(*mean, "MINIMUM_PAYMENTS"), 864.2065423050826));
        const auto zero = cleanTable(*table, {.missing = MissingPolicy::Zero}).cleaned;
        QVERIFY(closeTo(meanOf(*zero, "MINIMUM_PAYMENTS"), 833.9834531719551));
        const auto drop = cleanTable(*table, {.missing = MissingPolicy::Drop}).cleaned;
        QCOMPARE(drop->rows.size(), std::size_t{8636});
        QCOMPARE(drop->dropped.size(), std::size_t{1});
        QCOMPARE(drop->dropped[0].count, 314);
        const auto clip = cleanTable(*table, {.outliers = OutlierPolicy::Clip}).cleaned;
        QCOMPARE(clip->outlierRows, 5964);
        QCOMPARE(clip->clippedCells, 13588);
        QVERIFY(closeTo(meanOf(*clip, "BALANCE"), 1390.50897320743));
        QVERIFY(closeTo(meanOf(*clip, "TENURE"), 12.0));
        const auto z = cleanTable(*table, {.outliers = OutlierPolicy::Drop,
                                           .outlierRule = OutlierRule::ZScore})
                           .cleaned;
        QCOMPARE(z->outlierRows, 1516);
        QCOMPARE(z->rows.size(), std::size_t{8950 - 1516});
        const auto mad = cleanTable(*table, {.outlierRule = OutlierRule::Mad}).cleaned;
        QCOMPARE(mad->outlierRows, 6412);
        QCOMPARE(mad->rows.size(), std::size_t{8950});
    }

    void duplicatesGoFirstThenMissingThenOutliers()
    {
        // Row 1 repeats row 0; row 2 has a missing cell; row 8 is far out.
        const Table table = tableOf({numberColumn("a", {1, 1, missing, 2, 3, 4, 5, 6, 99}),
                                     numberColumn("b", {7, 7, 8, 9, 7, 8, 9, 7, 8})});
        const auto all = cleanTable(table, {.missing = MissingPolicy::Drop,
                                            .duplicates = DuplicatePolicy::Drop,
                                            .outliers = OutlierPolicy::Drop})
                             .cleaned;
        QCOMPARE(all->rows, (std::vector<RowId>{0, 3, 4, 5, 6, 7}));
        QCOMPARE(all->dropped.size(), std::size_t{3});
        QCOMPARE(all->dropped[0].reason, DropReason::Duplicate);
        QCOMPARE(all->dropped[1].reason, DropReason::Missing);
        QCOMPARE(all->dropped[2].reason, DropReason::Outlier);
        QCOMPARE(droppedIn(*all) + static_cast<std::int64_t>(all->rows.size()), 9);
        QCOMPARE(columnOf(*all, 0), (std::vector<double>{1, 2, 3, 4, 5, 6}));
        // The median is that of the rows left after duplicates were dropped: of 1 2 3 4 5 6 99.
        const auto filled = cleanTable(table, {.duplicates = DuplicatePolicy::Drop}).cleaned;
        QCOMPARE(filled->features[0].fill, 4.0);
        QCOMPARE(cleanTable(table).cleaned->features[0].fill, 3.5);
    }

    void onlyRepeatsOfTheWholeRowAreDuplicates()
    {
        const Table table =
            tableOf({textColumn("key", {"x", "y", "x", "x"}, ColumnType::Identifier),
                     numberColumn("a", {1, 1, 1, missing}), numberColumn("b", {2, 2, 2, 2})});
        const auto cleaned = cleanTable(table, {.duplicates = DuplicatePolicy::Drop}).cleaned;
        QCOMPARE(cleaned->rows,
                 (std::vector<RowId>{0, 1, 3})); // features equal, identifiers not: kept
    }

    void infiniteValuesCountAsMissingAndAreReported()
    {
        const Table table = tableOf({numberColumn("a", {1, infinity, 3, -infinity, missing}),
                                     numberColumn("b", {1, 2, 3, 4, 5.5})});
        const Cleaning result = cleanTable(table);
        QCOMPARE(result.issues.size(), std::size_t{1});
        QCOMPARE(result.issues[0], (Issue{.code = IssueCode::FeatureInfinite,
                                          .severity = Severity::Warning,
                                          .arguments = {"a", "2"}}));
        QCOMPARE(result.cleaned->features[0].missing, 3);
        QCOMPARE(result.cleaned->features[0].imputed, 3);
        QCOMPARE(columnOf(*result.cleaned, 0), (std::vector<double>{1, 2, 3, 2, 2}));
    }

    void aFeatureWithoutValuesIsLeftOutAndReported()
    {
        const Table table =
            tableOf({numberColumn("empty", {missing, infinity}), numberColumn("b", {1, 2.5})});
        const Cleaning result = cleanTable(table);
        QCOMPARE(result.cleaned->features.size(), std::size_t{1});
        QCOMPARE(result.cleaned->features[0].name, "b");
        QCOMPARE(result.cleaned->features[0].column, std::size_t{1});
        QCOMPARE(result.cleaned->imputedCells, 0);
        QCOMPARE(result.issues.back(), (Issue{.code = IssueCode::FeatureAllMissing,
                                              .severity = Severity::Warning,
                                              .arguments = {"empty"}}));
        const Table nothing = tableOf({numberColumn("empty", {missing, missing})});
        QCOMPARE(cleanTable(nothing).cleaned.issue().code, IssueCode::NoUsableFeature);
    }

    void anEmptyFeatureDropsNoRows()
    {
        const Table table =
            tableOf({numberColumn("empty", {missing, missing}), numberColumn("b", {1, 2.5})});
        QCOMPARE(cleanTable(table, {.missing = MissingPolicy::Drop}).cleaned->rows.size(),
                 std::size_t{2});
    }

    void nothingLeftIsExplained()
    {
        const Table table =
            tableOf({numberColumn("a", {1.5, missing}), numberColumn("b", {missing, 2.5})});
        QCOMPARE(cleanTable(table, {.missing = MissingPolicy::Drop}).cleaned.issue(),
                 (Issue{.code = IssueCode::NoRowsLeft, .arguments = {"2"}}));
        const Table noRows = tableOf({numberColumn("a", {})});
        QCOMPARE(cleanTable(noRows).cleaned.issue(),
                 (Issue{.code = IssueCode::NoRowsLeft, .arguments = {"0"}}));
    }

    void outliersAreKeptClippedOrDropped()
    {
        const auto keep = cleanTable(withOneOddRow()).cleaned;
        QCOMPARE(keep->outlierRows, 1);
        QCOMPARE(keep->features[0].outliers, 1);
        QCOMPARE(keep->clippedCells, 0);
        QCOMPARE(keep->values(5, 0), 100.0);
        const auto clip = cleanTable(withOneOddRow(), {.outliers = OutlierPolicy::Clip}).cleaned;
        QCOMPARE(clip->features[0].fences.high, 8.5); // 4.75 + 1.5 x 2.5
        QCOMPARE(clip->values(5, 0), 8.5);
        QCOMPARE(clip->clippedCells, 1);
        QCOMPARE(clip->rows.size(), std::size_t{6});
        const auto drop = cleanTable(withOneOddRow(), {.outliers = OutlierPolicy::Drop}).cleaned;
        QCOMPARE(drop->rows, (std::vector<RowId>{0, 1, 2, 3, 4}));
        QCOMPARE(drop->values.rows(), std::size_t{5});
        QCOMPARE(drop->clippedCells, 0);
    }

    void aConstantFeatureStays()
    {
        const Table table = tableOf({numberColumn("c", {7, 7, 7}), numberColumn("d", {1.5, 2, 3})});
        for (const OutlierRule rule : {OutlierRule::Iqr, OutlierRule::ZScore, OutlierRule::Mad}) {
            const auto cleaned =
                cleanTable(table, {.outliers = OutlierPolicy::Drop, .outlierRule = rule}).cleaned;
            QCOMPARE(columnOf(*cleaned, 0), (std::vector<double>{7, 7, 7}));
        }
    }

    void oneRowAndOneColumnAreCleanedToo()
    {
        const auto cleaned =
            cleanTable(tableOf({numberColumn("a", {4.5})}), {.missing = MissingPolicy::Drop,
                                                             .duplicates = DuplicatePolicy::Drop,
                                                             .outliers = OutlierPolicy::Drop,
                                                             .outlierRule = OutlierRule::ZScore})
                .cleaned;
        QCOMPARE(cleaned->rows.size(), std::size_t{1});
        QCOMPARE(cleaned->values(0, 0), 4.5);
    }

    void duplicatesByTheThousandLeaveOne()
    {
        const Table table = tableOf({numberColumn("a", std::vector<double>(50'000, 2.5)),
                                     numberColumn("b", std::vector<double>(50'000, missing)),
                                     numberColumn("c", std::vector<double>(50'000, -0.0))});
        const auto cleaned = cleanTable(table, {.duplicates = DuplicatePolicy::Drop}).cleaned;
        QCOMPARE(cleaned->rows, std::vector<RowId>{0});
        QCOMPARE(cleaned->dropped[0].count, 49'999);
    }

    void theOrderOfFeaturesIsTheOneAskedFor()
    {
        const auto cleaned =
            cleanTable(withOneOddRow(), {}, {.features = std::vector<std::string>{"b", "a"}})
                .cleaned;
        QCOMPARE(cleaned->features[0].name, "b");
        QCOMPARE(cleaned->values(5, 1), 100.0);
    }

    void fillsAreKnownAlsoWhereNothingWasMissing()
    {
        const auto cleaned = cleanTable(withOneOddRow()).cleaned;
        QCOMPARE(cleaned->features[0].imputed, 0);
        QCOMPARE(cleaned->features[0].fill, 3.5); // a new customer may lack the value
        QVERIFY(std::isnan(cleanTable(withOneOddRow(), {.missing = MissingPolicy::Drop})
                               .cleaned->features[0]
                               .fill));
    }

    void oneAndTwoThreadsGiveTheSameBits()
    {
        std::vector<Column> columns;
        for (int j = 0; j < 20; ++j) {
            std::vector<double> values;
            for (int i = 0; i < 5'000; ++i)
                values.push_back((i * (j + 3)) % 97 == 0 ? missing
                                                         : std::exp(3.0 * std::sin(i * 1.7 + j)));
            columns.push_back(numberColumn("c" + std::to_string(j), std::move(values)));
        }
        const Table table = tableOf(std::move(columns));
        const CleaningRecipe recipe{.missing = MissingPolicy::Mean,
                                    .outliers = OutlierPolicy::Clip,
                                    .outlierRule = OutlierRule::ZScore};
        std::optional<Cleaned> one;
        std::optional<Cleaned> two;
        withThreads(1, [&] { one = *cleanTable(table, recipe).cleaned; });
        withThreads(2, [&] { two = *cleanTable(table, recipe).cleaned; });
        QVERIFY(one->values == two->values);
        QCOMPARE(one->clippedCells, two->clippedCells);
    }

    void aStopRequestEndsIt()
    {
        std::stop_source source;
        source.request_stop();
        std::vector<Issue> issues;
        const Table table = withOneOddRow();
        const Result<Roles> roles = resolveRoles(table, {});
        QVERIFY_THROWS_EXCEPTION(Cancelled, static_cast<void>(clean(table, *roles, {}, issues,
                                                                    Cancel(source.get_token()))));
    }

    void reasonsHaveNames()
    {
        QCOMPARE(dropReasonName(DropReason::Ragged), "ragged");
        QCOMPARE(dropReasonName(DropReason::Duplicate), "duplicate");
        QCOMPARE(dropReasonName(DropReason::Missing), "missing");
        QCOMPARE(dropReasonName(DropReason::Outlier), "outlier");
    }
};

QTEST_APPLESS_MAIN(TestCleaning)
#include "tst_cleaning.moc"
