// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Features page: which columns decide who belongs together, and which of them are logged.
// It never computes; changes go into the Recipe, results come from the runner.

#include "analysis/analysis.h"
#include "parts/frame/page.h"
#include "session/latestjob.h"
#include "session/session.h"

class QPushButton;
class QTableView;

namespace tessera {

class ChoiceField;
class FeatureModel;
class LinkButton;
class NoticeStrip;
class StageFollower;
class TextBlock;
class WhenSeen;

class FeaturesPage : public Page {
    Q_OBJECT
public:
    explicit FeaturesPage(const Session& session, QWidget* parent = nullptr);

    QString title() const override;
    QString sentence() const override;
    QString stateText() const override;
    StepState stepState() const override;
    QWidget* inspector() override { return m_inspector; }
    QString help() const override;

private:
    void buildCentre();
    void buildInspector();
    void connectEdits();
    void refresh();
    void makeRows();
    void refreshTicks();
    void refreshInspector();
    int numericCount() const; ///< these three need an analysis that is shown
    int usedCount() const;
    int loggedCount() const;

    Session m_session;
    StageFollower* m_follower;
    FeatureModel* m_model;
    WhenSeen* m_maker;
    NoticeStrip* m_notice = nullptr;
    QTableView* m_table = nullptr;
    QWidget* m_inspector = nullptr;
    ChoiceField* m_log = nullptr;
    QPushButton* m_reset = nullptr;
    TextBlock* m_weights = nullptr;
    LinkButton* m_once = nullptr; ///< takes all weights back
    TextBlock* m_pairs = nullptr;
    AnalysisPtr m_rowsOf; ///< what the rows of the model were made from
    LatestJob m_job;
};

} // namespace tessera
