// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/score.h"

#include "cli/commands/outputs.h"
#include "cli/text/texttable.h"
#include "handover/scored.h"
#include "handover/scorefile.h"
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
        return tr("give each customer of a table its segment by a saved model").toStdString();
    }
    static Plain model() { return tr("the saved model").toStdString(); }
    static Plain output()
    {
        return tr("write the CSV here instead of to standard output").toStdString();
    }
    static QString summary(const ScoredTable& scored);
};

QString Words::summary(const ScoredTable& scored)
{
    const auto& [table, model, scores, sizes] = scored;
    QString text = tr("%1: %2 customers scored")
                       .arg(shownPath(table->source().path), countText(table->rows())) +
                   QLatin1Char('\n');
    if (scores.imputedCells > 0)
        text += tr("%Ln missing value(s) filled", nullptr, static_cast<int>(scores.imputedCells)) +
                QLatin1Char('\n');
    TextTable list({tr("segment"), tr("customers"), tr("share"), QString()}, "rrrl");
    for (std::size_t i = 0; i < sizes.size(); ++i)
        list.add({countText(static_cast<std::int64_t>(i) + 1), countText(sizes[i]),
                  shareText(static_cast<double>(sizes[i]) / static_cast<double>(table->rows()), 1),
                  shownName(model.names[i])});
    return text + QLatin1Char('\n') + list.text();
}

} // namespace

void addScore(CLI::App& parent, ScoreRequest& request)
{
    CLI::App& command = *parent.add_subcommand("score", Words::command());
    command.add_option("MODEL", request.model, Words::model())->type_name("");
    addInputOptions(command, request.input);
    addFilledOption(command, "-o,--output", request.output, Words::output(), "F");
    addDisplayOptions(command, request.display);
}

ExitStatus runScore(const ScoreRequest& request, Console& console)
{
    std::optional<UsageError> wrong;
    const ReadOptions options = readOptionsOf(request.input, wrong);
    if (!wrong)
        wrong = clashOf({{"MODEL", request.model}, {"INPUT", request.input.path}},
                        {{"-o", request.output}});
    if (wrong)
        return failUsage(console, *wrong);
    Run run(console, request.display);
    const auto model = readModel(request.model, run.cancel());
    if (!model)
        return fail(console, model.issue(), request.model);
    if (const auto status = tryOutput(request.output, console))
        return *status;
    const auto scored =
        scoreFile(*model, {.path = request.input.path, .options = options}, run.cancel());
    run.endProgress();
    if (!scored)
        return fail(console, scored.issue(), request.input.path);
    const std::string csv = scoresCsv(*scored->table, scored->model, scored->scores);
    if (!request.display.quiet)
        tellNotices(console, scored->table->issues(), request.input.path);
    if (request.output.empty()) {
        console.data(csv);
        return ExitStatus::Done;
    }
    const Outcome written = writeOutput(request.output, csv, run);
    if (!written)
        return fail(console, written.issue(), request.output);
    if (!request.display.quiet)
        console.print(Words::summary(*scored));
    return ExitStatus::Done;
}

} // namespace tessera
