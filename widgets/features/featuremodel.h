// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The numeric columns as rows: used or not, logged or not, weight, how skewed, before and after.
// It never edits the document: a tick is a signal.

#include "analysis/analysis.h"

#include <QAbstractTableModel>
#include <QVector>

#include <vector>

namespace tessera {

/// One numeric column of the table as the page shows it.
struct FeatureRow {
    std::string name;                 ///< as the table has it
    QString label;                    ///< as it is shown
    std::size_t column = 0;           ///< of the table
    bool used = false;                ///< a feature of the Recipe
    bool logged = false;              ///< log(1 + x) is taken by the Recipe
    bool loggedInAnalysis = false;    ///< it was taken when the analysis was made
    bool loggable = true;             ///< no negative values
    double weight = 1;                ///< how much it counts, by the Recipe
    QString note;                     ///< "constant", "identifier-like", ...; may be empty
    double skewness = 0;              ///< NaN when undefined
    double skewnessAfter = 0;         ///< of the transformed feature; NaN when not used
    std::vector<std::int64_t> before; ///< histogram of the column
    std::vector<std::int64_t> after;  ///< histogram of the transformed feature; empty when not used
};

/// The rows for an analysis with health, cleaned and features made: looks at every value of the
/// features, so do it in a job. Throws Cancelled.
std::vector<FeatureRow> featureRows(const Analysis& analysis, const Recipe& recipe,
                                    const Cancel& cancel = {});

class FeatureModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        UsedColumn,
        LogColumn,
        WeightColumn,
        SkewnessColumn,
        BeforeColumn,
        AfterColumn,
        NoteColumn,
        ColumnCount
    };
    static constexpr int histogramRole = Qt::UserRole + 1; ///< QVector<qint64>

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<FeatureRow> rows);
    /// Ticks the rows, which are those of `analysis`, as `recipe` has them: it may be newer, so
    /// that a click shows at once.
    void tick(const Analysis& analysis, const Recipe& recipe);
    const std::vector<FeatureRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void usedToggled(int row, bool used);
    void loggedToggled(int row, bool logged);
    void weightEdited(int row, double weight);

private:
    QVariant text(const FeatureRow& row, int column) const;
    std::vector<FeatureRow> m_rows;
};

} // namespace tessera
