// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The table of the features: ticks, weights and histograms. Where room is short, the histograms
// give way to the names.

#include <QTableView>

namespace tessera {

class FeatureModel;

class FeatureTable : public QTableView {
    Q_OBJECT
public:
    explicit FeatureTable(FeatureModel& model, QWidget* parent = nullptr);

protected:
    void updateGeometries() override;

private:
    void fitHistograms();

    bool m_narrow = false; ///< the histograms are not as wide as they like to be
};

} // namespace tessera
