// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cli.h"

#include "base/job.h"
#include "base/version.h"
#include "cli/commands/analyze.h"
#include "cli/commands/inspect.h"
#include "cli/commands/sample.h"
#include "cli/commands/score.h"
#include "words/nametext.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace tessera {

namespace {

using Plain = std::string; // lupdate takes std::string before a function for its class

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    static Plain program()
    {
        return tr("Find, understand and hand over customer segments.\n"
                  "Without a command it opens the window: tessera [FILE]")
            .toStdString();
    }
    /// The headings of the parser's help, which it has in English only.
    static void translateHeadings(CLI::App& root)
    {
        const auto formatter = root.get_formatter();
        formatter->column_width(30);
        formatter->label("Usage", tr("Usage").toStdString());
        formatter->label("OPTIONS", tr("OPTIONS").toStdString());
        formatter->label("SUBCOMMAND", tr("COMMAND").toStdString());
        formatter->label("Positionals", tr("Arguments").toStdString());
        root.option_defaults()->group(tr("Options").toStdString());
    }
    static Plain commands() { return tr("Commands").toStdString(); }
    static Plain help() { return tr("show this help and end").toStdString(); }
    static Plain version() { return tr("show the version and end").toStdString(); }
    static QString missing(const char* what)
    {
        return tr("%1 is missing").arg(QLatin1String(what));
    }
    static QString seeHelp(const QString& command)
    {
        const QString call =
            command.isEmpty() ? QStringLiteral("tessera") : QStringLiteral("tessera ") + command;
        return tr("see %1 --help").arg(call);
    }
    static UsageError noDisplay()
    {
        return {{},
                tr("there is no display to open a window on"),
                tr("use a command without a window, such as tessera analyze; see tessera --help")};
    }
    static UsageError noDrawing()
    {
        return {QStringLiteral("--report"), tr("the report cannot be drawn on this system"),
                tr("close other programs if memory is short, or install the program again")};
    }
    static UsageError unexpected(const QString& command, const QString& argument)
    {
        return {command, tr("“%1” was not expected").arg(shownName(argument)), seeHelp(command)};
    }
    static UsageError parseError(const CLI::Error& error, const QString& command);
};

/// The parser's errors in our words; its own text names the option before the first colon.
UsageError Words::parseError(const CLI::Error& error, const QString& command)
{
    const QString said = fullText(error.what());
    const QString named = said.section(QLatin1Char(':'), 0, 0);
    const QString rest = said.section(QLatin1Char(':'), 1).trimmed();
    // The name of this error may be that of the command.
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError))
        return unexpected(command, rest);
    // A value that the option itself refuses is an empty one: addFilledOption().
    if (error.get_name() == "ArgumentMismatch" || error.get_name() == "ValidationError")
        return {shownName(named), tr("it needs exactly one value"), seeHelp(command)};
    return {command, shownName(said), seeHelp(command)};
}

/// Those of the commands that were not given stay empty.
struct Requests {
    InspectRequest inspect;
    AnalyzeRequest analyze;
    ScoreRequest score;
    SampleRequest sample;

    /// The table to read; empty where none is.
    std::string input() const { return inspect.input.path + analyze.input.path + score.input.path; }
};

QString commandOf(const CLI::App& root)
{
    const auto chosen = root.get_subcommands();
    return chosen.empty() ? QString() : fullText(chosen.front()->get_name());
}

ExitStatus failMissing(Console& console, const QString& command, const char* what)
{
    return failUsage(console, {command, Words::missing(what), Words::seeHelp(command)});
}

ExitStatus runChosen(const CLI::App& root, const Requests& requests, Console& console)
{
    const QString command = commandOf(root);
    if (command == QLatin1String("inspect"))
        return requests.inspect.input.path.empty() ? failMissing(console, command, "INPUT")
                                                   : runInspect(requests.inspect, console);
    if (command == QLatin1String("analyze"))
        return requests.analyze.input.path.empty() ? failMissing(console, command, "INPUT")
                                                   : runAnalyze(requests.analyze, console);
    if (command == QLatin1String("score")) {
        if (requests.score.model.empty())
            return failMissing(console, command, "MODEL");
        return requests.score.input.path.empty() ? failMissing(console, command, "INPUT")
                                                 : runScore(requests.score, console);
    }
    if (command == QLatin1String("sample"))
        return requests.sample.output.empty() ? failMissing(console, command, "FILE")
                                              : runSample(requests.sample, console);
    return failMissing(console, {}, "COMMAND");
}

void addCommands(CLI::App& root, Requests& requests)
{
    Words::translateHeadings(root);
    root.set_help_flag("-h,--help", Words::help());
    root.set_version_flag("-V,--version", versionText(), Words::version());
    root.require_subcommand(0, 1);
    addInspect(root, requests.inspect);
    addAnalyze(root, requests.analyze);
    addScore(root, requests.score);
    addSample(root, requests.sample);
    for (CLI::App* command : root.get_subcommands({}))
        command->group(Words::commands());
}

ExitStatus parseAndRun(Requests& requests, const std::vector<std::string>& arguments,
                       Console& console)
{
    CLI::App root(Words::program(), "tessera");
    addCommands(root, requests);
    try {
        root.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::CallForHelp&) {
        console.print(fullText(root.help())); // of the command, when one is named
        return ExitStatus::Done;
    } catch (const CLI::CallForVersion&) {
        console.print(QStringLiteral("tessera %1\n").arg(QLatin1String(versionText())));
        return ExitStatus::Done;
    } catch (const CLI::ParseError& error) {
        return failUsage(console, Words::parseError(error, commandOf(root)));
    }
    return runChosen(root, requests, console);
}

constexpr std::array<std::string_view, 4> commands{"inspect", "analyze", "score", "sample"};
constexpr std::array<std::string_view, 4> answers{"--help", "-h", "--version", "-V"};

template<std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& known, std::string_view text)
{
    return std::find(known.begin(), known.end(), text) != known.end();
}

bool isReport(std::string_view argument)
{
    return argument == "--report" || argument.starts_with("--report=");
}

} // namespace

Launch launchOf(int argc, char** argv)
{
    if (argc < 2)
        return Launch::Window;
    const std::string_view first = argv[1];
    if (std::none_of(argv + 1, argv + argc, [](const char* a) { return isOneOf(answers, a); }) &&
        !isOneOf(commands, first))
        return Launch::Window;
    return std::any_of(argv + 2, argv + argc, isReport) ? Launch::Report : Launch::Command;
}

std::vector<std::string> argumentsOf([[maybe_unused]] int argc, [[maybe_unused]] char** argv)
{
#ifdef _WIN32
    std::vector<std::string> arguments;
    for (const QString& argument : QCoreApplication::arguments().mid(1))
        arguments.push_back(argument.toStdString());
    return arguments;
#else
    return {argv + std::min(argc, 1), argv + argc};
#endif
}

int runCommandLine(const std::vector<std::string>& arguments, Console& console)
{
    Requests requests;
    const Result<ExitStatus> ended =
        runJob({}, [&] { return parseAndRun(requests, arguments, console); });
    const ExitStatus status = ended ? *ended : statusOf(ended.issue());
    if (!ended) // telling it needs memory, too
        static_cast<void>(
            runJob({}, [&] { return fail(console, ended.issue(), requests.input()); }));
    if (!console.flush() && status == ExitStatus::Done) {
        console.error({.code = IssueCode::OutputNotWritable, .arguments = {"standard output"}});
        return static_cast<int>(ExitStatus::OutputUnwritable);
    }
    return static_cast<int>(status);
}

std::optional<std::string> fileOf(const std::vector<std::string>& arguments, Console& console)
{
    const bool isOption = !arguments.empty() && arguments.front().starts_with('-');
    if (arguments.size() > 1 || isOption) {
        const std::string& first = isOption ? arguments.front() : arguments[1];
        failUsage(console, Words::unexpected({}, fullText(first)));
        return std::nullopt;
    }
    return arguments.empty() ? std::string() : arguments.front();
}

ExitStatus failWithoutDisplay(Console& console)
{
    return failUsage(console, Words::noDisplay());
}

ExitStatus failWithoutDrawing(Console& console)
{
    failUsage(console, Words::noDrawing());
    return ExitStatus::OutputUnwritable;
}

} // namespace tessera
