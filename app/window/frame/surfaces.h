// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The quiet columns and bars around the pages: a fill and one hairline.
// They never hold logic.

#include <QWidget>

namespace tessera {

/// A widget on the side colour with a 1 px border along the given edges (Left means the leading
/// edge).
class SideSurface : public QWidget {
    Q_OBJECT
public:
    explicit SideSurface(Qt::Edges hairlines, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::Edges m_hairlines;
};

} // namespace tessera
