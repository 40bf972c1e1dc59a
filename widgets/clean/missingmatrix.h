// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where values are missing: the rows of the table from top to bottom, the columns with gaps from
// left to right, darker where more is missing. It never samples: each pixel shows the share of all
// its rows.

#include "table/table.h"

#include <QImage>
#include <QWidget>

namespace tessera {

class MissingMatrix : public QWidget {
    Q_OBJECT
public:
    explicit MissingMatrix(QWidget* parent = nullptr);

    /// The columns of `columns` of the table; null clears.
    void setTable(TablePtr table, std::vector<std::size_t> columns);
    QSize sizeHint() const override { return {96, 180}; }
    QSize minimumSizeHint() const override { return {96, 120}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plot() const;
    void count();

    TablePtr m_table;
    std::vector<std::size_t> m_columns;
    std::vector<std::vector<float>> m_shares; ///< [column][pixel row]: share missing
};

} // namespace tessera
