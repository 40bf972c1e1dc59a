// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/sample.h"

#include "cli/commands/outputs.h"
#include "sample/sample.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

namespace tessera {

namespace {

using Plain = std::string; // lupdate takes std::string before a function for its class

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    static Plain command()
    {
        return tr("write the sample table: made-up credit-card customers").toStdString();
    }
    static Plain output() { return tr("the CSV file to write").toStdString(); }
    static Plain quiet() { return tr("say nothing").toStdString(); }
    static QString written(const std::string& path)
    {
        return tr("%1: %2 made-up customers written (synthetic: no real person is in it)")
                   .arg(shownPath(path), countText(SampleOptions{}.customers)) +
               QLatin1Char('\n');
    }
};

} // namespace

void addSample(CLI::App& parent, SampleRequest& request)
{
    CLI::App& command = *parent.add_subcommand("sample", Words::command());
    command.add_option("FILE", request.output, Words::output())->type_name("");
    command.add_flag("--quiet", request.quiet, Words::quiet());
}

ExitStatus runSample(const SampleRequest& request, Console& console)
{
    const Run run(console, {.quiet = true});
    if (const auto status = tryOutput(request.output, console))
        return *status;
    const Outcome written = writeOutput(request.output, sampleCsv(), run);
    if (!written)
        return fail(console, written.issue(), request.output);
    if (!request.quiet)
        console.print(Words::written(request.output));
    return ExitStatus::Done;
}

} // namespace tessera
