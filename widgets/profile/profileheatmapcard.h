// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every numeric column by segment, descriptive ones too, the telling ones first or as in the table.
// A click on a row selects that segment, a click on a heading shows that column in detail.

#include "parts/frame/card.h"
#include "session/session.h"

#include <vector>

class QComboBox;

namespace tessera {

class HeatmapWidget;
class StageFollower;

class ProfileHeatmapCard : public Card {
    Q_OBJECT
public:
    ProfileHeatmapCard(const Session& session, QWidget* parent);

Q_SIGNALS:
    void columnChosen(std::size_t number); ///< index into Profiles::numbers

private:
    void refresh();
    void selectSegment(int row, Qt::KeyboardModifiers keys);

    Session m_session;
    StageFollower* m_follower;
    QComboBox* m_order;
    HeatmapWidget* m_heatmap;
    std::vector<std::size_t> m_columns; ///< shown, left to right
};

} // namespace tessera
