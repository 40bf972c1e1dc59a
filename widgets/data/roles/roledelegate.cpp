// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/roles/roledelegate.h"

#include "data/roles/roleedits.h"
#include "data/roles/rolemodel.h"
#include "data/table/columntext.h"
#include "look/theme.h"
#include "parts/labels/icon.h"
#include "words/nametext.h"

#include <QComboBox>
#include <QPainter>
#include <QStyle>
#include <QTimer>

namespace tessera {

namespace {

constexpr int markPx = 12;

} // namespace

void RoleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QRect mark(option.rect.right() - markPx - 4, option.rect.center().y() - markPx / 2 + 1,
                     markPx, markPx);
    lineIcon(QStringLiteral("chevron-down"))
        .paint(painter, QStyle::visualRect(option.direction, option.rect, mark));
}

QWidget* RoleDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    const auto* model = qobject_cast<const RoleModel*>(index.model());
    if (!model)
        return nullptr;
    auto* box = new QComboBox(parent);
    box->setAccessibleName(tr("Part of %1").arg(shownName(model->column(index.row()).name())));
    for (const Role role : possibleRoles(model->column(index.row()), model->role(index.row()))) {
        box->addItem(roleText(role), static_cast<int>(role));
        box->setItemData(box->count() - 1, roleHint(role), Qt::ToolTipRole);
    }
    auto* self = const_cast<RoleDelegate*>(this);
    connect(box, &QComboBox::activated, this, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void RoleDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = static_cast<QComboBox*>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void RoleDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

} // namespace tessera
