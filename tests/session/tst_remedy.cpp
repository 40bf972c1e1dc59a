// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/recipeedits.h"
#include "session/remedy.h"

#include <QTest>

using namespace tessera;

namespace {

Issue issue(IssueCode code, std::vector<std::string> arguments = {})
{
    Issue made;
    made.code = code;
    made.arguments = std::move(arguments);
    return made;
}

} // namespace

class TestRemedy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void choosingKKeepsTheRangeCompared()
    {
        Recipe recipe;
        recipe.clustering.kRange = KRange{.from = 3, .to = 7};
        const Recipe next = withSegments(recipe, 5);
        QCOMPARE(next.clustering.k, std::optional(5));
        QVERIFY(next.clustering.kRange == (KRange{.from = 3, .to = 7}));
        QVERIFY(withSegments(Recipe{}, 5).clustering.kRange == KRange{});
        QVERIFY(!withSegmentsByElbow(next).clustering.k);
    }

    void noComponentsMeansAllFeatures()
    {
        Recipe recipe;
        recipe.projection.variancePercent = 80.0;
        const Recipe three = withComponents(recipe, 3);
        QCOMPARE(three.projection.components, std::optional(3));
        QVERIFY(!three.projection.variancePercent);
        QVERIFY(withComponents(three, 0).projection == ProjectionRecipe{});
    }

    void tooManySegmentsBecomeAsManyAsThereAreCustomersThatDiffer()
    {
        const Recipe recipe = withSegments({}, 20);
        const auto remedy = remedyFor(issue(IssueCode::SegmentsTooMany, {"20", "6"}), recipe);
        QVERIFY(remedy);
        QCOMPARE(remedy->next.clustering.k, std::optional(6));
        QVERIFY(remedy->next.clustering.kRange->to <= 6);
        QVERIFY(remedy->next.clustering.kRange->from <= remedy->next.clustering.kRange->to);
    }

    void aHugeKIsNotMetWithAlmostAsManySegments()
    {
        const Recipe recipe = withSegments({}, 100'000);
        const auto remedy =
            remedyFor(issue(IssueCode::SegmentsTooMany, {"100000", "8938"}), recipe);
        QVERIFY(remedy && !remedy->next.clustering.k);
        QVERIFY(remedy->next.clustering.kRange == KRange{});
    }

    void whatAMethodCannotDoIsTakenBack()
    {
        Recipe recipe;
        recipe.clustering.parameters = {{"min-size", 500}};
        const auto smaller =
            remedyFor(issue(IssueCode::MinimumSizeImpossible, {"500", "3", "60"}), recipe);
        QVERIFY(smaller && smaller->next.clustering.parameters.empty());
        QVERIFY(remedyFor(issue(IssueCode::MethodLacks, {"mixture", "min-size"}), recipe));
        recipe.clustering.method = "mixture";
        recipe.clustering.parameters.clear();
        const auto diagonal = remedyFor(issue(IssueCode::TableTooWide, {"900", "500"}), recipe);
        QVERIFY(diagonal);
        QCOMPARE(diagonal->next.clustering.parameters.at("covariance"), 1.0);
        QVERIFY(!remedyFor(issue(IssueCode::TableTooWide, {"900", "500"}), diagonal->next));
        QVERIFY(!remedyFor(issue(IssueCode::TableTooWide, {"900", "500"}), Recipe{}));
        const auto fewer =
            remedyFor(issue(IssueCode::MethodSegmentsTooMany, {"mixture", "30", "12"}), recipe);
        QCOMPARE(fewer->next.clustering.k, std::optional(12));
    }

    void aWeightOfNoFeatureIsLeftOut()
    {
        Recipe recipe;
        recipe.scaling.weights = {{"A", 2}, {"B", 3}};
        const auto remedy = remedyFor(issue(IssueCode::WeightOfNoFeature, {"A"}), recipe);
        QVERIFY(remedy && remedy->next.scaling.weights.size() == 1);
        recipe.scaling.weights = {{"A", 0}};
        const auto equal = remedyFor(issue(IssueCode::NoUsableFeature), recipe);
        QVERIFY(equal && equal->next.scaling.weights.empty());
    }

    void anUnknownCategoryLeadsBackToAllOfThem()
    {
        Recipe recipe;
        recipe.clustering.categories = std::vector<std::string>{"GONE"};
        const auto remedy = remedyFor(issue(IssueCode::ColumnUnknown, {"GONE", ""}), recipe);
        QVERIFY(remedy && !remedy->next.clustering.categories);
    }

    void oneDistinctCustomerCannotBeHelped()
    {
        QVERIFY(!remedyFor(issue(IssueCode::SegmentsTooMany, {"2", "1"}), {}));
        QVERIFY(!remedyFor(issue(IssueCode::SegmentsTooMany), {}));
    }

    void featuresAreOnlyGivenBackWhenTheyWereTaken()
    {
        QVERIFY(!remedyFor(issue(IssueCode::NoUsableFeature), {}));
        Recipe recipe;
        recipe.data.features = std::vector<std::string>{"NAME"};
        const auto remedy = remedyFor(issue(IssueCode::ColumnNotNumeric, {"NAME", "text"}), recipe);
        QVERIFY(remedy && !remedy->next.data.features);
    }

    void componentsFallBackToWhatThereIs()
    {
        const Recipe recipe = withComponents({}, 9);
        const auto remedy = remedyFor(issue(IssueCode::ComponentsTooMany, {"9", "3"}), recipe);
        QVERIFY(remedy);
        QCOMPARE(remedy->next.projection.components, std::optional(3));
    }

    void theLogarithmIsLeftOutAndRowsAreKept()
    {
        Recipe recipe;
        recipe.features.log = LogPolicy::All;
        QCOMPARE(remedyFor(issue(IssueCode::LogOfNegative, {"X", "3"}), recipe)->next.features.log,
                 LogPolicy::None);
        recipe.cleaning.missing = MissingPolicy::Drop;
        QCOMPARE(remedyFor(issue(IssueCode::NoRowsLeft, {"9"}), recipe)->next.cleaning.missing,
                 MissingPolicy::Median);
        QVERIFY(!remedyFor(issue(IssueCode::NoRowsLeft, {"9"}), {}));
    }

    void othersHaveNoRemedyInTheRecipe()
    {
        QVERIFY(!remedyFor(issue(IssueCode::MemoryExhausted), {}));
    }
};

QTEST_MAIN(TestRemedy)
#include "tst_remedy.moc"
