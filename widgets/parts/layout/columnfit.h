// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Makes the columns of a table view as wide as their headings and cells need, those in view only
// and each once: a table of thousands of columns costs no more than one of a dozen.

#include <QObject>

#include <vector>

class QTableView;

namespace tessera {

class ColumnFit : public QObject {
public:
    /// Widths are kept between `leastPx` and `mostPx`; columns that were never in view have the
    /// former.
    ColumnFit(QTableView* view, int leastPx, int mostPx);

    /// For a new table: forgets which columns were fitted, and fits those in view.
    void restart();

private:
    void fitVisible();

    QTableView* m_view;
    int m_least;
    int m_most;
    std::vector<bool> m_fitted;
};

} // namespace tessera
