// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A file that is written bit by bit and appears whole at the end or not at all, alone or together
// with others. It never touches the target before that, unless the target is a special file.

#include "base/cancel.h"
#include "base/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tessera {

class AtomicFile {
public:
    /// Begins to write into a file without a name, or beside the target where there is no such
    /// thing. A special file (/dev/full, a pipe, /dev/stdout) is written directly, and opening it
    /// waits for whoever reads from it. Throws Cancelled, here and where it writes. Error:
    /// OutputNotWritable.
    static Result<AtomicFile> create(const std::string& path, const Cancel& cancel = {});
    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&&) = delete;
    ~AtomicFile(); ///< what was not committed is removed

    /// Error: OutputNotWritable.
    Outcome write(std::string_view text);
    /// Waits until all is on the disk, still without the target's name. Error: OutputNotWritable.
    Outcome finish();
    /// Finishes and takes the place of the target. Error: OutputNotWritable.
    Outcome commit();

private:
    struct State;
    explicit AtomicFile(std::unique_ptr<State> state);
    friend Outcome tryOutput(const std::string& path);
    friend Outcome commitTogether(const std::vector<AtomicFile*>& files, const Cancel& cancel);

    std::unique_ptr<State> m_state;
};

/// Whether create() and commit() would succeed as far as can be told before: the folder is there
/// and can be written, the target is no folder and can be replaced. It leaves nothing behind, and
/// opens no special file. Error: OutputNotWritable.
Outcome tryOutput(const std::string& path);

/// Finishes all, then takes the places of all targets at once: another run that does the same comes
/// before or after. When one target cannot be had, those that were had get their old files again,
/// where the system can exchange files. Only being killed between the first and the last of these
/// renames leaves a mixture. Throws Cancelled, before the first. Error: OutputNotWritable.
Outcome commitTogether(const std::vector<AtomicFile*>& files, const Cancel& cancel);

/// Writes beside the target and renames, so that an interruption leaves the old file or none.
/// Error: OutputNotWritable. A target that is a special file (/dev/full, a pipe) is written
/// directly. Throws Cancelled.
Outcome writeFileAtomically(const std::string& path, std::string_view content,
                            const Cancel& cancel = {});

} // namespace tessera
