// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console/console.h"

#include "cli/console/interrupt.h"
#include "words/issuetext.h"
#include "words/nametext.h"

#include <QCoreApplication>

#include <ostream>

namespace tessera {

namespace {

void write(std::ostream& stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    stream.write(bytes.constData(), bytes.size());
}

QString sentence(const QString& where, const QString& what, const QString& advice)
{
    QString line = QStringLiteral("tessera: ");
    if (!where.isEmpty())
        line += where + QStringLiteral(": ");
    line += what;
    if (!advice.isEmpty())
        line += QStringLiteral("; ") + advice;
    return withoutControls(line).replace(QLatin1Char('\n'), QLatin1Char(' ')) + QLatin1Char('\n');
}

} // namespace

void Console::setInterrupt(Interrupt& interrupt)
{
    m_interrupt = &interrupt;
    const QString words = sentence({}, issueText({.code = IssueCode::Cancelled}), {});
    const QString clear = m_terminal ? QStringLiteral("\r\x1b[K") : QString(); // the progress bar
    interrupt.setLastWords((clear + words).toStdString());
}

std::stop_token Console::stopToken() const
{
    return m_interrupt ? m_interrupt->token() : std::stop_token();
}

std::unique_lock<std::mutex> Console::hold() const
{
    return m_interrupt ? m_interrupt->hold() : std::unique_lock<std::mutex>();
}

void Console::print(const QString& text)
{
    write(m_output, withoutControls(text));
}

void Console::data(const std::string& bytes)
{
    if (!m_outputTerminal) {
        m_output.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return;
    }
    QString text = fullText(bytes);
    for (const QChar isolate : {QChar(0x2068), QChar(0x2069)}) // of the data, none of them is ours
        text.replace(isolate, QChar::ReplacementCharacter);
    print(text);
}

bool Console::flush()
{
    m_output.flush();
    return m_output.good();
}

void Console::error(const QString& where, const QString& what, const QString& advice)
{
    write(m_errors, sentence(where, what, advice));
    m_errors.flush();
}

void Console::error(const Issue& issue)
{
    if (issue.code == IssueCode::Cancelled && m_interrupt && !m_interrupt->mayTell())
        return;
    error(issueLocation(issue), issueText(issue), issueAdvice(issue));
}

void Console::notice(const Issue& issue)
{
    const QString kind = issue.severity == Severity::Warning
                             ? QCoreApplication::translate("CommandLine", "warning")
                             : QCoreApplication::translate("CommandLine", "note");
    const QString where = issueLocation(issue);
    error(where.isEmpty() ? kind : where + QStringLiteral(": ") + kind, issueText(issue),
          issueAdvice(issue));
}

void Console::progress(const QString& text)
{
    write(m_errors, text);
    m_errors.flush();
}

} // namespace tessera
