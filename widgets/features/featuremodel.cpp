// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/featuremodel.h"

#include "words/nametext.h"
#include "words/numbertext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace tessera {

namespace {

constexpr int weightDigits = 12; // what a person writes comes back

std::vector<std::int64_t> histogramOf(std::span<const double> values)
{
    constexpr std::size_t bins = 24;
    if (values.empty())
        return {};
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double range = *high - *low;
    if (!(range > 0))
        return {};
    std::vector<std::int64_t> counts(bins, 0);
    for (const double value : values) {
        const double place = (value - *low) / range * static_cast<double>(bins);
        ++counts[std::min(bins - 1, static_cast<std::size_t>(place))];
    }
    return counts;
}

/// The third standardised moment, biased: enough to see how a transform changes the shape.
double skewnessOf(std::span<const double> values)
{
    const auto n = static_cast<double>(values.size());
    double mean = 0;
    for (const double value : values)
        mean += value / n;
    double second = 0;
    double third = 0;
    for (const double value : values) {
        const double d = value - mean;
        second += d * d / n;
        third += d * d * d / n;
    }
    return second > 0 ? third / std::pow(second, 1.5) : std::numeric_limits<double>::quiet_NaN();
}

QString noteOf(const Analysis& analysis, std::size_t column)
{
    const ColumnSummary& summary = analysis.health.value->columns[column];
    if (analysis.roles->roles[column] == Role::Identifier)
        return FeatureModel::tr("customer number");
    if (summary.count == 0)
        return FeatureModel::tr("all missing");
    if (summary.number && summary.number->min >= summary.number->max)
        return FeatureModel::tr("constant");
    if (summary.missing > 0)
        return FeatureModel::tr("%Ln missing", nullptr, static_cast<int>(summary.missing));
    return {};
}

/// Where a column of the table stands in the feature matrix.
std::vector<std::optional<std::size_t>> placesInMatrix(const Analysis& analysis)
{
    std::vector<std::optional<std::size_t>> places(analysis.table->columnCount());
    const std::vector<FeatureCleaning>& features = analysis.cleaned.value->features;
    for (std::size_t j = 0; j < features.size(); ++j)
        places[features[j].column] = j;
    return places;
}

void addTransformed(FeatureRow& row, const FeatureMatrix& matrix, std::size_t place)
{
    row.loggedInAnalysis = matrix.logged[place];
    row.after = histogramOf(matrix.values.column(place));
    row.skewnessAfter = skewnessOf(matrix.values.column(place));
}

/// What LogPolicy::Auto takes is known from the analysis only.
void tickRows(std::vector<FeatureRow>& rows, const Analysis& analysis, const Recipe& recipe)
{
    using Names = std::unordered_set<std::string_view>;
    const auto& chosen = recipe.data.features;
    const FeatureRecipe& features = recipe.features;
    const Names used = chosen ? Names(chosen->begin(), chosen->end()) : Names();
    const Names logged(features.logColumns.begin(), features.logColumns.end());
    for (FeatureRow& row : rows) {
        const std::string& name = analysis.table->column(row.column).name();
        row.used =
            chosen ? used.contains(name) : analysis.roles->roles[row.column] == Role::Feature;
        row.logged =
            row.used && (features.log == LogPolicy::Columns ? logged.contains(name)
                         : features.log == LogPolicy::Auto  ? row.loggedInAnalysis
                                                            : features.log == LogPolicy::All);
        const auto weight = recipe.scaling.weights.find(name);
        row.weight = weight == recipe.scaling.weights.end() ? 1.0 : weight->second;
    }
}

} // namespace

std::vector<FeatureRow> featureRows(const Analysis& analysis, const Recipe& recipe,
                                    const Cancel& cancel)
{
    const auto places = placesInMatrix(analysis);
    std::vector<FeatureRow> rows;
    for (std::size_t column = 0; column < analysis.table->columnCount(); ++column) {
        if (!analysis.table->column(column).isNumeric())
            continue;
        cancel.poll();
        const std::string& name = analysis.table->column(column).name();
        FeatureRow row{.name = name,
                       .label = shownName(name),
                       .column = column,
                       .note = noteOf(analysis, column),
                       .skewness = std::numeric_limits<double>::quiet_NaN(),
                       .skewnessAfter = std::numeric_limits<double>::quiet_NaN(),
                       .before = {},
                       .after = {}};
        if (const auto& number = analysis.health.value->columns[column].number) {
            row.loggable = number->min >= 0;
            row.skewness = number->skewness;
            row.before = number->histogram;
        }
        if (places[column])
            addTransformed(row, *analysis.features.value, *places[column]);
        rows.push_back(std::move(row));
    }
    tickRows(rows, analysis, recipe);
    return rows;
}

void FeatureModel::tick(const Analysis& analysis, const Recipe& recipe)
{
    if (m_rows.empty())
        return;
    tickRows(m_rows, analysis, recipe);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void FeatureModel::setRows(std::vector<FeatureRow> rows)
{
    const bool sameColumns =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const FeatureRow& a, const FeatureRow& b) { return a.name == b.name; });
    // The same columns keep the view's focus and scroll position.
    if (sameColumns && !rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int FeatureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FeatureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FeatureModel::text(const FeatureRow& row, int column) const
{
    switch (column) {
    case UsedColumn:
        return row.label;
    case LogColumn:
        return row.loggable ? QString() : tr("has negative values");
    case WeightColumn:
        return row.used ? QLocale().toString(row.weight, 'g', weightDigits) : QString();
    case SkewnessColumn:
        if (!row.used || !row.logged)
            return fixedText(row.skewness, 1);
        return QStringLiteral("%1 → %2").arg(fixedText(row.skewness, 1),
                                             fixedText(row.skewnessAfter, 1));
    case NoteColumn:
        return row.note;
    default:
        return {};
    }
}

QVariant FeatureModel::data(const QModelIndex& index, int role) const
{
    const FeatureRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        return index.column() == WeightColumn ? QVariant(row.weight) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == UsedColumn ? row.label : QVariant();
    case Qt::CheckStateRole:
        if (index.column() == UsedColumn)
            return row.used ? Qt::Checked : Qt::Unchecked;
        if (index.column() == LogColumn && row.loggable)
            return row.logged ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return index.column() == SkewnessColumn || index.column() == WeightColumn
                   ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                   : QVariant();
    case histogramRole: {
        const std::vector<std::int64_t>& counts =
            index.column() == AfterColumn ? row.after : row.before;
        return QVariant::fromValue(QVector<qint64>(counts.begin(), counts.end()));
    }
    default:
        return {};
    }
}

QVariant FeatureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    if (role != Qt::DisplayRole && !tip)
        return {};
    switch (section) {
    case UsedColumn:
        return tip ? tr("Ticked columns decide who belongs together") : tr("Feature");
    case LogColumn:
        return tip ? tr("Take log(1 + x): tames long tails of large amounts") : tr("Log");
    case WeightColumn:
        return tip ? tr("How much the feature counts in every distance: 2 counts twice, 0 not at "
                        "all")
                   : tr("Weight");
    case SkewnessColumn:
        return tip ? tr("0 is symmetric; above 1 a long tail to the right") : tr("Skewness");
    case BeforeColumn:
        return tip ? tr("Distribution as read") : tr("Before");
    case AfterColumn:
        return tip ? tr("Distribution as it is clustered, before scaling") : tr("After");
    case NoteColumn:
        return tip ? QString() : tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags FeatureModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const FeatureRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == UsedColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == LogColumn) {
        flags |= Qt::ItemIsUserCheckable;
        if (!row.used || !row.loggable)
            flags &= ~Qt::ItemIsEnabled;
    }
    if (index.column() == WeightColumn && row.used)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool FeatureModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role == Qt::EditRole && index.column() == WeightColumn) {
        Q_EMIT weightEdited(index.row(), value.toDouble());
        return true;
    }
    if (role != Qt::CheckStateRole)
        return false;
    const bool checked = value.value<Qt::CheckState>() == Qt::Checked;
    if (index.column() == UsedColumn)
        Q_EMIT usedToggled(index.row(), checked);
    else if (index.column() == LogColumn)
        Q_EMIT loggedToggled(index.row(), checked);
    return true; // The new state arrives with the next analysis.
}

} // namespace tessera
