// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The Data page: the table as it was loaded, and what each column is.
// It never changes a cell; parts of columns are choices in the Recipe, each an undo step.

#include "data/roles.h"
#include "parts/frame/page.h"
#include "session/latestjob.h"
#include "session/session.h"

#include <Qt>

namespace tessera {

class Card;
class ColumnFit;
class ColumnHeader;
class DataInspector;
class DataModel;
class DataTable;
class NoticeStrip;
class StageFollower;

class DataPage : public Page {
    Q_OBJECT
public:
    explicit DataPage(const Session& session, QWidget* parent = nullptr);
    ~DataPage() override;

    QString title() const override;
    QString sentence() const override;
    QString stateText() const override;
    StepState stepState() const override;
    QWidget* inspector() override;
    QString help() const override;

private:
    void showTable();
    void showFindings();
    void sortBy(int column);
    void showOrderOfFile();
    void editRole(int column, Role role);
    void chooseColumn(int column);

    Session m_session;
    StageFollower* m_follower;
    DataModel* m_model;
    DataTable* m_view;
    ColumnFit* m_fit;
    ColumnHeader* m_header;
    NoticeStrip* m_notice;
    Card* m_card;
    DataInspector* m_inspector;
    LatestJob m_sorting;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace tessera
