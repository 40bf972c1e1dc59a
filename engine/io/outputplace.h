// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where an output goes, whatever it is called: links are followed also where they lead to nothing
// yet, and /dev/stdout is the standard output itself.

#include <filesystem>
#include <string>
#include <system_error>

namespace tessera {

/// A place to write to.
struct OutputPlace {
    std::filesystem::path target{}; ///< no link, but for one that leads to a special file
    int descriptor = -1;            ///< >= 0: this open file (of /dev/stdout, /dev/fd/N), no target
    std::filesystem::file_status status{}; ///< of what is there, links followed

    /// A pipe, a device or an open file: it is written directly, and any number of outputs fit in.
    bool isSpecial() const;
};

/// Errors: too_many_symbolic_link_levels, filename_too_long and others of the system. A folder that
/// is not there is none.
std::error_code findOutputPlace(const std::string& path, OutputPlace& place);

/// The same text for all names of one file, also of one that is still to be made.
std::string fileIdentity(const std::string& path);

/// Whether two names of new files mean the same one where they are: with letters in another case,
/// say. It makes a file for a moment to find out.
bool nameOneFile(const std::filesystem::path& first, const std::filesystem::path& second);

/// The folder that a file is in.
std::filesystem::path folderOf(const std::filesystem::path& file);

} // namespace tessera
