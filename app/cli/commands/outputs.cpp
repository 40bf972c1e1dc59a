// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/outputs.h"

#include "analysis/json/result_json.h"
#include "analysis/recipe/recipe_json.h"
#include "handover/exports.h"
#include "io/outputplace.h"
#include "look/theme.h"
#include "model/model.h"
#include "report/report.h"

namespace tessera {

namespace {

std::vector<NamedFile> inputsOf(const AnalyzeRequest& request)
{
    return {{"INPUT", request.input.path}, {"--recipe", request.recipe}};
}

std::vector<NamedFile> outputsOf(const AnalyzeRequest& request)
{
    return {{"--json", request.json},         {"--assignments", request.assignments},
            {"--profiles", request.profiles}, {"--report", request.report},
            {"--model", request.model},       {"--save-recipe", request.saveRecipe}};
}

bool isSpecialOutput(const std::string& path)
{
    OutputPlace place;
    return !findOutputPlace(path, place) && place.isSpecial();
}

/// The whole file, on the disk but for its name.
Result<AtomicFile> written(const std::string& path, std::string_view content, const Run& run)
{
    Result<AtomicFile> file = AtomicFile::create(path, run.cancel());
    if (!file)
        return file;
    Outcome done = file->write(content);
    if (done)
        done = file->finish();
    return done ? std::move(file) : Result<AtomicFile>(done.issue());
}

std::vector<Artefact> makeArtefacts(const AnalyzeRequest& request, const Findings& findings)
{
    const AnalysisPtr& analysis = findings.analysis;
    const AdviceReport* const advice = findings.advice ? &*findings.advice : nullptr;
    const Annotations none;
    std::vector<Artefact> artefacts;
    if (!request.json.empty())
        artefacts.push_back({request.json, analysisJson(*analysis, advice)});
    if (!request.assignments.empty())
        artefacts.push_back({request.assignments, assignmentsCsv(*analysis, none)});
    if (!request.profiles.empty())
        artefacts.push_back({request.profiles, profilesCsv(*analysis, none)});
    if (!request.report.empty()) {
        installFonts();
        artefacts.push_back({request.report, makeReport(analysis, none).toStdString()});
    }
    if (!request.model.empty())
        artefacts.push_back({request.model, toJson(modelOf(*analysis, none))});
    if (!request.saveRecipe.empty())
        artefacts.push_back({request.saveRecipe, toJson(analysis->recipe)});
    return artefacts;
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
    Result<AtomicFile> file = written(path, content, run);
    if (!file)
        return file.issue();
    const auto held = run.hold();
    return file->commit();
}

Outcome writeTogether(const std::vector<Artefact>& artefacts, const Run& run, AtomicFile* more)
{
    std::vector<AtomicFile> files;
    const auto writeAll = [&](bool special) -> Outcome {
        for (const Artefact& artefact : artefacts) {
            if (artefact.path.empty() || isSpecialOutput(artefact.path) != special)
                continue;
            Result<AtomicFile> file = written(artefact.path, artefact.content, run);
            if (!file)
                return file.issue();
            files.push_back(*std::move(file));
        }
        return done();
    };
    Outcome outcome = writeAll(false);
    if (outcome && more)
        outcome = more->finish();
    // What goes into a pipe cannot be taken back: it follows when the files are on the disk.
    if (outcome)
        outcome = writeAll(true);
    if (!outcome)
        return outcome;
    std::vector<AtomicFile*> all;
    all.reserve(files.size() + 1);
    for (AtomicFile& file : files)
        all.push_back(&file);
    if (more)
        all.push_back(more);
    const auto held = run.hold();
    return commitTogether(all, run.cancel());
}

ExitStatus writeOutputs(const AnalyzeRequest& request, const Findings& findings, Run& run,
                        Console& console)
{
    run.cancel().begin(Activity::Writing);
    const std::vector<Artefact> artefacts = makeArtefacts(request, findings);
    run.endProgress();
    const Outcome outcome = writeTogether(artefacts, run);
    return outcome ? ExitStatus::Done : fail(console, outcome.issue(), request.input.path);
}

} // namespace tessera
