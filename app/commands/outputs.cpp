// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/outputs.h"

#include "charts/theme.h"
#include "exports/exports.h"
#include "pipeline/model.h"
#include "pipeline/recipe_json.h"
#include "pipeline/result_json.h"
#include "report/report.h"

#include <QCoreApplication>

#include <filesystem>
#include <map>

namespace tessera {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    static UsageError sameFile(const QString& option, const QString& other)
    {
        return {option, tr("this is the same file as that of %1").arg(other),
                tr("give each a file of its own")};
    }
};

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

std::string canonical(const std::string& path)
{
    std::error_code error;
    const auto full = std::filesystem::weakly_canonical(path, error);
    return error ? path : full.string();
}

/// Devices such as /dev/null may stand for any number of outputs.
bool isDevice(const std::string& path)
{
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    return std::filesystem::exists(status) && !std::filesystem::is_regular_file(status);
}

struct Artefact {
    std::string path;
    std::string content;
};

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

std::optional<UsageError> clashOf(const std::vector<NamedFile>& inputs,
                                  const std::vector<NamedFile>& outputs)
{
    std::map<std::string, const char*> taken;
    for (const NamedFile& input : inputs)
        if (!input.path.empty())
            taken.try_emplace(canonical(input.path), input.option);
    for (const NamedFile& output : outputs) {
        if (output.path.empty() || isDevice(output.path))
            continue;
        const auto [entry, isNew] = taken.try_emplace(canonical(output.path), output.option);
        if (!isNew)
            return Words::sameFile(QLatin1String(output.option), QLatin1String(entry->second));
    }
    return std::nullopt;
}

ExitStatus writeOutputs(const AnalyzeRequest& request, const Findings& findings, Run& run,
                        Console& console)
{
    run.cancel().begin(Activity::Writing);
    const std::vector<Artefact> artefacts = makeArtefacts(request, findings);
    run.endProgress();
    for (const Artefact& artefact : artefacts) {
        if (run.interrupted())
            return fail(console, {.code = IssueCode::Cancelled}, request.input.path);
        const Outcome written = writeFileAtomically(artefact.path, artefact.content);
        if (!written)
            return fail(console, written.issue(), artefact.path);
    }
    return ExitStatus::Done;
}

} // namespace tessera
