// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where values are missing: the rows of the table from top to bottom, some columns with gaps from
// left to right, darker where more is missing. It never samples: each pixel shows the share of all
// its rows.

#include "analysis/analysis.h"
#include "session/latestjob.h"

#include <QWidget>

namespace tessera {

class MissingMatrix : public QWidget {
    Q_OBJECT
public:
    explicit MissingMatrix(QWidget* parent = nullptr);

    /// Some columns of the table, as many as there is room for. Needs health.
    void show(const Analysis& analysis, std::vector<std::size_t> columns);
    /// Those that are shown.
    const std::vector<std::size_t>& columns() const { return m_columns; }
    QSize sizeHint() const override { return {96, 180}; }
    QSize minimumSizeHint() const override { return {96, 120}; }

    static constexpr std::size_t mostColumns = 24;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// [column][pixel row]: share missing.
    using Shares = std::vector<std::vector<float>>;

    static Shares sharesOf(const Table& table, const std::vector<std::size_t>& columns, int pixels,
                           const Cancel& cancel);
    QRectF plot() const;
    void count();

    TablePtr m_table;
    std::shared_ptr<const Health> m_health;
    std::vector<std::size_t> m_columns; ///< asked for
    std::vector<std::size_t> m_drawn;   ///< counted in m_shares
    Shares m_shares;
    LatestJob m_job;
};

} // namespace tessera
