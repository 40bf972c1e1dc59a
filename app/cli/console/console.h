// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a command writes: results to one stream, errors, notices and progress to the other; and
// from where it is interrupted. It never decides an exit status.

#include "base/cancel.h"
#include "base/issue.h"

#include <QString>

#include <iosfwd>
#include <memory>
#include <mutex>
#include <string>

namespace tessera {

class Interrupt;

/// SPEC section 3.
enum class ExitStatus {
    Done = 0,
    WrongUsage = 2,
    InputUnreadable = 3,
    AnalysisImpossible = 4,
    OutputUnwritable = 5,
    Interrupted = 130 ///< or what Interrupt::status() says
};

class Console {
public:
    Console(std::ostream& output, std::ostream& errors) : m_output(output), m_errors(errors) {}

    /// Without one, commands cannot be stopped. It must outlive all commands.
    void setInterrupt(Interrupt& interrupt);
    std::stop_token stopToken() const;
    /// While it is held, an interrupted process is not ended in between.
    [[nodiscard]] std::unique_lock<std::mutex> hold() const;

    void setTerminal(bool isTerminal) { m_terminal = isTerminal; } ///< of the errors' stream
    bool terminal() const { return m_terminal; }

    void setOutputTerminal(bool isTerminal) { m_outputTerminal = isTerminal; }
    void print(const QString& text); ///< for people: no control character gets through
    /// For programs: byte for byte, unless people see it (a terminal); then as print() does.
    void data(const std::string& bytes);
    bool flush(); ///< false when the results could not be written (a full disk, say)

    /// "tessera: WHERE: what is wrong; what to do", on one line whatever the parts hold.
    void error(const QString& where, const QString& what, const QString& advice);
    void error(const Issue& issue);
    /// The same for what a person should know, with "note" or "warning".
    void notice(const Issue& issue);
    void progress(const QString& text); ///< raw, to the errors' stream: of our own words only

private:
    std::ostream& m_output;
    std::ostream& m_errors;
    Interrupt* m_interrupt = nullptr;
    bool m_terminal = false;
    bool m_outputTerminal = false;
};

} // namespace tessera
