// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Repeated rows and repeated customer numbers, side by side. It never drops a row.

#include "analysis/analysis.h"
#include "parts/frame/card.h"

class QComboBox;
class QTableView;

namespace tessera {

class ColumnFit;
class DuplicatesModel;
class TextBlock;

class DuplicatesCard : public Card {
    Q_OBJECT
public:
    explicit DuplicatesCard(QWidget* parent = nullptr);
    void show(AnalysisPtr analysis); ///< needs health

Q_SIGNALS:
    void rowActivated(qint64 row); ///< of the table

private:
    void refresh();

    AnalysisPtr m_analysis;
    DuplicatesModel* m_model;
    QComboBox* m_kind;
    QTableView* m_view;
    ColumnFit* m_fit;
    TextBlock* m_nothing;
};

} // namespace tessera
