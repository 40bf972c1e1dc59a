// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/weightdelegate.h"

#include "analysis/recipe/recipe_options.h"
#include "look/refusal.h"
#include "look/theme.h"
#include "parts/fields/numberfield.h"
#include "words/numbertext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

namespace tessera {

namespace {

QRect fieldIn(const QRect& cell)
{
    constexpr int height = 30;
    constexpr int margin = 6;
    return {cell.left() + margin, cell.center().y() - height / 2 + 1, cell.width() - 2 * margin,
            height};
}

std::optional<double> weightIn(const QLineEdit& editor)
{
    if (editor.text().trimmed().isEmpty())
        return 1.0;
    const std::optional<double> weight = writtenNumber(editor.text());
    return weight && limitsOf("weights").has(*weight) ? weight : std::nullopt;
}

QString refusal()
{
    const NumberLimits& limits = limitsOf("weights");
    return WeightDelegate::tr("A number from %1 to %2")
        .arg(countText(static_cast<std::int64_t>(limits.least)),
             countText(static_cast<std::int64_t>(limits.greatest)));
}

bool ends(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab ||
           key == Qt::Key_Backtab;
}

} // namespace

void WeightDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem cell(option);
    cell.displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
    if (index.flags().testFlag(Qt::ItemIsEditable)) {
        const Theme& theme = Theme::of(option.widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.border, 1));
        painter->setBrush(theme.surface);
        painter->drawRoundedRect(QRectF(fieldIn(option.rect)).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter->setFont(option.font);
        const bool usual = index.data(Qt::EditRole).toDouble() == 1.0;
        painter->setPen(usual ? theme.textHint : theme.text);
        painter->drawText(fieldIn(option.rect).adjusted(8, 0, -8, 0),
                          Qt::AlignRight | Qt::AlignVCenter,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
    }
}

QSize WeightDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {QFontMetrics(option.font).horizontalAdvance(QStringLiteral("1,000.00")) + 28, 30};
}

QWidget* WeightDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex&) const
{
    auto* editor = new QLineEdit(parent);
    editor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    editor->setAccessibleName(tr("Weight"));
    connect(editor, &QLineEdit::textEdited, editor, [editor] {
        markRefused(editor, false);
        QToolTip::hideText();
    });
    return editor;
}

void WeightDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const
{
    editor->setGeometry(fieldIn(option.rect));
}

void WeightDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = static_cast<QLineEdit*>(editor);
    if (!field->isModified())
        field->setText(index.data(Qt::DisplayRole).toString());
}

void WeightDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const
{
    const std::optional<double> weight = weightIn(*static_cast<QLineEdit*>(editor));
    if (weight && *weight != index.data(Qt::EditRole).toDouble())
        model->setData(index, *weight, Qt::EditRole);
}

bool WeightDelegate::eventFilter(QObject* editor, QEvent* event)
{
    auto* field = qobject_cast<QLineEdit*>(editor);
    if (!field || !ends(*event) || weightIn(*field))
        return QStyledItemDelegate::eventFilter(editor, event);
    markRefused(field, true);
    field->setAccessibleDescription(refusal());
    QToolTip::showText(field->mapToGlobal(QPoint(0, field->height())), refusal(), field);
    return true;
}

} // namespace tessera
