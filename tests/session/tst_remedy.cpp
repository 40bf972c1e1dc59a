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
