// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How probable each segment is for one selected customer, where the method gives probabilities: the
// most probable first. Hidden otherwise; it never selects.

#include "session/segmentrows.h"
#include "session/segmentstyle.h"

#include <QWidget>

namespace tessera {

class TextLabel;

class MembershipList : public QWidget {
    Q_OBJECT
public:
    explicit MembershipList(QWidget* parent = nullptr);

    /// Hides itself unless exactly one customer with probabilities is selected.
    void showCustomer(const Analysis& analysis, const RowSet& selection,
                      const std::vector<SegmentStyle>& styles);
    const std::vector<Membership>& memberships() const;

private:
    class Rows;
    TextLabel* m_title;
    Rows* m_rows;
};

} // namespace tessera
