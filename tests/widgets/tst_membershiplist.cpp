// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/membershiplist.h"

#include "segment/segmentinspector.h"
#include "workbench.h"

#include <QLabel>

using namespace tessera;

namespace {

struct Bench : Workbench {
    SegmentInspector inspector{session, nullptr};
    MembershipList* list = inspector.findChild<MembershipList*>();

    explicit Bench(const char* method)
    {
        inspector.resize(244, 600);
        inspector.show();
        open(smallTable());
        Recipe recipe;
        recipe.clustering.method = method;
        recipe.clustering.k = 3;
        document.editRecipe(QStringLiteral("method"), recipe);
    }
    void select(std::initializer_list<RowId> rows)
    {
        RowSet set(document.table()->rows());
        for (const RowId row : rows)
            set.insert(row);
        selection.apply(set);
    }
};

} // namespace

class TestMembershipList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSelectedCustomerHasAProbabilityPerSegment()
    {
        Bench bench("mixture");
        WAIT_SETTLED(bench);
        QVERIFY(!bench.list->isVisible());
        bench.select({5});
        QVERIFY(bench.list->isVisible());
        const std::vector<Membership>& found = bench.list->memberships();
        QCOMPARE(found.size(), std::size_t{3});
        double sum = 0;
        for (std::size_t i = 0; i < found.size(); ++i) {
            QVERIFY(i == 0 || found[i].probability <= found[i - 1].probability);
            sum += found[i].probability;
        }
        QVERIFY(std::abs(sum - 1) < 1e-9);
        QCOMPARE(found[0].segment,
                 std::size_t{bench.runner.analysis()->clusters.value->clustering.labels[5]});
        QVERIFY(bench.list->findChild<QLabel*>()->text().contains(QStringLiteral("K1005")));
        QVERIFY(!bench.list->grab().isNull());
        bench.select({5, 6});
        QVERIFY(!bench.list->isVisible());
    }

    void otherMethodsClaimNoProbabilities()
    {
        Bench bench("kmeans");
        WAIT_SETTLED(bench);
        bench.select({5});
        QVERIFY(!bench.list->isVisible());
    }

    void theyFollowARefit()
    {
        Bench bench("mixture");
        WAIT_SETTLED(bench);
        bench.select({0});
        Recipe recipe = bench.document.recipe();
        recipe.clustering.k = 2;
        bench.document.editRecipe(QStringLiteral("two"), recipe);
        WAIT_SETTLED(bench);
        QTRY_COMPARE(bench.list->memberships().size(), std::size_t{2});
    }
};

QTEST_MAIN(TestMembershipList)
#include "tst_membershiplist.moc"
