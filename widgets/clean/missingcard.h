// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is missing: per column, and where in the table. It never fills anything.

#include "common/card.h"
#include "pipeline/analysis.h"

class QTableWidget;

namespace tessera {

class MissingMatrix;
class TextBlock;

class MissingCard : public Card {
    Q_OBJECT
public:
    explicit MissingCard(QWidget* parent = nullptr);
    void show(const Analysis& analysis); ///< needs health

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QTableWidget* m_list;
    MissingMatrix* m_matrix;
    TextBlock* m_together;
};

} // namespace tessera
