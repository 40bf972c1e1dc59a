// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The bytes of one file, read in order, any number of times.
// It never interprets them, and it never maps the file: a file cut while it is read must not crash.

#include "base/result.h"
#include "io/iothread.h"

#include <cstdint>
#include <memory>
#include <string>

namespace tessera::csv {

class InputFile;

class ByteSource {
public:
    /// Errors: FileNotFound, FileIsDirectory, FileNotReadable. A pipe is read to its end at once.
    /// This and all that follows throws Cancelled, also while the system makes a call wait.
    static Result<ByteSource> open(const std::string& path, const Cancel& cancel = {});
    /// Bytes that are in memory already; `path` only names them in issues.
    static ByteSource ofBytes(std::string bytes, std::string path);
    ByteSource(ByteSource&& other) noexcept;
    ByteSource& operator=(ByteSource&& other) noexcept;
    ~ByteSource();

    const std::string& path() const { return m_path; }
    std::int64_t size() const { return m_size; } ///< when it was opened, in bytes

    void rewind() { m_position = 0; }
    /// Appends at most `count` bytes to `target` and returns how many; 0 at the end.
    std::size_t read(std::string& target, std::size_t count);
    /// True when the file is no longer the one that was opened (size, time or a failed read).
    bool changed() const;

private:
    ByteSource();

    std::string m_path;
    std::shared_ptr<InputFile> m_file; ///< shared with a call that hangs
    std::unique_ptr<IoThread> m_thread;
    std::string m_held; ///< the whole content, when there is no file to read it from
    bool m_failed = false;
    std::int64_t m_size = 0;
    std::int64_t m_position = 0;
};

} // namespace tessera::csv
