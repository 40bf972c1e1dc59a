// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The files beside a target that hold what is still being written: NAME.part-PROCESS-NUMBER, where
// NAME is the beginning of the target's when that is very long.

#include <filesystem>

namespace tessera {

/// A name for such a file that this process has not used yet.
std::filesystem::path nextPartFile(const std::filesystem::path& target);

/// Removes those of the target whose process was killed. Those of a process that lives are left
/// alone: it holds a lock on them. Where there are no locks, and where a living process has the
/// number of the dead one, nothing is removed in the first day.
void removeStaleParts(const std::filesystem::path& target);

} // namespace tessera
