// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/longcombobox.h"

#include <QListView>
#include <QSignalBlocker>

#include <utility>

namespace tessera {

class LongComboBox::Choices : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(int count, TextOf textOf)
    {
        beginResetModel();
        m_count = count;
        m_textOf = std::move(textOf);
        endResetModel();
    }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_count;
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return index.isValid() && role == Qt::DisplayRole ? QVariant(m_textOf(index.row()))
                                                          : QVariant();
    }

private:
    int m_count = 0;
    TextOf m_textOf;
};

LongComboBox::LongComboBox(QWidget* parent) : QComboBox(parent), m_choices(new Choices(this))
{
    setModel(m_choices);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    if (auto* list = qobject_cast<QListView*>(view()))
        list->setUniformItemSizes(true); // else every text is measured before the list opens
}

void LongComboBox::setChoices(int count, TextOf textOf, int current)
{
    const QSignalBlocker blocker(this);
    m_choices->set(count, std::move(textOf));
    setCurrentIndex(current);
}

} // namespace tessera
