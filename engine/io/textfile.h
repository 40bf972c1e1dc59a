// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A whole small file, such as a recipe or a model.

#include "base/cancel.h"
#include "base/result.h"

#include <string>

namespace tessera {

/// Throws Cancelled. Errors: FileNotFound, FileIsDirectory, FileNotReadable, FileChanged.
Result<std::string> readTextFile(const std::string& path, const Cancel& cancel);

} // namespace tessera
