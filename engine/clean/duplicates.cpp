// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/repeats.h"
#include "clean/steps.h"

namespace tessera {

void dropDuplicates(Workpiece& piece, const Cancel& cancel)
{
    if (piece.recipe.duplicates == DuplicatePolicy::Keep)
        return;
    RowFlags repeats(piece.cleaned.rows.size(), 0); // the first step: matrix rows are table rows
    for (const Repeat& repeat :
         findRepeats(piece.table, allColumns(piece.table), MissingCells::Equal, cancel))
        repeats[static_cast<std::size_t>(repeat.row)] = 1;
    dropRows(piece, repeats, DropReason::Duplicate, cancel);
}

} // namespace tessera
