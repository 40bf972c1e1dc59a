// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/advicetext.h"

#include "words/advicetext.h"

#include <QCoreApplication>

namespace tessera {

QString adviceText(const AdviceReport& report)
{
    QStringList remarks{confidenceText(report.advice.confidence)};
    if (!report.evidence.exact)
        remarks << adviceSampleText(report.evidence.rows);
    const QString line =
        QCoreApplication::translate("CommandLine", "Advice: %1 (%2)")
            .arg(adviceSentence(report.advice), remarks.join(QStringLiteral("; ")));
    return QLatin1Char('\n') + line + QLatin1Char('\n');
}

} // namespace tessera
