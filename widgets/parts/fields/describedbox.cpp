// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/fields/describedbox.h"

#include "look/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tessera {

namespace {

constexpr int margin = 8;
constexpr int narrowest = 120;
constexpr int popupFrame = 4;

constexpr int describedRole = Qt::UserRole + 1;
constexpr int remarkRole = Qt::UserRole + 2;

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

class DescribedBox::Delegate : public QStyledItemDelegate {
public:
    explicit Delegate(DescribedBox* box) : QStyledItemDelegate(box), m_box(box) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    DescribedBox* m_box;
};

void DescribedBox::Delegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
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
    painter->drawText(QRect(area.left(), area.top(), area.width(), line), static_cast<int>(leading),
                      index.data(Qt::DisplayRole).toString());
    painter->setFont(textFont(TextStyle::Secondary));
    painter->setPen(theme.textSecondary);
    area.setTop(area.top() + line + 1);
    const auto top = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop);
    painter->drawText(area, static_cast<int>(top) | Qt::TextWordWrap,
                      index.data(describedRole).toString());
    painter->restore();
}

QSize DescribedBox::Delegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const QString text = index.data(describedRole).toString();
    return {narrowest, nameHeight() +
                           descriptionHeight(text, std::max(narrowest, m_box->width() - 2 * margin -
                                                                           popupFrame)) +
                           2 * margin - 3};
}

DescribedBox::DescribedBox(QWidget* parent) : QComboBox(parent)
{
    setItemDelegate(new Delegate(this));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void DescribedBox::addChoice(const QString& name, const QString& description)
{
    addItem(name);
    setItemData(count() - 1, description, describedRole);
    setMaxVisibleItems(count());
}

void DescribedBox::setRemark(int index, const QString& remark)
{
    setItemData(index, remark, remarkRole);
}

void DescribedBox::showPopup()
{
    view()->doItemsLayout(); // descriptions wrap at the width that the box has now
    QComboBox::showPopup();
}

} // namespace tessera
