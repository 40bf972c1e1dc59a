// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The advice and its evidence as a JSON object, for the results' JSON. Private to .cpp files, as
// the type Json is.

#include "io/json.h"

namespace tessera {

struct AdviceReport;

Json adviceJson(const AdviceReport& report);

} // namespace tessera
