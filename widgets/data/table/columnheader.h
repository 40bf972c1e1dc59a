// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The heading of each column as a small portrait: name, type, missing cells, the shape of its
// values. It never computes statistics: it is given them.

#include "checks/health.h"
#include "data/roles.h"

#include <QHeaderView>

#include <memory>

namespace tessera {

class ColumnHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit ColumnHeader(QWidget* parent = nullptr);

    void setTable(TablePtr table);
    /// Null while they are not made.
    void setFindings(std::shared_ptr<const Health> health, std::shared_ptr<const Roles> roles);
    /// The column's portrait in words, for the tooltip and screen readers.
    QString description(int section) const;

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    bool viewportEvent(QEvent* event) override;

private:
    const ColumnSummary* summaryOf(int section) const;
    void paintHistogram(QPainter& painter, const QRect& area, int section) const;
    void paintSortMark(QPainter& painter, const QRect& area) const;

    TablePtr m_table;
    std::shared_ptr<const Health> m_health;
    std::shared_ptr<const Roles> m_roles;
};

} // namespace tessera
