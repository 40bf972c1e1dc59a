// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/advicetext.h"

#include "words/numbertext.h"

#include <QCoreApplication>

namespace tessera {

namespace {

class Sentence {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    explicit Sentence(const Advice& advice) : m_advice(advice) {}

    QString said() const
    {
        switch (m_advice.reason) {
        case AdviceReason::NoClearStructure:
            return none();
        case AdviceReason::Continuum:
            return tr("There are no gaps between segments, only one uneven cloud to cut; %1.")
                .arg(asGood());
        case AdviceReason::OneBest:
            return tr("%Ln segment(s) fit better than any other number.", nullptr, m_advice.k);
        case AdviceReason::SeveralAsGood:
            return tr("There are groups; %1.").arg(asGood());
        case AdviceReason::Unstable:
            return tr("Segments do not come back when customers are drawn anew; %1 come back best.")
                .arg(countText(m_advice.mostStableK));
        }
        return {};
    }
    QString confidence() const
    {
        switch (m_advice.confidence) {
        case Confidence::Low:
            return tr("confidence: low");
        case Confidence::Medium:
            return tr("confidence: medium");
        case Confidence::High:
            return tr("confidence: high");
        }
        return {};
    }
    static QString sampled(std::int64_t rows)
    {
        return tr("judged on %1 customers drawn at random").arg(countText(rows));
    }
    static QString line(const QString& said, const QString& remarks)
    {
        return tr("Advice: %1 (%2)").arg(said, remarks) + QLatin1Char('\n');
    }

private:
    QString none() const
    {
        QString plain = tr("There is no clear structure: any number of segments cuts one "
                           "cloud.");
        if (m_advice.mostStableK == 0)
            return plain;
        return tr("%1 If you need segments all the same, %2 come back best when customers are "
                  "drawn anew.")
            .arg(plain, countText(m_advice.mostStableK));
    }

    /// "3 to 5 do equally well, 4 explains most", or the one that does.
    QString asGood() const
    {
        const std::vector<int>& equal = m_advice.equallyGood;
        const QString chosen = countText(m_advice.k);
        if (equal.size() < 2)
            return tr("%1 segments cut it best").arg(chosen);
        return tr("%1 segments do equally well, %2 explain most beyond chance")
            .arg(list(equal), chosen);
    }

    static QString list(const std::vector<int>& ks)
    {
        const bool unbroken = ks.back() - ks.front() + 1 == static_cast<int>(ks.size());
        if (unbroken && ks.size() > 2)
            return tr("%1 to %2").arg(countText(ks.front()), countText(ks.back()));
        QStringList numbers;
        for (std::size_t i = 0; i + 1 < ks.size(); ++i)
            numbers << countText(ks[i]);
        return tr("%1 or %2").arg(numbers.join(QStringLiteral(", ")), countText(ks.back()));
    }

    const Advice& m_advice;
};

} // namespace

QString adviceText(const AdviceReport& report)
{
    const Sentence sentence(report.advice);
    QStringList remarks{sentence.confidence()};
    if (!report.evidence.exact)
        remarks << Sentence::sampled(report.evidence.rows);
    return QLatin1Char('\n') + Sentence::line(sentence.said(), remarks.join(QStringLiteral("; ")));
}

} // namespace tessera
