// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// All segments as chips that flow over as many lines as they need: shows names, shares and what is
// selected, selects the rows of a segment and renames it. It follows the document by itself.

#include "session/stagefollower.h"

#include <QWidget>

#include <vector>

namespace tessera {

struct Session;
class SegmentChip;
class FlowLayout;

class SegmentChips : public QWidget {
    Q_OBJECT
public:
    SegmentChips(const Session& session, QWidget* parent);
    const std::vector<SegmentChip*>& chips() const { return m_chips; }

private:
    void refresh();
    SegmentChip* makeChip(std::size_t segment);
    ProjectDocument& m_document;
    class RowSelection& m_selection;
    StageFollower* m_follower;
    FlowLayout* m_layout;
    std::vector<SegmentChip*> m_chips;
};

} // namespace tessera
