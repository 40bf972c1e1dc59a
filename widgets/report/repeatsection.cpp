// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/recipe/recipe_json.h"
#include "base/version.h"
#include "report/sections.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <algorithm>

namespace tessera {

namespace {

constexpr qsizetype mostLines = 200;
constexpr qsizetype longestLine = 1'000; ///< of the recipe

} // namespace

void addRepeat(Flow& flow, const ReportContext& context)
{
    const Analysis& analysis = *context.analysis;
    const SourceInfo& source = analysis.table->source();
    flow.keepTogether(340 * context.unit);
    flow.heading(Report::tr("How to repeat this"));
    flow.paragraph(Report::tr(
        "The same table, recipe and version give the same result to the last digit, on any "
        "computer of the same kind."));
    TableSpec facts;
    facts.columns = {{.title = Report::tr("What"), .weight = 1.2, .alignment = Qt::AlignLeft},
                     {.title = Report::tr("Value"), .weight = 4, .alignment = Qt::AlignLeft}};
    facts.rows = {
        {Report::tr("Version"), QStringLiteral("Tessera %1").arg(QLatin1String(versionText()))},
        {Report::tr("Table"), shownFileName(source.path)},
        {Report::tr("Fingerprint of the table"), fullText(analysis.table->fingerprint().hex())},
        {Report::tr("Segments (k)"), QString::number(analysis.clusters.value->choice.k)},
        {Report::tr("Seed"), QString::number(analysis.recipe.clustering.seed)},
        {Report::tr("Starts"), QString::number(analysis.recipe.clustering.restarts)}};
    flow.table(facts);
    flow.heading(Report::tr("Recipe"), 2);
    const QString json = fullText(toJson(analysis.recipe));
    const QStringList lines = json.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines.first(std::min(lines.size(), mostLines))) {
        QString shown = shownText(line.toStdString(), longestLine);
        // Leading spaces do not survive text layout as ordinary spaces.
        for (qsizetype i = 0; i < shown.size() && shown[i] == QLatin1Char(' '); ++i)
            shown[i] = QChar(QChar::Nbsp);
        flow.codeLine(shown);
    }
    if (lines.size() > mostLines)
        flow.caption(Report::tr("%Ln more line(s), which name columns one by one, are not printed.",
                                nullptr, static_cast<int>(lines.size() - mostLines)));
}

} // namespace tessera
