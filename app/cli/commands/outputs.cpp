// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/outputs.h"

#include "io/outputplace.h"
#include "report/allexports.h"

namespace tessera {

namespace {

std::vector<NamedFile> inputsOf(const AnalyzeRequest& request)
{
    return {
        {"INPUT", request.input.path}, {"--recipe", request.recipe}, {"--names", request.names}};
}

std::vector<NamedFile> outputsOf(const AnalyzeRequest& request)
{
    std::vector<NamedFile> outputs;
    for (const ExportRow& row : allExports())
        outputs.push_back({row.option, request.output(row.id)});
    return outputs;
}

bool isSpecialOutput(const std::string& path)
{
    OutputPlace place;
    return !findOutputPlace(path, place) && place.isSpecial();
}

/// The whole file, on the disk but for its name.
Result<AtomicFile> written(const std::string& path,
                           const std::function<Outcome(const TextSink&)>& write, const Run& run)
{
    Result<AtomicFile> file = AtomicFile::create(path, run.cancel());
    if (!file)
        return file;
    Outcome done = write([&file](std::string_view piece) { return file->write(piece); });
    if (done)
        done = file->finish();
    return done ? std::move(file) : Result<AtomicFile>(done.issue());
}

/// All of it in memory, to be written by what it returns.
Result<std::function<Outcome(const TextSink&)>> made(const Artefact& artefact)
{
    std::string content;
    const Outcome outcome = artefact.write([&content](std::string_view piece) {
        content += piece;
        return done();
    });
    if (!outcome)
        return outcome.issue();
    return std::function<Outcome(const TextSink&)>(
        [content = std::move(content)](const TextSink& sink) { return sink(content); });
}

} // namespace

std::optional<UsageError> clashOf(const AnalyzeRequest& request)
{
    return clashOf(inputsOf(request), outputsOf(request));
}

std::optional<ExitStatus> tryOutput(const std::string& path, Console& console)
{
    if (path.empty())
        return std::nullopt;
    const Outcome tried = tryOutput(path);
    return tried ? std::nullopt : std::optional(fail(console, tried.issue(), path));
}

std::optional<ExitStatus> tryOutputs(const AnalyzeRequest& request, Console& console)
{
    for (const NamedFile& output : outputsOf(request))
        if (const auto status = tryOutput(output.path, console))
            return status;
    return std::nullopt;
}

Outcome writeOutput(const std::string& path, std::string_view content, const Run& run)
{
    Result<AtomicFile> file = written(
        path, [content](const TextSink& sink) { return sink(content); }, run);
    if (!file)
        return file.issue();
    const auto held = run.hold();
    return file->commit();
}

Outcome writeTogether(const std::vector<Artefact>& artefacts, Run& run, AtomicFile* more)
{
    std::vector<AtomicFile> files;
    std::vector<Artefact> special;
    for (const Artefact& artefact : artefacts) {
        if (artefact.path.empty())
            continue;
        if (isSpecialOutput(artefact.path)) {
            auto content = made(artefact);
            if (!content)
                return content.issue();
            special.push_back({artefact.path, *std::move(content)});
            continue;
        }
        Result<AtomicFile> file = written(artefact.path, artefact.write, run);
        if (!file)
            return file.issue();
        files.push_back(*std::move(file));
    }
    if (more)
        if (Outcome finished = more->finish(); !finished)
            return finished;
    run.endProgress();
    // What goes into a pipe cannot be taken back: it follows when the files are on the disk.
    for (const Artefact& artefact : special) {
        Result<AtomicFile> file = written(artefact.path, artefact.write, run);
        if (!file)
            return file.issue();
        files.push_back(*std::move(file));
    }
    std::vector<AtomicFile*> all;
    all.reserve(files.size() + 1);
    for (AtomicFile& file : files)
        all.push_back(&file);
    if (more)
        all.push_back(more);
    const auto held = run.hold();
    return commitTogether(all, run.cancel());
}

ExitStatus writeOutputs(const AnalyzeRequest& request, const Handover& handover, Run& run,
                        Console& console)
{
    run.cancel().begin(Activity::Writing);
    std::vector<Artefact> artefacts;
    for (const ExportRow& row : allExports())
        artefacts.push_back({request.output(row.id), [&row, &handover, &run](const TextSink& sink) {
                                 return row.write(handover, sink, run.cancel());
                             }});
    const Outcome outcome = writeTogether(artefacts, run);
    run.endProgress();
    return outcome ? ExitStatus::Done : fail(console, outcome.issue(), request.input.path);
}

} // namespace tessera
