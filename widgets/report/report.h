// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The report: an Analysis on paper, as PDF in vectors with searchable text.
// It never computes results; what it prints stands in the Analysis.

#include "core/result.h"
#include "pipeline/analysis.h"
#include "pipeline/annotations.h"

#include <QByteArray>
#include <QDateTime>
#include <QPageSize>
#include <QString>

#include <memory>

namespace tessera {

struct ReportOptions {
    QPageSize::PageSizeId paper = QPageSize::A4;
    QString title{};  ///< unset: "Customer segments"
    QString author{}; ///< unset: the account's user
    QDateTime date = QDateTime::currentDateTime();
};

/// Lays the report out at once and paints it page by page, so that a window stays responsive.
/// Needs an analysis with clusters, quality and profiles. GUI thread only (Qt Charts).
class ReportPainter {
public:
    ReportPainter(const AnalysisPtr& analysis, const Annotations& annotations,
                  const ReportOptions& options);
    ~ReportPainter();

    int pageCount() const;
    /// Paints the next page; false when all are painted. Of no use any more once it has thrown.
    bool paintNext();
    /// The finished PDF, with author, language and outline. Call after paintNext() returned false.
    QByteArray takePdf();

private:
    class Private;
    template<class Work>
    auto orLeave(const Work& work);
    std::unique_ptr<Private> m_private;
};

/// The whole report at once, in memory.
QByteArray makeReport(const AnalysisPtr& analysis, const Annotations& annotations,
                      const ReportOptions& options = {});

/// Writes it atomically. Error: OutputNotWritable.
Outcome writeReport(const QString& path, const AnalysisPtr& analysis,
                    const Annotations& annotations, const ReportOptions& options = {});

} // namespace tessera
