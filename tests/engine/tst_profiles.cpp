// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/cleaning.h"
#include "golden.h"
#include "profiles/profiles.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace tessera;

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

/// Profiles of a table whose rows are all used, by the pipeline's own steps.
Profiles profilesOf(const Table& table, const std::vector<Label>& labels, int k,
                    const DataRecipe& choices = {}, const CleaningRecipe& recipe = {})
{
    std::vector<Issue> issues;
    const Result<Roles> roles = resolveRoles(table, choices);
    const Result<Cleaned> cleaned = clean(table, *roles, recipe, issues, {});
    std::vector<std::size_t> columns;
    for (const FeatureCleaning& feature : cleaned->features)
        columns.push_back(feature.column);
    return makeProfiles(table, *roles, cleaned->rows, cleaned->values, columns, labels, k, {});
}

/// Not of a std::string: newer compilers take it for what the result refers to.
const NumberColumnProfile& profileOf(const Profiles& profiles, const char* name)
{
    return *std::find_if(profiles.numbers.begin(), profiles.numbers.end(),
                         [&](const auto& profile) { return profile.name == name; });
}

/// The k4 column of the golden labels.
std::vector<Label> goldenLabels()
{
    std::vector<Label> labels;
    for (const auto& row :
         sharedRows(QStringLiteral("goldens/cc_general_labels_standardised17.csv.gz")))
        labels.push_back(static_cast<Label>(row[3] == "k4" ? 0 : std::stoi(row[3])));
    if (!labels.empty())
        labels.erase(labels.begin()); // the heading
    return labels;
}

struct Reference {
    std::size_t segment;
    const char* feature;
    double contrast, effect, q1, q3;
};

/// By pandas on the golden labels: population and pooled standard deviations, linear quantiles.
const Reference references[] = {
    {0, "BALANCE", -0.2660272723709512, -0.49393150136625774, 81.00994399999999, 1502.3684035},
    {0, "TENURE", -0.05445444765354014, -0.09830632956751767, 12, 12},
    {1, "PURCHASES", 0.11257312583395503, 0.1810716336112077, 440.57, 1787.83},
    {2, "BALANCE", 1.461059104067493, 2.0589219131473118, 2484.23384425, 6242.970778},
    {3, "PURCHASES", 3.1573692305972063, 4.535416989659505, 4659.22, 8569.612500000001},
    {3, "TENURE", 0.32350336587401474, 0.33951594685900277, 12, 12}};

} // namespace

class TestProfiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void creditCardProfilesEqualPandas()
    {
        const TablePtr table = sharedTable(QStringLiteral("data/cc_general.csv"));
        if (!table)
            QSKIP("no shared/data/cc_general.csv");
        const std::vector<Label> labels = goldenLabels();
        QCOMPARE(labels.size(), std::size_t{8950});
        const auto golden =
            sharedJson(QStringLiteral("goldens/cc_general_kmeans_standardised17.json"))
                ["k4_profile_in_original_units_imputed"];
        const Profiles profiles = profilesOf(*table, labels, 4);
        QCOMPARE(profiles.sizes, (std::vector<std::int64_t>{3987, 3365, 1196, 402}));
        QCOMPARE(profiles.numbers.size(), std::size_t{17});
        for (std::size_t segment = 0; segment < 4; ++segment) {
            const auto& want = golden[segment];
            for (const NumberColumnProfile& column : profiles.numbers) {
                QVERIFY(closeTo(column.segments[segment].mean,
                                want["mean"][column.name].get<double>()));
                QVERIFY(closeTo(column.segments[segment].median,
                                want["median"][column.name].get<double>()));
            }
        }
        for (const Reference& want : references) {
            const NumberProfile& have = profileOf(profiles, want.feature).segments[want.segment];
            QVERIFY(closeTo(have.contrast, want.contrast));
            QVERIFY(closeTo(have.effect, want.effect));
            QVERIFY(closeTo(have.q1, want.q1));
            QVERIFY(closeTo(have.q3, want.q3));
        }
    }

    void driversAreTheStrongestEffects()
    {
        const TablePtr table = sharedTable(QStringLiteral("data/cc_general.csv"));
        if (!table)
            QSKIP("no shared/data/cc_general.csv");
        const std::vector<Label> labels = goldenLabels();
        QCOMPARE(labels.size(), std::size_t{8950});
        const Profiles profiles = profilesOf(*table, labels, 4);
        const auto names = [&](std::size_t segment) {
            std::vector<std::string> result;
            for (std::size_t i = 0; i < 4; ++i)
                result.push_back(profiles.numbers[profiles.drivers[segment][i]].name);
            return result;
        };
        QCOMPARE(names(2), (std::vector<std::string>{"CASH_ADVANCE_FREQUENCY", "CASH_ADVANCE",
                                                     "CASH_ADVANCE_TRX", "BALANCE"}));
        QCOMPARE(names(3),
                 (std::vector<std::string>{"PURCHASES", "PURCHASES_TRX", "ONEOFF_PURCHASES",
                                           "INSTALLMENTS_PURCHASES"}));
        QCOMPARE(profiles.drivers[0].size(), std::size_t{17});
    }

    void featuresCountAsFilledAndDescriptionsAsTheyAre()
    {
        const Table table =
            tableOf({numberColumn("f", {1, 2, missing, 10, 11, 12}),
                     numberColumn("d", {1, 3, missing, missing, missing, missing})});
        const Profiles profiles =
            profilesOf(table, {0, 0, 0, 1, 1, 1}, 2, {.features = std::vector<std::string>{"f"}});
        const NumberColumnProfile& feature = profileOf(profiles, "f");
        QVERIFY(feature.feature);
        QCOMPARE(feature.segments[0].count, 3);
        QCOMPARE(feature.segments[0].mean, 13.0 / 3.0); // 1, 2 and the median 10
        const NumberColumnProfile& description = profileOf(profiles, "d");
        QVERIFY(!description.feature);
        QCOMPARE(description.column, std::size_t{1});
        QCOMPARE(description.overall.count, 2);
        QCOMPARE(description.segments[0].mean, 2.0);
        QCOMPARE(description.segments[1].count, 0);
        QVERIFY(std::isnan(description.segments[1].mean));
        QCOMPARE(description.segments[1].contrast, 0.0);
        QCOMPARE(description.segments[1].effect, 0.0);
        QCOMPARE(profiles.drivers[0], std::vector<std::size_t>{0}); // descriptions drive nothing
    }

    void onlyUsedRowsAreProfiled()
    {
        const Table table = tableOf(
            {numberColumn("f", {1.5, missing, 3, 4}), textColumn("t", {"x", "x", "y", "x"})});
        const Profiles profiles =
            profilesOf(table, {0, 1, 0}, 2, {}, {.missing = MissingPolicy::Drop});
        QCOMPARE(profiles.total, 3);
        QCOMPARE(profiles.sizes, (std::vector<std::int64_t>{2, 1}));
        QCOMPARE(profiles.categories[0].levels, (std::vector<std::string>{"x", "y"}));
        QCOMPARE(profiles.categories[0].segments[1], (std::vector<double>{0.0, 1.0}));
        QVERIFY(closeTo(profiles.categories[0].overall[0], 2.0 / 3.0));
        QCOMPARE(profiles.numbers[0].segments[0].mean, 2.75);
        QCOMPARE(profiles.numbers[0].segments[1].mean, 3.0);
    }

    void constantsHaveNoContrast()
    {
        const Profiles profiles = profilesOf(
            tableOf({numberColumn("c", {0.1, 0.1, 0.1}), numberColumn("f", {1.5, 2, 3})}),
            {0, 0, 1}, 2);
        for (const NumberProfile& segment : profileOf(profiles, "c").segments) {
            QVERIFY(segment.contrast == 0.0);
            QVERIFY(segment.effect == 0.0);
            QVERIFY(segment.mean == 0.1);
        }
    }

    void aFeatureThatSplitsThemPerfectlyStillCounts()
    {
        const Profiles profiles = profilesOf(
            tableOf({numberColumn("f", {1.5, 3, 2, 2.5}), numberColumn("yes", {0, 0, 1, 1})}),
            {0, 0, 1, 1}, 2);
        QCOMPARE(profileOf(profiles, "yes").segments[1].effect,
                 2.0); // over the standard deviation of all, 0.5
        QCOMPARE(profileOf(profiles, "yes").segments[1].contrast, 1.0);
        QCOMPARE(profiles.drivers[1].front(), std::size_t{1});
    }

    void oneSegmentDiffersFromNobody()
    {
        const Profiles profiles =
            profilesOf(tableOf({numberColumn("f", {1.5, 2, 3})}), {0, 0, 0}, 1);
        QVERIFY(std::abs(profiles.numbers[0].segments[0].contrast) < 1e-15);
        QCOMPARE(profiles.numbers[0].segments[0].effect, 0.0);
        QCOMPARE(profiles.numbers[0].segments[0].median, profiles.numbers[0].overall.median);
    }

    void everyRowItsOwnSegment()
    {
        const Profiles profiles =
            profilesOf(tableOf({numberColumn("f", {1.5, 2, 3})}), {0, 1, 2}, 3);
        QCOMPARE(profiles.numbers[0].segments[2].mean, 3.0);
        QVERIFY(closeTo(profiles.numbers[0].segments[2].effect, 1.25 / std::sqrt(0.125), 1e-12));
    }

    void sharesOfLevelsLeaveMissingCellsOut()
    {
        std::vector<std::string> levels;
        for (int i = 0; i < 20; ++i)
            levels.insert(levels.end(), static_cast<std::size_t>(i == 0 ? 4 : 1),
                          "level" + std::to_string(i));
        levels.push_back("");
        std::vector<double> numbers(levels.size());
        std::iota(numbers.begin(), numbers.end(), 0.5);
        std::vector<Label> labels(levels.size(), 1);
        labels[0] = labels[1] = labels.back() = 0;
        const Profiles profiles =
            profilesOf(tableOf({numberColumn("n", numbers), textColumn("t", levels)}), labels, 2);
        QCOMPARE(profiles.categories.size(), std::size_t{1});
        const CategoryColumnProfile& profile = profiles.categories[0];
        QCOMPARE(profile.column, std::size_t{1});
        QCOMPARE(profile.levels.size(), std::size_t{12});
        QCOMPARE(profile.levels.front(), "level0");
        QCOMPARE(profile.levels.back(), "level11"); // ties in order of appearance
        QVERIFY(closeTo(profile.overall[0], 4.0 / 23.0));
        QVERIFY(closeTo(profile.segments[0][0], 1.0));
        QVERIFY(closeTo(profile.segments[1][0], 2.0 / 21.0));
    }

    void theUnitOfHugeValuesIsCommon()
    {
        const Profiles profiles = profilesOf(
            tableOf({numberColumn("f", {1e250, 2e250, 1e-250, 3e-250})}), {0, 0, 1, 1}, 2);
        const NumberColumnProfile& profile = profiles.numbers[0];
        QVERIFY(closeTo(profile.segments[0].mean, 1.5e250));
        QVERIFY(std::isfinite(profile.segments[0].effect) && profile.segments[0].effect > 1.0);
        QVERIFY(std::isfinite(profile.segments[1].contrast));
    }

    void oneAndTwoThreadsGiveTheSameBits()
    {
        std::vector<Column> columns;
        std::vector<Label> labels;
        for (int i = 0; i < 5'000; ++i)
            labels.push_back(static_cast<Label>(i * 7 % 5));
        for (int j = 0; j < 15; ++j) {
            std::vector<double> values;
            for (int i = 0; i < 5'000; ++i)
                values.push_back(std::exp(2 * std::sin(i * 0.7 + j)));
            columns.push_back(numberColumn("c" + std::to_string(j), std::move(values)));
        }
        const Table table = tableOf(std::move(columns));
        Profiles one;
        Profiles two;
        withThreads(1, [&] { one = profilesOf(table, labels, 5); });
        withThreads(2, [&] { two = profilesOf(table, labels, 5); });
        QCOMPARE(one.drivers, two.drivers);
        for (std::size_t i = 0; i < one.numbers.size(); ++i) {
            for (std::size_t segment = 0; segment < 5; ++segment) {
                const NumberProfile& a = one.numbers[i].segments[segment];
                const NumberProfile& b = two.numbers[i].segments[segment];
                QVERIFY(a.mean == b.mean && a.median == b.median && a.effect == b.effect &&
                        a.contrast == b.contrast);
            }
        }
    }

    void aStopRequestEndsIt()
    {
        std::stop_source source;
        source.request_stop();
        const Table table = tableOf({numberColumn("a", {1.5, 2.5})});
        const Roles roles{.roles = {Role::Feature}, .id = {}, .features = {0}};
        const Matrix values(2, 1, 1.0);
        const std::vector<RowId> rows{0, 1};
        const std::vector<std::size_t> columns{0};
        const std::vector<Label> labels{0, 0};
        QVERIFY_THROWS_EXCEPTION(Cancelled, makeProfiles(table, roles, rows, values, columns,
                                                         labels, 1, Cancel(source.get_token())));
    }
};

QTEST_APPLESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
