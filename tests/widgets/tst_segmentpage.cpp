// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/segmentpage.h"

#include "charts/heatmap/heatmapwidget.h"
#include "charts/qtcharts/chartwidget.h"
#include "charts/scatter/scatterwidget.h"
#include "parts/fields/sliderfield.h"
#include "parts/fields/variancefield.h"
#include "parts/frame/failurestrip.h"
#include "parts/frame/noticestrip.h"
#include "parts/labels/linkbutton.h"
#include "parts/segments/segmentchip.h"
#include "segment/axispicker.h"
#include "segment/modelinspector.h"
#include "segment/segmentinspector.h"
#include "segment/sweepcard.h"
#include "session/segmentrows.h"
#include "session/segmentstyle.h"
#include "workbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>

using namespace tessera;

namespace {

/// A Segment page on the small table, settled and shown in one window with its inspector.
struct Bench : Workbench {
    std::unique_ptr<SegmentPage> page = std::make_unique<SegmentPage>(session);

    Bench()
    {
        page->resize(1100, 800);
        page->inspector()->resize(260, 800);
        page->show();
        page->inspector()->show();
    }
    const Clustering& clustering() const { return runner.analysis()->clusters.value->clustering; }
    SliderField* field(int index) const
    {
        return page->inspector()->findChildren<SliderField*>().at(index);
    }
    QSlider* segments() const { return field(0)->findChild<QSlider*>(); }
    ChartWidget* chart(int index) const
    {
        return page->findChildren<SweepCard*>().at(index)->findChild<ChartWidget*>();
    }
    QList<SegmentChip*> chips() const { return page->findChildren<SegmentChip*>(); }
    QString nameOf(std::size_t segment) const
    {
        return segmentStyles(document.annotations(), *runner.analysis()->profiles.value)[segment]
            .name;
    }
    template<class Widget>
    Widget* byText(const QString& part) const
    {
        for (Widget* widget : page->inspector()->findChildren<Widget*>()) {
            if (widget->text().contains(part))
                return widget;
        }
        return nullptr;
    }
    void choose(int k)
    {
        Recipe recipe = document.recipe();
        recipe.clustering.k = k;
        recipe.clustering.kRange = KRange{.from = 2, .to = 6};
        document.editRecipe(QStringLiteral("k"), recipe);
    }
};

} // namespace

class TestSegmentPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageOffersTheSample()
    {
        Bench bench;
        QCOMPARE(bench.page->stepState(), StepState::Empty);
        QVERIFY(!bench.page->findChildren<QPushButton*>().isEmpty());
        QVERIFY(!bench.page->sentence().isEmpty());
    }

    void aTableShowsSegmentsWithoutAnyStart()
    {
        Bench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        QCOMPARE(bench.page->stepState(), StepState::Ready);
        QCOMPARE(bench.chips().size(), bench.clustering().k);
        QTRY_VERIFY(bench.page->findChild<ScatterWidget*>()->data());
        QCOMPARE(bench.page->findChild<HeatmapWidget*>()->spec().rows.size(),
                 static_cast<std::size_t>(bench.clustering().k));
        QCOMPARE(bench.chart(0)->spec().lines[0].points.front().x(), 1.0);
        QVERIFY(bench.page->stateText().contains(QStringLiteral("k-means")));
        bool explained = false;
        for (const auto* notice : bench.page->inspector()->findChildren<NoticeStrip*>())
            explained = explained || notice->notice().title.startsWith(QStringLiteral("Why"));
        QVERIFY(explained);
    }

    void sliderKeysChangeKAsOneUndoStep()
    {
        Bench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        const int before = bench.clustering().k;
        bench.segments()->setFocus();
        QTest::keyClick(bench.segments(), Qt::Key_Right);
        QTest::keyClick(bench.segments(), Qt::Key_Right);
        QCOMPARE(bench.document.recipe().clustering.k, std::optional(before + 2));
        QCOMPARE(bench.document.undoStack().count(), 1);
        WAIT_SETTLED(bench);
        QCOMPARE(bench.chips().size(), before + 2);
        QVERIFY(bench.runner.analysis()->sweep.made());
        bench.document.undoStack().undo();
        QVERIFY(!bench.document.recipe().clustering.k);
        WAIT_SETTLED(bench);
        QTRY_COMPARE(bench.chips().size(), before);
    }

    void changingKLeavesTheComparisonAlone()
    {
        Bench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        QTest::keyClick(bench.segments(), Qt::Key_Right);
        WAIT_SETTLED(bench);
        QVERIFY(!bench.runner.analysis()->ran[static_cast<std::size_t>(StageId::Sweep)]);
        QVERIFY(!bench.runner.analysis()->ran[static_cast<std::size_t>(StageId::Projection)]);
    }

    void theElbowOfALargeTableFillsWithFinalValues()
    {
#if defined(__SANITIZE_THREAD__)
        QSKIP("so many rows take minutes under the thread sanitizer");
#endif
        Bench bench;
        QStringList waiting; // what the other card says while there is a draft and nothing to judge
        connect(&bench.runner, &AnalysisRunner::analysisChanged, this, [&] {
            const AnalysisPtr made = bench.runner.analysis();
            if (made && made->effort == Effort::Draft && made->clusters.made())
                waiting << bench.chart(1)->spec().emptyText;
        });
        bench.open(smallTable(300'000));
        Recipe recipe = bench.document.recipe();
        recipe.clustering.restarts = 1;
        recipe.clustering.kRange = KRange{.from = 2, .to = 16};
        const auto line = [&] { return bench.chart(0)->spec().lines.value(0); };
        // On a busy machine this thread may sleep through one sweep, but not through all of them.
        for (int attempt = 0; attempt < 10 && !line().draftBeyond; ++attempt) {
            ++recipe.clustering.seed;
            bench.document.editRecipe(QStringLiteral("range"), recipe);
            QTRY_VERIFY_WITH_TIMEOUT(line().draftBeyond || bench.settled(), 60'000);
        }
        QVERIFY(line().draftBeyond);
        const LineSpec between = line();
        const ChartSpec spec = bench.chart(0)->spec();
        QVERIFY(!bench.runner.analysis() || !bench.runner.analysis()->complete);
        QCOMPARE(between.points.size(), 16);
        QVERIFY(spec.unit.contains(QStringLiteral("of 15 final")));
        QCOMPARE(bench.chart(0)->accessibleDescription(), spec.description);
        QVERIFY(spec.description.contains(
            QStringLiteral("Up to k = %1 the values are final").arg(*between.draftBeyond)));
        WAIT_SETTLED(bench);
        QVERIFY(!line().draftBeyond);
        QVERIFY(!bench.chart(0)->spec().unit.contains(QStringLiteral("final")));
        int final = 0;
        for (int i = 0; i < between.points.size(); ++i) {
            if (isDraft(between, between.points[i]))
                continue;
            QVERIFY(between.points[i] == line().points[i]);
            ++final;
        }
        QCOMPARE(final, static_cast<int>(*between.draftBeyond));
        QCOMPARE(waiting.value(0), QStringLiteral("Measured once the segments are final"));
        QVERIFY(bench.chart(1)->spec().emptyText.isEmpty());
    }

    void aPointOfTheElbowSetsK()
    {
        Bench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        ChartWidget* elbow = bench.chart(0);
        elbow->setFocus();
        QTest::keyClick(elbow, Qt::Key_Home);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(elbow, Qt::Key_Left);
        for (int i = 0; i < 4; ++i)
            QTest::keyClick(elbow, Qt::Key_Right);
        QTest::keyClick(elbow, Qt::Key_Return);
        QTRY_VERIFY(bench.document.recipe().clustering.k.has_value());
        const int k = *bench.document.recipe().clustering.k;
        QVERIFY(k == 5 || k == 6);
        WAIT_SETTLED(bench);
        QCOMPARE(bench.clustering().k, k);
        QCOMPARE(elbow->spec().lines[0].chosenX, std::optional(static_cast<double>(k)));
    }

    void oneSegmentIsNoChoice()
    {
        Bench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        Q_EMIT bench.chart(0)->pointActivated(0, 0);
        QCoreApplication::processEvents();
        QCOMPARE(bench.document.undoStack().count(), 0);
    }

    void theSuggestionAndAutoFollowTheElbow()
    {
        Bench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        auto* automatic = bench.byText<QCheckBox>(QStringLiteral("Auto"));
        auto* suggestion = bench.byText<LinkButton>(QStringLiteral("Suggested"));
        QVERIFY(automatic && suggestion);
        QVERIFY(automatic->isChecked());
        QVERIFY(!suggestion->isEnabled());
        const int elbow = bench.clustering().k;
        bench.choose(elbow + 1);
        QVERIFY(!automatic->isChecked());
        WAIT_SETTLED(bench);
        QVERIFY(suggestion->isEnabled());
        QTest::mouseClick(suggestion, Qt::LeftButton);
        QCOMPARE(bench.document.recipe().clustering.k, std::optional(elbow));
        QTest::mouseClick(automatic, Qt::LeftButton);
        QVERIFY(!bench.document.recipe().clustering.k);
        WAIT_SETTLED(bench);
        QCOMPARE(bench.clustering().k, elbow);
    }

    void theRangeEndsAtTheCustomersThatDiffer()
    {
        Bench bench;
        bench.open(smallTable(8));
        WAIT_SETTLED(bench);
        QTRY_COMPARE(bench.segments()->maximum(), 7);
    }

    void componentsAreSetByTheSlider()
    {
        Bench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        auto* slider = bench.field(1)->findChild<QSlider*>();
        QCOMPARE(slider->value(), 0);
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(bench.document.recipe().projection.components, std::optional(1));
        WAIT_SETTLED(bench);
        QCOMPARE(bench.runner.analysis()->clusters.value->components, 1);
    }

    void componentsFollowAShareOfTheVariance()
    {
        Bench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        auto* variance = bench.page->inspector()->findChild<VarianceField*>();
        auto* tick = variance->findChild<QCheckBox*>();
        tick->setFocus();
        QTest::keyClick(tick, Qt::Key_Space);
        QCOMPARE(bench.document.recipe().projection.variancePercent, std::optional(80.0));
        WAIT_SETTLED(bench);
        const int used = bench.runner.analysis()->clusters.value->components;
        QVERIFY(used > 0);
        QTRY_COMPARE(bench.field(1)->value(), used);
        QTest::keyClick(variance->findChild<QDoubleSpinBox*>(), Qt::Key_Up);
        QCOMPARE(bench.document.recipe().projection.variancePercent, std::optional(85.0));
        QTest::keyClick(tick, Qt::Key_Space);
        QVERIFY(bench.document.recipe().projection == ProjectionRecipe{});
        bench.document.undoStack().undo();
        QVERIFY(bench.document.recipe().projection == ProjectionRecipe{});
    }

    void anImpossibleMinimumSizeIsSaidAndMended()
    {
        Bench bench;
        bench.open(smallTable());
        Recipe recipe;
        recipe.clustering.k = 3;
        recipe.clustering.parameters = {{"min-size", 40}};
        bench.document.editRecipe(QStringLiteral("too large"), recipe);
        WAIT_SETTLED(bench);
        QCOMPARE(bench.page->stepState(), StepState::Failed);
        auto* strip = bench.page->findChild<FailureStrip*>();
        QVERIFY(strip->isVisible());
        QTest::mouseClick(strip->findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(bench.document.recipe().clustering.parameters.empty());
        WAIT_SETTLED(bench);
        QCOMPARE(bench.page->stepState(), StepState::Ready);
    }

    void thePageNamesTheMethod()
    {
        Bench bench;
        bench.open(smallTable());
        Recipe recipe;
        recipe.clustering.method = "mixture";
        bench.document.editRecipe(QStringLiteral("mixture"), recipe);
        WAIT_SETTLED(bench);
        QVERIFY(bench.page->stateText().startsWith(QStringLiteral("Gaussian mixture")));
    }

    void aChipSelectsItsCustomersWithTheUsualKeys()
    {
        Bench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        const QList<SegmentChip*> chips = bench.chips();
        QTest::mouseClick(chips[1], Qt::LeftButton);
        QCOMPARE(bench.selection.count(), bench.clustering().sizes[1]);
        QVERIFY(chips[1]->isChecked());
        QVERIFY(!chips[0]->isChecked());
        QTest::mouseClick(chips[0], Qt::LeftButton, Qt::ShiftModifier);
        QCOMPARE(bench.selection.count(),
                 bench.clustering().sizes[0] + bench.clustering().sizes[1]);
        QTest::mouseClick(chips[1], Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(bench.selection.count(), bench.clustering().sizes[0]);
        QTest::mouseClick(chips[0], Qt::LeftButton, Qt::AltModifier);
        QVERIFY(bench.selection.empty());
    }

    void selectionFromElsewhereOutlinesTheHeatmapAndFillsTheInspector()
    {
        Bench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        bench.selection.apply(rowsOfSegment(*bench.runner.analysis(), 1));
        QCOMPARE(bench.page->findChild<HeatmapWidget*>()->spec().selected, std::vector<int>{1});
        auto* inspector = bench.page->inspector()->findChild<SegmentInspector*>();
        bool named = false;
        for (const QLabel* label : inspector->findChildren<QLabel*>())
            named = named || label->text() == bench.nameOf(1);
        QVERIFY(named);
    }

    void aHeatmapRowSelectsItsSegment()
    {
        Bench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        auto* heatmap = bench.page->findChild<HeatmapWidget*>();
        heatmap->setFocus();
        QTest::keyClick(heatmap, Qt::Key_Return);
        QCOMPARE(bench.selection.count(), bench.clustering().sizes[0]);
    }

    void renamingIsUndoableAndSurvivesARefit()
    {
        Bench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        SegmentChip* chip = bench.chips().at(1);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_F2);
        auto* edit = bench.page->findChild<QLineEdit*>(QString(), Qt::FindChildrenRecursively);
        for (auto* candidate : bench.page->findChildren<QLineEdit*>()) {
            if (candidate->accessibleName() == QStringLiteral("New name"))
                edit = candidate;
        }
        QVERIFY(edit);
        QTest::keyClicks(edit, QStringLiteral("High value"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(bench.nameOf(1), QStringLiteral("High value"));
        QCOMPARE(chip->spec().name, QStringLiteral("High value"));
        bench.document.undoStack().undo();
        QCOMPARE(bench.nameOf(1), QStringLiteral("Segment 2"));
        bench.document.undoStack().redo();
        Recipe recipe = bench.document.recipe();
        recipe.clustering.seed = 7;
        bench.document.editRecipe(QStringLiteral("refit"), recipe);
        WAIT_SETTLED(bench);
        QCOMPARE(bench.nameOf(1), QStringLiteral("High value"));
    }

    void escapeDropsARenaming()
    {
        Bench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        SegmentChip* chip = bench.chips().at(0);
        QTest::mouseDClick(chip, Qt::LeftButton);
        for (auto* edit : bench.page->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() != QStringLiteral("New name"))
                continue;
            QTest::keyClicks(edit, QStringLiteral("Nonsense"));
            QTest::keyClick(edit, Qt::Key_Escape);
        }
        QCOMPARE(bench.nameOf(0), QStringLiteral("Segment 1"));
        QVERIFY(bench.document.annotations().segments.empty());
    }

    void theFormerPictureStaysAndANoticeHelpsWhenKIsTooLarge()
    {
        Bench bench;
        bench.open(smallTable(8));
        WAIT_SETTLED(bench);
        QTRY_VERIFY(bench.page->findChild<ScatterWidget*>()->data());
        const ScatterDataPtr before = bench.page->findChild<ScatterWidget*>()->data();
        bench.choose(500);
        WAIT_SETTLED(bench);
        QCOMPARE(bench.page->stepState(), StepState::Failed);
        QVERIFY(bench.page->findChild<ScatterWidget*>()->data() == before);
        auto* notice = bench.page->findChild<NoticeStrip*>();
        QVERIFY(notice->isVisible());
        QVERIFY(!notice->notice().title.isEmpty());
        QTest::mouseClick(notice->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(bench.document.recipe().clustering.k, std::optional(7));
        WAIT_SETTLED(bench);
        QTRY_VERIFY(!notice->isVisible());
        QCOMPARE(bench.page->stepState(), StepState::Ready);
    }

    void withoutAComparisonThePageOffersOne()
    {
        Bench bench;
        bench.open(smallTable());
        Recipe recipe;
        recipe.clustering.k = 3;
        bench.document.editRecipe(QStringLiteral("k only"), recipe);
        WAIT_SETTLED(bench);
        auto* card = bench.page->findChildren<SweepCard*>().at(0);
        auto* button = card->findChild<QPushButton*>();
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(bench.document.recipe().clustering.kRange == KRange{});
        WAIT_SETTLED(bench);
        QVERIFY(!button->isVisible());
        QVERIFY(bench.chart(0)->isVisible());
        QCOMPARE(bench.clustering().k, 3);
    }

    void axesCanBeFeaturesAndOutliveARefit()
    {
        Bench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        auto* picker = bench.page->findChild<AxisPicker*>();
        auto* box = picker->findChildren<QComboBox*>().at(0);
        box->setCurrentIndex(box->findText(QStringLiteral("SPEND")));
        auto* scatter = bench.page->findChild<ScatterWidget*>();
        QTRY_COMPARE(scatter->data() ? scatter->data()->xTitle : QString(),
                     QStringLiteral("SPEND"));
        bench.choose(4);
        WAIT_SETTLED(bench);
        QTRY_COMPARE(scatter->data()->marks.size(), 4);
        QCOMPARE(scatter->data()->xTitle, QStringLiteral("SPEND"));
    }

    void oneFeatureIsEnough()
    {
        Bench bench;
        bench.open(smallTable());
        Recipe recipe;
        recipe.data.features = std::vector<std::string>{"VISITS"};
        bench.document.editRecipe(QStringLiteral("one"), recipe);
        WAIT_SETTLED(bench);
        QCOMPARE(bench.page->stepState(), StepState::Ready);
        QVERIFY(!bench.page->grab().isNull());
    }

    void closingTheTableMidwayLeavesNothingBehind()
    {
        Bench bench;
        bench.open(smallTable());
        bench.open(smallTable(40));
        WAIT_SETTLED(bench);
        const auto* scatter = bench.page->findChild<ScatterWidget*>();
        QTRY_COMPARE(scatter->data() ? scatter->data()->tableRows : 0, RowId{40});
    }
};

QTEST_MAIN(TestSegmentPage)
#include "tst_segmentpage.moc"
