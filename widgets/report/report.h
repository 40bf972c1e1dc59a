// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The report: an Analysis on paper, as PDF in vectors with searchable text.
// It never computes results; what it prints stands in the Analysis.

#include "analysis/analysis.h"
#include "analysis/annotations.h"
#include "base/cancel.h"
#include "base/result.h"

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

struct ReportParts;

/// What takes long to make of a report, in a job. Needs an analysis with clusters, quality and
/// profiles. Throws Cancelled.
std::shared_ptr<const ReportParts> makeReportParts(const AnalysisPtr& analysis,
                                                   const Annotations& annotations,
                                                   const ReportOptions& options,
                                                   const Cancel& cancel);

/// Lays the report out section by section, then paints it page by page, a few milliseconds each, so
/// that a window stays responsive. GUI thread only (Qt Charts).
class ReportPainter {
public:
    ReportPainter(const AnalysisPtr& analysis, const Annotations& annotations,
                  const ReportOptions& options, const ReportParts& parts);
    ~ReportPainter();

    int pageCount() const; ///< so far
    /// Lays out the next section or paints the next page; false when all is painted. Of no use any
    /// more once it has thrown.
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
