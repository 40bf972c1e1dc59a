// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "import/importpage.h"
#include "parts/frame/page.h"
#include "report/allexports.h"
#include "report/reportpage.h"
#include "score/scorepage.h"
#include "session/recipeedits.h"
#include "settings/appearance.h"
#include "settings/settings.h"
#include "settings/settingspage.h"
#include "views.h"
#include "window/emptypage.h"
#include "window/filedialog.h"
#include "window/frame/sidebar.h"
#include "window/recipeimport.h"
#include "window/windowactions.h"
#include "window/workspace.h"
#include "words/exporttext.h"
#include "words/filename.h"
#include "words/nametext.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSplitter>

#include <algorithm>

namespace tessera {

namespace {

constexpr QSize firstSize(1440, 900);
constexpr QSize leastSize(900, 600);
constexpr QSize usualFrame(8, 40); ///< title bar and borders: nobody says so before it is shown
constexpr int segmentsLimit = 99;
constexpr std::string_view firstResultStep = "segment";

/// Qt puts its mark of a changed document where a title says [*].
QString withoutPlaceholder(QString title)
{
    return title.replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
}

} // namespace

MainWindow::MainWindow(Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_loader(m_document)
    , m_selection(m_document)
    , m_runner(m_document)
    , m_session{m_document, m_loader, m_runner, m_selection}
    , m_workspace(new Workspace(m_session))
    , m_actions(new WindowActions(*this, m_document.undoStack()))
    , m_recipes(new RecipeImport(m_document, this))
{
    setCentralWidget(m_workspace);
    setAcceptDrops(true);
    setMinimumSize(leastSize);
    setWindowTitle(QStringLiteral("Tessera"));
    setContextMenuPolicy(Qt::NoContextMenu);
    makePages();
    connectActions();
    connectSession();
    connectExports();
    connectRecipes();
    connectScoring();
    refreshRecentFiles();
    restoreWindow();
    m_workspace->showBare(m_empty);
}

MainWindow::~MainWindow()
{
    delete takeCentralWidget(); // pages hold references to the session: they go first
}

void MainWindow::makePages()
{
    for (const ViewEntry& entry : views()) {
        Page* page = entry.create(m_session).release();
        page->setObjectName(QString::fromLatin1(entry.id));
        if (auto* report = qobject_cast<ReportPage*>(page))
            m_report = report;
        m_actions->addStep(page->title());
        m_workspace->addStep(page);
    }
    m_empty = new EmptyPage(this);
    m_import = new ImportPage(this);
    m_settingsPage = new SettingsPage(m_settings, this);
    m_workspace->addDetour(m_import);
    m_workspace->addDetour(m_settingsPage);
    m_score = new ScorePage(m_session, this);
    m_workspace->addDetour(m_score);
    m_workspace->sidebar().setMenu(m_actions->menu());
    m_workspace->sidebar().setProject(QStringLiteral("Tessera"), tr("Nothing is open"));
    connect(m_empty, &EmptyPage::openRequested, this, &MainWindow::chooseFile);
    connect(m_empty, &EmptyPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_empty, &EmptyPage::recentFileRequested, this, &MainWindow::openFile);
    connect(m_import, &ImportPage::ready, this, [this] { m_workspace->showPage(m_import); });
    connect(m_import, &ImportPage::waiting, this, [this] { m_workspace->showPage(m_import); });
    connect(m_import, &ImportPage::failed, this,
            [this](const SourceRef& source, const Issue& issue) {
                if (m_workspace->currentPage() == m_import)
                    returnFromDetour();
                showFailure(source, issue);
            });
    connect(m_import, &ImportPage::rejected, this, [this] {
        m_loader.cancel(); // it may have been accepted already
        returnFromDetour();
    });
    connect(m_import, &ImportPage::accepted, &m_loader, &TableLoader::load);
    connect(m_settingsPage, &SettingsPage::lookChanged, this,
            [this] { applyLook(*qApp, m_settings); });
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    const auto showSettings = [this] { m_workspace->showPage(m_settingsPage); };
    on(m_actions->open, &MainWindow::chooseFile);
    on(m_actions->openSample, &MainWindow::openSample);
    on(m_actions->copy, &MainWindow::copyFocused);
    on(m_actions->clearSelection, [this] {
        if (m_workspace->currentPage() == m_settingsPage || m_workspace->currentPage() == m_score)
            returnFromDetour();
        else if (m_workspace->closeOverlay())
            return;
        else if (m_workspace->currentPage() == m_import)
            m_import->reject();
        else
            m_selection.clear();
    });
    on(m_actions->moreSegments, [this] { changeSegments(+1); });
    on(m_actions->fewerSegments, [this] { changeSegments(-1); });
    on(m_actions->fullScreen, [this](bool full) {
        setWindowState(full ? windowState() | Qt::WindowFullScreen
                            : windowState() & ~Qt::WindowFullScreen);
    });
    on(m_actions->settings, showSettings);
    on(m_actions->about, showSettings);
    on(m_actions->help, [this] { m_workspace->toggleHelp(); });
    on(m_actions->showMenu, [this] { m_actions->menu()->popup(mapToGlobal(QPoint(20, 50))); });
    on(m_actions->quit, &MainWindow::close);
    connect(m_actions, &WindowActions::stepRequested, this, &MainWindow::showStepAt);
    connect(m_actions, &WindowActions::recentFileRequested, this, &MainWindow::openFile);
    connect(m_workspace, &Workspace::stepChosen, this, &MainWindow::showStepAt);
    connect(m_workspace, &Workspace::noticeActionTriggered, this, &MainWindow::chooseFile);
    connect(&m_workspace->sidebar(), &Sidebar::settingsRequested, this, showSettings);
    connect(&m_workspace->sidebar(), &Sidebar::aboutRequested, this, showSettings);
}

void MainWindow::connectSession()
{
    connect(&m_selection, &RowSelection::revealed, this, [this] { showStep("data"); });
    connect(&m_loader, &TableLoader::loaded, this, &MainWindow::showLoaded);
    connect(&m_loader, &TableLoader::failed, this, &MainWindow::showFailure);
}

void MainWindow::connectExports()
{
    for (const ExportRow& row : allExports())
        m_actions->addExport(QLatin1String(row.id), exportAction(row.id));
    connect(m_actions, &WindowActions::exportRequested, this, [this](int index) {
        if (showStep("report")) // where it says how that goes
            m_report->choose(allExports()[static_cast<std::size_t>(index)]);
    });
    connect(m_report, &ReportPage::offersChanged, this, &MainWindow::refreshExports);
    refreshExports();
}

void MainWindow::connectRecipes()
{
    connect(m_actions->openRecipe, &QAction::triggered, this,
            [this] { m_recipes->choose(*this, m_settings.lastFolder()); });
    connect(m_recipes, &RecipeImport::noticed, m_workspace,
            [this](const Notice& notice) { m_workspace->showNotice(notice); });
}

void MainWindow::connectScoring()
{
    connect(m_actions->score, &QAction::triggered, this,
            [this] { m_workspace->showPage(m_score); });
    connect(m_score, &ScorePage::closed, this, &MainWindow::returnFromDetour);
    connect(m_recipes, &RecipeImport::modelFound, this, [this](const std::string& path) {
        m_score->setModel(path);
        m_workspace->showPage(m_score);
    });
}

void MainWindow::refreshExports()
{
    int index = 0;
    for (const ExportRow& row : allExports()) {
        QString why;
        const bool offered = m_report->offers(row, why);
        m_actions->setExportOffered(index++, offered, why);
    }
}

void MainWindow::openFile(const QString& path)
{
    openPath(fileNamed(path));
}

void MainWindow::openPath(const std::string& path)
{
    m_loader.cancel(); // a table that comes late would take the place of the preview
    m_import->open(path);
}

void MainWindow::openDirectly(const QString& path)
{
    m_loader.load({.path = fileNamed(path), .options = {}});
}

void MainWindow::openSample()
{
    m_loader.loadSample();
}

void MainWindow::chooseFile()
{
    const QString path = chooseTableFile(*this, m_settings.lastFolder());
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::showLoaded()
{
    m_actions->openRecipe->setEnabled(true);
    const bool isSample = m_document.source().kind == SourceKind::Sample;
    if (!isSample) {
        const QString path = fullText(m_document.source().path);
        m_settings.addRecentFile(path);
        m_settings.setLastFolder(QFileInfo(path).absolutePath());
        refreshRecentFiles();
    }
    const QString name = m_document.displayName();
    setWindowTitle(tr("%1 – Tessera").arg(withoutPlaceholder(name)));
    m_workspace->sidebar().setProject(shownName(m_document.baseName()),
                                      isSample ? tr("made-up customers") : name);
    m_workspace->hideNotice();
    if (!showStep(firstResultStep))
        showStepAt(0);
}

void MainWindow::showFailure(const SourceRef& source, const Issue& issue)
{
    const QString path = fullText(source.path);
    if (issue.code == IssueCode::FileNotFound) {
        m_settings.removeRecentFile(path);
        refreshRecentFiles();
    }
    Notice notice = noticeOf(issue);
    if (issue.code == IssueCode::FileNotFound && isReplaced(path))
        notice.text = tr("A part of its name is not text (UTF-8), and it is not the only one that "
                         "looks like this: rename it, or open it from the command line");
    else if (issue.code == IssueCode::FileNotFound)
        notice.text =
            tr("It was looked for in %1. %2")
                .arg(shownPath(
                         QDir::toNativeSeparators(QFileInfo(path).absolutePath()).toStdString()),
                     notice.text);
    notice.title = tr("%1 was not opened. %2").arg(shownFileName(source.path), notice.title);
    notice.action = tr("Open another file…");
    m_workspace->showNotice(notice);
}

void MainWindow::showFault(const Issue& issue)
{
    Notice notice = noticeOf(issue);
    notice.title = tr("The last action was not completed. %1").arg(notice.title);
    m_workspace->showNotice(notice);
}

bool MainWindow::showStep(std::string_view id)
{
    const auto entries = views();
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [id](const ViewEntry& view) { return view.id == id; });
    if (entry == entries.end() || !m_document.table())
        return false;
    showStepAt(static_cast<int>(entry - entries.begin()));
    return true;
}

void MainWindow::showStepAt(int index)
{
    const auto& steps = m_workspace->steps();
    if (!m_document.table() || index >= static_cast<int>(steps.size())) {
        m_workspace->showBare(m_empty);
        return;
    }
    m_lastStep = index;
    m_workspace->showPage(steps[static_cast<std::size_t>(index)]);
}

void MainWindow::returnFromDetour()
{
    showStepAt(m_lastStep);
}

void MainWindow::changeSegments(int by)
{
    const AnalysisPtr analysis = m_runner.analysis();
    const Recipe& recipe = m_document.recipe();
    int k = recipe.clustering.k.value_or(0);
    if (k == 0 && analysis && analysis->clusters.made())
        k = analysis->clusters.value->choice.k;
    if (k == 0)
        return; // nothing is open, or it is not known yet what there would be one more of
    m_document.editRecipe(tr("Number of segments"),
                          withSegments(recipe, std::clamp(k + by, 2, segmentsLimit)),
                          QStringLiteral("k"));
}

void MainWindow::copyFocused()
{
    QWidget* focused = QApplication::focusWidget();
    if (focused && focused->metaObject()->indexOfMethod("copy()") >= 0)
        QMetaObject::invokeMethod(focused, "copy");
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(*event->mimeData()).empty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const std::string path = droppedFile(*event->mimeData());
    if (RecipeImport::isFor(path))
        m_recipes->open(path);
    else
        openPath(path);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    rememberWindow();
    QMainWindow::closeEvent(event);
}

void MainWindow::rememberWindow()
{
    m_settings.setWindowGeometry(saveGeometry());
    const auto splitters = findChildren<QSplitter*>();
    for (const QSplitter* splitter : splitters) {
        if (!splitter->objectName().isEmpty())
            m_settings.setSplitter(splitter->objectName(), splitter->saveState());
    }
}

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(m_settings.windowGeometry()))
        resize(firstSize);
    const auto splitters = findChildren<QSplitter*>();
    for (QSplitter* splitter : splitters) {
        if (!splitter->objectName().isEmpty())
            splitter->restoreState(m_settings.splitter(splitter->objectName()));
    }
}

void MainWindow::fitScreen()
{
    if (isMaximized() || isFullScreen())
        return;
    const QSize room = screen()->availableGeometry().size() - usualFrame;
    resize(size().boundedTo(room).expandedTo(leastSize));
}

void MainWindow::refreshRecentFiles()
{
    m_actions->setRecentFiles(m_settings.recentFiles());
    m_empty->setRecentFiles(m_settings.recentFiles());
}

} // namespace tessera
