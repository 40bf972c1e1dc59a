// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The real program as a process: arguments byte for byte, its streams where the test wants them,
// its end as a shell tells it.

#include <QByteArray>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <functional>
#include <string>
#include <vector>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tessera {

/// How a process is started.
struct ProcessOptions {
    std::string folder{};           ///< to work in
    std::string locale = "C.UTF-8"; ///< LC_ALL
    int input = -1; ///< descriptors; -1: /dev/null, and a file that is read at the end
    int output = -1;
    int errors = -1;
    std::function<void()> prepare{}; ///< what the child does before it becomes the program
};

class ProcessRun {
public:
    ProcessRun(const std::vector<std::string>& arguments, const ProcessOptions& options)
        : m_output(temporaryFile()), m_errors(temporaryFile())
    {
        std::array<int, 2> started{};
        if (::pipe2(started.data(), O_CLOEXEC) != 0)
            qFatal("no pipe");
        sigset_t all{};
        sigset_t before{};
        ::sigfillset(&all);
        ::sigprocmask(SIG_SETMASK, &all, &before); // QtTest has handlers of its own
        m_process = ::fork();
        if (m_process == 0) {
            for (int number = 1; number < NSIG; ++number)
                ::signal(number, SIG_DFL);
            ::sigprocmask(SIG_SETMASK, &before, nullptr);
            becomeProgram(arguments, options);
        }
        ::sigprocmask(SIG_SETMASK, &before, nullptr);
        char nothing = 0;
        ::close(started[1]);
        while (::read(started[0], &nothing, 1) < 0 && errno == EINTR) {
        }
        ::close(started[0]); // it has become the program
    }
    ~ProcessRun()
    {
        if (m_process > 0) {
            ::kill(m_process, SIGKILL);
            ::waitpid(m_process, nullptr, 0);
        }
        ::close(m_output);
        ::close(m_errors);
    }
    ProcessRun(const ProcessRun&) = delete;
    ProcessRun& operator=(const ProcessRun&) = delete;

    static constexpr int notStarted = 99; ///< the status when it did not become the program
    static std::string program() { return TESSERA_BINARY_DIR "/bin/tessera"; }

    pid_t id() const { return m_process; }
    void signal(int number) const { ::kill(m_process, number); }

    bool runs()
    {
        if (m_process > 0 && ::waitpid(m_process, &m_status, WNOHANG) == m_process)
            m_process = 0;
        return m_process > 0;
    }
    /// The exit status, 128 + N when signal N has ended it, -1 when it does not end.
    int wait(int milliseconds = 30'000)
    {
        QElapsedTimer timer;
        timer.start();
        while (runs()) {
            if (timer.elapsed() > milliseconds)
                return -1;
            QTest::qSleep(2);
        }
        return WIFSIGNALED(m_status) ? 128 + WTERMSIG(m_status) : WEXITSTATUS(m_status);
    }
    /// Whether it has got as far as taking care of signals itself.
    bool takesCareOf(int number) const
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(m_process));
        if (!status.open(QIODevice::ReadOnly))
            return false;
        const QByteArray all = status.readAll();
        const qsizetype at = all.indexOf("SigCgt:");
        const QByteArray mask = all.mid(at + 7, all.indexOf('\n', at) - at - 7).trimmed();
        return at >= 0 && ((mask.toULongLong(nullptr, 16) >> (number - 1)) & 1U) != 0;
    }

    QByteArray output() const { return contentOf(m_output); }
    QByteArray errors() const { return contentOf(m_errors); }

private:
    static int temporaryFile() { return ::open("/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600); }
    static QByteArray contentOf(int descriptor)
    {
        QByteArray content(static_cast<qsizetype>(::lseek(descriptor, 0, SEEK_END)), '\0');
        const ssize_t got =
            ::pread(descriptor, content.data(), static_cast<std::size_t>(content.size()), 0);
        return content.left(static_cast<qsizetype>(got));
    }
    [[noreturn]] void becomeProgram(const std::vector<std::string>& arguments,
                                    const ProcessOptions& options) const
    {
        ::dup2(options.input >= 0 ? options.input : ::open("/dev/null", O_RDONLY), 0);
        ::dup2(options.output >= 0 ? options.output : m_output, 1);
        ::dup2(options.errors >= 0 ? options.errors : m_errors, 2);
        if (!options.folder.empty() && ::chdir(options.folder.c_str()) != 0)
            ::_exit(notStarted);
        ::setenv("LC_ALL", options.locale.c_str(), 1);
        ::unsetenv("DISPLAY");
        ::unsetenv("QT_QPA_PLATFORM");
        if (options.prepare)
            options.prepare();
        std::string name = program();
        std::vector<char*> words{name.data()};
        std::vector<std::string> copies = arguments;
        for (std::string& argument : copies)
            words.push_back(argument.data());
        words.push_back(nullptr);
        ::execv(name.c_str(), words.data());
        ::_exit(notStarted);
    }

    pid_t m_process = 0;
    int m_status = 0;
    int m_output;
    int m_errors;
};

} // namespace tessera
