// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a column is: guessed on the first rows to read quickly, decided on all of its distinct
// texts. It never sees the file.

#include "base/cancel.h"
#include "data/column.h"
#include "formats/csv/cells/dates.h"
#include "formats/csv/cells/missingmarks.h"

#include <optional>
#include <span>
#include <string>

namespace tessera::csv {

/// How the cells of one column are read.
struct ColumnPlan {
    enum class Reading { Skip, Numbers, DateTimes, Texts };
    Reading reading = Reading::Texts;
    DateFormat dateFormat{}; ///< DateTimes
    std::string name{};
    std::optional<ColumnType> asked{}; ///< a person's choice
    bool dateOrderAssumed = false;     ///< day and month could be the other way round

    bool operator==(const ColumnPlan&) const = default;
};

/// What every reading of cells needs to know.
struct CellRules {
    char decimalMark = '.';
    MissingMarks missing;
};

/// The type of a column whose distinct present texts are `levels`, in `present` cells of `rows`
/// rows. Texts only numbers: Number, or Identifier when the name says so and they are distinct. No
/// text: Number. Throws Cancelled.
ColumnType decideType(const StringPool& levels, std::size_t present, std::size_t rows,
                      const std::string& name, const CellRules& rules, const Cancel& cancel = {});

/// How to read a column that looks like `levels` in the sample, and of this type, or the one that
/// was asked for.
ColumnPlan planColumn(const StringPool& levels, const std::string& name, ColumnType type,
                      std::optional<ColumnType> asked);

/// The format that all of `levels` have, if they are dates.
std::optional<DateGuess> dateFormatOf(const StringPool& levels);

} // namespace tessera::csv
