// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/fields/longcombobox.h"

#include <QListView>
#include <QSignalBlocker>

#include <cstdlib>
#include <optional>
#include <utility>

namespace tessera {

namespace {

constexpr int placesMeasured = 100; ///< before and after the chosen one

} // namespace

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
    /// From now on only those near `place` have a text; none: all have.
    void limitTo(std::optional<int> place) { m_limit = place; }
    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : m_count;
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const bool wanted = index.isValid() && role == Qt::DisplayRole;
        const bool isNear = !m_limit || std::abs(index.row() - *m_limit) <= placesMeasured;
        return wanted && isNear ? QVariant(m_textOf(index.row())) : QVariant();
    }

private:
    int m_count = 0;
    TextOf m_textOf;
    std::optional<int> m_limit;
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

/// For the width of its list Qt measures every text; those that come into view must do.
void LongComboBox::showPopup()
{
    m_choices->limitTo(currentIndex());
    QComboBox::showPopup();
    m_choices->limitTo(std::nullopt);
}

} // namespace tessera
