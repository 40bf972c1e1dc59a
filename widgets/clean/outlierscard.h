// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The features as box plots, those with the most outliers first or as in the table; a few dozen at
// a time, the others by scrolling. It never treats anything.

#include "analysis/analysis.h"
#include "parts/frame/card.h"
#include "session/latestjob.h"

class QComboBox;

namespace tessera {

class ScrolledChart;
class WhenSeen;

class OutliersCard : public Card {
    Q_OBJECT
public:
    explicit OutliersCard(QWidget* parent = nullptr);

    void show(const AnalysisPtr& analysis); ///< needs health and cleaned; null: nothing is open
    void setStale(bool stale);

private:
    void arrange();
    void showWindow();

    AnalysisPtr m_analysis;
    std::vector<std::size_t> m_features; ///< indices into Cleaned::features, left to right
    QComboBox* m_order;
    ScrolledChart* m_boxes;
    WhenSeen* m_arranger;
    LatestJob m_job;
};

} // namespace tessera
