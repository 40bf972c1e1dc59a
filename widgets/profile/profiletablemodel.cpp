// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profiletablemodel.h"

#include "words/nametext.h"
#include "words/numbertext.h"

#include <cmath>
#include <limits>

namespace tessera {

namespace {

std::vector<ProfileTableModel::Row> rowsOf(const Profiles& profiles)
{
    std::vector<ProfileTableModel::Row> rows;
    for (std::size_t i = 0; i < profiles.numbers.size(); ++i)
        rows.push_back({.column = i});
    for (std::size_t i = 0; i < profiles.categories.size(); ++i) {
        for (std::size_t level = 0; level < profiles.categories[i].levels.size(); ++level)
            rows.push_back({.category = true, .column = i, .level = level});
    }
    return rows;
}

} // namespace

void ProfileTableModel::setSegment(std::shared_ptr<const Profiles> profiles, std::size_t segment)
{
    if (profiles == m_profiles && segment == m_segment)
        return;
    if (profiles == m_profiles && m_profiles) {
        m_segment = segment;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_profiles = std::move(profiles);
    m_segment = segment;
    m_rows = m_profiles ? rowsOf(*m_profiles) : std::vector<Row>();
    endResetModel();
}

int ProfileTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProfileTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProfileTableModel::name(const Row& row, QString (*text)(const std::string&)) const
{
    if (!row.category)
        return text(m_profiles->numbers[row.column].name);
    const CategoryColumnProfile& column = m_profiles->categories[row.column];
    return tr("%1: %2").arg(text(column.name), text(column.levels[row.level]));
}

double ProfileTableModel::number(const Row& row, int column) const
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    if (row.category) {
        const CategoryColumnProfile& profile = m_profiles->categories[row.column];
        if (column == Mean)
            return profile.segments[m_segment][row.level];
        return column == OverallMean ? profile.overall[row.level] : none;
    }
    const NumberColumnProfile& profile = m_profiles->numbers[row.column];
    switch (column) {
    case Mean:
        return profile.segments[m_segment].mean;
    case OverallMean:
        return profile.overall.mean;
    case Median:
        return profile.segments[m_segment].median;
    case OverallMedian:
        return profile.overall.median;
    case Contrast:
        return profile.segments[m_segment].contrast;
    default:
        return none;
    }
}

QVariant ProfileTableModel::nameFor(int role, const Row& row) const
{
    if (role == numberRole)
        return name(row, [](const std::string& text) { return fullText(text); });
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return name(row, [](const std::string& text) { return shownName(text); });
    return {};
}

QVariant ProfileTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& at = row(index.row());
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (column == Name ? Qt::AlignLeading : Qt::AlignTrailing));
    if (column == Name)
        return nameFor(role, at);
    const double value = number(at, column);
    if (role == numberRole)
        return value;
    if (role != Qt::DisplayRole)
        return {};
    if (std::isnan(value) && at.category)
        return QString();
    if (at.category)
        return shareText(value, 1);
    return column == Contrast ? signedText(value) : valueText(value);
}

QVariant ProfileTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (section == Name ? Qt::AlignLeading : Qt::AlignTrailing));
    if (role == Qt::ToolTipRole && section == Contrast)
        return tr("How many standard deviations the mean of this segment lies above or below the "
                  "mean of all customers.");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Column");
    case Mean:
        return tr("Mean");
    case OverallMean:
        return tr("All: mean");
    case Median:
        return tr("Median");
    case OverallMedian:
        return tr("All: median");
    case Contrast:
        return tr("Std. mean");
    default:
        return {};
    }
}

} // namespace tessera
