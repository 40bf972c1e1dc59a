// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/featurespage.h"

#include "features/correlations.h"
#include "features/featureedits.h"
#include "features/featuremodel.h"
#include "parts/labels/linkbutton.h"
#include "workbench.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace tessera;

class TestFeaturesPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNumericColumnIsListedWithItsState()
    {
        Workbench bench;
        Recipe recipe;
        recipe.features = {.log = LogPolicy::Columns, .logColumns = {"SPEND"}};
        bench.open(smallTable());
        bench.document.editRecipe(QStringLiteral("log"), recipe);
        WAIT_SETTLED(bench);
        FeatureModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows(featureRows(*bench.runner.analysis(), recipe));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.data(model.index(0, FeatureModel::UsedColumn), Qt::DisplayRole).toString(),
                 QStringLiteral("SPEND"));
        QVERIFY(model.rows()[0].logged);
        QVERIFY(!model.rows()[1].logged);
        QVERIFY(model.rows()[0].skewnessAfter < model.rows()[0].skewness);
        QCOMPARE(std::accumulate(model.rows()[0].after.begin(), model.rows()[0].after.end(),
                                 std::int64_t{0}),
                 std::int64_t{60});
    }

    void aClickOnATickLeavesTheFeatureOut()
    {
        Workbench bench;
        FeaturesPage page(bench.session);
        page.resize(1000, 500);
        page.show();
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        auto* view = page.findChild<QTableView*>();
        QTRY_COMPARE(view->model()->rowCount(), 3);
        view->setCurrentIndex(view->model()->index(1, FeatureModel::UsedColumn));
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Space);
        QCOMPARE(*bench.document.recipe().data.features,
                 (std::vector<std::string>{"SPEND", "CREDIT"}));
        QCOMPARE(bench.document.undoStack().count(), 1);
        // The tick follows at once, before the analysis does.
        QCOMPARE(view->model()->index(1, FeatureModel::UsedColumn).data(Qt::CheckStateRole).toInt(),
                 static_cast<int>(Qt::Unchecked));
        WAIT_SETTLED(bench);
        QCOMPARE(bench.runner.analysis()->features.value->names.size(), std::size_t{2});
        bench.document.undoStack().undo();
        QVERIFY(!bench.document.recipe().data.features);
    }

    void namesCanBeReadInASmallWindow()
    {
        Workbench bench;
        FeaturesPage page(bench.session);
        page.resize(620, 500);
        page.show();
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        auto* view = page.findChild<QTableView*>();
        QTRY_COMPARE(view->model()->rowCount(), 3);
        QTRY_VERIFY(view->columnWidth(FeatureModel::UsedColumn) >= 140);
        QVERIFY(view->columnWidth(FeatureModel::BeforeColumn) < 140);
        page.resize(1200, 500);
        QTRY_COMPARE(view->columnWidth(FeatureModel::BeforeColumn), 140);
    }

    void aWeightIsWrittenIntoTheTable()
    {
        Workbench bench;
        FeaturesPage page(bench.session);
        page.resize(1000, 500);
        page.show();
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        auto* view = page.findChild<QTableView*>();
        QTRY_COMPARE(view->model()->rowCount(), 3);
        const QModelIndex cell = view->model()->index(0, FeatureModel::WeightColumn);
        QCOMPARE(cell.data().toString(), QStringLiteral("1"));
        const auto openEditor = [&] {
            QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                              view->visualRect(cell).center());
            return view->viewport()->findChild<QLineEdit*>();
        };
        QLineEdit* editor = openEditor();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("-1"));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(editor->isVisible()); // refused: it stays, marked
        QVERIFY(editor->property("refused").toBool());
        QCOMPARE(bench.document.undoStack().count(), 0);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("2.5"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(bench.document.recipe().scaling.weights,
                     (std::map<std::string, double>{{"SPEND", 2.5}}));
        QCOMPARE(bench.document.undoStack().count(), 1);
        QCOMPARE(cell.data().toString(), QStringLiteral("2.5"));
        WAIT_SETTLED(bench);
        QCOMPARE(bench.runner.analysis()->scaled.value->weights.at(0), 2.5);
        auto* reset = page.inspector()->findChild<LinkButton*>();
        page.inspector()->resize(260, 500);
        page.inspector()->show();
        QTest::mouseClick(reset, Qt::LeftButton);
        QVERIFY(bench.document.recipe().scaling.weights.empty());
    }

    void aFeatureLeftOutTakesItsWeightAlong()
    {
        Recipe recipe;
        recipe.scaling.weights = {{"A", 2}, {"B", 3}};
        const std::vector<FeatureRow> rows{{.name = "A", .used = true},
                                           {.name = "B", .used = true}};
        QCOMPARE(withFeature(recipe, rows, 0, false).scaling.weights,
                 (std::map<std::string, double>{{"B", 3}}));
    }

    void leavingTheLastFeatureOutIsSaidNotCrashed()
    {
        Workbench bench;
        FeaturesPage page(bench.session);
        page.show();
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        Recipe none = bench.document.recipe();
        none.data.features = std::vector<std::string>{};
        bench.document.editRecipe(QStringLiteral("none"), none);
        QTRY_COMPARE(page.stepState(), StepState::Failed);
        bench.document.undoStack().undo();
        QTRY_COMPARE(page.stepState(), StepState::Ready);
    }

    void aFeatureLeftOutIsNotLoggedEither()
    {
        Recipe recipe;
        recipe.features = {.log = LogPolicy::Columns, .logColumns = {"A"}};
        const std::vector<FeatureRow> rows{{.name = "A", .used = true, .logged = true},
                                           {.name = "B", .used = true}};
        const Recipe next = withFeature(recipe, rows, 0, false);
        QCOMPARE(*next.data.features, std::vector<std::string>{"B"});
        QVERIFY(next.features.logColumns.empty());
        QCOMPARE(next.features.log, LogPolicy::None);
    }

    void ofManyColumnsNoCorrelationIsClaimed()
    {
        Workbench bench;
        FeaturesPage page(bench.session);
        page.show();
        bench.open(wideTable(static_cast<int>(mostCorrelated) + 1));
        WAIT_SETTLED(bench);
        QStringList texts;
        for (const QLabel* label : page.inspector()->findChildren<QLabel*>())
            texts << label->text();
        QVERIFY(!texts.join(QLatin1Char('\n')).contains(QStringLiteral("No two features")));
        QVERIFY(texts.join(QLatin1Char('\n')).contains(QStringLiteral("201 numeric columns")));
    }

    void aHiddenPageSaysHowManyAreUsedAllTheSame()
    {
        Workbench bench;
        FeaturesPage page(bench.session);
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        QVERIFY(page.stateText().startsWith(QStringLiteral("3 of 3")));
        auto* view = page.findChild<QTableView*>();
        QCOMPARE(view->model()->rowCount(), 0); // nobody looks
        page.show();
        QTRY_COMPARE(view->model()->rowCount(), 3);
    }

    void aPolicyThatTicksComesAndGoesWithItsTicks()
    {
        Workbench bench;
        bench.open(smallTable());
        Recipe recipe;
        recipe.features.log = LogPolicy::Auto;
        bench.document.editRecipe(QStringLiteral("auto"), recipe);
        WAIT_SETTLED(bench);
        const Analysis& analysis = *bench.runner.analysis();
        FeatureModel model;
        model.setRows(featureRows(analysis, recipe));
        QVERIFY(model.rows()[0].logged); // SPEND is skewed
        QVERIFY(!model.rows()[1].logged);
        recipe.features.log = LogPolicy::None;
        model.tick(analysis, recipe);
        QVERIFY(!model.rows()[0].logged);
        recipe.features.log = LogPolicy::Auto;
        model.tick(analysis, recipe);
        QVERIFY(model.rows()[0].logged);
        QVERIFY(!model.rows()[1].logged);
    }

    void strongPairsComeFirst()
    {
        Workbench bench;
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        const std::vector<CorrelatedPair> pairs = correlatedPairs(*bench.runner.analysis(), 0.0);
        QCOMPARE(pairs.size(), std::size_t{3});
        for (std::size_t i = 1; i < pairs.size(); ++i)
            QVERIFY(std::abs(pairs[i - 1].correlation) >= std::abs(pairs[i].correlation));
    }
};

QTEST_MAIN(TestFeaturesPage)
#include "tst_featurespage.moc"
