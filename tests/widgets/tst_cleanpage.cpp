// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/cleanpage.h"

#include "clean/boxes.h"
#include "clean/consequences.h"
#include "clean/duplicatesmodel.h"
#include "common/choicefield.h"
#include "workbench.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

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
        const ChartSpec spec = outlierBoxes(*bench.runner.analysis());
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
