// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sections.h"
#include "words/issuetext.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <algorithm>

namespace tessera {

namespace {

constexpr qsizetype mostFilledSaid = 12;
constexpr qsizetype mostNotes = 12;
constexpr std::size_t mostColumns = 60;

QString reasonText(DropReason reason, std::int64_t count)
{
    const int n = static_cast<int>(count);
    switch (reason) {
    case DropReason::Ragged:
        return Report::tr("%Ln with too many or too few cells", nullptr, n);
    case DropReason::Duplicate:
        return Report::tr("%Ln repeated", nullptr, n);
    case DropReason::Missing:
        return Report::tr("%Ln with missing values", nullptr, n);
    case DropReason::Outlier:
        return Report::tr("%Ln with outliers", nullptr, n);
    }
    return {};
}

QString rowsText(const Analysis& analysis)
{
    const Cleaned& cleaned = *analysis.cleaned.value;
    const std::int64_t read = analysis.table->rowsRead();
    const auto used = static_cast<std::int64_t>(cleaned.rows.size());
    if (read == used)
        return Report::tr("All %1 rows that were read were used.").arg(countText(read));
    QStringList reasons;
    const std::int64_t ragged = read - analysis.table->rows();
    if (ragged > 0)
        reasons << reasonText(DropReason::Ragged, ragged);
    for (const DropCount& drop : cleaned.dropped) {
        if (drop.count > 0)
            reasons << reasonText(drop.reason, drop.count);
    }
    return Report::tr("%1 of %2 rows were used; left out: %3.")
        .arg(countText(used), countText(read), reasons.join(QStringLiteral(", ")));
}

QString missingText(const Analysis& analysis)
{
    const Cleaned& cleaned = *analysis.cleaned.value;
    if (cleaned.imputedCells == 0)
        return Report::tr("No missing value had to be filled.");
    QStringList parts;
    for (const FeatureCleaning& feature : cleaned.features) {
        if (feature.imputed == 0)
            continue;
        if (parts.size() == mostFilledSaid) {
            parts << QStringLiteral("…");
            break;
        }
        parts << Report::tr("%1 in %2 with %3")
                     .arg(countText(feature.imputed), shownName(feature.name, longestInLists),
                          valueText(feature.fill, 6));
    }
    return Report::tr("%Ln missing value(s) were filled: %1.", nullptr,
                      static_cast<int>(cleaned.imputedCells))
        .arg(parts.join(QStringLiteral(", ")));
}

QString findingsText(const Analysis& analysis)
{
    const Health& health = *analysis.health.value;
    QString text = Report::tr("%Ln row(s) repeat an earlier row exactly.", nullptr,
                              static_cast<int>(health.exactDuplicates.repeats));
    if (analysis.roles->id)
        text += QLatin1Char(' ') + Report::tr("%Ln customer number(s) appear again.", nullptr,
                                              static_cast<int>(health.repeatedIdentifiers.repeats));
    const Cleaned& cleaned = *analysis.cleaned.value;
    if (cleaned.clippedCells > 0)
        text += QLatin1Char(' ') + Report::tr("%Ln outlying value(s) were moved to the fence.",
                                              nullptr, static_cast<int>(cleaned.clippedCells));
    return text;
}

/// As in the table, or those with most missing and outlying cells when not all can be printed.
std::vector<std::size_t> columnsPrinted(const Analysis& analysis)
{
    std::vector<std::size_t> columns = analysis.roles->features;
    if (columns.size() <= mostColumns)
        return columns;
    const auto findings = [&](std::size_t column) {
        const ColumnSummary& summary = analysis.health.value->columns[column];
        return summary.missing + (summary.number ? summary.number->outliers.iqr : 0);
    };
    std::stable_sort(columns.begin(), columns.end(),
                     [&](std::size_t a, std::size_t b) { return findings(a) > findings(b); });
    columns.resize(mostColumns);
    return columns;
}

TableSpec columnTable(const Analysis& analysis, const std::vector<std::size_t>& columns)
{
    TableSpec spec;
    spec.columns = {{.title = Report::tr("Column"), .weight = 3.4, .alignment = Qt::AlignLeft},
                    {.title = Report::tr("Missing"), .weight = 0.9},
                    {.title = Report::tr("Mean"), .weight = 1.1},
                    {.title = Report::tr("Median"), .weight = 1.1},
                    {.title = Report::tr("Minimum"), .weight = 1.1},
                    {.title = Report::tr("Maximum"), .weight = 1.1},
                    {.title = Report::tr("Skewness"), .weight = 1},
                    {.title = Report::tr("Outliers (IQR)"), .weight = 1.3}};
    const Health& health = *analysis.health.value;
    for (const std::size_t column : columns) {
        const ColumnSummary& summary = health.columns[column];
        QVector<QString> row{shownName(analysis.table->column(column).name()),
                             countText(summary.missing)};
        if (summary.number) {
            const NumberSummary& number = *summary.number;
            row << valueText(number.mean) << valueText(number.median) << valueText(number.min)
                << valueText(number.max) << fixedText(number.skewness, 1)
                << countText(number.outliers.iqr);
        }
        spec.rows.push_back(row);
    }
    return spec;
}

template<class T>
void addNotes(QStringList& notes, const Stage<T>& stage)
{
    for (const Issue& issue : stage.issues) {
        if (issue.severity != Severity::Note)
            notes << issueText(issue);
    }
}

} // namespace

void addHealth(Flow& flow, const ReportContext& context)
{
    const Analysis& analysis = *context.analysis;
    flow.keepTogether(360 * context.unit);
    flow.heading(Report::tr("Data health"));
    flow.paragraph(rowsText(analysis) + QLatin1Char(' ') + missingText(analysis) +
                   QLatin1Char(' ') + findingsText(analysis));
    QStringList notes;
    for (const Issue& issue : analysis.table->issues())
        notes << issueText(issue);
    addNotes(notes, analysis.cleaned);
    addNotes(notes, analysis.features);
    addNotes(notes, analysis.scaled);
    addNotes(notes, analysis.clusters);
    const qsizetype said = std::min(notes.size(), mostNotes);
    for (const QString& note : notes.first(said))
        flow.paragraph(QStringLiteral("• ") + note, TextStyle::Secondary);
    if (notes.size() > said)
        flow.paragraph(QStringLiteral("• ") + Report::tr("and %Ln more", nullptr,
                                                         static_cast<int>(notes.size() - said)),
                       TextStyle::Secondary);
    flow.space(4 * context.unit);
    const std::vector<std::size_t> columns = columnsPrinted(analysis);
    flow.table(columnTable(analysis, columns));
    flow.caption(Report::tr(
        "Statistics of the features as read, before any treatment. Outliers lie more than 1.5 "
        "interquartile ranges outside the quartiles."));
    const std::size_t leftOut = analysis.roles->features.size() - columns.size();
    if (leftOut > 0)
        flow.caption(Report::tr("These are the features with most missing and outlying values. "
                                "%Ln more are not printed.",
                                nullptr, static_cast<int>(leftOut)));
}

} // namespace tessera
