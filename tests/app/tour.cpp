// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "activate.h"
#include "import/importpage.h"
#include "parts/frame/page.h"
#include "settings/settingspage.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QApplication>
#include <QComboBox>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

namespace tessera {

namespace {

constexpr int patienceMs = 600'000; ///< wide tables, sanitizers, loaded machines
constexpr int breathMs = 5;
const QStringList pageIds{QStringLiteral("data"),     QStringLiteral("clean"),
                          QStringLiteral("features"), QStringLiteral("reduce"),
                          QStringLiteral("segment"),  QStringLiteral("profile"),
                          QStringLiteral("report")};

/// Lets the event loop run as in the program; QTest::qWait would sleep in between.
void run(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

bool runUntil(const std::function<bool()>& condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > patienceMs)
            return false;
        run(breathMs);
    }
    return true;
}

/// Closes menus, lists and dialogs that a touch has opened, while it waits for them.
class Closer : public QTimer {
public:
    Closer()
    {
        callOnTimeout([] {
            if (QWidget* popup = QApplication::activePopupWidget())
                popup->close();
            else if (QWidget* dialog = QApplication::activeModalWidget())
                dialog->close();
        });
        start(breathMs);
    }
};

bool isPartOfControl(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    return parent && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox") ||
                      parent->inherits("QAbstractItemView") || parent->inherits("QLineEdit"));
}

void showTip(QWidget& widget, const QPoint& at)
{
    QHelpEvent help(QEvent::ToolTip, at, widget.mapToGlobal(at));
    QCoreApplication::sendEvent(&widget, &help);
}

void touchCombo(QComboBox& box)
{
    box.showPopup();
    run(2 * breathMs);
    box.hidePopup();
    const QPointer<QComboBox> alive(&box);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up}) {
        if (alive)
            QTest::keyClick(alive, key);
        run(breathMs);
    }
}

void touchTable(QTableView& table)
{
    const QPointer<QTableView> alive(&table);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, QPoint(40, 20));
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_PageDown, Qt::Key_End, Qt::Key_Home}) {
        if (alive)
            QTest::keyClick(alive, key);
        run(breathMs);
    }
    if (alive && table.horizontalHeader()->isVisible()) // twice: there and back again
        for (int i = 0; i < 2; ++i) {
            QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {},
                              QPoint(40, 10));
            run(breathMs);
        }
    if (!alive)
        return;
    for (QScrollBar* bar : {table.horizontalScrollBar(), table.verticalScrollBar()}) {
        if (!alive)
            return;
        bar->setValue(bar->maximum());
        run(breathMs);
        bar->setValue(0);
        run(breathMs);
    }
}

} // namespace

Tour::Tour() : m_window(std::make_unique<MainWindow>(m_settings))
{
    m_window->resize(1440, 900);
    m_window->show();
    activate(*m_window);
    m_watch.begin(QStringLiteral("start"));
    run(breathMs);
}

Tour::~Tour() = default;

QString Tour::write(const QString& name, const QByteArray& bytes)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName()
                                                                                : QString();
}

bool Tour::settle()
{
    const Session session = m_window->session();
    const bool settled = runUntil([&] {
        const AnalysisPtr analysis = session.runner.analysis();
        return !session.loader.busy() && !session.runner.busy() && analysis && analysis->complete;
    });
    run(10 * breathMs); // jobs of single cards follow
    return settled;
}

void Tour::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    activate(*m_window); // a list that was closed had taken the keys
    QTest::keyClick(m_window.get(), key, modifiers);
}

bool Tour::openSample()
{
    m_watch.begin(QStringLiteral("sample"));
    m_window->openSample();
    return settle();
}

bool Tour::preview(const QString& path)
{
    auto* page = m_window->findChild<ImportPage*>();
    m_watch.begin(QStringLiteral("preview"));
    m_window->openFile(path);
    if (!runUntil([&] { return page->isVisible(); }))
        return false;
    run(10 * breathMs);
    return true;
}

bool Tour::import(const QString& path)
{
    if (!preview(path))
        return false;
    m_watch.begin(QStringLiteral("preview: point"));
    pointAtAll();
    const TablePtr before = m_window->session().document.table();
    m_watch.begin(QStringLiteral("import"));
    auto* page = m_window->findChild<ImportPage*>();
    QTest::mouseClick(page->actions()->findChildren<QPushButton*>().last(), Qt::LeftButton);
    return runUntil([&] { return m_window->session().document.table() != before; }) && settle();
}

QList<QPointer<QWidget>> Tour::visibleWidgets() const
{
    QList<QPointer<QWidget>> visible; // some are gone before their turn comes
    const auto widgets = m_window->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (widget->isVisible() && widget->isEnabled() && !isPartOfControl(*widget))
            visible.push_back(widget);
    }
    return visible;
}

bool Tour::showPage(const QString& id, const QString& step)
{
    m_watch.begin(step);
    const bool shown = m_window->showStep(id.toStdString());
    run(20 * breathMs);
    return shown && settle();
}

void Tour::pointAt(QWidget& widget)
{
    const QPointer<QWidget> alive(&widget);
    for (const double share : {0.2, 0.5, 0.8}) {
        if (!alive)
            return;
        const QPoint at(static_cast<int>(widget.width() * share),
                        static_cast<int>(widget.height() * share));
        QTest::mouseMove(&widget, at);
        showTip(widget, at);
    }
    run(2);
}

void Tour::pointAtAll()
{
    const auto widgets = visibleWidgets();
    for (const QPointer<QWidget>& widget : widgets) {
        if (widget)
            pointAt(*widget);
    }
}

bool Tour::walkPages()
{
    for (const QString& id : pageIds) {
        if (!showPage(id, QStringLiteral("%1: open").arg(id)))
            return false;
        m_watch.begin(QStringLiteral("%1: point").arg(id));
        pointAtAll();
    }
    m_watch.begin(QStringLiteral("resize"));
    m_window->resize(1100, 700);
    run(5 * breathMs);
    m_window->resize(1440, 900);
    run(5 * breathMs);
    return true;
}

bool Tour::changeChoices()
{
    ProjectDocument& document = m_window->session().document;
    const auto change = [&](const char* page, const char* what, auto edit) {
        if (!showPage(QLatin1String(page),
                      QStringLiteral("%1: open again").arg(QLatin1String(page))))
            return false;
        m_watch.begin(QStringLiteral("%1: %2").arg(QLatin1String(page), QLatin1String(what)));
        Recipe next = document.recipe();
        edit(next);
        document.editRecipe(QStringLiteral("tour"), next);
        return settle();
    };
    const auto moreSegments = [&] {
        m_watch.begin(QStringLiteral("segment: one segment more"));
        press(Qt::Key_Plus);
        return settle();
    };
    return showPage(QStringLiteral("segment"), QStringLiteral("segment: open again")) &&
           moreSegments() && moreSegments() &&
           change("clean", "clip outliers",
                  [](Recipe& r) { r.cleaning.outliers = OutlierPolicy::Clip; }) &&
           change("features", "log", [](Recipe& r) { r.features.log = LogPolicy::Auto; }) &&
           change("reduce", "scaling", [](Recipe& r) { r.scaling.method = Scaling::Robust; }) &&
           change("report", "one segment fewer", [](Recipe& r) { r.clustering.k = 2; });
}

void Tour::touch(QWidget& widget)
{
    if (auto* box = qobject_cast<QComboBox*>(&widget)) {
        touchCombo(*box);
    } else if (auto* table = qobject_cast<QTableView*>(&widget)) {
        touchTable(*table);
    } else if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
        button->click();
    } else if (qobject_cast<QAbstractSlider*>(&widget) || qobject_cast<QSpinBox*>(&widget)) {
        QTest::keyClick(&widget, Qt::Key_Right);
        QTest::keyClick(&widget, Qt::Key_Up);
    } else if (qobject_cast<QLineEdit*>(&widget) || qobject_cast<QPlainTextEdit*>(&widget)) {
        QTest::keyClicks(&widget, QStringLiteral("2"));
        QTest::keyClick(&widget, Qt::Key_Tab);
    } else if (widget.focusPolicy() & Qt::TabFocus) { // charts, chips, cards
        const QPointer<QWidget> alive(&widget);
        widget.setFocus(Qt::TabFocusReason);
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_Space}) {
            if (alive)
                QTest::keyClick(alive, key);
        }
        if (alive)
            QTest::mouseClick(alive, Qt::LeftButton);
    }
    run(breathMs);
}

/// Controls of `page` and its inspector; those that an earlier touch has taken away are left out.
void Tour::touchControlsOf(Page& page, const std::function<void()>& comeBack)
{
    const Closer closer;
    const auto widgets = visibleWidgets();
    for (const QPointer<QWidget>& widget : widgets) {
        const bool ours =
            widget && (page.isAncestorOf(widget) || page.inspector()->isAncestorOf(widget));
        if (!ours || !widget->isVisible() || !widget->isEnabled())
            continue;
        m_watch.begin(QStringLiteral("%1: touch %2 %3")
                          .arg(page.title(), QLatin1String(widget->metaObject()->className()),
                               widget->accessibleName()));
        touch(*widget);
        ++m_touched;
        if (!page.isVisible())
            comeBack();
    }
}

bool Tour::touchControls()
{
    for (const QString& id : pageIds) {
        if (!showPage(id, QStringLiteral("%1: open for touching").arg(id)))
            return false;
        touchControlsOf(*m_window->findChild<Page*>(id),
                        [&] { showPage(id, QStringLiteral("%1: back").arg(id)); });
        m_watch.begin(QStringLiteral("%1: undo").arg(id));
        m_window->session().document.undoStack().setIndex(0);
        m_window->session().selection.clear();
        if (!settle())
            return false;
    }
    return true;
}

bool Tour::touchPreview(const QString& path)
{
    auto* page = m_window->findChild<ImportPage*>();
    if (!preview(path))
        return false;
    touchControlsOf(*page, [&] { preview(path); });
    QTest::mouseClick(page->actions()->findChildren<QPushButton*>().first(), Qt::LeftButton);
    return runUntil([&] { return !page->isVisible(); });
}

bool Tour::touchSettings()
{
    m_watch.begin(QStringLiteral("settings"));
    const auto open = [&] { press(Qt::Key_Comma, Qt::ControlModifier); };
    open();
    auto* page = m_window->findChild<SettingsPage*>();
    run(breathMs);
    if (!page->isVisible())
        return false;
    touchControlsOf(*page, open);
    press(Qt::Key_Escape);
    run(breathMs);
    return !page->isVisible();
}

} // namespace tessera
