// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The version of the program, as it stands in every file it writes. Nothing else.

namespace tessera {

const char* versionText(); ///< such as "0.1.0"

} // namespace tessera
