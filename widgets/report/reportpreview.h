// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The report as it will be printed: painted page by page between other events, shown by Qt PDF.
// It never writes a file.

#include "report/report.h"
#include "session/latestjob.h"

#include <QBuffer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QPdfDocument;
class QPdfView;

namespace tessera {

class ReportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent = nullptr);
    ~ReportPreview() override;

    /// Starts painting; what is shown stays until the new report is there.
    void paintReport(const AnalysisPtr& analysis, const Annotations& annotations,
                     const ReportOptions& options);
    void clear();
    /// The newest finished report; empty before the first.
    const QByteArray& pdf() const { return m_pdf; }
    bool upToDate() const { return m_upToDate; } ///< pdf() is what was asked for last
    int pageCount() const;

Q_SIGNALS:
    void finished();
    void failed(const tessera::Issue& issue); ///< the former report stays

private:
    void paintNext();
    bool paintPart();

    std::unique_ptr<ReportPainter> m_painter;
    QTimer m_timer;
    QByteArray m_pdf;
    bool m_upToDate = false;
    QBuffer m_buffer;
    QPdfDocument* m_document;
    QPdfView* m_view;
    LatestJob m_job;
};

} // namespace tessera
