// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is missing: per column, and where in the table, for the columns of the list that are in
// view and those that follow. It never fills anything.

#include "analysis/analysis.h"
#include "parts/frame/card.h"

class QTableView;

namespace tessera {

class MissingMatrix;
class MissingModel;
class TextBlock;

class MissingCard : public Card {
    Q_OBJECT
public:
    explicit MissingCard(QWidget* parent = nullptr);
    void show(const AnalysisPtr& analysis); ///< needs health

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showMatrix();

    AnalysisPtr m_analysis;
    MissingModel* m_model;
    QTableView* m_list;
    MissingMatrix* m_matrix;
    TextBlock* m_together;
};

} // namespace tessera
