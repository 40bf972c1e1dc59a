// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Keeps other runs from renaming files in the same folders at the same time: a lock on a file of
// its own in each folder, which is there only as long as the lock. Where the system has no locks,
// nothing is kept.

#include "base/cancel.h"

#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

namespace tessera {

class FolderLocks {
public:
    FolderLocks() = default;
    FolderLocks(const FolderLocks&) = delete;
    FolderLocks& operator=(const FolderLocks&) = delete;
    ~FolderLocks();

    /// Always in the same order, so that two runs never wait for each other. Throws Cancelled.
    /// Error: device_or_resource_busy, when another run does not end.
    std::error_code take(const std::vector<std::filesystem::path>& folders, const Cancel& cancel);

private:
    struct Lock {
        std::filesystem::path file;
        int descriptor = -1;
    };
    std::vector<Lock> m_locks;
};

} // namespace tessera
