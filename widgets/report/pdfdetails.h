// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What QPdfWriter of Qt 6.4 cannot say about a document: author, language, outline. Added as a PDF
// incremental update (ISO 32000-1, 7.5.6); the pages themselves are never touched.

#include "report/flow.h"

#include <QByteArray>

namespace tessera {

struct PdfDetails {
    QString author{};
    QString language{}; ///< BCP 47, such as "de-DE"
    QVector<Flow::OutlineEntry> outline{};
};

/// Returns `pdf` unchanged when its structure is not the one QPdfWriter writes.
QByteArray withDetails(const QByteArray& pdf, const PdfDetails& details);

} // namespace tessera
