// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The advice on the number of segments in words: the sentence, how sure it is, and what speaks for
// and against one k. It never decides: the thresholds are the engine's.

#include "clustering/advice/advice.h"

#include <QString>
#include <QStringList>

namespace tessera {

QString adviceSentence(const Advice& advice);  ///< one or two sentences
QString confidenceText(Confidence confidence); ///< "confidence: medium"
QString adviceSampleText(std::int64_t rows);   ///< "judged on 10,000 customers drawn at random"

struct ForAndAgainst {
    QStringList speaksFor{};
    QStringList speaksAgainst{};
};
ForAndAgainst forAndAgainst(const EvidenceAt& at);

} // namespace tessera
