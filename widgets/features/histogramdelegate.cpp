// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/histogramdelegate.h"

#include "features/featuremodel.h"
#include "look/theme.h"

#include <QPainter>

#include <algorithm>

namespace tessera {

void HistogramDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const auto counts = index.data(FeatureModel::histogramRole).value<QVector<qint64>>();
    if (counts.isEmpty())
        return;
    const auto highest = static_cast<double>(*std::max_element(counts.begin(), counts.end()));
    const QRectF area = QRectF(option.rect).adjusted(8, 5, -8, -5);
    const double width = area.width() / static_cast<double>(counts.size());
    const Theme& theme = Theme::of(option.widget);
    painter->save();
    painter->setPen(Qt::NoPen);
    painter->setBrush(index.column() == FeatureModel::AfterColumn ? theme.accent : theme.axis);
    for (int i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        // At least a pixel: a few extreme customers must still be seen.
        const double height =
            std::max(1.0, area.height() * static_cast<double>(counts[i]) / highest);
        painter->drawRect(QRectF(area.left() + i * width, area.bottom() - height,
                                 std::max(1.0, width - 1), height));
    }
    painter->restore();
}

} // namespace tessera
