// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Customers as points in two dimensions, coloured by segment, at any number of rows: axes by Qt
// Charts, points by our own raster layer. Pan, zoom, lasso and rectangle selection, hover.

#include "base/cancel.h"
#include "base/rowset.h"
#include "charts/scatter/scatterdata.h"
#include "session/rowselection.h"

#include <QImage>
#include <QPointF>
#include <QString>
#include <QVector>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <vector>

class QPainter;

namespace tessera {

struct Theme;

enum class ScatterTool { Pan, Zoom, Lasso };

class ScatterWidget : public QWidget {
    Q_OBJECT
public:
    explicit ScatterWidget(QWidget* parent = nullptr);
    ~ScatterWidget() override;

    void setData(ScatterDataPtr data); ///< keeps the view range when the axes' titles stay the same
    ScatterDataPtr data() const;
    void setSelection(const RowSet& rows); ///< an empty set dims nothing
    void setTool(ScatterTool tool);
    void resetView();
    void setStale(bool stale);

Q_SIGNALS:
    void rowsPicked(const tessera::RowSet& rows, tessera::SelectionMode mode);
    void pointHovered(qint64 row); ///< -1: none

public:
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

/// Draws the same picture for PDF and SVG: vector points up to 10,000, above that an opaque raster.
void paintScatter(QPainter& painter, const QRectF& target, const ScatterData& data,
                  const Theme& theme, double pointSize = 1.0);

struct PointGrid;

/// What takes long of such a picture, made in a job: it looks at no font and no device.
struct PaperPoints {
    std::shared_ptr<const PointGrid> grid;
    QImage raster; ///< null where the points are drawn one by one
};
/// For a picture of `size` in points. Throws Cancelled.
PaperPoints paperPoints(const ScatterData& data, const QSizeF& size, const Theme& theme,
                        const Cancel& cancel);
void paintScatter(QPainter& painter, const QRectF& target, const ScatterData& data,
                  const PaperPoints& points, const Theme& theme, double pointSize);

} // namespace tessera
