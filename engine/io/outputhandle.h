// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A file that is open for writing, with the calls of the system. Private to io/.

#include "base/cancel.h"

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <system_error>

#ifdef _WIN32
#include <fstream>
#endif

namespace tessera {

class OutputHandle {
public:
    OutputHandle() = default;
    OutputHandle(const OutputHandle&) = delete;
    OutputHandle& operator=(const OutputHandle&) = delete;
    ~OutputHandle();

    /// A new file without a name, which is gone when the process is; false where there is no such
    /// thing.
    bool createUnnamed(const std::filesystem::path& folder, std::filesystem::perms permissions);
    /// Names it. Errors: file_exists and others.
    std::error_code link(const std::filesystem::path& path);
    /// A new file. Errors: file_exists and others.
    std::error_code create(const std::filesystem::path& path, std::filesystem::perms permissions);
    /// A pipe or a device; waits until somebody reads from the pipe. Throws Cancelled.
    std::error_code openSpecial(const std::filesystem::path& path, const Cancel& cancel);
    /// A file that is open already.
    std::error_code duplicate(int descriptor);

    /// Throws Cancelled, also while a pipe is full.
    std::error_code write(std::string_view content, const Cancel& cancel);
    void setPermissions(std::filesystem::perms permissions); ///< as far as possible
    std::error_code sync();                                  ///< waits until all is on the disk
    std::error_code close();

private:
#ifdef _WIN32
    std::error_code state() const;
    std::ofstream m_file;
#else
    std::error_code writeSome(std::string_view& content, std::size_t most);
    int m_descriptor = -1;
    bool m_direct = false; ///< somebody else sees what is written, and may make it wait
#endif
};

/// Exchanges two files; false where the system cannot.
bool exchangeFiles(const std::filesystem::path& first, const std::filesystem::path& second);

/// Waits until the names in the folder are on the disk, where that can be waited for.
std::error_code syncFolder(const std::filesystem::path& folder);

/// What keeps this process from putting another file in the place of this one, if anything.
std::error_code replaceError(const std::filesystem::path& file);

/// Whether the open file can be written.
std::error_code mayWrite(int descriptor);

/// Differs between processes that run at the same time.
std::uint64_t processNumber();

} // namespace tessera
