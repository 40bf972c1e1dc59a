// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What holds of every analysis and of every model, whatever the table and the recipe were.

#include "analysis/analysis.h"
#include "model/model.h"
#include "support.h"

namespace tessera::fuzz {

/// Counts add up, labels name segments, the JSON has every number that counts, the exported CSV has
/// every row.
void checkAnalysis(const Analysis& analysis, MemoryFile& file);

/// Written and read again it is the same text.
Model checkedRoundTrip(const Model& model);

/// Its segments are among those of the model, with a runner-up and a distance.
void checkScores(const Model& model, const Table& table, MemoryFile& file);

/// A model gives the rows of its own analysis their own segments; rows that are about as near to
/// another one may go there.
void checkModelOf(const Analysis& analysis);

/// The JSON without the times that it took.
std::string timelessJson(const Analysis& analysis);

} // namespace tessera::fuzz
