// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/cleanpage.h"

#include "charts/qtcharts/chartwidget.h"
#include "charts/qtcharts/scrolledchart.h"
#include "clean/consequences.h"
#include "clean/duplicatesmodel.h"
#include "clean/missingcard.h"
#include "clean/missingmatrix.h"
#include "parts/fields/choicefield.h"
#include "pictures/boxes.h"
#include "workbench.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QScrollBar>
#include <QSet>
#include <QTableView>

using namespace tessera;

class TestCleanPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void consequencesAreSaidInNumbers()
    {
        Workbench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        const Analysis& analysis = *bench.runner.analysis();
        QVERIFY(missingConsequence(analysis, MissingPolicy::Median).contains(QLatin1Char('2')));
        QVERIFY(missingConsequence(analysis, MissingPolicy::Drop).contains(QLatin1Char('2')));
        QVERIFY(duplicatesConsequence(analysis, DuplicatePolicy::Drop).contains(QLatin1Char('1')));
        QCOMPARE(missingCells(analysis), std::int64_t{2});
        QVERIFY(cleaningState(analysis).contains(QLatin1Char('2')));
    }

    void theFirstOfAGroupIsMarkedAsTheOneThatStays()
    {
        Workbench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        DuplicatesModel model;
        const QAbstractItemModelTester tester(&model);
        model.setGroups(bench.document.table(),
                        bench.runner.analysis()->health.value->exactDuplicates);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.tableRow(0), RowId{0});
        QCOMPARE(model.tableRow(1), RowId{59});
        QVERIFY(model.data(model.index(0, 0), Qt::ToolTipRole).isValid());
        QVERIFY(!model.data(model.index(1, 0), Qt::ToolTipRole).isValid());
    }

    void boxesStandWithinTheirFences()
    {
        Workbench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        const Analysis& analysis = *bench.runner.analysis();
        const ChartSpec spec = outlierBoxes(analysis, orderedBoxes(analysis, BoxOrder::AsInTable));
        QCOMPARE(spec.boxes.size(), spec.x.categories.size());
        QCOMPARE(spec.boxes.size(), qsizetype{3});
        for (const BoxSpec& box : spec.boxes) {
            QVERIFY(box.low <= box.q1 && box.q1 <= box.median && box.median <= box.q3 &&
                    box.q3 <= box.high);
            for (const double outlier : box.outliers)
                QVERIFY(outlier < box.low || outlier > box.high);
        }
        QVERIFY(!spec.boxes[0].outliers.isEmpty());
    }

    void theMostOutlyingFeaturesComeFirst()
    {
        Workbench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        const Analysis& analysis = *bench.runner.analysis();
        const std::vector<std::size_t> boxes = orderedBoxes(analysis, BoxOrder::MostOutliers);
        QCOMPARE(boxes.size(), std::size_t{3});
        const auto& features = analysis.cleaned.value->features;
        QVERIFY(features[boxes.front()].outliers > 0);
        for (std::size_t i = 1; i < boxes.size(); ++i)
            QVERIFY(features[boxes[i - 1]].outliers >= features[boxes[i]].outliers);
    }

    void ofManyFeaturesAFewDozenAreDrawnAndAllCanBeReached()
    {
        Workbench bench;
        CleanPage page(bench.session);
        page.resize(1000, 700);
        page.show();
        bench.open(wideTable(300));
        WAIT_SETTLED(bench);
        auto* boxes = page.findChild<ScrolledChart*>();
        QTRY_VERIFY(boxes->chart().spec().boxes.size() > 4);
        QVERIFY(boxes->chart().spec().boxes.size() <= 60);
        QVERIFY(boxes->window().endsWith(QStringLiteral("of 300")));
        // Every feature comes into view when the bar goes through its range.
        QSet<QString> seen;
        auto* bar = boxes->findChild<QScrollBar*>();
        QVERIFY(bar->isVisible());
        for (int first = 0; first <= bar->maximum(); first += boxes->shown()) {
            bar->setValue(first);
            QTRY_VERIFY(!seen.contains(boxes->chart().spec().x.categories.last()));
            for (const QString& name : boxes->chart().spec().x.categories)
                seen.insert(name);
        }
        bar->setValue(bar->maximum());
        QTRY_COMPARE((seen + QSet<QString>(boxes->chart().spec().x.categories.begin(),
                                           boxes->chart().spec().x.categories.end()))
                         .size(),
                     300);
        // The arrow keys go on where the last box in view ends.
        const QString first = boxes->chart().spec().x.categories.first();
        boxes->chart().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&boxes->chart(), Qt::Key_Left);
        QTRY_VERIFY(boxes->chart().spec().x.categories.first() != first);
    }

    void theMatrixShowsTheColumnsOfTheListThatAreInView()
    {
        Workbench bench;
        CleanPage page(bench.session);
        page.resize(1000, 700);
        page.show();
        bench.open(wideTable(300, 1)); // every column has a gap
        WAIT_SETTLED(bench);
        auto* list = page.findChild<MissingCard*>()->findChild<QTableView*>();
        QTRY_COMPARE(list->model()->rowCount(), 300);
        const QAbstractItemModelTester tester(list->model());
        const auto* matrix = page.findChild<MissingMatrix*>();
        QTRY_VERIFY(matrix->columns().size() <= MissingMatrix::mostColumns);
        list->scrollToBottom();
        QTRY_COMPARE(matrix->columns().back(), std::size_t{299});
    }

    void choosingATreatmentIsOneUndoStep()
    {
        Workbench bench;
        CleanPage page(bench.session);
        page.resize(1000, 700);
        page.show();
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        const QList<ChoiceField*> fields = page.inspector()->findChildren<ChoiceField*>();
        QCOMPARE(fields.size(), qsizetype{4});
        QComboBox* duplicates = fields[1]->box();
        duplicates->setFocus();
        QTest::keyClick(duplicates, Qt::Key_Down);
        QCOMPARE(bench.document.recipe().cleaning.duplicates, DuplicatePolicy::Drop);
        QCOMPARE(bench.document.undoStack().count(), 1);
        WAIT_SETTLED(bench);
        QCOMPARE(bench.runner.analysis()->cleaned.value->rows.size(), std::size_t{59});
        QTRY_VERIFY(page.stateText().contains(QLatin1Char('1')));
        bench.document.undoStack().undo();
        QCOMPARE(bench.document.recipe().cleaning.duplicates, DuplicatePolicy::Keep);
        QTRY_COMPARE(fields[1]->value(), static_cast<int>(DuplicatePolicy::Keep));
    }

    void anEmptyDocumentSaysWhatWillBeSeen()
    {
        Workbench bench;
        CleanPage page(bench.session);
        QCOMPARE(page.stepState(), StepState::Empty);
        QVERIFY(!page.sentence().isEmpty());
        QVERIFY(!page.inspector()->isEnabled());
    }
};

QTEST_MAIN(TestCleanPage)
#include "tst_cleanpage.moc"
