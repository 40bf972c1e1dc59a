// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A chart over many places, a few of which are in view: a scroll bar below it, the arrow keys and
// a sideways wheel reach the others. It asks for what it shows and never holds the rest.

#include <QWidget>

class QScrollBar;

namespace tessera {

class ChartWidget;

class ScrolledChart : public QWidget {
    Q_OBJECT
public:
    explicit ScrolledChart(QWidget* parent = nullptr);

    ChartWidget& chart() const { return *m_chart; }
    /// How many places there are in all; scrolls back to the first one.
    void setCount(int count);
    int first() const;
    int shown() const; ///< places in view, at most setCount()
    /// "1–24 of 20,000"; empty while all are in view.
    QString window() const;

Q_SIGNALS:
    void windowChanged(); ///< first() or shown(): the chart needs another spec

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fit();

    ChartWidget* m_chart;
    QScrollBar* m_bar;
    int m_count = 0;
    int m_shown = 0;
};

} // namespace tessera
