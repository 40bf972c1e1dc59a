// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/fields/describeddelegate.h"

#include "look/theme.h"

#include <QComboBox>
#include <QPainter>
#include <QWidget>

namespace tessera {

namespace {

constexpr int margin = 8;
constexpr int narrowest = 120;

/// The open list is as wide as the box that it belongs to.
int textWidth(const QObject* box)
{
    const auto* widget = qobject_cast<const QWidget*>(box);
    return std::max(narrowest, (widget ? widget->width() : 0) - 4 * margin);
}

int descriptionHeight(const QString& text, int width)
{
    const QFontMetrics metrics(textFont(TextStyle::Secondary));
    return metrics.boundingRect(0, 0, width, 1000, Qt::TextWordWrap, text).height();
}

int nameHeight()
{
    return QFontMetrics(textFont(TextStyle::FieldLabel)).height();
}

} // namespace

DescribedDelegate::DescribedDelegate(QComboBox* box) : QStyledItemDelegate(box) {}

void DescribedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const Theme& theme = Theme::of(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accentWeak);
        painter->drawRoundedRect(QRectF(option.rect), 6, 6);
    }
    QRect area = option.rect.adjusted(margin, margin - 2, -margin, 0);
    const QString remark = index.data(remarkRole).toString();
    const int line = nameHeight();
    painter->setFont(textFont(TextStyle::Secondary));
    painter->setPen(theme.textHint);
    painter->drawText(QRect(area.left(), area.top(), area.width(), line),
                      static_cast<int>(QStyle::visualAlignment(
                          option.direction, Qt::AlignTrailing | Qt::AlignVCenter)),
                      remark);
    painter->setFont(textFont(TextStyle::FieldLabel));
    painter->setPen(theme.text);
    const auto leading =
        QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter->drawText(QRect(area.left(), area.top(), area.width(), line),
                      static_cast<int>(leading), index.data(Qt::DisplayRole).toString());
    painter->setFont(textFont(TextStyle::Secondary));
    painter->setPen(theme.textSecondary);
    area.setTop(area.top() + line + 1);
    const auto top = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop);
    painter->drawText(area, static_cast<int>(top) | Qt::TextWordWrap,
                      index.data(describedRole).toString());
    painter->restore();
}

QSize DescribedDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QString text = index.data(describedRole).toString();
    return {narrowest,
            nameHeight() + descriptionHeight(text, textWidth(parent())) + 2 * margin - 3};
}

} // namespace tessera
