// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the commands share: the table to read, how progress is shown, and how failures end.
// Each command is a request (filled by the parser) and a function that carries it out.

#include "base/result.h"
#include "cli/console/console.h"
#include "formats/format.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace tessera {

/// INPUT and how to read it: texts as given, checked by readOptionsOf().
struct InputRequest {
    std::string path;
    std::optional<std::string> encoding{};
    std::optional<std::string> delimiter{};
    std::optional<std::string> decimalMark{};
    std::optional<std::string> header{};
    std::optional<std::string> ragged{};
    std::optional<std::string> missingMarks{};
    std::optional<std::string> quote{};
    std::optional<std::string> skipLines{};
    std::optional<std::string> types{};
};

struct DisplayRequest {
    bool quiet = false;    ///< no summary, no notices, no progress
    bool progress = false; ///< also where errors do not go to a terminal
};

/// A command that can be stopped: its Cancel, and its progress on display while this lives.
class Run {
public:
    Run(Console& console, const DisplayRequest& display);
    ~Run();

    const Cancel& cancel() const { return m_cancel; }
    /// While it is held, an interrupted process is not ended in between.
    [[nodiscard]] std::unique_lock<std::mutex> hold() const { return m_console.hold(); }
    void endProgress(); ///< before anything else is written

private:
    const Console& m_console;
    std::shared_ptr<Progress> m_progress;
    Cancel m_cancel;
    std::unique_ptr<class ProgressDisplay> m_display;
};

/// Adds an option that needs a value which is not empty, such as the name of a file: a variable of
/// the shell that is not set would be an option that does nothing.
void addFilledOption(CLI::App& command, const char* name, std::string& target,
                     const std::string& what, const char* form);

/// Adds INPUT and the options that override what is guessed about it.
void addInputOptions(CLI::App& command, InputRequest& input);
void addDisplayOptions(CLI::App& command, DisplayRequest& display);

/// A wrong value of an option, told as WrongUsage.
struct UsageError {
    QString where;
    QString what;
    QString advice;
};
/// The checked options, or what is wrong with them in `wrong`.
ReadOptions readOptionsOf(const InputRequest& input, std::optional<UsageError>& wrong);

/// The comma-separated entries of a list.
std::vector<std::string> splitList(const std::string& text);

/// The status to end with after this error.
ExitStatus statusOf(const Issue& issue);
/// Tells the issue (an issue without a place stands at `path`) and returns the status to end with.
ExitStatus fail(Console& console, Issue issue, const std::string& path);
ExitStatus failUsage(Console& console, const UsageError& error);

/// Notes and warnings, unless quiet.
void tellNotices(Console& console, const std::vector<Issue>& issues, const std::string& path);

} // namespace tessera
