// SPDX-License-Identifier: GPL-3.0-or-later
// A model as JSON, a line "---" and a table: a model that is accepted scores, and is written as it
// was read.
#include "analysischecks.h"

using namespace tessera;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static fuzz::MemoryFile file;
    const fuzz::Parts parts = fuzz::partsOf({data, size});
    const Result<Model> model = modelFromJson(parts.first);
    if (!model)
        return 0;
    const Model again = fuzz::checkedRoundTrip(*model);
    const auto table = readTable({.path = file.holding(parts.second)});
    if (table.ok() && fuzz::isSmall(**table))
        fuzz::checkScores(again, **table, file);
    return 0;
}
