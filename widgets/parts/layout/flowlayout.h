// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lays small widgets in lines like words, for chips. It never stretches them.

#include <QLayout>

#include <memory>
#include <vector>

namespace tessera {

class FlowLayout : public QLayout {
    Q_OBJECT
public:
    explicit FlowLayout(int gapPx = 8, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override; ///< takes ownership, as QLayout says
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// Walks the items line by line; calls place(item, rect) for each; returns the height used.
    template<class Place>
    int arrange(const QRect& rect, const Place& place) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_gapPx;
};

} // namespace tessera
