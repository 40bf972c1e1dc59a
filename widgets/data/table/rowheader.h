// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numbers of the rows in the file, beside the table: quiet, and in line with the cells.
// It never selects anything.

#include <QHeaderView>

namespace tessera {

class RowHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit RowHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace tessera
