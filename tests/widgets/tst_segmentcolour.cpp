// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/segments/segmentcolourbutton.h"

#include "segment/segmentinspector.h"
#include "session/segmentedit.h"
#include "session/segmentstyle.h"
#include "workbench.h"

#include <QMenu>

using namespace tessera;

namespace {

struct Bench : Workbench {
    SegmentInspector inspector{session, nullptr};
    SegmentColourButton* button = inspector.findChild<SegmentColourButton*>();

    Bench()
    {
        inspector.resize(244, 600);
        inspector.show();
        open(smallTable());
        Recipe recipe;
        recipe.clustering.k = 3;
        document.editRecipe(QStringLiteral("three"), recipe);
    }
    const Profiles& profiles() const { return *runner.analysis()->profiles.value; }
    int colourOf(std::size_t segment) const
    {
        return segmentStyles(document.annotations(), profiles())[segment].colour;
    }
    /// Opens the menu by a click and takes an entry by the keyboard.
    void take(int entry)
    {
        QTest::mouseClick(button, Qt::LeftButton);
        auto* menu = button->findChild<QMenu*>();
        QVERIFY(menu->isVisible());
        menu->setActiveAction(menu->actions().at(entry));
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(!menu->isVisible());
    }
};

constexpr int automatic = 0;
constexpr int firstColour = 2; // behind the separator

} // namespace

class TestSegmentColour : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aColourIsChosenAndTakenBack()
    {
        Bench bench;
        WAIT_SETTLED(bench);
        const int steps = bench.document.undoStack().count();
        bench.take(firstColour + 4);
        QCOMPARE(bench.colourOf(0), 4);
        QCOMPARE(bench.document.undoStack().count(), steps + 1);
        QVERIFY(!hasAutomaticColour(bench.document.annotations(), bench.profiles(), 0));
        bench.document.undoStack().undo();
        QCOMPARE(bench.colourOf(0), 0);
        bench.document.undoStack().redo();
        bench.take(automatic);
        QCOMPARE(bench.colourOf(0), 0);
        QVERIFY(bench.document.annotations().segments.empty());
    }

    void noTwoSegmentsShareAColour()
    {
        Bench bench;
        WAIT_SETTLED(bench);
        bench.take(firstColour + 1); // which was the second one's
        QCOMPARE(bench.colourOf(0), 1);
        QVERIFY(bench.colourOf(1) != 1);
        colourSegment(bench.document, bench.profiles(), 2, 1);
        QCOMPARE(bench.colourOf(2), 1);
        QVERIFY(bench.colourOf(0) != 1);
        QVERIFY(hasAutomaticColour(bench.document.annotations(), bench.profiles(), 0));
    }

    void aColourFollowsItsSegmentOverARefit()
    {
        Bench bench;
        WAIT_SETTLED(bench);
        bench.take(firstColour + 5);
        Recipe recipe = bench.document.recipe();
        recipe.clustering.seed = 5;
        bench.document.editRecipe(QStringLiteral("refit"), recipe);
        WAIT_SETTLED(bench);
        QCOMPARE(bench.colourOf(0), 5);
    }

    void theMenuOffersThePaletteOnly()
    {
        Bench bench;
        WAIT_SETTLED(bench);
        QTest::mouseClick(bench.button, Qt::LeftButton);
        auto* menu = bench.button->findChild<QMenu*>();
        QCOMPARE(menu->actions().size(), firstColour + 6);
        menu->close();
        bench.button->setFocus();
        QTest::keyClick(bench.button, Qt::Key_Space);
        QVERIFY(menu->isVisible());
        menu->close();
    }
};

QTEST_MAIN(TestSegmentColour)
#include "tst_segmentcolour.moc"
