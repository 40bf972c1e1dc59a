// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Segments by features, a signed value in each cell on the diverging ramp. Own painting, no chart
// library. Columns that do not fit are reached by scrolling; only those in view cost anything.

#include <QString>
#include <QVector>
#include <QWidget>

#include <functional>
#include <vector>

class QPainter;
class QScrollBar;

namespace tessera {

struct ChartPicture;
struct HeatmapLayout;
struct Theme;

struct HeatmapRow {
    int number = 0; ///< segment number from 1; 0: no badge
    int colour = 0; ///< palette index
    QString name{};
    std::vector<double> values{}; ///< one per column; NaN: a dash
};

struct HeatmapSpec {
    std::vector<HeatmapRow> rows{};
    QVector<QString> columns{};
    std::function<QString(int)> columnTip{}; ///< of a column; empty: its name
    int segments = 1;
    double limit = 2.0;          ///< colours are clamped here
    int decimals = 1;            ///< of the numbers in the cells
    std::vector<int> selected{}; ///< outlined rows
    QString description{};
};

class HeatmapWidget : public QWidget {
    Q_OBJECT
public:
    explicit HeatmapWidget(QWidget* parent = nullptr);
    void setSpec(const HeatmapSpec& spec);
    const HeatmapSpec& spec() const { return m_spec; }
    void setStale(bool stale);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowActivated(int row, Qt::KeyboardModifiers modifiers);
    void columnActivated(int column);
    /// "1–24 of 20,000" after scrolling or a new size; empty while all columns are in view.
    void windowChanged(const QString& shown);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    HeatmapLayout layoutNow() const;
    QRectF plotArea() const;
    void placeScrollBar();
    QString tipAt(const QPointF& position) const;
    ChartPicture picture() const;
    void tellWindow();

    HeatmapSpec m_spec;
    QScrollBar* m_scrollBar;
    int m_focusRow = 0;
    int m_hoverRow = -1;
    bool m_stale = false;
};

void paintHeatmap(QPainter& painter, const QRectF& target, const HeatmapSpec& spec,
                  const Theme& theme, double pointSize = 1.0);

/// The ramp from -limit to +limit with its ends labelled, for a card's header.
void paintRamp(QPainter& painter, const QRectF& target, double limit, const Theme& theme,
               double pointSize = 1.0);

} // namespace tessera
