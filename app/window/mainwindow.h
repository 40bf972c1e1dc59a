// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The window: it puts session, pages and actions together and decides which page is in view.
// It never computes and never draws.

#include "session/analysisrunner.h"
#include "session/projectdocument.h"
#include "session/rowselection.h"
#include "session/session.h"
#include "session/tableloader.h"

#include <QMainWindow>

#include <string_view>

namespace tessera {

class EmptyPage;
class ImportPage;
class Page;
class RecipeImport;
class ReportPage;
class ScorePage;
class Settings;
class SettingsPage;
class WindowActions;
class Workspace;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString& path);     ///< shows the import preview
    void openPath(const std::string& path); ///< the same, by the bytes of its name
    void openDirectly(const QString& path); ///< loads with every choice guessed
    void openSample();
    bool
    showStep(std::string_view id); ///< "data", "segment", ...; false: no such step, or nothing open
    void fitScreen(); ///< so that nothing of the window lies outside, its frame included
    Session session() { return m_session; }
    void showFault(const Issue& issue); ///< an action of the window itself that failed half-way

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makePages();
    void connectActions();
    void connectSession();
    void connectExports();
    void connectRecipes();
    void connectScoring();
    void refreshExports();
    void showStepAt(int index);
    void returnFromDetour();
    void chooseFile();
    void showLoaded();
    void showFailure(const SourceRef& source, const Issue& issue);
    void changeSegments(int by);
    void copyFocused();
    void rememberWindow();
    void restoreWindow();
    void refreshRecentFiles();

    Settings& m_settings;
    ProjectDocument m_document;
    TableLoader m_loader;
    RowSelection m_selection;
    AnalysisRunner m_runner;
    Session m_session;
    Workspace* m_workspace;
    WindowActions* m_actions;
    EmptyPage* m_empty = nullptr;
    ImportPage* m_import = nullptr;
    RecipeImport* m_recipes;
    ReportPage* m_report = nullptr; ///< where everything is saved
    SettingsPage* m_settingsPage = nullptr;
    ScorePage* m_score = nullptr;
    int m_lastStep = 0; ///< where a detour (import, settings) came from
};

} // namespace tessera
