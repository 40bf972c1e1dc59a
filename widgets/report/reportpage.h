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
#include <string>
#include <vector>

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace tessera {

class ChoiceField;
class EmptyState;
class JobStrip;
class NoticeStrip;
class ReportPreview;
struct ExportRow;

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

    /// Whether there is this export of what is shown; `why` is what keeps it from that.
    bool offers(const ExportRow& row, QString& why) const;
    /// Asks where to save it, and does.
    void choose(const ExportRow& row);
    /// Writes what is shown, in a job; the outcome stands in the page's notice strip.
    void save(const ExportRow& row, const QString& path);

Q_SIGNALS:
    void offersChanged(); ///< what there is to save

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildCentre();
    void buildInspector();
    void addExportButtons(QBoxLayout& column);
    void refreshOffers();
    void followAnalysis();
    void repaintReport();
    void savePainted();
    void write(const QString& path, std::function<Outcome(const std::string&, const Cancel&)> work);
    void tellOutcome(const Outcome& outcome, const QString& path);
    QString askPath(const ExportRow& row);
    ReportOptions options() const;

    Session m_session;
    AnalysisPtr m_shown; ///< the last complete analysis
    bool m_dirty = true; ///< the preview does not show it yet
    NoticeStrip* m_notice = nullptr;
    ReportPreview* m_preview = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_inspector = nullptr;
    QWidget* m_saves = nullptr;            ///< the buttons that save
    std::vector<QPushButton*> m_buttons{}; ///< one per export
    QLineEdit* m_title = nullptr;
    QLineEdit* m_author = nullptr;
    ChoiceField* m_paper = nullptr;
    QString m_lastFolder;
    QString m_savedWhenPainted; ///< where the report goes as soon as it is painted
    LatestJob m_saving;
};

} // namespace tessera
