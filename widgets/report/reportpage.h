// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Report page: the report as it will be printed, and everything that can be handed over as a
// file. It never changes the Recipe.

#include "analysis/analysis.h"
#include "parts/frame/page.h"
#include "report/report.h"
#include "session/latestjob.h"
#include "session/session.h"

#include <functional>

class QLineEdit;
class QPushButton;

namespace tessera {

class ChoiceField;
class EmptyState;
class NoticeStrip;
class ReportPreview;
struct ExportInfo;

class ReportPage : public Page {
    Q_OBJECT
public:
    explicit ReportPage(const Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString sentence() const override;
    QString stateText() const override;
    StepState stepState() const override;
    QWidget* inspector() override { return m_inspector; }
    QString help() const override;

    /// Write what is shown; the outcome stands in the page's notice strip.
    void savePdf(const QString& path);
    void saveExport(const ExportInfo& info, const QString& path);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildCentre();
    void buildInspector();
    void addExportButton(const ExportInfo& info);
    void followAnalysis();
    void repaintReport();
    void savePainted();
    void save(const QString& path, const std::function<std::string()>& make);
    void tellOutcome(const Outcome& outcome, const QString& path);
    QString askPath(const QString& caption, const QString& suggestion, const QString& filter);
    ReportOptions options() const;

    Session m_session;
    AnalysisPtr m_shown; ///< the last complete analysis
    bool m_dirty = true; ///< the preview does not show it yet
    NoticeStrip* m_notice = nullptr;
    ReportPreview* m_preview = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_inspector = nullptr;
    QWidget* m_saves = nullptr; ///< the buttons that save
    QLineEdit* m_title = nullptr;
    QLineEdit* m_author = nullptr;
    ChoiceField* m_paper = nullptr;
    QString m_lastFolder;
    QString m_savedWhenPainted; ///< where the report goes as soon as it is painted
    LatestJob m_saving;
};

} // namespace tessera
