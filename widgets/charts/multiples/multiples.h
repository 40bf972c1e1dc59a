// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Several measures over the same few whole numbers, each in a panel of its own, with one line
// through all of them: pointing at a number shows its values everywhere, a click takes it.

#include "charts/spec/chartspec.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace tessera {

struct ChartPicture;
struct Theme;

struct MeasurePanel {
    QString name{};
    QString hint{};        ///< "higher is better"
    QString explanation{}; ///< tooltip
    QVector<QPointF> points{};
    QVector<double> low{}, high{}; ///< ends of error bars, one per point, when not empty
    bool percent = false;
};

struct MultiplesSpec {
    QString title{};
    QString axis{}; ///< what the numbers are: "Segments (k)"
    QString description{};
    QVector<MeasurePanel> panels{};
    std::optional<int> chosen{};
    std::optional<int> suggested{}; ///< dotted
};

class Multiples : public QWidget {
    Q_OBJECT
public:
    explicit Multiples(QWidget* parent = nullptr);

    void setSpec(const MultiplesSpec& spec);
    const MultiplesSpec& spec() const { return m_spec; }
    void setStale(bool stale); ///< dimmed
    /// The number whose values are shown: pointed at, else the chosen one.
    std::optional<int> shown() const;
    QRectF plotOf(int panel) const; ///< where its points are

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void shownChanged();
    void activated(int number);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QRectF area() const;
    QVector<int> numbers() const; ///< that can be pointed at, ascending
    std::optional<int> numberAt(const QPointF& position) const;
    void point(std::optional<int> number);
    ChartPicture picture() const;

    MultiplesSpec m_spec;
    std::optional<int> m_pointed;
    bool m_stale = false;
};

} // namespace tessera
