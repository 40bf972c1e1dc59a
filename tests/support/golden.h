// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Reference results and small tables for the tests of the numeric rooms.
// Its reader of plain CSV shares nothing with the program's own, so that their errors do not meet.

#include "data/table.h"
#include "shared.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <vector>

/// A JSON file of the shared folder; null when it is absent.
nlohmann::json sharedJson(const QString& relative);

/// A plain CSV file (no quotes), gzipped when its name ends in .gz, as texts by row, the heading
/// first.
std::vector<std::vector<std::string>> sharedRows(const QString& relative, char delimiter = ',');

/// The same as a table: a column is Number when all its cells are numbers or empty, else Category.
tessera::TablePtr sharedTable(const QString& relative, char delimiter = ',');

/// |actual - expected| <= relative |expected|, exact when 0 is expected unless `absolute` is given;
/// NaN equals NaN.
bool closeTo(double actual, double expected, double relative = 1e-9, double absolute = 0.0);

/// Runs `body` on at most `threads` threads of oneTBB.
void withThreads(int threads, const std::function<void()>& body);

tessera::Column numberColumn(std::string name, std::vector<double> values);
tessera::Column
textColumn(std::string name, const std::vector<std::string>& values,
           tessera::ColumnType type = tessera::ColumnType::Category); ///< empty = missing
tessera::Table tableOf(std::vector<tessera::Column> columns);
