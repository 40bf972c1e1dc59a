// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The segment that is looked at, in numbers: a table beside all customers, and how the chosen
// column spreads within each segment. It never selects a segment.

#include "parts/frame/card.h"
#include "session/session.h"

namespace tessera {

class ChartWidget;
class ProfileTable;
class ProfileTableModel;
class StageFollower;
class TextLabel;

class DetailCard : public Card {
    Q_OBJECT
public:
    DetailCard(const Session& session, QWidget* parent);
    void showColumn(std::size_t number); ///< index into Profiles::numbers

private:
    void build();
    void refresh();
    void refreshChart();

    Session m_session;
    StageFollower* m_follower;
    ProfileTableModel* m_model;
    ProfileTable* m_table;
    TextLabel* m_chartTitle;
    TextLabel* m_chartUnit;
    ChartWidget* m_chart;
    int m_row = -1; ///< of the model: kept over a refit
};

} // namespace tessera
