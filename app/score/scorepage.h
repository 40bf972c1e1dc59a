// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Gives the customers of a table their segments by a saved model: which model, which table, what
// comes out, and the file to keep it in. It never changes what is open.

#include "parts/frame/page.h"
#include "score/scoredmodel.h"
#include "session/latestjob.h"
#include "session/session.h"

#include <string>

class QFormLayout;
class QPushButton;
class QTableView;
class QTableWidget;

namespace tessera {

class Card;
class NoticeStrip;
class TextBlock;
class TextLabel;

class ScorePage : public Page {
    Q_OBJECT
public:
    explicit ScorePage(const Session& session, QWidget* parent = nullptr);

    /// By the bytes of their names. When both are known the customers are scored.
    void setModel(const std::string& path);
    void setTable(const std::string& path);
    /// Writes what is shown, in a job; the outcome stands in the page's notice strip.
    void save(const QString& path);

    QString title() const override;
    QString sentence() const override;
    QString stateText() const override { return {}; }
    StepState stepState() const override { return StepState::Empty; }
    QWidget* inspector() override { return m_inspector; }
    QWidget* actions() override { return m_actions; }
    QString help() const override;

Q_SIGNALS:
    void closed(); ///< the person is done with it

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeFiles();
    QWidget* makeResult();
    QWidget* makeActions();
    QPushButton* addFile(QFormLayout& form, const QString& label, TextLabel& name,
                         const QString& choose);
    void chooseModel();
    void chooseTable();
    void chooseTarget();
    void score();
    void receive(const ScoredPtr& scored, const std::vector<double>& shares);
    void showSegments(const std::vector<double>& shares);
    void tell(const Issue& issue);

    Session m_session;
    std::string m_modelPath;
    std::string m_tablePath;
    ScoredPtr m_scored;
    LatestJob m_job;
    LatestJob m_saving;
    QString m_lastFolder;
    TextLabel* m_modelName;
    TextLabel* m_tableName;
    NoticeStrip* m_notice;
    Card* m_result = nullptr;
    TextBlock* m_counts;
    QTableWidget* m_segments;
    ScoredModel* m_rows;
    QTableView* m_customers;
    QPushButton* m_save = nullptr;
    QWidget* m_inspector;
    QWidget* m_actions;
};

} // namespace tessera
