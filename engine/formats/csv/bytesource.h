// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bytes of one file, read in order, any number of times.
// It never interprets them, and it never maps the file: a file cut while it is read must not crash.

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

namespace tessera::csv {

class ByteSource {
public:
    /// Errors: FileNotFound, FileIsDirectory, FileNotReadable. A pipe is read to its end at once.
    static Result<ByteSource> open(const std::string& path);
    /// Bytes that are in memory already; `path` only names them in issues.
    static ByteSource ofBytes(std::string bytes, std::string path);

    const std::string& path() const { return m_path; }
    std::int64_t size() const { return m_size; } ///< when it was opened, in bytes

    void rewind();
    /// Appends at most `count` bytes to `target` and returns how many; 0 at the end.
    std::size_t read(std::string& target, std::size_t count);
    /// True when the file is no longer the one that was opened (size, time or a failed read).
    bool changed() const;

private:
    ByteSource() = default;

    std::string m_path;
    std::filesystem::path m_file;
    std::ifstream m_stream;
    std::string m_held; ///< the whole content, when it is not read from a file
    bool m_isHeld = false;
    bool m_failed = false;
    std::int64_t m_size = 0;
    std::int64_t m_position = 0;
    std::filesystem::file_time_type m_time{};
};

} // namespace tessera::csv
