// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/consequences.h"

#include "words/numbertext.h"

#include <QCoreApplication>

namespace tessera {

namespace {

struct Consequences {
    Q_DECLARE_TR_FUNCTIONS(Consequences)
};

int asInt(std::int64_t count)
{
    return static_cast<int>(count);
}

std::int64_t outlyingCells(const Cleaned& cleaned)
{
    std::int64_t cells = 0;
    for (const FeatureCleaning& feature : cleaned.features)
        cells += feature.outliers;
    return cells;
}

std::int64_t droppedFor(const Cleaned& cleaned, DropReason reason)
{
    for (const DropCount& drop : cleaned.dropped) {
        if (drop.reason == reason)
            return drop.count;
    }
    return 0;
}

/// Rows with a missing cell among the features: they were filled or left out.
std::int64_t rowsMissing(const Analysis& analysis)
{
    const Cleaned& cleaned = *analysis.cleaned.value;
    return analysis.recipe.cleaning.missing == MissingPolicy::Drop
               ? droppedFor(cleaned, DropReason::Missing)
               : cleaned.imputedRows;
}

} // namespace

std::int64_t missingCells(const Analysis& analysis)
{
    std::int64_t cells = 0;
    for (const FeatureCleaning& feature : analysis.cleaned.value->features)
        cells += analysis.health.value->columns[feature.column].missing;
    return cells;
}

QString missingConsequence(const Analysis& analysis, MissingPolicy policy)
{
    const int cells = asInt(missingCells(analysis));
    if (cells == 0)
        return Consequences::tr("No feature has missing values.");
    switch (policy) {
    case MissingPolicy::Median:
        return Consequences::tr("%Ln missing value(s) filled with the column's median.", nullptr,
                                cells);
    case MissingPolicy::Mean:
        return Consequences::tr("%Ln missing value(s) filled with the column's mean.", nullptr,
                                cells);
    case MissingPolicy::Zero:
        return Consequences::tr("%Ln missing value(s) filled with 0.", nullptr, cells);
    case MissingPolicy::Drop:
        return Consequences::tr("%Ln customer(s) with missing values left out.", nullptr,
                                asInt(rowsMissing(analysis)));
    }
    return {};
}

QString duplicatesConsequence(const Analysis& analysis, DuplicatePolicy policy)
{
    const int repeats = asInt(analysis.health.value->exactDuplicates.repeats);
    if (repeats == 0)
        return Consequences::tr("No row repeats another one.");
    return policy == DuplicatePolicy::Keep
               ? Consequences::tr("%Ln repeated row(s) kept.", nullptr, repeats)
               : Consequences::tr("%Ln repeated row(s) left out; the first of each stays.", nullptr,
                                  repeats);
}

QString outliersConsequence(const Analysis& analysis, OutlierPolicy policy)
{
    const Cleaned& cleaned = *analysis.cleaned.value;
    const int cells = asInt(outlyingCells(cleaned));
    if (cells == 0)
        return Consequences::tr("No value lies outside the fences.");
    const QString rows = Consequences::tr("%Ln customer(s)", nullptr, asInt(cleaned.outlierRows));
    switch (policy) {
    case OutlierPolicy::Keep:
        return Consequences::tr("%Ln outlying value(s) of %1 kept.", nullptr, cells).arg(rows);
    case OutlierPolicy::Clip:
        return Consequences::tr("%Ln outlying value(s) of %1 moved to the fence.", nullptr, cells)
            .arg(rows);
    case OutlierPolicy::Drop:
        return Consequences::tr("%1 with outlying values left out.").arg(rows);
    }
    return {};
}

QString cleaningState(const Analysis& analysis)
{
    const Cleaned& cleaned = *analysis.cleaned.value;
    QStringList parts;
    if (cleaned.imputedCells > 0)
        parts << Consequences::tr("%Ln value(s) filled", nullptr, asInt(cleaned.imputedCells));
    if (cleaned.clippedCells > 0)
        parts << Consequences::tr("%Ln clipped", nullptr, asInt(cleaned.clippedCells));
    std::int64_t dropped = 0;
    for (const DropReason reason :
         {DropReason::Duplicate, DropReason::Missing, DropReason::Outlier})
        dropped += droppedFor(cleaned, reason);
    if (dropped > 0)
        parts << Consequences::tr("%Ln left out", nullptr, asInt(dropped));
    return parts.isEmpty() ? Consequences::tr("Nothing changed")
                           : parts.join(QStringLiteral(" · "));
}

} // namespace tessera
