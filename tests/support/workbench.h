// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A document with a table and a runner, for tests of pages: what the window would give them.
// It never shows anything.

#include "base/random.h"
#include "session/analysisrunner.h"
#include "session/projectdocument.h"
#include "session/rowselection.h"
#include "session/session.h"
#include "session/tableloader.h"

#include <QTest>

#include <limits>

namespace tessera {

/// Two blobs of customers in three amounts, one of them skewed, with an identifier, two missing
/// cells and one repeated row: small enough to be instant.
inline TablePtr smallTable(int customers = 60)
{
    StringPool numbers;
    std::vector<std::int32_t> codes;
    std::vector<double> spend;
    std::vector<double> visits;
    std::vector<double> credit;
    for (int i = 0; i < customers; ++i) {
        // The last row repeats the first one, customer number included.
        const int row = i == customers - 1 ? 0 : i;
        codes.push_back(row == 0 && i > 0 ? 0 : numbers.add("K" + std::to_string(1000 + row)));
        const double high = row % 3 == 0 ? 1.0 : 0.0;
        spend.push_back(high * 900 + row % 7 * 10 + (row == 6 ? 9'000 : 0));
        visits.push_back(high * -6 + 10 + row % 5);
        credit.push_back(row == 4 || row == 5 ? std::numeric_limits<double>::quiet_NaN()
                                              : 1'000 + high * 500 + row);
    }
    std::vector<Column> columns;
    columns.push_back(Column::ofTexts("CUSTOMER_ID", codes, numbers, ColumnType::Identifier));
    columns.push_back(Column::ofNumbers("SPEND", spend));
    columns.push_back(Column::ofNumbers("VISITS", visits));
    columns.push_back(Column::ofNumbers("CREDIT", credit));
    return std::make_shared<const Table>(
        std::move(columns), SourceInfo{.path = "small.csv", .format = "csv"}, customers);
}

/// 50 customers in `columns` numeric columns "c0", "c1", ...; each column lacks `gaps` cells.
inline TablePtr wideTable(int columns, int gaps = 0)
{
    Random random(1, 0);
    std::vector<Column> made;
    for (int j = 0; j < columns; ++j) {
        std::vector<double> values(50);
        for (double& value : values)
            value = random.normal();
        for (int gap = 0; gap < gaps; ++gap)
            values[static_cast<std::size_t>((7 * j + 13 * gap) % 50)] =
                std::numeric_limits<double>::quiet_NaN();
        made.push_back(Column::ofNumbers("c" + std::to_string(j), std::move(values)));
    }
    return std::make_shared<const Table>(std::move(made),
                                         SourceInfo{.path = "wide.csv", .format = "csv"}, 50);
}

struct Workbench {
    ProjectDocument document;
    TableLoader loader{document};
    AnalysisRunner runner{document};
    RowSelection selection{document};
    Session session{
        .document = document, .loader = loader, .runner = runner, .selection = selection};

    void open(TablePtr table) { document.setTable(std::move(table), {}); }
    bool settled() const
    {
        return runner.analysis() && runner.analysis()->complete && !runner.busy();
    }
};

/// Waits until the runner has finished what the document asks for.
#define WAIT_SETTLED(bench) QTRY_VERIFY_WITH_TIMEOUT((bench).settled(), 60000)

} // namespace tessera
