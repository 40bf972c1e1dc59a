// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A file, pipe or terminal that is open for reading, with calls that wait as long as the system
// makes them wait. ByteSource makes them on a thread of their own.

#include "base/cancel.h"
#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace tessera::csv {

class InputFile {
public:
    /// Errors: FileNotFound, FileIsDirectory, FileNotReadable.
    static Result<std::shared_ptr<InputFile>> open(const std::string& path);
    ~InputFile();
    InputFile(const InputFile&) = delete;
    InputFile& operator=(const InputFile&) = delete;

    /// A pipe or a terminal: it has no size and can be read only once.
    bool isStream() const { return m_isStream; }
    std::int64_t size() const { return m_size; } ///< when it was opened, in bytes

    /// All of a stream, as soon as it has ended. Throws Cancelled. Error: FileNotReadable.
    Result<std::string> readStream(const Cancel& cancel);
    /// At most `count` bytes from `position`, valid until the next call; fewer at the end of the
    /// file or when reading fails.
    std::string_view read(std::int64_t position, std::size_t count);
    /// True when the file is no longer the one that was opened (size or time).
    bool changed() const;

private:
    struct Handle;
    InputFile();

    std::string m_path;
    std::filesystem::path m_file;
    std::unique_ptr<Handle> m_handle;
    std::string m_block;
    bool m_isStream = false;
    std::int64_t m_size = 0;
    std::filesystem::file_time_type m_time{};
};

} // namespace tessera::csv
