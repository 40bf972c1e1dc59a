// SPDX-License-Identifier: GPL-3.0-or-later
#include "activate.h"
#include "import/importoptions.h"
#include "import/importpage.h"
#include "look/theme.h"
#include "parts/frame/noticestrip.h"
#include "parts/frame/page.h"
#include "parts/labels/linkbutton.h"
#include "settings/appearance.h"
#include "settings/settings.h"
#include "window/frame/busystrip.h"
#include "window/frame/inspectorcolumn.h"
#include "window/frame/steplist.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace tessera;

namespace {

constexpr int patienceMs = 60'000; ///< sanitizers on a loaded machine

/// A window with its own settings file, on screen.
struct Bench {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> window;

    /// Built after the text size is set: only a running application tells its widgets of a new one.
    explicit Bench(int textPercent = 100)
    {
        setTextPercent(textPercent);
        window = std::make_unique<MainWindow>(settings);
        window->show();
        activate(*window);
    }
    ~Bench()
    {
        window.reset();
        setTextPercent(100);
    }
    void setTextPercent(int percent)
    {
        if (percent == settings.textPercent())
            return; // styling is slow
        settings.setTextPercent(percent);
        applyLook(*qApp, settings);
    }
    Session session() { return window->session(); }
    bool settle()
    {
        return QTest::qWaitFor(
            [this] {
                return !session().loader.busy() && !session().runner.busy() &&
                       session().runner.analysis() && session().runner.analysis()->complete;
            },
            patienceMs);
    }
    bool openSample()
    {
        window->openSample();
        return settle();
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                   ? file.fileName()
                   : QString();
    }
    QString pageId()
    {
        const auto pages = window->findChildren<Page*>();
        for (const Page* page : pages) {
            if (page->isVisible())
                return page->objectName();
        }
        return {};
    }
    NoticeStrip* errorNotice()
    {
        const auto strips = window->findChildren<NoticeStrip*>();
        for (NoticeStrip* strip : strips) {
            if (strip->isVisible() && strip->notice().kind == NoticeKind::Error)
                return strip;
        }
        return nullptr;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window.get(), key, modifiers);
    }
};

const QByteArray smallTable = "id;age;spent\nA1;30;1,5\nA2;41;2,5\nA3;35;80,25\nA4;29;79,75\n"
                              "A5;44;2,0\nA6;38;81,0\n";

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

public:
    static void initMain();

private Q_SLOTS:
    void initTestCase();
    void init();
    void theEmptyWindowOffersAWayIn();
    void theSampleOpensOnTheSegmentPage();
    void ctrlAndANumberGoesToAStep();
    void arrowKeysWalkTheSteps();
    void everyStepSaysHowItStands();
    void plusAndMinusChangeTheSegments();
    void escapeClearsTheSelection();
    void aFileIsPreviewedBeforeItIsLoaded();
    void aGuessCanBeOverridden();
    void cancellingTheImportChangesNothing();
    void aBadFileIsANoticeAndNothingIsLost();
    void theRowsOfANoticeOpenTheTableAtThem();
    void droppingAFileShowsItsPreview();
    void theInspectorFoldsInANarrowWindow();
    void helpOpensAndCloses();
    void theBusyStripComesAfterABlinkAndCancels();
    void whatIsRememberedComesBack();
    void everyControlHasAName();
    void textsFitAtDoubleSize();
    void aNewTextSizeReachesEveryText();
    void headingsOfTablesFit_data();
    void headingsOfTablesFit();
    void noticesAreNeverPaintedAtTheirFormerHeight();
    void rightToLeftMirrorsTheWindow();
    void theThemeChangesLive();
    void theFirstWindowFitsTheScreen();
    void oneRowAndOneColumnAreNoPlurals();
};

/// A screen that holds the window: Qt 6.8 fits a remembered size into the 800 x 800 that there are
/// otherwise.
void TestMainWindow::initMain()
{
    static QTemporaryFile screens;
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen" || !screens.open())
        return;
    screens.write(R"({"screens": [{"name": "large", "x": 0, "y": 0, "width": 1920, "height": 1200,
                      "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screens.fileName()));
}

void TestMainWindow::initTestCase()
{
    QTemporaryDir folder;
    const Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    prepareApplication(*qApp, settings);
}

void TestMainWindow::init()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestMainWindow::theEmptyWindowOffersAWayIn()
{
    Bench bench;
    QVERIFY(!bench.window->showStep("segment"));
    QStringList words;
    const auto buttons = bench.window->findChildren<QPushButton*>();
    for (const QPushButton* button : buttons) {
        if (button->isVisible())
            words << button->text();
    }
    QVERIFY(words.contains(QStringLiteral("Open a file…")));
    QVERIFY(words.contains(QStringLiteral("Try the sample")));
    bench.key(Qt::Key_Plus); // nothing to change: nothing happens
    bench.key(Qt::Key_Escape);
    bench.key(Qt::Key_F1);
    QCOMPARE(bench.session().document.undoStack().count(), 0);
}

void TestMainWindow::theSampleOpensOnTheSegmentPage()
{
    Bench bench;
    QVERIFY(bench.openSample());
    QCOMPARE(bench.pageId(), QStringLiteral("segment"));
    QVERIFY(bench.window->windowTitle().contains(QStringLiteral("Sample")));
    QVERIFY(bench.settings.recentFiles().isEmpty());
}

void TestMainWindow::ctrlAndANumberGoesToAStep()
{
    Bench bench;
    QVERIFY(bench.openSample());
    bench.key(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(bench.pageId(), QStringLiteral("data"));
    bench.key(Qt::Key_5, Qt::ControlModifier);
    QCOMPARE(bench.pageId(), QStringLiteral("segment"));
}

void TestMainWindow::arrowKeysWalkTheSteps()
{
    Bench bench;
    QVERIFY(bench.openSample());
    auto* steps = bench.window->findChild<StepList*>();
    bench.key(Qt::Key_1, Qt::ControlModifier);
    auto* first = steps->findChildren<StepItem*>().at(0);
    first->setFocus(Qt::TabFocusReason);
    QTest::keyClick(first, Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(steps->current(), 1);
    QCOMPARE(bench.pageId(), QStringLiteral("clean"));
}

void TestMainWindow::everyStepSaysHowItStands()
{
    Bench bench;
    QVERIFY(bench.openSample());
    const auto items = bench.window->findChildren<StepItem*>();
    QVERIFY(items.size() >= 7);
    for (const StepItem* item : items)
        QVERIFY2(!item->accessibleDescription().isEmpty(), qPrintable(item->accessibleName()));
}

void TestMainWindow::plusAndMinusChangeTheSegments()
{
    Bench bench;
    QVERIFY(bench.openSample());
    const int k = bench.session().runner.analysis()->clusters.value->choice.k;
    bench.key(Qt::Key_Plus);
    QCOMPARE(bench.session().document.recipe().clustering.k, std::optional<int>(k + 1));
    bench.key(Qt::Key_Minus);
    bench.key(Qt::Key_Minus);
    QCOMPARE(bench.session().document.recipe().clustering.k, std::optional<int>(k - 1));
    QVERIFY(bench.settle());
    QCOMPARE(bench.session().runner.analysis()->clusters.value->clustering.k, k - 1);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!bench.session().document.recipe().clustering.k);
    bench.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.session().document.recipe().clustering.k, std::optional<int>(k - 1));
}

void TestMainWindow::escapeClearsTheSelection()
{
    Bench bench;
    QVERIFY(bench.openSample());
    RowSelection& selection = bench.session().selection;
    RowSet rows(selection.rows().size());
    rows.insert(3);
    selection.apply(rows);
    QCOMPARE(selection.count(), RowId(1));
    bench.key(Qt::Key_Escape);
    QVERIFY(selection.empty());
}

void TestMainWindow::aFileIsPreviewedBeforeItIsLoaded()
{
    Bench bench;
    const QString path = bench.write(QStringLiteral("small.csv"), smallTable);
    auto* import = bench.window->findChild<ImportPage*>();
    QSignalSpy ready(import, &ImportPage::ready);
    bench.window->openFile(path);
    QVERIFY(ready.wait(patienceMs));
    QVERIFY(import->isVisible());
    QVERIFY(!bench.session().document.table());
    QVERIFY(import->sentence().contains(QStringLiteral("6 rows")));
    auto* view = import->findChild<QTableView*>();
    QCOMPARE(view->model()->columnCount(), 3);
    QCOMPARE(view->model()->index(0, 0).data().toString(), QStringLiteral("A1"));
    QTest::mouseClick(import->actions()->findChildren<QPushButton*>().last(), Qt::LeftButton);
    QVERIFY(bench.settle());
    QCOMPARE(bench.session().document.table()->rows(), RowId(6));
    QCOMPARE(bench.pageId(), QStringLiteral("segment"));
    QCOMPARE(bench.settings.recentFiles(), QStringList{QFileInfo(path).absoluteFilePath()});
}

void TestMainWindow::aGuessCanBeOverridden()
{
    Bench bench;
    auto* import = bench.window->findChild<ImportPage*>();
    QSignalSpy ready(import, &ImportPage::ready);
    bench.window->openFile(bench.write(QStringLiteral("small.csv"), smallTable));
    QVERIFY(ready.wait(patienceMs));
    auto* options = bench.window->findChild<ImportOptions*>();
    QSignalSpy headline(import, &Page::headlineChanged);
    options->setType(1, ColumnType::Category);
    QVERIFY(headline.wait(patienceMs));
    QSignalSpy accepted(import, &ImportPage::accepted);
    QTest::mouseClick(import->actions()->findChildren<QPushButton*>().last(), Qt::LeftButton);
    const auto source = accepted.at(0).at(0).value<SourceRef>();
    QCOMPARE(source.options.types.at("age"), ColumnType::Category);
    QVERIFY(!source.options.delimiter); // only what was chosen is fixed
    QVERIFY(
        QTest::qWaitFor([&] { return bench.session().document.table() != nullptr; }, patienceMs));
    QCOMPARE(bench.session().document.table()->column(1).type(), ColumnType::Category);
}

void TestMainWindow::cancellingTheImportChangesNothing()
{
    Bench bench;
    QVERIFY(bench.openSample());
    const TablePtr former = bench.session().document.table();
    auto* import = bench.window->findChild<ImportPage*>();
    QSignalSpy ready(import, &ImportPage::ready);
    bench.window->openFile(bench.write(QStringLiteral("small.csv"), smallTable));
    QVERIFY(ready.wait(patienceMs));
    QTest::mouseClick(import->actions()->findChildren<QPushButton*>().first(), Qt::LeftButton);
    QCOMPARE(bench.pageId(), QStringLiteral("segment"));
    QCOMPARE(bench.session().document.table(), former);
}

void TestMainWindow::aBadFileIsANoticeAndNothingIsLost()
{
    Bench bench;
    QVERIFY(bench.openSample());
    const TablePtr former = bench.session().document.table();
    const QStringList bad{
        QStringLiteral("/nowhere/at all.csv"),
        bench.folder.path(),
        bench.write(QStringLiteral("empty.csv"), {}),
        bench.write(QStringLiteral("junk.csv"), QByteArray("\x7f"
                                                           "ELF\0\0\1\2\0\xff\xfe\0\0\3",
                                                           14)),
    };
    for (const QString& path : bad) {
        bench.window->openFile(path);
        QVERIFY2(QTest::qWaitFor([&] { return bench.errorNotice() != nullptr; }, patienceMs),
                 qPrintable(path));
        QVERIFY(!bench.errorNotice()->notice().title.isEmpty());
        QVERIFY(!bench.errorNotice()->notice().action.isEmpty());
        bench.errorNotice()->hide();
    }
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QCOMPARE(bench.session().document.table(), former);
    QCOMPARE(bench.pageId(), QStringLiteral("segment"));
}

void TestMainWindow::theRowsOfANoticeOpenTheTableAtThem()
{
    Bench bench;
    QByteArray text = "id;age;balance\n";
    for (int i = 0; i < 20; ++i)
        text += "A" + QByteArray::number(i) + ';' + QByteArray::number(20 + i * 7 % 30) + ';' +
                QByteArray::number(i == 11 ? -5 : 10 + i * 3 % 17) + '\n';
    bench.window->openDirectly(bench.write(QStringLiteral("negative.csv"), text));
    QVERIFY(bench.settle());
    QVERIFY(bench.window->showStep("segment"));
    Recipe recipe = bench.session().document.recipe();
    recipe.features.log = LogPolicy::All;
    bench.session().document.editRecipe(QStringLiteral("log"), recipe);
    QVERIFY(bench.settle());
    QTRY_VERIFY(bench.errorNotice());
    LinkButton* link = bench.errorNotice()->findChild<LinkButton*>();
    QVERIFY(link && link->isVisible());
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(bench.session().selection.rows().rows(), std::vector<RowId>{11});
    QCOMPARE(bench.pageId(), QStringLiteral("data"));
}

void TestMainWindow::droppingAFileShowsItsPreview()
{
    Bench bench;
    auto* import = bench.window->findChild<ImportPage*>();
    QSignalSpy ready(import, &ImportPage::ready);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(bench.write(QStringLiteral("small.csv"), smallTable))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(bench.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(bench.window.get(), &drop);
    QVERIFY(ready.wait(patienceMs));
    QVERIFY(import->isVisible());
}

void TestMainWindow::theInspectorFoldsInANarrowWindow()
{
    Bench bench;
    QVERIFY(bench.openSample());
    auto* inspector = bench.window->findChild<InspectorColumn*>();
    bench.window->resize(1440, 900);
    QTRY_VERIFY(inspector->isVisible());
    bench.window->resize(1100, 700);
    QTRY_VERIFY(!inspector->isVisible());
    QCOMPARE(bench.window->width(), 1100); // nothing forces it wider
    QAbstractButton* door = nullptr;
    const auto buttons = bench.window->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (button->isVisible() &&
            button->accessibleName() == QStringLiteral("Settings of this page"))
            door = button;
    }
    QVERIFY(door);
    door->click();
    QVERIFY(inspector->isVisible());
    QVERIFY(inspector->geometry().right() <= bench.window->width());
    bench.key(Qt::Key_Escape);
    QVERIFY(!inspector->isVisible());
    bench.window->resize(1440, 900);
    QTRY_VERIFY(inspector->isVisible());
}

void TestMainWindow::helpOpensAndCloses()
{
    Bench bench;
    QVERIFY(bench.openSample());
    const auto helpShown = [&] {
        const auto strips = bench.window->findChildren<NoticeStrip*>();
        return std::any_of(strips.begin(), strips.end(), [](const NoticeStrip* strip) {
            return strip->isVisible() && strip->notice().title == QStringLiteral("Segment");
        });
    };
    QVERIFY(!helpShown());
    bench.key(Qt::Key_F1);
    QVERIFY(helpShown());
    bench.key(Qt::Key_Escape);
    QVERIFY(!helpShown());
}

void TestMainWindow::theBusyStripComesAfterABlinkAndCancels()
{
    Bench bench;
    QVERIFY(bench.openSample());
    auto* strip = bench.window->findChild<BusyStrip*>();
    QVERIFY(!strip->isVisible());
    Recipe slow = bench.session().document.recipe();
    slow.clustering.restarts = 5'000;
    slow.clustering.k = 30;
    bench.session().document.editRecipe({}, slow);
    QVERIFY(!strip->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), patienceMs);
    const AnalysisPtr before = bench.session().runner.analysis();
    QTest::mouseClick(strip->findChild<QAbstractButton*>(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.session().runner.busy(), patienceMs);
    QVERIFY(!strip->isVisible());
    QVERIFY(bench.session().runner.stale());
    QCOMPARE(bench.session().runner.analysis(), before);
}

void TestMainWindow::whatIsRememberedComesBack()
{
    Bench bench;
    bench.window->resize(1234, 777);
    bench.settings.addRecentFile(QStringLiteral("/a/b.csv"));
    bench.settings.addRecentFile(QStringLiteral("/a/c.csv"));
    bench.settings.addRecentFile(QStringLiteral("/a/b.csv"));
    QCOMPARE(bench.settings.recentFiles(),
             (QStringList{QStringLiteral("/a/b.csv"), QStringLiteral("/a/c.csv")}));
    bench.window->close();
    const MainWindow again(bench.settings);
    QCOMPARE(again.size(), QSize(1234, 777));
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::System}) {
        bench.settings.setTheme(theme);
        QCOMPARE(bench.settings.theme(), theme);
    }
    bench.settings.setTextPercent(117);
    QCOMPARE(bench.settings.textPercent(), 100);
}

namespace {

bool needsName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::RadioButton:
    case QAccessible::CheckBox:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::Chart:
        return true;
    default:
        return false;
    }
}

/// Parts that Qt makes inside its own controls carry their owner's name.
bool partOfControl(const QWidget* widget)
{
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox") ||
            parent->inherits("QAbstractScrollArea"))
            return widget->parentWidget() == parent || parent->inherits("QComboBox");
    }
    return false;
}

void collectNameless(QAccessibleInterface* at, QStringList& nameless)
{
    if (!at || at->state().invisible)
        return;
    const auto* widget = qobject_cast<QWidget*>(at->object());
    if (widget && needsName(at->role()) && at->text(QAccessible::Name).trimmed().isEmpty() &&
        !(partOfControl(widget) && widget->objectName().startsWith(QStringLiteral("qt_"))))
        nameless << QStringLiteral("%1 in %2")
                        .arg(QLatin1String(widget->metaObject()->className()),
                             QLatin1String(widget->parentWidget()->metaObject()->className()));
    if (widget && widget->inherits("QAbstractItemView"))
        return; // cells speak through their model
    for (int i = 0; i < at->childCount(); ++i)
        collectNameless(at->child(i), nameless);
}

} // namespace

void TestMainWindow::everyControlHasAName()
{
    Bench bench;
    QVERIFY(bench.openSample());
    QStringList nameless;
    for (const char* id : {"data", "clean", "features", "reduce", "segment", "profile", "report"}) {
        QVERIFY2(bench.window->showStep(id), id);
        QTest::qWait(20);
        collectNameless(QAccessible::queryAccessibleInterface(bench.window.get()), nameless);
    }
    nameless.removeDuplicates();
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral("; "))));
}

void TestMainWindow::textsFitAtDoubleSize()
{
    Bench bench(200);
    bench.window->resize(1440, 900);
    QVERIFY(bench.openSample());
    QTest::qWait(20);
    QStringList clipped;
    const auto buttons = bench.window->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (button->isVisible() && !button->text().isEmpty() &&
            button->height() < button->fontMetrics().height())
            clipped << button->text();
    }
    const auto labels = bench.window->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                             : label->fontMetrics().height();
        if (label->isVisible() && !label->text().isEmpty() && label->height() < needed)
            clipped << label->text();
    }
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QStringLiteral("; "))));
}

void TestMainWindow::aNewTextSizeReachesEveryText()
{
    Bench bench;
    QVERIFY(bench.openSample());
    QVERIFY(bench.window->showStep("profile"));
    QHash<const QWidget*, int> before;
    const auto widgets = bench.window->findChildren<QWidget*>();
    for (const QWidget* widget : widgets)
        before.insert(widget, widget->fontMetrics().height());
    bench.setTextPercent(200);
    for (QWidget* widget : widgets) { // as QApplication::setFont does in a running application
        QEvent event(QEvent::ApplicationFontChange);
        QApplication::sendEvent(widget, &event);
    }
    QStringList small;
    for (const QWidget* widget : widgets) {
        const bool speaks = qobject_cast<const QLabel*>(widget) ||
                            qobject_cast<const QAbstractButton*>(widget) ||
                            qobject_cast<const QAbstractItemView*>(widget) ||
                            qobject_cast<const QComboBox*>(widget);
        if (speaks && widget->fontMetrics().height() < before.value(widget) * 1.6)
            small << QStringLiteral("%1 in %2")
                         .arg(QLatin1String(widget->metaObject()->className()),
                              QLatin1String(widget->parentWidget()->metaObject()->className()));
    }
    small.removeDuplicates();
    QVERIFY2(small.isEmpty(), qPrintable(small.join(QStringLiteral("; "))));
}

void TestMainWindow::headingsOfTablesFit_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("usual size") << 100;
    QTest::newRow("double size") << 200;
}

void TestMainWindow::headingsOfTablesFit()
{
    QFETCH(int, percent);
    Bench bench(percent);
    bench.window->resize(1440, 900);
    QVERIFY(bench.openSample());
    // As the style sheet has it: headings in this font, 11 pixels at each side, an arrow of 12.
    const QFontMetrics metrics(textFont(TextStyle::FieldLabel));
    QStringList clipped;
    int seen = 0;
    for (const char* id : {"clean", "features", "profile"}) {
        QVERIFY2(bench.window->showStep(id), id);
        QTest::qWait(20);
        const auto headers = bench.window->findChildren<QHeaderView*>();
        for (const QHeaderView* header : headers) {
            if (!header->isVisible() || header->orientation() != Qt::Horizontal)
                continue;
            for (int section = 0; section < header->count(); ++section) {
                ++seen;
                const QString text =
                    header->model()->headerData(section, Qt::Horizontal).toString();
                const int arrow = header->isSortIndicatorShown() ? 12 : 0;
                // What lies outside is fitted when it is scrolled into view.
                const bool inView =
                    header->sectionViewportPosition(section) < header->viewport()->width();
                if (inView && !header->isSectionHidden(section) &&
                    header->sectionSize(section) < metrics.horizontalAdvance(text) + 22 + arrow)
                    clipped << QStringLiteral("%1 on %2").arg(text, QLatin1String(id));
            }
        }
    }
    QVERIFY(seen > 10);
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QStringLiteral("; "))));
}

namespace {

/// Heights at which a strip was painted, and those it asked for at that moment.
class PaintWitness : public QObject {
public:
    QVector<QPair<int, int>> heights;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        auto* strip = qobject_cast<NoticeStrip*>(watched);
        if (strip && event->type() == QEvent::Paint)
            heights.push_back({strip->height(), strip->heightForWidth(strip->width())});
        return false;
    }
};

} // namespace

void TestMainWindow::noticesAreNeverPaintedAtTheirFormerHeight()
{
    Bench bench;
    QVERIFY(bench.openSample());
    QVERIFY(bench.window->showStep("segment"));
    QTest::qWait(20);
    NoticeStrip* strip = nullptr;
    const auto strips = bench.window->findChildren<NoticeStrip*>();
    for (NoticeStrip* candidate : strips) {
        if (candidate->isVisible() && candidate->notice().kind == NoticeKind::Info)
            strip = candidate;
    }
    QVERIFY(strip);
    PaintWitness witness;
    strip->installEventFilter(&witness);
    const QString sentence = QStringLiteral("One more line that says why this is so. ");
    for (const int times : {1, 6, 2, 9}) {
        strip->setNotice({.kind = NoticeKind::Info,
                          .title = QStringLiteral("Why?"),
                          .text = sentence.repeated(times).trimmed()});
        QTest::qWait(20);
    }
    QVERIFY(witness.heights.size() >= 4);
    for (const auto& [painted, wanted] : witness.heights)
        QCOMPARE(painted, wanted);
}

void TestMainWindow::rightToLeftMirrorsTheWindow()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Bench bench;
    bench.window->resize(1440, 900);
    QVERIFY(bench.openSample());
    const auto* steps = bench.window->findChild<StepList*>();
    const auto* inspector = bench.window->findChild<InspectorColumn*>();
    QTRY_VERIFY(inspector->isVisible());
    QVERIFY(steps->mapTo(bench.window.get(), QPoint()).x() > 1000);
    QCOMPARE(inspector->mapTo(bench.window.get(), QPoint()).x(), 0);
}

void TestMainWindow::theThemeChangesLive()
{
    Bench bench;
    const auto cornerOf = [&] { return bench.window->grab().toImage().pixelColor(400, 3); };
    bench.settings.setTheme(ThemeChoice::Light);
    applyLook(*qApp, bench.settings);
    const QColor light = cornerOf();
    bench.settings.setTheme(ThemeChoice::Dark);
    applyLook(*qApp, bench.settings);
    const QColor dark = cornerOf();
    bench.settings.setTheme(ThemeChoice::Light);
    applyLook(*qApp, bench.settings);
    QVERIFY(light.lightness() > 200);
    QVERIFY(dark.lightness() < 60);
}

void TestMainWindow::theFirstWindowFitsTheScreen()
{
    Bench bench;
    bench.window->resize(5'000, 4'000);
    bench.window->fitScreen();
    const QSize room = bench.window->screen()->availableGeometry().size();
    const QSize least = bench.window->minimumSize();
    QVERIFY(bench.window->width() <= qMax(room.width(), least.width()));
    QVERIFY(bench.window->height() <
            qMax(room.height(), least.height() + 1)); // its title stands above
    bench.window->resize(least);
    bench.window->fitScreen();
    QCOMPARE(bench.window->size(), least);
}

void TestMainWindow::oneRowAndOneColumnAreNoPlurals()
{
    Bench bench;
    bench.window->openDirectly(bench.write(QStringLiteral("one.csv"), "a\n1\n"));
    QVERIFY(bench.settle());
    QCOMPARE(bench.window->findChild<Page*>(QStringLiteral("data"))->stateText(),
             QStringLiteral("1 row · 1 column"));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
