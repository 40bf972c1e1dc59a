// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a command writes: results to one stream, errors, notices and progress to the other.
// It never decides an exit status.

#include "core/cancel.h"
#include "core/issue.h"

#include <QString>

#include <iosfwd>
#include <memory>
#include <string>

namespace tessera {

/// SPEC section 3.
enum class ExitStatus {
    Done = 0,
    WrongUsage = 2,
    InputUnreadable = 3,
    AnalysisImpossible = 4,
    OutputUnwritable = 5,
    Interrupted = 130
};

class Console {
public:
    Console(std::ostream& output, std::ostream& errors) : m_output(output), m_errors(errors) {}

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
    bool m_terminal = false;
    bool m_outputTerminal = false;
};

} // namespace tessera
