// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/allexports.h"

#include "look/theme.h"
#include "report/report.h"
#include "words/nametext.h"
#include "words/translations.h"

#include <vector>

namespace tessera {

namespace {

bool canBePrinted(const Analysis& analysis)
{
    return analysis.complete && analysis.profiles.made() && analysis.quality.made() &&
           analysis.health.made();
}

Outcome paintedReport(const Handover& handover, const TextSink& sink, const Cancel&)
{
    installFonts();
    const Cover& cover = handover.cover;
    const LanguageSwitch language(fullText(cover.language));
    const QByteArray pdf =
        makeReport(handover.analysis, handover.annotations,
                   {.paper = cover.paper == "letter" ? QPageSize::Letter : QPageSize::A4,
                    .title = fullText(cover.title),
                    .author = fullText(cover.author)});
    return sink({pdf.constData(), static_cast<std::size_t>(pdf.size())});
}

} // namespace

std::span<const ExportRow> allExports()
{
    static const std::vector<ExportRow> list = [] {
        std::vector<ExportRow> rows{{.id = "report",
                                     .option = "--report",
                                     .extension = "pdf",
                                     .supports = nullptr,
                                     .available = canBePrinted,
                                     .write = paintedReport,
                                     .painted = true}};
        rows.insert(rows.end(), textExports().begin(), textExports().end());
        return rows;
    }();
    return list;
}

} // namespace tessera
