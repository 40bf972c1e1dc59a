// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/handover.h"

#include "handover/assignments.h"
#include "handover/profiles.h"
#include "handover/values.h"
#include "io/atomicfile.h"
#include "model/model.h"

#include <array>

namespace tessera {

namespace {

bool hasSegments(const Analysis& analysis)
{
    return analysis.complete && analysis.clusters.made();
}

bool hasProfiles(const Analysis& analysis)
{
    return hasSegments(analysis) && analysis.profiles.made();
}

} // namespace

std::span<const ExportRow> textExports()
{
    static constexpr std::array<ExportRow, 5> list{{
        {"assignments", "--assignments", "csv", nullptr, hasSegments, writeAssignments},
        {"profiles", "--profiles", "csv", nullptr, hasProfiles, writeProfiles},
        {"json", "--json", "json", nullptr, hasProfiles, writeJson},
        {"model", "--model", "json", checkModel, hasSegments, writeModel},
        {"recipe", "--save-recipe", "json", nullptr, hasSegments, writeRecipe},
    }};
    return list;
}

Result<bool> offers(const ExportRow& row, const Analysis& analysis)
{
    if (row.supports)
        if (const Outcome supported = row.supports(analysis.recipe); !supported)
            return supported.issue();
    return row.available(analysis);
}

Result<std::string> exportedText(const ExportRow& row, const Handover& handover,
                                 const Cancel& cancel)
{
    std::string text;
    const Outcome written = row.write(
        handover,
        [&text](std::string_view piece) {
            text += piece;
            return done();
        },
        cancel);
    return written ? Result<std::string>(std::move(text)) : written.issue();
}

Outcome writeExport(const ExportRow& row, const Handover& handover, const std::string& path,
                    const Cancel& cancel)
{
    cancel.begin(Activity::Writing);
    Result<AtomicFile> file = AtomicFile::create(path, cancel);
    if (!file)
        return file.issue();
    const Outcome written = row.write(
        handover, [&file](std::string_view piece) { return file->write(piece); }, cancel);
    if (!written)
        return written;
    cancel.poll();
    return file->commit();
}

} // namespace tessera
