// SPDX-License-Identifier: GPL-3.0-or-later
#include "reduce/reducepage.h"

#include "parts/fields/choicefield.h"
#include "parts/fields/sliderfield.h"
#include "pictures/reducespecs.h"
#include "workbench.h"

#include <QComboBox>
#include <QSlider>

using namespace tessera;

class TestReducePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theRunningTotalEndsAtOne()
    {
        Workbench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        const ChartSpec spec = screeSpec(*bench.runner.analysis(), 2);
        QCOMPARE(spec.bars[0].values.size(), qsizetype{3});
        QCOMPARE(spec.lines[0].points.last().y(), 1.0);
        QCOMPARE(spec.bars[0].colours[1].kind, ColourRole::Accent);
        QCOMPARE(spec.bars[0].colours[2].kind, ColourRole::Muted);
        QCOMPARE(spec.lines[0].chosenX, std::optional(1.0));
    }

    void theSliderSetsTheComponentsAndADragIsOneStep()
    {
        Workbench bench;
        ReducePage page(bench.session);
        page.resize(1000, 700);
        page.show();
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        auto* field = page.inspector()->findChild<SliderField*>();
        auto* slider = field->findChild<QSlider*>();
        QTRY_COMPARE(slider->maximum(), 3);
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(bench.document.recipe().projection.components, std::optional(1));
        WAIT_SETTLED(bench);
        QCOMPARE(bench.runner.analysis()->space().columns, std::size_t{1});
        QVERIFY(page.stateText().contains(QLatin1Char('1')));
        QTest::keyClick(slider, Qt::Key_Left);
        QVERIFY(!bench.document.recipe().projection.components);
    }

    void ofManyFeaturesTheLargestLoadingsComeFirst()
    {
        Workbench bench;
        ReducePage page(bench.session);
        page.resize(1000, 700);
        page.show();
        bench.open(wideTable(300));
        WAIT_SETTLED(bench);
        const Analysis& analysis = *bench.runner.analysis();
        const HeatmapSpec table = loadingsSpec(analysis, 12, LoadingOrder::AsInTable);
        QCOMPARE(table.columns.first(), QStringLiteral("c0"));
        const HeatmapSpec heavy = loadingsSpec(analysis, 12, LoadingOrder::LargestFirst);
        QCOMPARE(heavy.columns.size(), qsizetype{300});
        const auto weightOf = [&](std::size_t column) {
            double weight = 0;
            for (std::size_t i = 0; i < heavy.rows.size(); ++i)
                weight += analysis.projection.value->explainedVarianceRatio[i] *
                          heavy.rows[i].values[column] * heavy.rows[i].values[column];
            return weight;
        };
        for (std::size_t i = 1; i < 300; ++i)
            QVERIFY(weightOf(i - 1) >= weightOf(i));
        QVERIFY(heavy.limit < 1.0); // or all cells would be grey
        // The page opens with them.
        auto* heatmap = page.findChild<HeatmapWidget*>();
        QTRY_COMPARE(heatmap->spec().columns, heavy.columns);
    }

    void scalingIsChosenByTheBox()
    {
        Workbench bench;
        ReducePage page(bench.session);
        page.show();
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        auto* field = page.inspector()->findChild<ChoiceField*>();
        field->box()->setFocus();
        QTest::keyClick(field->box(), Qt::Key_Down);
        QCOMPARE(bench.document.recipe().scaling.method, Scaling::Robust);
        QCOMPARE(bench.document.undoStack().count(), 1);
    }
};

QTEST_MAIN(TestReducePage)
#include "tst_reducepage.moc"
