// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/advicecard.h"

#include "charts/multiples/multiples.h"
#include "parts/frame/noticestrip.h"
#include "parts/labels/linkbutton.h"
#include "session/adviser.h"
#include "words/advicetext.h"
#include "workbench.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace tessera;

namespace {

struct Bench : Workbench {
    AdviceCard card{session, nullptr};
    Adviser* adviser = card.findChild<Adviser*>();
    Multiples* chart = card.findChild<Multiples*>();

    Bench() { card.resize(900, 500); }
    bool advised() const { return adviser->current(); }
    QPoint placeOf(int panel, int k) const
    {
        const QVector<QPointF>& points = chart->spec().panels[panel].points;
        const QRectF plot = chart->plotOf(panel);
        const double first = points.first().x();
        const double last = points.last().x();
        const double share = 0.05 + 0.9 * (k - first) / (last - first);
        return QPointF(plot.left() + share * plot.width(), plot.center().y()).toPoint();
    }
    bool says(const QString& part) const
    {
        for (const QLabel* label : card.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }
};

#define WAIT_ADVISED(bench) QTRY_VERIFY_WITH_TIMEOUT((bench).advised(), 60000)

} // namespace

class TestAdviceCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theAdviceComesByItselfWhenTheSegmentsAreThere()
    {
        Bench bench;
        bench.card.show();
        bench.open(smallTable());
        WAIT_ADVISED(bench);
        QVERIFY(bench.runner.analysis()->complete);
        QVERIFY(bench.chart->isVisible());
        QVERIFY(bench.chart->spec().panels.size() >= 6);
        QVERIFY(bench.says(adviceSentence(bench.adviser->report()->advice)));
        const MeasurePanel& gap = bench.chart->spec().panels[0];
        QCOMPARE(gap.low.size(), gap.points.size());
        QCOMPARE(gap.points.first().x(), 2.0);
        QCOMPARE(bench.document.undoStack().count(), 0); // it only recommends
    }

    void nothingIsJudgedWhileNobodyLooks()
    {
        Bench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        QTest::qWait(600);
        QVERIFY(!bench.adviser->busy());
        QVERIFY(!bench.adviser->report());
        bench.card.show();
        WAIT_ADVISED(bench);
    }

    void pointingAtANumberShowsItInEveryPanelAndAClickTakesIt()
    {
        Bench bench;
        bench.card.show();
        bench.open(smallTable());
        WAIT_ADVISED(bench);
        const int k = *bench.chart->shown() == 5 ? 6 : 5;
        const auto point = [&] { // the chart may get its place only after the advice
            QTest::mouseMove(bench.chart, bench.placeOf(0, k));
            return bench.chart->shown() == std::optional(k);
        };
        QTRY_VERIFY(point());
        QVERIFY(bench.says(QStringLiteral(" %1").arg(k)));
        QTest::mouseClick(bench.chart, Qt::LeftButton, {}, bench.placeOf(1, k));
        QCOMPARE(bench.document.recipe().clustering.k, std::optional(k));
        QCOMPARE(bench.document.undoStack().count(), 1);
        WAIT_SETTLED(bench);
        QVERIFY(bench.advised()); // the comparison is the same: nothing is judged again
        QVERIFY(!bench.adviser->busy());
        QCOMPARE(bench.chart->spec().chosen, std::optional(k));
    }

    void theKeyboardDoesTheSame()
    {
        Bench bench;
        bench.card.show();
        bench.open(smallTable());
        WAIT_ADVISED(bench);
        bench.chart->setFocus();
        QTest::keyClick(bench.chart, Qt::Key_End);
        const int last = static_cast<int>(bench.chart->spec().panels[0].points.last().x());
        QCOMPARE(bench.chart->shown(), std::optional(last));
        QTest::keyClick(bench.chart, Qt::Key_Left);
        QCOMPARE(bench.chart->shown(), std::optional(last - 1));
        QTest::keyClick(bench.chart, Qt::Key_Return);
        QCOMPARE(bench.document.recipe().clustering.k, std::optional(last - 1));
    }

    void whatWasJudgedBeforeIsNotJudgedAgain()
    {
        Bench bench;
        bench.card.show();
        bench.open(smallTable());
        WAIT_ADVISED(bench);
        const AdviceReportPtr first = bench.adviser->report();
        Recipe recipe = bench.document.recipe();
        recipe.scaling.method = Scaling::MinMax;
        bench.document.editRecipe(QStringLiteral("scaling"), recipe);
        WAIT_SETTLED(bench);
        QVERIFY(!bench.advised());
        WAIT_ADVISED(bench);
        QVERIFY(bench.adviser->report() != first);
        bench.document.undoStack().undo();
        WAIT_SETTLED(bench);
        QTRY_VERIFY(bench.adviser->report() == first);
        QVERIFY(!bench.adviser->busy());
    }

    void itCanBeStoppedAndGoesOn()
    {
        Bench bench;
        bench.card.show();
        bench.open(smallTable(5'000));
        QTRY_VERIFY_WITH_TIMEOUT(bench.adviser->busy() && bench.adviser->fraction() > 0, 60000);
        QVERIFY(bench.card.findChild<QProgressBar*>()->isVisible());
        for (LinkButton* link : bench.card.findChildren<LinkButton*>())
            if (link->text() == QStringLiteral("Stop"))
                QTest::mouseClick(link, Qt::LeftButton);
        QTRY_VERIFY(!bench.adviser->busy());
        auto* notice = bench.card.findChild<NoticeStrip*>();
        QCOMPARE(notice->notice().title, QStringLiteral("Stopped"));
        QTest::qWait(600);
        QVERIFY(!bench.adviser->busy()); // it stays stopped
        QTest::mouseClick(notice->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(bench.adviser->busy());
    }

    void itGivesWayToTheAnalysis()
    {
        Bench bench;
        bench.card.show();
        bench.open(smallTable(5'000));
        QTRY_VERIFY_WITH_TIMEOUT(bench.adviser->busy(), 60000);
        Recipe recipe = bench.document.recipe();
        recipe.clustering.seed = 9;
        bench.document.editRecipe(QStringLiteral("seed"), recipe);
        QVERIFY(bench.runner.busy());
        QTRY_VERIFY(!bench.adviser->busy());
        WAIT_SETTLED(bench);
        QVERIFY(!bench.advised());
    }

    void withoutAComparisonItOffersOne()
    {
        Bench bench;
        bench.card.show();
        bench.open(smallTable());
        Recipe recipe;
        recipe.clustering.k = 3;
        bench.document.editRecipe(QStringLiteral("k only"), recipe);
        WAIT_SETTLED(bench);
        auto* notice = bench.card.findChild<NoticeStrip*>();
        QVERIFY(notice->isVisible());
        QTest::mouseClick(notice->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(bench.document.recipe().clustering.kRange.has_value());
        WAIT_ADVISED(bench);
    }

    void everythingAboutANumberSpeaksForOrAgainstIt()
    {
        EvidenceAt good{.k = 3,
                        .centroidSilhouette = 0.6,
                        .gap = 1,
                        .gapStandardError = 0.01,
                        .referenceSilhouette = 0.2,
                        .separated = 0.9,
                        .adjustedRandRestarts = 1,
                        .jaccard = {0.9, 0.95}};
        QCOMPARE(forAndAgainst(good).speaksFor.size(), 5);
        QVERIFY(forAndAgainst(good).speaksAgainst.isEmpty());
        EvidenceAt bad{.k = 3,
                       .centroidSilhouette = 0.2,
                       .gap = 0,
                       .gapStandardError = 0.1,
                       .referenceSilhouette = 0.2,
                       .adjustedRandRestarts = 0.4,
                       .jaccard = {0.9, 0.4}};
        QVERIFY(forAndAgainst(bad).speaksFor.isEmpty());
        QCOMPARE(forAndAgainst(bad).speaksAgainst.size(), 5);
    }
};

QTEST_MAIN(TestAdviceCard)
#include "tst_advicecard.moc"
