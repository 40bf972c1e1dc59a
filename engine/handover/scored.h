// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The segments of customers that a model has scored, as CSV.

#include "model/model.h"

#include <string>

namespace tessera {

/// identifier, segment, name, distance, runner_up for scored rows.
std::string scoresCsv(const Table& table, const Model& model, const Scores& scores);

} // namespace tessera
