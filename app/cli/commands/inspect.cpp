// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/inspect.h"

#include "analysis/analyze.h"
#include "analysis/json/result_json.h"
#include "cli/commands/outputs.h"
#include "cli/text/texttable.h"
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
        return tr("say what is in a table: types, missing values, duplicates, outliers")
            .toStdString();
    }
    static Plain json() { return tr("write all of it as JSON").toStdString(); }
    static QString columns(const Analysis& analysis);
    static QString findings(const Analysis& analysis);
    static QString rows(const Table& table);

private:
    static QString type(ColumnType type);
    static QString role(const Analysis& analysis, std::size_t column);
};

QString Words::type(ColumnType type)
{
    switch (type) {
    case ColumnType::Number:
        return tr("number");
    case ColumnType::Category:
        return tr("category");
    case ColumnType::Text:
        return tr("text");
    case ColumnType::DateTime:
        return tr("date");
    case ColumnType::Identifier:
        return tr("identifier");
    }
    return {};
}

QString Words::role(const Analysis& analysis, std::size_t column)
{
    if (!analysis.roles)
        return {};
    switch (analysis.roles->roles[column]) {
    case Role::Identifier:
        return tr("identifier");
    case Role::Feature:
        return tr("feature");
    case Role::Descriptive:
        return tr("descriptive");
    case Role::Ignored:
        return tr("ignored");
    }
    return {};
}

QString Words::rows(const Table& table)
{
    const SourceInfo& source = table.source();
    QString text = tr("%1: %2 rows, %3 columns")
                       .arg(shownPath(source.path), countText(table.rows()),
                            countText(static_cast<std::int64_t>(table.columnCount())));
    if (!source.encoding.empty())
        text += QStringLiteral(" (%1)").arg(shownName(source.encoding));
    if (table.rowsRead() > table.rows())
        text = tr("%1; %2 rows of the wrong length dropped")
                   .arg(text, countText(table.rowsRead() - table.rows()));
    return text + QLatin1Char('\n');
}

QString Words::columns(const Analysis& analysis)
{
    TextTable table({tr("column"), tr("type"), tr("role"), tr("values"), tr("missing"), tr("mean"),
                     tr("std. dev."), tr("min"), tr("median"), tr("max"), tr("outliers (IQR)")},
                    "lllrrrrrrrr");
    const Health& health = *analysis.health.value;
    for (std::size_t i = 0; i < health.columns.size(); ++i) {
        const Column& column = analysis.table->column(i);
        const ColumnSummary& summary = health.columns[i];
        QStringList cells{shownName(column.name(), longestInTables), type(column.type()),
                          role(analysis, i), countText(summary.count), countText(summary.missing)};
        if (summary.number && column.isNumeric()) {
            const NumberSummary& number = *summary.number;
            for (const double value :
                 {number.mean, number.std, number.min, number.median, number.max})
                cells << valueText(value);
            cells << countText(number.outliers.iqr);
        }
        table.add(cells);
    }
    return table.text();
}

QString Words::findings(const Analysis& analysis)
{
    const Health& health = *analysis.health.value;
    QString text = tr("rows with missing values: %1").arg(countText(health.rowsWithMissing)) +
                   QLatin1Char('\n');
    text += tr("rows that repeat an earlier row exactly: %1")
                .arg(countText(health.exactDuplicates.repeats)) +
            QLatin1Char('\n');
    if (analysis.roles && analysis.roles->id)
        text += tr("rows that repeat the identifier of an earlier row: %1")
                    .arg(countText(health.repeatedIdentifiers.repeats)) +
                QLatin1Char('\n');
    return text;
}

/// Reads the table and makes nothing but its health.
Result<Analysis> lookAt(const SourceRef& source, const Cancel& cancel)
{
    const auto table = readTable(source, cancel);
    if (!table)
        return table.issue();
    Analysis analysis = beginAnalysis(*table, {});
    while (!analysis.health.made() && advance(analysis, {}, cancel)) {
    }
    if (!analysis.health.made())
        return analysis.health.issues.back();
    return analysis;
}

} // namespace

void addInspect(CLI::App& parent, InspectRequest& request)
{
    CLI::App& command = *parent.add_subcommand("inspect", Words::command());
    addInputOptions(command, request.input);
    addFilledOption(command, "--json", request.json, Words::json(), "F");
    addDisplayOptions(command, request.display);
}

ExitStatus runInspect(const InspectRequest& request, Console& console)
{
    std::optional<UsageError> wrong;
    const ReadOptions options = readOptionsOf(request.input, wrong);
    if (!wrong)
        wrong = clashOf({{"INPUT", request.input.path}}, {{"--json", request.json}});
    if (wrong)
        return failUsage(console, *wrong);
    if (const auto status = tryOutput(request.json, console))
        return *status;
    Run run(console, request.display);
    const auto analysis = lookAt({.path = request.input.path, .options = options}, run.cancel());
    run.endProgress();
    if (!analysis)
        return fail(console, analysis.issue(), request.input.path);
    if (!request.json.empty()) {
        const Outcome written = writeOutput(request.json, inspectionJson(*analysis), run);
        if (!written)
            return fail(console, written.issue(), request.json);
    }
    if (request.display.quiet)
        return ExitStatus::Done;
    tellNotices(console, analysis->table->issues(), request.input.path);
    console.print(Words::rows(*analysis->table) + QLatin1Char('\n') + Words::columns(*analysis) +
                  QLatin1Char('\n') + Words::findings(*analysis));
    return ExitStatus::Done;
}

} // namespace tessera
