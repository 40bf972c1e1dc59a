// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A card for each segment, in as many columns as fit. It follows the document by itself.

#include "session/session.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace tessera {

class SegmentCard;
class StageFollower;

class SegmentCards : public QWidget {
    Q_OBJECT
public:
    SegmentCards(const Session& session, QWidget* parent);
    const std::vector<SegmentCard*>& cards() const { return m_cards; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void arrange();
    SegmentCard* makeCard(std::size_t segment);

    Session m_session;
    StageFollower* m_follower;
    QGridLayout* m_grid;
    std::vector<SegmentCard*> m_cards;
    int m_columns = 0;
};

} // namespace tessera
