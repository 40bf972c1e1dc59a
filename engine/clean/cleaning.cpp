// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/cleaning.h"

#include "clean/steps.h"

namespace tessera {

const char* dropReasonName(DropReason reason)
{
    switch (reason) {
    case DropReason::Ragged:
        return "ragged";
    case DropReason::Duplicate:
        return "duplicate";
    case DropReason::Missing:
        return "missing";
    case DropReason::Outlier:
        return "outlier";
    }
    return "";
}

Result<Cleaned> clean(const Table& table, const Roles& roles, const CleaningRecipe& recipe,
                      std::vector<Issue>& issues, const Cancel& cancel)
{
    const Issue noRowsLeft{.code = IssueCode::NoRowsLeft,
                           .arguments = {std::to_string(table.rows())}};
    if (table.rows() == 0)
        return noRowsLeft;
    Workpiece piece{.table = table, .recipe = recipe, .issues = issues};
    gather(piece, roles);
    for (const CleaningStep step : cleaningSteps())
        step(piece, cancel);
    if (piece.cleaned.features.empty())
        return Issue{.code = IssueCode::NoUsableFeature};
    if (piece.cleaned.rows.empty())
        return noRowsLeft;
    return std::move(piece.cleaned);
}

} // namespace tessera
