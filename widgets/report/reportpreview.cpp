// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportpreview.h"

#include "base/job.h"
#include "look/theme.h"

#include <QBoxLayout>
#include <QPdfDocument>
#include <QPdfView>
#include <QScrollBar>

#include <utility>

namespace tessera {

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent), m_document(new QPdfDocument(this)), m_view(new QPdfView(this))
{
    m_view->setDocument(m_document);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setPageSpacing(12);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Preview of the report"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ReportPreview::paintNext);
}

ReportPreview::~ReportPreview()
{
    // The document reads from the buffer: it must let go first.
    m_document->close();
}

void ReportPreview::paintReport(const AnalysisPtr& analysis, const Annotations& annotations,
                                const ReportOptions& options)
{
    QPalette around = m_view->palette();
    around.setBrush(QPalette::Dark, Theme::of(this).background);
    m_view->setPalette(around);
    m_upToDate = false;
    m_timer.stop();
    m_painter.reset();
    m_job.start(
        [this, analysis, annotations, options](const Cancel& cancel,
                                               const LatestJob::Delivery& deliver) {
            auto parts = makeReportParts(analysis, annotations, options, cancel);
            deliver([this, analysis, annotations, options, parts = std::move(parts)] {
                m_painter = std::make_unique<ReportPainter>(analysis, annotations, options, *parts);
                m_timer.start();
            });
        },
        [this](const Issue& issue) { Q_EMIT failed(issue); });
}

void ReportPreview::clear()
{
    m_job.cancel();
    m_timer.stop();
    m_painter.reset();
    m_document->close();
    m_pdf.clear();
    m_upToDate = false;
}

int ReportPreview::pageCount() const
{
    return m_document->pageCount();
}

void ReportPreview::paintNext()
{
    const Result<bool> painted = runJob({}, [this] { return paintPart(); });
    if (painted && !*painted)
        return;
    m_timer.stop();
    m_painter.reset();
    m_upToDate = painted.ok();
    if (painted)
        Q_EMIT finished();
    else
        Q_EMIT failed(painted.issue());
}

/// True when it was the last one, and the report is shown.
bool ReportPreview::paintPart()
{
    if (m_painter->paintNext())
        return false;
    QByteArray pdf = m_painter->takePdf();
    const int scrolled = m_view->verticalScrollBar()->value();
    m_document->close();
    m_buffer.close();
    m_pdf = std::move(pdf);
    m_buffer.setData(m_pdf);
    m_buffer.open(QIODevice::ReadOnly);
    m_document->load(&m_buffer);
    m_view->verticalScrollBar()->setValue(scrolled);
    return true;
}

} // namespace tessera
