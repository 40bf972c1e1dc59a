// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/table.h"
#include "session/projectdocument.h"
#include "session/rowselection.h"

#include <QSignalSpy>
#include <QTest>

using namespace tessera;

namespace {

TablePtr tableOf(std::vector<double> values)
{
    const auto rows = static_cast<RowId>(values.size());
    std::vector<Column> columns;
    columns.push_back(Column::ofNumbers("amount", std::move(values)));
    return std::make_shared<const Table>(std::move(columns), SourceInfo{}, rows);
}

Recipe recipeWithK(const ProjectDocument& document, int k)
{
    Recipe recipe = document.recipe();
    recipe.clustering.k = k;
    return recipe;
}

} // namespace

class TestProjectDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditIsOneUndoStep();
    void editsWithTheSameMergeKeyBecomeOneStep();
    void editsWithoutMergeKeyStayApart();
    void anotherEditBetweenEndsTheMerging();
    void anEditThatChangesNothingIsNoStep();
    void aDragThereAndBackLeavesNoStep();
    void annotationsAndRecipeUndoInOrder();
    void aNewTableStartsAfresh();
    void theNameIsThatOfTheFile();
    void selectionCombinesAsTheModifiersSay();
    void selectionIsClearedByANewTable();
    void selectionIgnoresRowsOfAnotherTable();
};

void TestProjectDocument::anEditIsOneUndoStep()
{
    ProjectDocument document;
    QSignalSpy spy(&document, &ProjectDocument::recipeChanged);
    document.editRecipe(QStringLiteral("Segments"), recipeWithK(document, 4));
    QCOMPARE(document.recipe().clustering.k, std::optional<int>(4));
    QCOMPARE(document.undoStack().undoText(), QStringLiteral("Segments"));
    document.undoStack().undo();
    QVERIFY(!document.recipe().clustering.k);
    document.undoStack().redo();
    QCOMPARE(document.recipe().clustering.k, std::optional<int>(4));
    QCOMPARE(spy.size(), 3);
}

void TestProjectDocument::editsWithTheSameMergeKeyBecomeOneStep()
{
    ProjectDocument document;
    for (int k = 2; k <= 9; ++k)
        document.editRecipe(QStringLiteral("Segments"), recipeWithK(document, k),
                            QStringLiteral("k"));
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(document.recipe().clustering.k, std::optional<int>(9));
    document.undoStack().undo();
    QCOMPARE(document.recipe(), Recipe());
    document.undoStack().redo();
    QCOMPARE(document.recipe().clustering.k, std::optional<int>(9));
}

void TestProjectDocument::editsWithoutMergeKeyStayApart()
{
    ProjectDocument document;
    document.editRecipe({}, recipeWithK(document, 3));
    document.editRecipe({}, recipeWithK(document, 4));
    QCOMPARE(document.undoStack().count(), 2);
}

void TestProjectDocument::anotherEditBetweenEndsTheMerging()
{
    ProjectDocument document;
    document.editRecipe({}, recipeWithK(document, 3), QStringLiteral("k"));
    Recipe scaled = document.recipe();
    scaled.scaling.method = Scaling::Robust;
    document.editRecipe({}, scaled, QStringLiteral("scaling"));
    document.editRecipe({}, recipeWithK(document, 4), QStringLiteral("k"));
    QCOMPARE(document.undoStack().count(), 3);
    document.undoStack().undo();
    QCOMPARE(document.recipe().clustering.k, std::optional<int>(3));
    QCOMPARE(document.recipe().scaling.method, Scaling::Robust);
}

void TestProjectDocument::anEditThatChangesNothingIsNoStep()
{
    ProjectDocument document;
    QSignalSpy spy(&document, &ProjectDocument::recipeChanged);
    document.editRecipe({}, document.recipe());
    document.editAnnotations({}, document.annotations());
    QCOMPARE(document.undoStack().count(), 0);
    QCOMPARE(spy.size(), 0);
}

void TestProjectDocument::aDragThereAndBackLeavesNoStep()
{
    ProjectDocument document;
    for (const int k : {4, 5, 6, 5, 4})
        document.editRecipe({}, recipeWithK(document, k), QStringLiteral("k"));
    document.editRecipe({}, Recipe(), QStringLiteral("k"));
    QCOMPARE(document.undoStack().count(), 0);
    QCOMPARE(document.recipe(), Recipe());
}

void TestProjectDocument::annotationsAndRecipeUndoInOrder()
{
    ProjectDocument document;
    QSignalSpy spy(&document, &ProjectDocument::annotationsChanged);
    document.editRecipe({}, recipeWithK(document, 4), QStringLiteral("same"));
    Annotations named;
    named.segments.push_back({.name = "Big spenders"});
    document.editAnnotations(QStringLiteral("Rename"), named, QStringLiteral("same"));
    QCOMPARE(document.undoStack().count(), 2); // of different kinds: never merged
    document.undoStack().undo();
    QVERIFY(document.annotations().segments.empty());
    QCOMPARE(document.recipe().clustering.k, std::optional<int>(4));
    QCOMPARE(spy.size(), 2);
}

void TestProjectDocument::aNewTableStartsAfresh()
{
    ProjectDocument document;
    QSignalSpy spy(&document, &ProjectDocument::tableChanged);
    document.editRecipe({}, recipeWithK(document, 4));
    document.setTable(tableOf({1, 2, 3}), {.path = "a.csv"});
    QCOMPARE(spy.size(), 1);
    QCOMPARE(document.recipe(), Recipe());
    QCOMPARE(document.undoStack().count(), 0);
    QCOMPARE(document.table()->rows(), RowId(3));
}

void TestProjectDocument::theNameIsThatOfTheFile()
{
    ProjectDocument document;
    QVERIFY(document.displayName().isEmpty());
    document.setTable(tableOf({1}), {.path = "/some/where/orders 2026.csv"});
    QCOMPARE(document.displayName(), QStringLiteral("orders 2026.csv"));
    document.setTable(tableOf({1}), {.kind = SourceKind::Sample});
    QCOMPARE(document.displayName(), QStringLiteral("Sample table"));
    QCOMPARE(document.baseName(), QStringLiteral("Sample table"));
    document.setTable(tableOf({1}), {.path = "sample"}); // a file of that name
    QCOMPARE(document.displayName(), QStringLiteral("sample"));
}

void TestProjectDocument::selectionCombinesAsTheModifiersSay()
{
    ProjectDocument document;
    RowSelection selection(document);
    document.setTable(tableOf({0, 1, 2, 3, 4, 5}), {});
    QSignalSpy spy(&selection, &RowSelection::selectionChanged);
    const auto rows = [](std::vector<RowId> ids) { return RowSet(6, ids); };
    selection.apply(rows({1, 2}));
    selection.apply(rows({2, 3}), selectionModeOf(Qt::ShiftModifier));
    QCOMPARE(selection.rows(), rows({1, 2, 3}));
    selection.apply(rows({3, 4}), selectionModeOf(Qt::ControlModifier));
    QCOMPARE(selection.rows(), rows({1, 2, 4}));
    selection.apply(rows({4, 5}), selectionModeOf(Qt::AltModifier));
    QCOMPARE(selection.rows(), rows({1, 2}));
    QCOMPARE(selection.count(), RowId(2));
    selection.apply(rows({5}), selectionModeOf(Qt::NoModifier));
    QCOMPARE(selection.rows(), rows({5}));
    selection.apply(rows({5}));
    selection.clear();
    selection.clear();
    QVERIFY(selection.empty());
    QCOMPARE(spy.size(), 6); // nothing is said when nothing changes
}

void TestProjectDocument::selectionIsClearedByANewTable()
{
    ProjectDocument document;
    RowSelection selection(document);
    document.setTable(tableOf({0, 1, 2}), {});
    selection.apply(RowSet(3, std::vector<RowId>{1}));
    QSignalSpy spy(&selection, &RowSelection::selectionChanged);
    document.setTable(tableOf({0, 1, 2, 3}), {});
    QCOMPARE(spy.size(), 1);
    QVERIFY(selection.empty());
    QCOMPARE(selection.rows().size(), RowId(4));
}

void TestProjectDocument::selectionIgnoresRowsOfAnotherTable()
{
    ProjectDocument document;
    RowSelection selection(document);
    document.setTable(tableOf({0, 1, 2}), {});
    selection.apply(RowSet(5, std::vector<RowId>{4}));
    QVERIFY(selection.empty());
}

QTEST_GUILESS_MAIN(TestProjectDocument)
#include "tst_projectdocument.moc"
