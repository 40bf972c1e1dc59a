// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/scoredmodel.h"

#include "words/nametext.h"
#include "words/numbertext.h"

#include <algorithm>
#include <utility>

namespace tessera {

namespace {

constexpr std::int64_t mostShown = 100;

} // namespace

void ScoredModel::setScored(ScoredPtr scored)
{
    beginResetModel();
    m_scored = std::move(scored);
    m_id = m_scored && !m_scored->model.id.empty() ? m_scored->table->indexOf(m_scored->model.id)
                                                   : std::nullopt;
    endResetModel();
}

int ScoredModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_scored
               ? 0
               : static_cast<int>(std::min(m_scored->table->rows(), mostShown));
}

int ScoredModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Places;
}

QString ScoredModel::cell(std::size_t row, int column) const
{
    const Scores& scores = m_scored->scores;
    switch (column) {
    case Id:
        return m_id ? shownName(cellText(m_scored->table->column(*m_id), row))
                    : countText(static_cast<std::int64_t>(row) + 1);
    case Segment:
        return countText(scores.segment[row] + 1);
    case Name:
        return shownName(m_scored->model.names[scores.segment[row]]);
    case Distance:
        return valueText(scores.distance[row]);
    case RunnerUp:
        return countText(scores.runnerUp[row] + 1);
    default:
        return {};
    }
}

QVariant ScoredModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return cell(static_cast<std::size_t>(index.row()), index.column());
    const bool isText = index.column() == Name || (index.column() == Id && m_id);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

QVariant ScoredModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole &&
        (section == Name || (section == Id && m_id)))
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Id:
        return m_id ? shownName(m_scored->model.id) : tr("Row");
    case Segment:
        return tr("Segment");
    case Name:
        return tr("Name");
    case Distance:
        return tr("Distance");
    case RunnerUp:
        return tr("Runner-up");
    default:
        return {};
    }
}

} // namespace tessera
