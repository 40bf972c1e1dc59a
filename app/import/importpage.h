// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Before a file is loaded: its first rows as they would be read, what was found strange, and the
// choices in the inspector. It never loads the file: accepted() says how to.

#include "formats/format.h"
#include "parts/frame/noticestrip.h"
#include "parts/frame/page.h"
#include "session/latestjob.h"

#include <QModelIndex>
#include <QTimer>

#include <memory>

class QPushButton;
class QTableView;
class QVBoxLayout;

namespace tessera {

class Card;
class ColumnFit;
class ImportOptions;
class PreviewModel;

class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(QWidget* parent = nullptr);
    ~ImportPage() override;

    /// Looks at the file with every choice guessed; ready() or failed() follows, waiting() before
    /// it when that takes a while.
    void open(const std::string& path);
    void reject(); ///< stops looking, whatever the file does; rejected() follows

    QString title() const override;
    QString sentence() const override;
    QString stateText() const override { return {}; }
    StepState stepState() const override { return StepState::Empty; }
    QWidget* inspector() override;
    QWidget* actions() override { return m_actions; }
    QString help() const override;

Q_SIGNALS:
    void waiting(); ///< the page can be shown, and left, before there is a preview
    void ready();   ///< the first preview of a newly opened file is there
    void failed(const tessera::SourceRef& source, const tessera::Issue& issue);
    void accepted(const tessera::SourceRef& source);
    void rejected();

private:
    void look();
    void showWaiting();
    void receive(const std::shared_ptr<const Result<Preview>>& looked);
    void showIssues(const std::vector<Issue>& issues);
    void offerTypes(int column);
    QWidget* makeActions();

    LatestJob m_job;
    std::string m_path;
    bool m_shown = false; ///< a preview of m_path is on screen
    PreviewModel* m_model;
    QTableView* m_view;
    ColumnFit* m_fit;
    QVBoxLayout* m_notices;
    Card* m_card;
    ImportOptions* m_options;
    QPushButton* m_accept = nullptr;
    QWidget* m_actions;
    QTimer m_patience;
};

} // namespace tessera
