// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A file that is written bit by bit and appears whole at the end or not at all.
// It never touches the target before commit(), unless that is a special file.

#include "core/result.h"

#include <memory>
#include <string>
#include <string_view>

namespace tessera {

class AtomicFile {
public:
    /// Begins to write beside the target; a special file (/dev/full, a pipe) is written directly.
    /// Error: OutputNotWritable.
    static Result<AtomicFile> create(const std::string& path);
    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&&) = delete;
    ~AtomicFile(); ///< what was not committed is removed

    /// Error: OutputNotWritable.
    Outcome write(std::string_view text);
    /// Waits until all is on the disk and renames. Error: OutputNotWritable.
    Outcome commit();

private:
    struct State;
    explicit AtomicFile(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace tessera
