// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "base/version.h"
#include "io/atomicfile.h"
#include "pictures/builders.h"
#include "report/pdfdetails.h"
#include "report/sections.h"
#include "words/filename.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <functional>
#include <optional>
#include <vector>

namespace tessera {

namespace {

constexpr int dotsPerInch = 1200;
constexpr double unitsPerPoint = dotsPerInch / 72.0;

FlowGeometry geometryOf(const QPageSize& paper)
{
    const QSizeF points = paper.size(QPageSize::Point);
    const double margin = 48 * unitsPerPoint;
    return {.page = points * unitsPerPoint,
            .margins = QMarginsF(margin, margin, margin, 56 * unitsPerPoint),
            .unit = unitsPerPoint};
}

ReportOptions withDefaults(ReportOptions options)
{
    if (options.title.isEmpty())
        options.title = Report::tr("Customer segments");
    if (options.author.isEmpty())
        options.author = qEnvironmentVariable(
            "USER", qEnvironmentVariable("USERNAME", QStringLiteral("Tessera")));
    return options;
}

} // namespace

std::shared_ptr<const ReportParts> makeReportParts(const AnalysisPtr& analysis,
                                                   const Annotations& annotations,
                                                   const ReportOptions& options,
                                                   const Cancel& cancel)
{
    constexpr ScatterAxis first{.kind = ScatterAxis::Component, .index = 0};
    constexpr ScatterAxis second{.kind = ScatterAxis::Component, .index = 1};
    auto parts = std::make_shared<ReportParts>();
    parts->map =
        scatterOf(*analysis, segmentStyles(annotations, *analysis->profiles.value), first, second);
    cancel.poll();
    const FlowGeometry geometry = geometryOf(QPageSize(options.paper));
    parts->points = paperPoints(*parts->map, {geometry.width() / unitsPerPoint, mapHeightPt},
                                Theme::light(), cancel);
    return parts;
}

class ReportPainter::Private {
public:
    Private(const AnalysisPtr& analysis, const Annotations& annotations, const ReportOptions& given,
            const ReportParts& parts)
        : options(withDefaults(given))
        , paper(options.paper)
        , writer(&buffer)
        , context{.analysis = analysis,
                  .parts = parts,
                  .annotations = annotations,
                  .styles = segmentStyles(annotations, *analysis->profiles.value),
                  .theme = Theme::light(),
                  .title = options.title,
                  .date = options.date,
                  .unit = unitsPerPoint}
        , flow(geometryOf(paper), context.theme)
    {
        buffer.open(QIODevice::WriteOnly);
        writer.setPageSize(paper);
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setResolution(dotsPerInch);
        writer.setTitle(options.title);
        writer.setCreator(QStringLiteral("Tessera %1").arg(QLatin1String(versionText())));
        for (const auto add : {addSummary, addMap, addChoice, addProfiles, addSegmentsHeading})
            sections.emplace_back([this, add] { add(flow, context); });
        for (std::size_t segment = 0; segment < context.styles.size(); ++segment)
            sections.emplace_back([this, segment] { addSegment(flow, context, segment); });
        for (const auto add : {addHealth, addRepeat})
            sections.emplace_back([this, add] { add(flow, context); });
    }

    ReportOptions options;
    QPageSize paper;
    QBuffer buffer;
    QPdfWriter writer;
    ReportContext context;
    Flow flow;
    std::vector<std::function<void()>> sections;
    std::size_t laidOut = 0;
    std::optional<QPainter> painter;
    int painted = 0;
};

ReportPainter::ReportPainter(const AnalysisPtr& analysis, const Annotations& annotations,
                             const ReportOptions& options, const ReportParts& parts)
    : m_private(std::make_unique<Private>(analysis, annotations, options, parts))
{}

ReportPainter::~ReportPainter() = default;

/// A painter of Qt writes the rest of its file when it is destroyed, and lets no exception out of
/// that. One that has failed for lack of memory would end the program: it is left where it is.
template<class Work>
auto ReportPainter::orLeave(const Work& work)
{
    Private* const whole = m_private.release(); // never deleted where this throws
    auto result = work(*whole);
    m_private.reset(whole);
    return result;
}

int ReportPainter::pageCount() const
{
    return m_private->flow.pageCount();
}

bool ReportPainter::paintNext()
{
    return orLeave([](Private& d) {
        const UsualTextSize usual;
        if (d.laidOut < d.sections.size()) {
            d.sections[d.laidOut++]();
            return true;
        }
        if (d.painted == d.flow.pageCount())
            return false;
        if (d.painted == 0) {
            d.painter.emplace(&d.writer);
            d.painter->setRenderHint(QPainter::Antialiasing);
            d.painter->setRenderHint(QPainter::LosslessImageRendering);
        } else {
            d.writer.newPage();
        }
        d.flow.paintPage(*d.painter, d.painted, d.options.title);
        ++d.painted;
        return d.painted < d.flow.pageCount();
    });
}

QByteArray ReportPainter::takePdf()
{
    return orLeave([](Private& d) {
        d.painter->end(); // before it is destroyed, so that what it throws can be caught
        d.painter.reset();
        d.buffer.close();
        return withDetails(d.buffer.data(), {.author = d.options.author,
                                             .language = QLocale().bcp47Name(),
                                             .outline = d.flow.outline()});
    });
}

QByteArray makeReport(const AnalysisPtr& analysis, const Annotations& annotations,
                      const ReportOptions& options)
{
    ReportPainter painter(analysis, annotations, options,
                          *makeReportParts(analysis, annotations, options, {}));
    while (painter.paintNext()) {
    }
    return painter.takePdf();
}

Outcome writeReport(const QString& path, const AnalysisPtr& analysis,
                    const Annotations& annotations, const ReportOptions& options)
{
    const QByteArray pdf = makeReport(analysis, annotations, options);
    return writeFileAtomically(
        fileNamed(path), std::string_view(pdf.constData(), static_cast<std::size_t>(pdf.size())));
}

} // namespace tessera
