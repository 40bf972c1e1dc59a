// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/stream.h"

#include "analysis/recipe/recipe_options.h"
#include "cli/commands/outputs.h"
#include "cli/text/streamsummary.h"
#include "handover/streamed.h"
#include "report/allexports.h"
#include "words/nametext.h"

#include <QCoreApplication>

#include <utility>

namespace tessera {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    static UsageError needsTable(const QString& option)
    {
        return {option, tr("it needs the whole table in memory"),
                tr("leave out either this or --stream")};
    }
    static UsageError obstacle(const StreamObstacle& obstacle, const Recipe& recipe);
};

UsageError Words::obstacle(const StreamObstacle& obstacle, const Recipe& recipe)
{
    const QString option = QStringLiteral("--") + QLatin1String(obstacle.option);
    const QLatin1String instead(obstacle.instead);
    if (instead.isEmpty())
        return needsTable(option);
    QString value;
    for (const RecipeOption& known : recipeOptions())
        if (known.key == std::string_view(obstacle.option))
            value = shownName(optionText(known.get(recipe)));
    return {option, tr("“%1” needs the whole table in memory").arg(value),
            tr("give %1, or leave out --stream").arg(instead)};
}

constexpr std::string_view assignmentsId = "assignments";

/// Null: it needs the whole table.
const StreamedExport* streamedExport(std::string_view id)
{
    for (const StreamedExport& known : streamedExports())
        if (known.id == id)
            return &known;
    return nullptr;
}

/// The files with one content each; the assignments are there already but for their name.
Outcome writeAll(const AnalyzeRequest& request, const Streamed& streamed,
                 std::optional<StreamedAssignments>& assignments, Run& run)
{
    std::vector<Artefact> artefacts;
    for (const StreamedExport& known : streamedExports())
        artefacts.push_back({request.output(known.id), [&known, &streamed](const TextSink& sink) {
                                 return sink(known.make(streamed));
                             }});
    return writeTogether(artefacts, run, assignments ? &assignments->file() : nullptr);
}

} // namespace

std::optional<UsageError> streamClash(const AnalyzeRequest& request)
{
    for (const ExportRow& row : allExports())
        if (!request.output(row.id).empty() && row.id != assignmentsId && !streamedExport(row.id))
            return Words::needsTable(QLatin1String(row.option));
    if (!request.names.empty())
        return Words::needsTable(QStringLiteral("--names"));
    if (request.advice)
        return Words::needsTable(QStringLiteral("--advice"));
    return std::nullopt;
}

ExitStatus runStream(const AnalyzeRequest& request, const StreamJob& job, Run& run,
                     Console& console)
{
    if (const auto obstacle = streamObstacle(job.recipe))
        return failUsage(console, Words::obstacle(*obstacle, job.recipe));
    if (const auto status = tryOutputs(request, console))
        return *status;
    std::optional<StreamedAssignments> assignments;
    AssignmentSink sink;
    if (const std::string path = request.output(assignmentsId); !path.empty()) {
        Result<AtomicFile> file = AtomicFile::create(path, run.cancel());
        if (!file)
            return fail(console, file.issue(), path);
        assignments.emplace(*std::move(file));
        sink = [&assignments](const AssignedRows& rows) { return assignments->add(rows); };
    }
    const Result<Streamed> streamed =
        analyzeStreamed({.path = request.input.path, .options = job.options}, job.recipe, sink,
                        {.threads = job.threads}, run.cancel());
    run.endProgress();
    if (!streamed)
        return fail(console, streamed.issue(), request.input.path);
    if (const Outcome written = writeAll(request, *streamed, assignments, run); !written)
        return fail(console, written.issue(), request.input.path);
    if (request.display.quiet)
        return ExitStatus::Done;
    tellNotices(console, streamed->issues, request.input.path);
    console.print(summaryText(*streamed));
    return ExitStatus::Done;
}

} // namespace tessera
