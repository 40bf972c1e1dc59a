// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostiletable.h"
#include "import/importpage.h"
#include "settings/appearance.h"
#include "settings/settings.h"
#include "textwalk.h"
#include "window/mainwindow.h"

#include "charts/heatmap/heatmapwidget.h"
#include "parts/fields/ramp.h"
#include "parts/labels/inlinerename.h"
#include "parts/labels/plainlabels.h"
#include "parts/segments/segmentchip.h"
#include "session/segmentedit.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolTip>

#include <set>

using namespace tessera;

namespace {

constexpr int patienceMs = 60'000;
constexpr int widestTip = 400; ///< with its margins

/// Every name that the table, its file and the analyst bring in.
std::vector<HostileName> allNames()
{
    std::vector<HostileName> names = hostileHeadings();
    for (const HostileName& level : hostileLevels())
        names.push_back(level);
    names.insert(names.end(), {hostileIdHeading, hostileLevelHeading, hostileSegment, hostileFile});
    return names;
}

QLabel* visibleTip()
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget* widget : widgets) {
        if (widget->windowType() == Qt::ToolTip && widget->isVisible())
            return qobject_cast<QLabel*>(widget);
    }
    return nullptr;
}

/// The pointer rests on `position`: what the tip says, without the line ends of wrapping.
QString tipAt(QWidget* widget, const QPoint& position)
{
    QToolTip::hideText();
    QTest::qWait(0);
    QHelpEvent rest(QEvent::ToolTip, position, widget->mapToGlobal(position));
    QApplication::sendEvent(widget, &rest);
    const QLabel* tip = visibleTip();
    if (!tip)
        return {};
    return tip->textFormat() == Qt::PlainText ? tip->text()
                                              : QStringLiteral("rich: ") + tip->text();
}

/// The longest time for which the event loop did not come round.
class Pulse {
public:
    Pulse()
    {
        m_sinceLast.start();
        QObject::connect(&m_timer, &QTimer::timeout,
                         [this] { longestMs = qMax(longestMs, m_sinceLast.restart()); });
        m_timer.start(5);
    }
    qint64 longestMs = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_sinceLast;
};

/// Wrapping takes a blank away, or breaks a long word; a word joiner has no width.
QString unwrapped(QString text)
{
    return text.remove(QLatin1Char('\n')).remove(QLatin1Char(' ')).remove(QChar(0x2060));
}

bool says(const QString& tip, const HostileName& name)
{
    return unwrapped(tip).contains(unwrapped(shownName(name.name))) &&
           !tip.startsWith(QStringLiteral("rich"));
}

} // namespace

class TestLiteralText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_window.reset(); }
    void namesAreShownLiterallyInThePreview();
    void namesAreShownLiterallyOnEveryPage_data();
    void namesAreShownLiterallyOnEveryPage();
    void theWindowAndItsMenusNameTheFileLiterally();
    void undoNamesWhatItUndoesLiterally();
    void tipsOfTheTableAreLiteral();
    void tipsOfChartsAreLiteral();
    void longTipsAreWrapped();
    void headingsOfAMillionLettersPauseNothing();
    void noLabelGuessesThatItsTextIsMarkup();
    void fieldsThatEditANameHoldItAsItIs();

private:
    Session session() { return m_window->session(); }
    QString hostilePath() const
    {
        return m_folder.filePath(QString::fromStdString(hostileFile.name + ".csv"));
    }
    void open();
    void nameSegments();
    void verifyAllTexts(const char* where);

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> m_window;
    std::set<std::string> m_seen; ///< marks of names that were found on the page
};

void TestLiteralText::initTestCase()
{
    prepareApplication(*qApp, m_settings);
    QFile file(hostilePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(hostileCsv()) > 0);
    file.close();
    m_window = std::make_unique<MainWindow>(m_settings);
    m_window->resize(1440, 900);
    m_window->show();
}

void TestLiteralText::open()
{
    m_window->openDirectly(hostilePath());
    QTRY_VERIFY_WITH_TIMEOUT(!session().loader.busy(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(session().runner.analysis() && session().runner.analysis()->complete &&
                                 !session().runner.busy(),
                             patienceMs);
}

void TestLiteralText::nameSegments()
{
    QVERIFY(session().runner.analysis());
    const Profiles& profiles = *session().runner.analysis()->profiles.value;
    for (std::size_t s = 0; s < profiles.sizes.size(); ++s) {
        renameSegment(session().document, profiles, s, QString::fromStdString(hostileSegment.name));
        noteSegment(session().document, profiles, s, QString::fromStdString(hostileNote.name));
    }
}

void TestLiteralText::verifyAllTexts(const char* where)
{
    const std::vector<HostileName> names = allNames();
    const QList<ShownText> texts = shownTexts(*m_window);
    QVERIFY(texts.size() > 30);
    m_seen.clear();
    for (const ShownText& text : texts) {
        QVERIFY2(text.mistake.isEmpty(), qPrintable(text.where + text.mistake));
        for (const HostileName& name : names) {
            const QString wrong = wrongWith(text.text, name);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QLatin1String(where) + text.where + wrong.left(500)));
            if (text.text.contains(QString::fromStdString(name.mark)))
                m_seen.insert(name.mark);
        }
    }
}

void TestLiteralText::namesAreShownLiterallyInThePreview()
{
    auto* import = m_window->findChild<ImportPage*>();
    QSignalSpy ready(import, &ImportPage::ready);
    m_window->openFile(hostilePath());
    QVERIFY(ready.wait(patienceMs));
    verifyAllTexts("import");
    for (const HostileName& name : hostileHeadings())
        QVERIFY2(m_seen.count(name.mark) == 1, name.mark.c_str());
    QVERIFY(m_seen.count(hostileFile.mark) == 1);
    auto* view = import->findChild<QTableView*>();
    const QPoint heading(view->horizontalHeader()->sectionViewportPosition(1) + 10, 10);
    QVERIFY(says(tipAt(view->horizontalHeader()->viewport(), heading), hostileHeadings()[0]));
    const QString cell =
        tipAt(view->viewport(), view->visualRect(view->model()->index(0, 0)).center());
    QCOMPARE(unwrapped(cell), QStringLiteral("<b>C0</b>&amp;%1"));
}

void TestLiteralText::namesAreShownLiterallyOnEveryPage_data()
{
    QTest::addColumn<QStringList>("shows");
    const QStringList headings{QStringLiteral("q1q"), QStringLiteral("q2q"), QStringLiteral("q4q"),
                               QStringLiteral("q9q"), QStringLiteral("q0q")};
    QTest::newRow("data") << headings + QStringList{QStringLiteral("idq"), QStringLiteral("lvq"),
                                                    QStringLiteral("l1l")};
    QTest::newRow("clean") << headings;
    QTest::newRow("features") << headings;
    QTest::newRow("reduce") << QStringList();
    QTest::newRow("segment") << headings + QStringList{QStringLiteral("s1s")};
    QTest::newRow("profile") << headings +
                                    QStringList{QStringLiteral("s1s"), QStringLiteral("l2l")};
    QTest::newRow("report") << QStringList();
}

void TestLiteralText::namesAreShownLiterallyOnEveryPage()
{
    if (!session().document.table())
        open();
    nameSegments();
    QFETCH(QStringList, shows);
    QVERIFY(m_window->showStep(QTest::currentDataTag()));
    QTest::qWait(50);
    verifyAllTexts(QTest::currentDataTag());
    for (const QString& mark : shows)
        QVERIFY2(m_seen.count(mark.toStdString()) == 1, qPrintable(mark));
}

void TestLiteralText::theWindowAndItsMenusNameTheFileLiterally()
{
    QVERIFY(
        m_window->windowTitle().startsWith(QStringLiteral("<img src=x> f1f &f %1 %2 [*][*].csv")));
    QMenu* recent = nullptr;
    for (auto* menu : m_window->findChildren<QMenu*>()) {
        if (!menu->actions().isEmpty() &&
            menu->actions().front()->text().contains(QStringLiteral("f1f")))
            recent = menu;
    }
    QVERIFY(recent);
    QCOMPARE(recent->actions().front()->text(),
             QStringLiteral("<img src=x> f1f &&f %1 %2 [*].csv"));
    recent->popup({0, 0});
    const QString tip = tipAt(recent, recent->actionGeometry(recent->actions().front()).center());
    QVERIFY2(says(tip, hostileFile), qPrintable(tip));
    recent->close();
}

void TestLiteralText::undoNamesWhatItUndoesLiterally()
{
    QVERIFY(m_window->showStep("features"));
    auto* table = m_window->findChild<QTableView*>(QStringLiteral("features"));
    for (auto* view : m_window->findChildren<QTableView*>())
        if (view->isVisible())
            table = view;
    QVERIFY(table);
    table->model()->setData(table->model()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole);
    verifyAllTexts("undo");
    bool found = false;
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        found = found || action->text() == QStringLiteral("Undo Leave <b>q2q</b> &&x out");
    }
    QVERIFY(found);
    session().document.undoStack().undo();
    QTRY_VERIFY_WITH_TIMEOUT(!session().runner.busy(), patienceMs);
}

void TestLiteralText::tipsOfTheTableAreLiteral()
{
    QVERIFY(m_window->showStep("data"));
    QTableView* table = nullptr;
    for (auto* view : m_window->findChildren<QTableView*>())
        if (view->isVisible() && view->model()->rowCount() == 90)
            table = view;
    QVERIFY(table);
    QHeaderView* header = table->horizontalHeader();
    for (int column = 1; column <= 13; ++column) {
        table->scrollTo(table->model()->index(0, column));
        const QPoint place(header->sectionViewportPosition(column) + 5, 10);
        const QString tip = tipAt(header->viewport(), place);
        QVERIFY2(says(tip, hostileHeadings()[static_cast<std::size_t>(column - 1)]),
                 qPrintable(tip));
        QVERIFY(!visibleTip()->wordWrap()); // once is enough
        QVERIFY2(visibleTip()->width() <= widestTip, qPrintable(tip));
    }
    table->scrollTo(table->model()->index(0, 0));
    const QRect cell = table->visualRect(table->model()->index(0, 0));
    QCOMPARE(unwrapped(tipAt(table->viewport(), cell.center())),
             QStringLiteral("<b>C0</b>&amp;%1"));
}

void TestLiteralText::tipsOfChartsAreLiteral()
{
    QVERIFY(m_window->showStep("profile"));
    QTest::qWait(50);
    auto* heatmap = m_window->findChild<QWidget*>(QStringLiteral("heatmap"));
    for (auto* widget : m_window->findChildren<HeatmapWidget*>())
        if (widget->isVisible())
            heatmap = widget;
    QVERIFY(heatmap);
    QSet<QString> marks;
    for (int x = 0; x < heatmap->width(); x += 8) {
        const QString tip = tipAt(heatmap, {x, heatmap->height() - 10});
        for (const HostileName& name : hostileHeadings()) {
            if (!tip.contains(QString::fromStdString(name.mark)))
                continue;
            QVERIFY2(says(tip, name) && says(tip, hostileSegment), qPrintable(tip));
            marks << QString::fromStdString(name.mark);
        }
    }
    QVERIFY(marks.size() >= 10);
    for (auto* chip : m_window->findChildren<SegmentChip*>())
        if (chip->isVisible())
            QVERIFY(says(tipAt(chip, {5, 5}), hostileSegment));
}

void TestLiteralText::longTipsAreWrapped()
{
    Ramp* ramp = nullptr;
    for (auto* widget : m_window->findChildren<Ramp*>())
        if (widget->isVisible())
            ramp = widget;
    QVERIFY(ramp);
    const QString tip = tipAt(ramp, {5, 5});
    QCOMPARE(unwrapped(tip), unwrapped(ramp->toolTip()));
    QVERIFY(tip.count(QLatin1Char('\n')) >= 1);
    QVERIFY2(visibleTip()->width() <= widestTip,
             qPrintable(QString::number(visibleTip()->width())));
    const QString unbroken(2'000, QLatin1Char('W'));
    const QFont font = QApplication::font();
    for (const QString& line : wrappedText(unbroken, font, 360).split(QLatin1Char('\n')))
        QVERIFY(QFontMetricsF(font).horizontalAdvance(line) <= 361);
    QToolTip::hideText();
}

void TestLiteralText::headingsOfAMillionLettersPauseNothing()
{
    constexpr qint64 generousMs = 3'000; // it was 8 s and more for one such heading
    Pulse pulse;
    open();
    for (const char* page :
         {"data", "clean", "features", "reduce", "segment", "profile", "report"}) {
        QVERIFY(m_window->showStep(page));
        QTest::qWait(50);
    }
    QVERIFY2(pulse.longestMs < generousMs, qPrintable(QString::number(pulse.longestMs)));
}

void TestLiteralText::noLabelGuessesThatItsTextIsMarkup()
{
    QMessageBox box;
    box.setText(QString::fromStdString(hostileHeadings()[0].name));
    box.setInformativeText(QString::fromStdString(hostileHeadings()[1].name));
    QLabel late(QStringLiteral("<b>bold</b>"));
    QLabel meant(QStringLiteral("<b>bold</b>"));
    meant.setTextFormat(Qt::RichText);
    for (QWidget* widget : std::initializer_list<QWidget*>{&box, &late, &meant})
        widget->show();
    for (const QLabel* label : box.findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QCOMPARE(late.textFormat(), Qt::PlainText);
    QCOMPARE(meant.textFormat(), Qt::RichText);
}

void TestLiteralText::fieldsThatEditANameHoldItAsItIs()
{
    QVERIFY(m_window->showStep("profile"));
    const QString name = QStringLiteral("\u05E9\u05DD & <b>");
    renameSegment(session().document, *session().runner.analysis()->profiles.value, 0, name);
    SegmentChip* chip = nullptr;
    for (auto* widget : m_window->findChildren<SegmentChip*>())
        if (widget->isVisible() && widget->spec().name == shownName(name))
            chip = widget;
    QVERIFY(chip);
    const int steps = session().document.undoStack().count();
    QTest::keyClick(chip, Qt::Key_F2);
    auto* edit = m_window->findChild<InlineRename*>();
    QVERIFY(edit);
    QCOMPARE(edit->text(), name);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(session().document.undoStack().count(), steps);
}

QTEST_MAIN(TestLiteralText)
#include "tst_literaltext.moc"
