// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/roles/roleedits.h"
#include "data/roles/rolemodel.h"
#include "data/table/celldelegate.h"
#include "data/table/cellformat.h"
#include "data/table/datamodel.h"
#include "data/table/datatable.h"
#include "data/table/sortorder.h"
#include "session/projectdocument.h"
#include "session/rowselection.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace tessera;

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

Column texts(std::string name, const std::vector<std::string>& values)
{
    StringPool levels;
    std::vector<std::int32_t> codes;
    std::vector<std::string> seen;
    for (const std::string& value : values) {
        const auto at = std::find(seen.begin(), seen.end(), value);
        if (value.empty()) {
            codes.push_back(-1);
        } else if (at == seen.end()) {
            codes.push_back(levels.add(value));
            seen.push_back(value);
        } else {
            codes.push_back(static_cast<std::int32_t>(at - seen.begin()));
        }
    }
    return Column::ofTexts(std::move(name), std::move(codes), std::move(levels),
                           ColumnType::Category);
}

TablePtr smallTable()
{
    std::vector<Column> columns;
    columns.push_back(Column::ofNumbers("amount", {3.5, nan, -1.25, 3.5, 1000.0}));
    columns.push_back(Column::ofNumbers("age", {30, 41, 28, 30, 55}));
    columns.push_back(texts("store", {"Store 10", "Store 9", "", "a\tb", "Store 9"}));
    return std::make_shared<const Table>(std::move(columns), SourceInfo{}, 5);
}

using Order = std::vector<std::uint32_t>;

} // namespace

class TestData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void theModelKeepsItsPromises();
    void cellsReadLikePeopleWriteThem();
    void missingIsADashAtTheRight();
    void sortingPutsMissingLastBothWays();
    void equalCellsKeepTheOrderOfTheFile();
    void numbersInsideTextsSortByValue();
    void sortingAMillionRowsIsQuickAndStops();
    void theCurrentCellFollowsItsRow();
    void draggingSelectsRowsEverywhere();
    void modifiersCombineAsEverywhere();
    void selectionFromElsewhereIsShown();
    void copyGivesFullPrecisionWithHeadings();
    void copyNeutralisesFormulas();
    void longAndHarmfulCellsAreShownShortAndHarmless();
    void rolesOfferedFitTheColumn();
    void aRoleIsOneChangeOfTheRecipe();
    void theRoleListEditsBySignal();
};

void TestData::theModelKeepsItsPromises()
{
    DataModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy layout(&model, &QAbstractItemModel::layoutChanged);
    QCOMPARE(model.rowCount(), 0);
    model.setTable(smallTable());
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.columnCount(), 3);
    model.setOrder({4, 3, 2, 1, 0});
    QCOMPARE(model.tableRow(0), RowId(4));
    QCOMPARE(model.viewRow(4), 0);
    QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("5"));
    model.setTable(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.size(), 2);
    QCOMPARE(layout.size(), 1);
}

void TestData::cellsReadLikePeopleWriteThem()
{
    const auto text = [](std::vector<double> values, std::size_t row) {
        const Column column = Column::ofNumbers("x", std::move(values));
        return displayText(column, row, cellFormatOf(column));
    };
    QCOMPARE(text({2012, 1999}, 0), QStringLiteral("2012")); // a year, not two thousand and twelve
    QCOMPARE(text({3.5, 4}, 1), QStringLiteral("4.0000"));
    QCOMPARE(text({40.900749, 1000}, 0), QStringLiteral("40.90"));
    QCOMPARE(text({-1.5, 0}, 0), QStringLiteral("−1.5000"));
    QCOMPARE(text({std::numeric_limits<double>::infinity(), 1}, 0), QStringLiteral("∞"));
    const Column day = Column::ofNumbers("day", {86'400.0}, ColumnType::DateTime);
    QVERIFY(cellFormatOf(day).dateOnly);
    QVERIFY(displayText(day, 0, cellFormatOf(day)).contains(QStringLiteral("1970")));
}

void TestData::missingIsADashAtTheRight()
{
    DataModel model;
    model.setTable(smallTable());
    const QModelIndex missing = model.index(1, 0);
    QCOMPARE(missing.data().toString(), QStringLiteral("–"));
    QCOMPARE(missing.data(DataModel::MissingRole).toBool(), true);
    QVERIFY(missing.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    QVERIFY(model.index(0, 2).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
}

void TestData::sortingPutsMissingLastBothWays()
{
    const TablePtr table = smallTable();
    QCOMPARE(sortedRows(*table, 0, SortDirection::Ascending, {}), (Order{2, 0, 3, 4, 1}));
    QCOMPARE(sortedRows(*table, 0, SortDirection::Descending, {}), (Order{4, 0, 3, 2, 1}));
}

void TestData::equalCellsKeepTheOrderOfTheFile()
{
    QCOMPARE(sortedRows(*smallTable(), 1, SortDirection::Descending, {}), (Order{4, 1, 0, 3, 2}));
}

void TestData::numbersInsideTextsSortByValue()
{
    const Order order = sortedRows(*smallTable(), 2, SortDirection::Ascending, {});
    QCOMPARE(order.back(), 2U); // the missing one
    const auto place = [&](std::uint32_t row) {
        return std::find(order.begin(), order.end(), row);
    };
    QVERIFY(place(1) < place(4));
    QVERIFY(place(4) < place(0) ||
            QLocale().language() == QLocale::C); // 9 before 10, where ICU sorts
}

void TestData::sortingAMillionRowsIsQuickAndStops()
{
    std::mt19937_64 random(1);
    std::vector<double> values(1'000'000);
    for (double& value : values)
        value = static_cast<double>(random() % 100'000);
    std::vector<Column> columns;
    columns.push_back(Column::ofNumbers("x", values));
    const Table table(std::move(columns), {}, 1'000'000);
    const Order order = sortedRows(table, 0, SortDirection::Ascending, {});
    for (std::size_t i = 1; i < order.size(); ++i)
        QVERIFY(values[order[i - 1]] < values[order[i]] ||
                (values[order[i - 1]] == values[order[i]] && order[i - 1] < order[i]));
    std::stop_source stop;
    stop.request_stop();
    QVERIFY_THROWS_EXCEPTION(
        Cancelled, sortedRows(table, 0, SortDirection::Ascending, Cancel(stop.get_token())));
}

void TestData::theCurrentCellFollowsItsRow()
{
    DataModel model;
    model.setTable(smallTable());
    const QPersistentModelIndex cell = model.index(2, 1);
    model.setOrder(sortedRows(*model.table(), 1, SortDirection::Ascending, {}));
    QCOMPARE(cell.row(), 0);
    QCOMPARE(model.tableRow(cell.row()), RowId(2));
    model.setOrder({});
    QCOMPARE(cell.row(), 2);
}

namespace {

struct Bench {
    ProjectDocument document;
    RowSelection selection{document};
    DataModel model;
    DataTable view{model, selection};

    Bench()
    {
        document.setTable(smallTable(), {});
        model.setTable(document.table());
        view.resize(600, 400);
        view.show();
    }
    QPoint at(int row) { return view.visualRect(model.index(row, 0)).center(); }
    void drag(int from, int to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, at(from));
        QMouseEvent move(QEvent::MouseMove, at(to), view.viewport()->mapToGlobal(at(to)),
                         Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(view.viewport(), &move);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, at(to));
    }
};

std::vector<RowId> ids(std::initializer_list<RowId> rows)
{
    return rows;
}

} // namespace

void TestData::draggingSelectsRowsEverywhere()
{
    Bench bench;
    bench.drag(1, 3);
    QCOMPARE(bench.selection.rows().rows(), ids({1, 2, 3}));
    bench.model.setOrder({4, 3, 2, 1, 0});
    bench.drag(0, 1);
    QCOMPARE(bench.selection.rows().rows(), ids({3, 4}));
}

void TestData::modifiersCombineAsEverywhere()
{
    Bench bench;
    bench.drag(0, 1);
    bench.drag(3, 3, Qt::ShiftModifier);
    QCOMPARE(bench.selection.rows().rows(), ids({0, 1, 3}));
    bench.drag(1, 2, Qt::ControlModifier);
    QCOMPARE(bench.selection.rows().rows(), ids({0, 2, 3}));
    bench.drag(2, 3, Qt::AltModifier);
    QCOMPARE(bench.selection.rows().rows(), ids({0}));
    QTest::mouseClick(bench.view.viewport(), Qt::LeftButton, {}, QPoint(10, 390));
    QVERIFY(bench.selection.empty());
    bench.view.setCurrentIndex(bench.model.index(2, 0));
    QTest::keyClick(&bench.view, Qt::Key_Space);
    QCOMPARE(bench.selection.rows().rows(), ids({2}));
    QTest::keyClick(&bench.view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(bench.selection.rows().rows(), ids({2, 3}));
    QTest::keyClick(&bench.view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(bench.selection.count(), RowId(5));
}

void TestData::selectionFromElsewhereIsShown()
{
    Bench bench;
    const QImage before = bench.view.grab().toImage();
    bench.selection.apply(RowSet(5, ids({2})));
    QVERIFY(bench.view.grab().toImage() != before);
}

void TestData::copyGivesFullPrecisionWithHeadings()
{
    Bench bench;
    bench.selection.apply(RowSet(5, ids({1, 3})));
    bench.view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("amount\tage\tstore\n\t41\tStore 9\n3.5\t30\ta b\n"));
}

void TestData::copyNeutralisesFormulas()
{
    const std::string full(2'000, 'H');
    std::vector<Column> columns;
    columns.push_back(texts("\u200B=heading", {"=1+1", "\uFEFF@x", "-2.5", full}));
    columns.push_back(Column::ofNumbers("-b", {-1, 2, 3, 4}));
    DataModel model;
    model.setTable(std::make_shared<const Table>(std::move(columns), SourceInfo{}, 4));
    QCOMPARE(tabSeparated(model, {0, 1, 2, 3}),
             QStringLiteral("'\u200B=heading\t'-b\n'=1+1\t-1\n'\uFEFF@x\t2\n-2.5\t3\n%1\t4\n")
                 .arg(QString::fromStdString(full)));
}

void TestData::longAndHarmfulCellsAreShownShortAndHarmless()
{
    std::vector<Column> columns;
    columns.push_back(texts(std::string(1'000'000, 'H'),
                            {std::string(1'000'000, 'c'), "a\x1b[31m\nb", "<b>&amp;</b> %1"}));
    DataModel model;
    model.setTable(std::make_shared<const Table>(std::move(columns), SourceInfo{}, 3));
    const auto text = [&](int row, int role) { return model.index(row, 0).data(role).toString(); };
    QVERIFY(text(0, Qt::DisplayRole).size() < 300);
    QVERIFY(text(0, Qt::ToolTipRole).size() <= 1'000);
    QVERIFY(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().size() < 300);
    QCOMPARE(text(1, Qt::DisplayRole), QStringLiteral("a\uFFFD[31m b"));
    QCOMPARE(text(1, Qt::ToolTipRole), QStringLiteral("a\uFFFD[31m\nb"));
    QCOMPARE(text(2, Qt::DisplayRole), QStringLiteral("<b>&amp;</b> %1"));
}

void TestData::rolesOfferedFitTheColumn()
{
    const TablePtr table = smallTable();
    const std::vector<Role> all{Role::Feature, Role::Descriptive, Role::Identifier, Role::Ignored};
    QCOMPARE(possibleRoles(table->column(0), Role::Feature), all);
    const std::vector<Role> ofTexts{Role::Descriptive, Role::Identifier, Role::Ignored};
    QCOMPARE(possibleRoles(table->column(2), Role::Descriptive), ofTexts);
}

void TestData::aRoleIsOneChangeOfTheRecipe()
{
    const TablePtr table = smallTable();
    Recipe recipe;
    const auto roleOf = [&](std::size_t column) {
        return resolveRoles(*table, recipe.data)->roles[column];
    };
    const auto give = [&](std::size_t column, Role role) {
        recipe = withRole(*table, *resolveRoles(*table, recipe.data), recipe, column, role);
    };
    QCOMPARE(roleOf(1), Role::Feature);
    for (const Role role : {Role::Descriptive, Role::Ignored, Role::Identifier, Role::Feature}) {
        give(1, role);
        QCOMPARE(roleOf(1), role);
        QCOMPARE(roleOf(0), Role::Feature);
        QCOMPARE(roleOf(2), Role::Descriptive);
    }
    QVERIFY(recipe.data.ignored.empty());
    QVERIFY(!recipe.data.id);
    give(2, Role::Ignored);
    QCOMPARE(roleOf(2), Role::Ignored);
    give(2, Role::Descriptive);
    QCOMPARE(roleOf(2), Role::Descriptive);
}

void TestData::theRoleListEditsBySignal()
{
    RoleModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const TablePtr table = smallTable();
    model.setTable(table);
    model.setRoles(std::make_shared<const Roles>(*resolveRoles(*table, {})));
    QSignalSpy spy(&model, &RoleModel::roleEdited);
    const QModelIndex part = model.index(0, RoleModel::RoleColumn);
    QVERIFY(part.flags() & Qt::ItemIsEditable);
    QVERIFY(model.setData(part, static_cast<int>(Role::Ignored), Qt::EditRole));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(model.role(0), Role::Feature); // until the document says so
    QVERIFY(model.setData(part, static_cast<int>(Role::Feature), Qt::EditRole));
    QCOMPARE(spy.size(), 1);
}

QTEST_MAIN(TestData)
#include "tst_data.moc"
