// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/analyze.h"

#include "analysis/analyze.h"
#include "analysis/namesfile.h"
#include "analysis/recipe/recipe_json.h"
#include "analysis/recipe/recipe_options.h"
#include "base/numberlimits.h"
#include "cli/commands/outputs.h"
#include "cli/commands/stream.h"
#include "cli/text/advicetext.h"
#include "cli/text/summary.h"
#include "io/textfile.h"
#include "report/allexports.h"
#include "streaming/streaming.h"
#include "words/exporttext.h"
#include "words/issuetext.h"
#include "words/nametext.h"
#include "words/numbertext.h"
#include "words/translations.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <array>

namespace tessera {

namespace {

using Plain = std::string; // lupdate takes std::string before a function for its class

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    static Plain command()
    {
        return tr("find segments and write them down, without a window").toStdString();
    }
    static QString recipe() { return tr("start from this recipe; other options override it"); }
    static QString threads() { return tr("how many threads to use (results do not depend on it)"); }
    static Plain advice()
    {
        return tr("judge how many segments there are, which takes some seconds: gap, stability, "
                  "valleys; part of the summary and of the JSON")
            .toStdString();
    }
    static Plain stream()
    {
        return tr("read the file in blocks, for tables larger than the memory: mini-batch k-means; "
                  "needs --k, and missing values become the mean; a pipe is held in memory as a "
                  "whole")
            .toStdString();
    }
    static QString names() { return tr("names and notes of segments, for every output (JSON)"); }
    static QString title() { return tr("title of the report"); }
    static QString author() { return tr("author of the report"); }
    static QString paper() { return tr("paper of the report"); }
    static QString language() { return tr("language of the report"); }
    static UsageError needsReport(const char* option)
    {
        return {QLatin1String(option), tr("it is about the report"),
                tr("give --report F.pdf, too")};
    }
    static UsageError notOneOf(const char* option, const std::string& value,
                               const QStringList& possible)
    {
        return {QLatin1String(option), tr("“%1” is not possible here").arg(shownName(value)),
                tr("give %1").arg(possible.join(QLatin1Char('|')))};
    }
    static QString choice(std::string_view key);
    static UsageError wrongChoice(const Issue& issue);
    static UsageError wrongThreads(const std::string& value)
    {
        return {QStringLiteral("--threads"),
                tr("“%1” is not a number of threads").arg(shownName(value)),
                tr("give a whole number from 1 to %1, or all").arg(countText(mostThreads))};
    }
};

QString Words::choice(std::string_view key)
{
    if (key == "id")
        return tr("column of the customer numbers");
    if (key == "features")
        return tr(
            "columns to find segments with (default: every numeric column that is no identifier)");
    if (key == "ignore")
        return tr("columns to leave out altogether");
    if (key == "missing")
        return tr("fill missing values, or drop their rows");
    if (key == "duplicates")
        return tr("exact repeats of a whole row");
    if (key == "outliers")
        return tr("values outside the fences");
    if (key == "outlier-rule")
        return tr("where the fences are");
    if (key == "log")
        return tr("take log(1 + x) of features");
    if (key == "scale")
        return tr("bring features to comparable scales");
    if (key == "components")
        return tr("find segments on principal components: how many, or for how much variance");
    if (key == "k")
        return tr("number of segments; auto: by the elbow");
    if (key == "k-range")
        return tr("try every number of segments from A to B");
    if (key == "restarts")
        return tr("runs of k-means from new starts for each k");
    if (key == "seed")
        return tr("seed of the random numbers");
    if (key == "max-iterations")
        return tr("most iterations of one run");
    if (key == "weights")
        return tr("how much features count (default: 1 each); 0 takes one out of the distances");
    if (key == "method")
        return tr("how segments are found; the sweep is always by k-means");
    if (key == "min-size")
        return tr("fewest customers of a segment (k-means only)");
    if (key == "parameters")
        return tr(
            "of the method: metric=euclidean|manhattan, covariance=full|diagonal, gamma=N, ..");
    if (key == "categories")
        return tr("columns of categories for k-prototypes (default: all of them)");
    return {};
}

struct Form {
    std::string_view key;
    const char* values;
};
constexpr std::array<Form, 20> forms{{{"id", "COL"},
                                      {"features", "A,B,.."},
                                      {"ignore", "A,B,.."},
                                      {"missing", "median|mean|zero|drop"},
                                      {"duplicates", "keep|drop"},
                                      {"outliers", "keep|clip|drop"},
                                      {"outlier-rule", "iqr|zscore|mad"},
                                      {"log", "none|auto|all|A,B,.."},
                                      {"scale", "standard|minmax|robust|none"},
                                      {"components", "none|N|P%"},
                                      {"k", "N|auto"},
                                      {"k-range", "A..B"},
                                      {"restarts", "N"},
                                      {"seed", "N"},
                                      {"max-iterations", "N"},
                                      {"weights", "COL=W,.."},
                                      {"method", "kmeans|kmedoids|mixture|minibatch|kprototypes"},
                                      {"min-size", "N"},
                                      {"parameters", "NAME=V,.."},
                                      {"categories", "A,B,.."}}};

const char* formOf(std::string_view key)
{
    for (const Form& form : forms)
        if (form.key == key)
            return form.values;
    return "";
}

UsageError Words::wrongChoice(const Issue& issue)
{
    const std::string& key = issue.arguments[0];
    return {QStringLiteral("--") + fullText(key),
            tr("“%1” is not possible here").arg(shownName(issue.arguments[1])),
            issue.limits.empty() ? tr("give %1").arg(QLatin1String(formOf(key)))
                                 : issueAdvice(issue)};
}

/// The file of an export, as help shows it.
std::string formOf(const ExportRow& row)
{
    const std::string_view extension = row.extension;
    return extension == "json" ? "F" : "F." + std::string(extension);
}

/// What was asked for but is not to be had with this recipe.
std::optional<ExitStatus> refuseOutputs(const AnalyzeRequest& request, const Recipe& recipe,
                                        Console& console)
{
    for (const ExportRow& row : allExports()) {
        const std::string path = request.output(row.id);
        if (path.empty() || !row.supports)
            continue;
        if (const Outcome supported = row.supports(recipe); !supported)
            return fail(console, supported.issue(), path);
    }
    return std::nullopt;
}

/// The option's default, as help shows it.
std::string formWithDefault(const RecipeOption& option)
{
    const std::string standard = optionText(option.get(Recipe{}));
    return formOf(option.key) + (standard.empty() ? std::string() : " [" + standard + "]");
}

/// The recipe file, then the options over it.
std::optional<ExitStatus> readRecipe(const AnalyzeRequest& request, const Run& run,
                                     Console& console, Recipe& recipe)
{
    if (!request.recipe.empty()) {
        const auto text = readTextFile(request.recipe, run.cancel());
        if (!text)
            return fail(console, text.issue(), request.recipe);
        auto read = recipeFromJson(*text);
        if (!read)
            return fail(console, read.issue(), request.recipe);
        recipe = std::move(*read);
    }
    for (const auto& [key, text] : request.choices) {
        const Outcome set = setRecipeOption(recipe, key, optionValueFromText(key, text));
        if (!set)
            return failUsage(console, Words::wrongChoice(set.issue()));
    }
    if (request.advice && recipe.clustering.k && !recipe.clustering.kRange)
        recipe.clustering.kRange = KRange{}; // advice compares numbers of segments
    return std::nullopt;
}

/// What is wrong with how the report is to be; nothing is done about it before.
std::optional<UsageError> coverClash(const AnalyzeRequest& request)
{
    const std::array<std::pair<const char*, const std::string*>, 4> options{
        {{"--title", &request.title},
         {"--author", &request.author},
         {"--paper", &request.paper},
         {"--language", &request.language}}};
    for (const auto& [option, value] : options)
        if (!value->empty() && request.output("report").empty())
            return Words::needsReport(option);
    const QStringList papers{QStringLiteral("a4"), QStringLiteral("letter")};
    if (!request.paper.empty() && !papers.contains(fullText(request.paper).toLower()))
        return Words::notOneOf("--paper", request.paper, papers);
    if (!request.language.empty() && !bundledLanguages().contains(fullText(request.language)))
        return Words::notOneOf("--language", request.language, bundledLanguages());
    return std::nullopt;
}

Cover coverOf(const AnalyzeRequest& request)
{
    return {.title = request.title,
            .author = request.author,
            .paper = fullText(request.paper).toLower().toStdString(),
            .language = request.language};
}

/// The names as they were written down; none when none were.
std::optional<ExitStatus> readNames(const AnalyzeRequest& request, const Run& run, Console& console,
                                    NamesFile& names)
{
    if (request.names.empty())
        return std::nullopt;
    const auto text = readTextFile(request.names, run.cancel());
    if (!text)
        return fail(console, text.issue(), request.names);
    auto read = namesFromJson(*text);
    if (!read)
        return fail(console, read.issue(), request.names);
    names = *std::move(read);
    return std::nullopt;
}

std::optional<int> threadsOf(const std::string& text)
{
    if (text.empty() || text == "all")
        return 0;
    const auto threads = wholeFromText(text);
    if (!threads || *threads < 1 || *threads > mostThreads)
        return std::nullopt;
    return static_cast<int>(*threads);
}

std::vector<Issue> allNotices(const Analysis& analysis)
{
    std::vector<Issue> issues = analysis.table->issues();
    const auto add = [&](const auto& stage) {
        issues.insert(issues.end(), stage.issues.begin(), stage.issues.end());
    };
    add(analysis.cleaned);
    add(analysis.features);
    add(analysis.scaled);
    add(analysis.projection);
    add(analysis.scores);
    add(analysis.sweep);
    add(analysis.clusters);
    add(analysis.quality);
    return issues;
}

} // namespace

void addAnalyze(CLI::App& parent, AnalyzeRequest& request)
{
    CLI::App& command = *parent.add_subcommand("analyze", Words::command());
    addInputOptions(command, request.input);
    const auto file = [&command](const char* name, std::string& target, const QString& what,
                                 const char* form) {
        addFilledOption(command, name, target, what.toStdString(), form);
    };
    file("--recipe", request.recipe, Words::recipe(), "F");
    for (const RecipeOption& option : recipeOptions()) {
        const std::string key = option.key;
        command
            .add_option_function<std::string>(
                "--" + key,
                [&request, key](const std::string& text) {
                    request.choices.emplace_back(key, text);
                },
                Words::choice(key).toStdString())
            ->type_name(formWithDefault(option));
    }
    file("--names", request.names, Words::names(), "F");
    file("--threads", request.threads, Words::threads(), "N|all [all]");
    command.add_flag("--stream", request.stream, Words::stream());
    command.add_flag("--advice", request.advice, Words::advice());
    file("--title", request.title, Words::title(), "TEXT");
    file("--author", request.author, Words::author(), "TEXT");
    file("--paper", request.paper, Words::paper(), "a4|letter [a4]");
    file("--language", request.language, Words::language(),
         bundledLanguages().join(QLatin1Char('|')).toStdString().c_str());
    for (const ExportRow& row : allExports())
        file(row.option, request.outputs[row.id], exportOption(row.id), formOf(row).c_str());
    addDisplayOptions(command, request.display);
}

ExitStatus runAnalyze(const AnalyzeRequest& request, Console& console)
{
    std::optional<UsageError> wrong;
    const ReadOptions options = readOptionsOf(request.input, wrong);
    const auto threads = threadsOf(request.threads);
    if (!threads)
        wrong = Words::wrongThreads(request.threads);
    if (!wrong)
        wrong = clashOf(request);
    if (!wrong)
        wrong = coverClash(request);
    if (!wrong && request.stream)
        wrong = streamClash(request);
    if (wrong)
        return failUsage(console, *wrong);
    Run run(console, request.display);
    Recipe recipe = request.stream ? streamingRecipe() : Recipe{};
    if (const auto status = readRecipe(request, run, console, recipe))
        return *status;
    if (request.stream)
        return runStream(request, {options, recipe, *threads}, run, console);

    NamesFile names;
    if (const auto status = readNames(request, run, console, names))
        return *status;
    if (const auto status = refuseOutputs(request, recipe, console))
        return *status;
    if (const auto status = tryOutputs(request, console))
        return *status;
    const auto table = readTable({.path = request.input.path, .options = options}, run.cancel());
    if (!table) {
        run.endProgress();
        return fail(console, table.issue(), request.input.path);
    }
    const AnalysisPtr analysis = analyze(*table, recipe, {.threads = *threads}, run.cancel());
    if (const Issue* error = analysis->firstError()) {
        run.endProgress();
        return fail(console, *error, request.input.path);
    }
    std::vector<Issue> notices = allNotices(*analysis);
    Handover handover{.analysis = analysis,
                      .annotations = annotationsOf(names, *analysis->profiles.value, notices),
                      .cover = coverOf(request)};
    if (request.advice) {
        Result<AdviceReport> judged = adviseOn(*analysis, {.threads = *threads}, run.cancel());
        if (!judged) {
            run.endProgress();
            return fail(console, judged.issue(), request.input.path);
        }
        handover.advice = *std::move(judged);
    }
    const ExitStatus written = writeOutputs(request, handover, run, console);
    if (written != ExitStatus::Done)
        return written;
    if (request.display.quiet)
        return ExitStatus::Done;
    tellNotices(console, notices, request.input.path);
    console.print(summaryText(*analysis));
    if (handover.advice)
        console.print(adviceText(*handover.advice));
    return ExitStatus::Done;
}

} // namespace tessera
