// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Draws a ChartSpec with Qt Charts, on screen and on paper. The library is seen in the .cpp only.

#include "charts/spec/chartspec.h"

#include <QWidget>

#include <memory>

class QPainter;

namespace tessera {

struct Theme;

class ChartWidget : public QWidget {
    Q_OBJECT
public:
    explicit ChartWidget(QWidget* parent = nullptr);
    ~ChartWidget() override;

    void setSpec(const ChartSpec& spec); ///< keeps series and axes where it can: no flicker
    const ChartSpec& spec() const;
    void setStale(bool stale); ///< dimmed, marked "updating"

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointActivated(int line, int index); ///< clicked, or Enter on the focused point
    void barActivated(int index);
    void wentBeyond(int step); ///< left (-1) of the first place or right (+1) of the last by key

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

/// Draws the same chart in vectors, for PDF, SVG and pictures. `target` in painter units; text
/// sizes in points are scaled by `pointSize` units per point.
void paintChart(QPainter& painter, const QRectF& target, const ChartSpec& spec, const Theme& theme,
                double pointSize = 1.0);

} // namespace tessera
