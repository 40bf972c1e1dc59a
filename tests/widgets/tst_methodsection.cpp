// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/methodsection.h"

#include "clustering/methods.h"
#include "parts/fields/numberfield.h"
#include "parts/forms/parameterform.h"
#include "parts/frame/noticestrip.h"
#include "segment/categorymodel.h"
#include "workbench.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace tessera;

namespace {

/// The small table with two columns of categories.
TablePtr mixedTable()
{
    const TablePtr numbers = smallTable();
    std::vector<Column> columns(numbers->columns());
    for (const char* name : {"REGION", "CHANNEL"}) {
        StringPool pool;
        std::vector<std::int32_t> codes;
        for (int i = 0; i < 60; ++i)
            codes.push_back(pool.add(i % 3 == 0 ? "north" : "south"));
        columns.push_back(Column::ofTexts(name, codes, pool, ColumnType::Category));
    }
    return std::make_shared<const Table>(std::move(columns), SourceInfo{.path = "mixed.csv"}, 60);
}

struct Bench : Workbench {
    MethodSection section{session, nullptr};

    explicit Bench(TablePtr table)
    {
        section.resize(244, 500);
        section.show();
        open(std::move(table));
    }
    const ClusteringRecipe& recipe() const { return document.recipe().clustering; }
    QComboBox* methodBox() const { return section.findChildren<QComboBox*>().at(0); }
    void choose(const char* method)
    {
        const auto all = methods();
        const auto wanted =
            static_cast<int>(std::ranges::find(all, findMethod(method)) - all.begin());
        methodBox()->setFocus();
        for (int i = methodBox()->currentIndex(); i < wanted; ++i)
            QTest::keyClick(methodBox(), Qt::Key_Down);
        for (int i = methodBox()->currentIndex(); i > wanted; --i)
            QTest::keyClick(methodBox(), Qt::Key_Up);
    }
    NumberField* field(const char* name) const
    {
        for (NumberField* each : section.findChildren<NumberField*>())
            if (each->isVisible() && each->edit()->accessibleName() == QLatin1String(name))
                return each;
        return nullptr;
    }
    void write(const char* name, const char* text)
    {
        QLineEdit* edit = field(name)->edit();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, QLatin1String(text));
        QTest::keyClick(edit, Qt::Key_Return);
    }
};

} // namespace

class TestMethodSection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMethodIsOfferedWithWhatItIsGoodFor()
    {
        Bench bench(smallTable());
        QCOMPARE(bench.methodBox()->count(), static_cast<int>(methods().size()));
        bench.methodBox()->showPopup();
        QVERIFY(bench.methodBox()->view()->grab().width() > 0);
        bench.methodBox()->hidePopup();
    }

    void everyMethodRunsWithTheFormThatItsSpecsMake()
    {
        Bench bench(mixedTable());
        for (const Method* method : methods()) {
            bench.choose(method->id);
            QCOMPARE(bench.recipe().method, std::string(method->id));
            WAIT_SETTLED(bench);
            QVERIFY(bench.runner.analysis()->clusters.made());
            int fields = 0;
            for (const ParameterSpec& spec : method->parameters)
                fields += spec.kind == ParameterKind::Choice ? 0 : 1;
            QTRY_COMPARE(bench.section.findChildren<NumberField*>().size(), fields);
        }
    }

    void choosingAMethodIsOneUndoStepAndDropsWhatItLacks()
    {
        Bench bench(smallTable());
        bench.write("Minimum size", "12");
        QCOMPARE(bench.recipe().parameters.at("min-size"), 12.0);
        WAIT_SETTLED(bench);
        bench.choose("kmedoids");
        QVERIFY(bench.recipe().parameters.empty());
        QCOMPARE(bench.document.undoStack().count(), 2);
        QVERIFY(bench.document.undoStack().undoText().contains(QStringLiteral("k-medoids")));
        WAIT_SETTLED(bench);
        QVERIFY(bench.runner.analysis()->clusters.made());
        bench.document.undoStack().undo();
        QCOMPARE(bench.recipe().parameters.at("min-size"), 12.0);
        QCOMPARE(bench.field("Minimum size")->value(), 12.0);
    }

    void aMinimumSizeIsKept()
    {
        Bench bench(smallTable());
        Recipe three;
        three.clustering.k = 3;
        bench.document.editRecipe(QStringLiteral("three"), three);
        bench.write("Minimum size", "15");
        WAIT_SETTLED(bench);
        for (const std::int64_t size : bench.runner.analysis()->clusters.value->clustering.sizes)
            QVERIFY(size >= 15);
    }

    void whatDoesNotFitStaysInTheFieldAndIsNotTaken()
    {
        Bench bench(smallTable());
        bench.choose("minibatch");
        const int steps = bench.document.undoStack().count();
        bench.write("Batch size", "3");
        QVERIFY(bench.field("Batch size")->refuses());
        QCOMPARE(bench.field("Batch size")->edit()->text(), QStringLiteral("3"));
        bool said = false;
        for (const QLabel* label : bench.field("Batch size")->findChildren<QLabel*>())
            said = said || label->text() == QStringLiteral("A whole number from 16 to 1,000,000");
        QVERIFY(said);
        QCOMPARE(bench.document.undoStack().count(), steps);
        bench.write("Batch size", "12.5");
        QVERIFY(bench.field("Batch size")->refuses());
        bench.write("Batch size", "1,024");
        QVERIFY(!bench.field("Batch size")->refuses());
        QCOMPARE(bench.recipe().parameters.at("batch"), 1024.0);
    }

    void escapeTakesBackWhatIsBeingTyped()
    {
        Bench bench(smallTable());
        QLineEdit* edit = bench.field("Minimum size")->edit();
        edit->setFocus();
        QTest::keyClicks(edit, QStringLiteral("nonsense"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(edit->text().isEmpty());
        QCOMPARE(bench.document.undoStack().count(), 0);
    }

    void theStandardIsShownAsSuchAndAnEmptyFieldMeansIt()
    {
        Bench bench(smallTable());
        QVERIFY(bench.field("Minimum size")->edit()->text().isEmpty());
        QCOMPARE(bench.field("Minimum size")->edit()->placeholderText(), QStringLiteral("none"));
        bench.write("Minimum size", "9");
        bench.write("Minimum size", "");
        QVERIFY(bench.recipe().parameters.empty());
        bench.choose("kmedoids");
        auto* metric = bench.section.findChildren<QComboBox*>().at(1);
        QCOMPARE(metric->currentText(), QStringLiteral("Euclidean (standard)"));
        metric->setFocus();
        QTest::keyClick(metric, Qt::Key_Down);
        QCOMPARE(bench.recipe().parameters.at("metric"), 1.0);
        QTest::keyClick(metric, Qt::Key_Up);
        QVERIFY(bench.recipe().parameters.empty());
    }

    void categoriesAreChosenByTicks()
    {
        Bench bench(mixedTable());
        bench.choose("kprototypes");
        auto* list = bench.section.findChild<QListView*>();
        const QAbstractItemModelTester tester(list->model());
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 2);
        WAIT_SETTLED(bench);
        QCOMPARE(bench.runner.analysis()->clusters.value->categories.size(), std::size_t{2});
        list->setCurrentIndex(list->model()->index(0, 0));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(*bench.recipe().categories, std::vector<std::string>{"CHANNEL"});
        WAIT_SETTLED(bench);
        QCOMPARE(bench.runner.analysis()->clusters.value->categories.size(), std::size_t{1});
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!bench.recipe().categories); // all that qualify
    }

    void withoutACategoryColumnANoticeHelps()
    {
        Bench bench(smallTable());
        auto* notice = bench.section.findChild<NoticeStrip*>();
        QVERIFY(!notice->isVisible());
        bench.choose("kprototypes");
        QVERIFY(notice->isVisible());
        WAIT_SETTLED(bench);
        QVERIFY(bench.runner.analysis()->clusters.made());
        QTest::mouseClick(notice->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(bench.recipe().method, std::string("kmeans"));
        QVERIFY(!notice->isVisible());
    }
};

QTEST_MAIN(TestMethodSection)
#include "tst_methodsection.moc"
