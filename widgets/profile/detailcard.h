// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The segment that is looked at, in numbers: a table beside all customers, and how the chosen
// column spreads within each segment. Copies as tab-separated text.

#include "common/card.h"
#include "session/session.h"

#include <memory>

class QSortFilterProxyModel;
class QTableView;

namespace tessera {

class ChartWidget;
class ProfileTableModel;
class StageFollower;
class TextLabel;
struct Profiles;

class DetailCard : public Card {
    Q_OBJECT
public:
    DetailCard(const Session& session, QWidget* parent);
    void showColumn(std::size_t number); ///< index into Profiles::numbers

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTable();
    void refresh();
    void refreshChart();
    void copy() const;

    Session m_session;
    StageFollower* m_follower;
    ProfileTableModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTableView* m_table;
    ChartWidget* m_chart;
    TextLabel* m_chartTitle;
    TextLabel* m_chartUnit;
};

} // namespace tessera
