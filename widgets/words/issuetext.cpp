// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/issuetext.h"

#include "words/nametext.h"
#include "words/numbertext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace tessera {

namespace {

/// The arguments of one issue, as text, as a count for plurals, and as a count to be shown.
class IssueWords {
    Q_DECLARE_TR_FUNCTIONS(Issue)
public:
    explicit IssueWords(const Issue& issue) : m_issue(issue) {}

    QString sentence() const;

private:
    QString text(std::size_t index) const
    {
        if (index >= m_issue.arguments.size())
            return QStringLiteral("?");
        return shownName(m_issue.arguments[index]);
    }
    qlonglong number(std::size_t index) const { return text(index).toLongLong(); }
    int plural(std::size_t index) const
    {
        return static_cast<int>(std::clamp<qlonglong>(number(index), 0, 2'000'000'000));
    }
    QString count(std::size_t index) const { return countText(number(index)); }

    QString ragged() const;

    const Issue& m_issue;
};

QString IssueWords::ragged() const
{
    const QString lines = text(3);
    const QString found =
        tr("%Ln row(s) do not have the expected %1 cells", nullptr, plural(0)).arg(count(1));
    const QString treated =
        text(2) == QLatin1String("dropped") ? tr("left out") : tr("kept as far as possible");
    if (lines.isEmpty() || m_issue.arguments.size() < 4)
        return tr("%1; %2").arg(found, treated);
    const QString places = tr("line(s) %1", nullptr, plural(0)).arg(lines);
    return tr("%1 (%2); %3").arg(found, places, treated);
}

/// One sentence a code: long because there are many, without a default so that none is forgotten.
QString IssueWords::sentence() const
{
    switch (m_issue.code) {
    // Reading
    case IssueCode::FileNotFound:
        return tr("the file does not exist");
    case IssueCode::FileIsDirectory:
        return tr("this is a folder, not a file");
    case IssueCode::FileNotReadable:
        return tr("the file cannot be read (%1)").arg(text(0));
    case IssueCode::FileEmpty:
        return tr("the file is empty");
    case IssueCode::HeaderOnly:
        return tr("the table has headings but no rows");
    case IssueCode::BinaryContent:
        return tr("this does not look like a table of text (binary content at byte %1)")
            .arg(count(0));
    case IssueCode::NulBytes:
        return tr("%Ln NUL byte(s) were found and kept as part of their cells", nullptr, plural(0));
    case IssueCode::EncodingInvalid:
        return tr("the text is not valid %1 (first at byte %2)").arg(text(0), count(1));
    case IssueCode::EncodingAssumed:
        return tr("the file does not say how its letters are encoded; %1 was assumed").arg(text(0));
    case IssueCode::QuoteNotClosed:
        return tr("a quotation mark that is opened here is never closed");
    case IssueCode::QuoteMisplaced:
        return tr("%Ln cell(s) have text beside their quotation marks", nullptr, plural(0));
    case IssueCode::RowsRagged:
        return ragged();
    case IssueCode::RowTooLong:
        return tr("a row is longer than %1 bytes").arg(count(0));
    case IssueCode::ColumnsTooMany:
        return tr("the table has %1 columns; at most %2 can be read").arg(count(0), count(1));
    case IssueCode::HeadingsBlank:
        return tr("%Ln column(s) have no heading and were given one", nullptr, plural(0));
    case IssueCode::HeadingsDuplicate:
        return tr("the heading “%1” stands more than once; its repeat is now “%2”")
            .arg(text(0), text(1));
    case IssueCode::PreambleSkipped:
        return tr("%Ln line(s) before the headings were skipped", nullptr, plural(0));
    case IssueCode::BlankLinesSkipped:
        return tr("%Ln blank line(s) were left out", nullptr, plural(0));
    case IssueCode::DateOrderAssumed:
        return text(1) == QLatin1String("month first")
                   ? tr("the dates of “%1” were read with the month first").arg(text(0))
                   : tr("the dates of “%1” were read with the day first").arg(text(0));
    case IssueCode::TypeChangedLate:
        if (m_issue.arguments.size() > 2)
            return tr("the column “%1” was empty at first, then came “%2”, which is no number")
                .arg(text(0), text(1));
        if (m_issue.severity == Severity::Error) // a streamed table cannot be read again as text
            return tr("the column “%1” looked like numbers at first, then came “%2”")
                .arg(text(0), text(1));
        return tr("the column “%1” looked like numbers at first, then came “%2”; "
                  "it was read as text")
            .arg(text(0), text(1));
    case IssueCode::OptionInvalid:
        return tr("“%2” is not possible for the option %1").arg(text(0), text(1));
    case IssueCode::MemoryExhausted:
        return tr("there is not enough memory");
    case IssueCode::FileChanged:
        return tr("the file was changed while it was being read");
    case IssueCode::FormatUnknown:
        return text(0).isEmpty() ? tr("files without an extension of this kind cannot be read")
                                 : tr("files of type “%1” cannot be read").arg(text(0));
    // Choosing
    case IssueCode::ColumnUnknown:
        return tr("there is no column “%1”").arg(text(0));
    case IssueCode::ColumnNotNumeric:
        return tr("the column “%1” does not hold numbers (%2)").arg(text(0), text(1));
    case IssueCode::FeatureAllMissing:
        return tr("the column “%1” has no values at all and was left out").arg(text(0));
    case IssueCode::FeatureEmptyAtFirst:
        return tr("the column “%1” has no values at the beginning of the file and was left out")
            .arg(text(0));
    case IssueCode::FeatureConstant:
        return tr("“%1” has the same value for everybody and cannot tell customers apart")
            .arg(text(0));
    case IssueCode::FeatureInfinite:
        return tr("“%1” has %Ln infinite value(s); they are treated as missing", nullptr, plural(1))
            .arg(text(0));
    case IssueCode::NoUsableFeature:
        return tr("there is no column of numbers to find segments with");
    case IssueCode::NoRowsLeft:
        return tr("cleaning leaves none of the %1 rows").arg(count(0));
    case IssueCode::LogOfNegative:
        return tr("“%1” has %Ln negative value(s), of which there is no logarithm", nullptr,
                  plural(1))
            .arg(text(0));
    case IssueCode::ComponentsTooMany:
        return tr("%1 components were asked for, but there are only %2").arg(count(0), count(1));
    case IssueCode::SegmentsTooMany:
        return tr("%1 segments cannot be made of %Ln distinct row(s)", nullptr, plural(1))
            .arg(count(0));
    case IssueCode::SegmentRangeInvalid:
        return tr("%1 to %2 is not a possible range for the number of segments")
            .arg(text(0), text(1));
    case IssueCode::EmptySegmentsRepaired:
        return tr("%Ln segment(s) became empty on the way and were started anew", nullptr,
                  plural(0));
    case IssueCode::NotConverged:
        return tr("the search for %1 segments was still moving after %Ln iteration(s)", nullptr,
                  plural(1))
            .arg(count(0));
    case IssueCode::SilhouetteEstimated:
        return tr("the silhouette is an estimate from %1 rows").arg(count(0));
    case IssueCode::TableTooWide:
        return tr("the table has %1 columns; at most %2 are possible here").arg(count(0), count(1));
    case IssueCode::NotFinite:
        return m_issue.arguments.empty()
                   ? tr("a value is not a finite number")
                   : tr("values of “%1” are too large or too small to compute with").arg(text(0));
    case IssueCode::MethodLacks:
        return tr("“%2” has no meaning for the method “%1”").arg(text(0), text(1));
    case IssueCode::MethodSegmentsTooMany:
        return tr("“%1” is possible for at most %Ln segment(s), not for %2", nullptr, plural(2))
            .arg(text(0), count(1));
    case IssueCode::ParameterInvalid:
        return tr("“%2” is not a possible value of “%1”").arg(text(0), text(1));
    case IssueCode::MinimumSizeImpossible:
        return tr("%1 segments of at least %2 rows each cannot be made of %Ln row(s)", nullptr,
                  plural(2))
            .arg(count(1), count(0));
    case IssueCode::MedoidsSampled:
        return tr("the medoids were sought in %1 samples of %2 rows each, the best for all rows "
                  "was kept")
            .arg(count(0), count(1));
    case IssueCode::NoCategories:
        return tr("there is no column of categories, so “%1” does the same as k-means")
            .arg(text(0));
    case IssueCode::WeightOfNoFeature:
        return tr("“%1” has a weight but is no feature").arg(text(0));
    case IssueCode::ModelUnsupported:
        return tr("a model cannot hold what the method “%1” needs to score new rows").arg(text(0));
    // Recipes, models, writing
    case IssueCode::JsonInvalid:
        return tr("this is not valid JSON (%1)").arg(text(0));
    case IssueCode::RecipeInvalid:
        return tr("“%2” is not a possible value of “%1”").arg(text(0), text(1));
    case IssueCode::RecipeKeyUnknown:
        return tr("“%1” is not a choice that a recipe can make").arg(text(0));
    case IssueCode::VersionTooNew:
        return tr("the file is of version %1; this program knows versions up to %2")
            .arg(text(0), text(1));
    case IssueCode::ModelInvalid:
        return tr("this is not a usable model (“%1” is missing or wrong)").arg(text(0));
    case IssueCode::NamesInvalid:
        return tr("in the names of segments “%1” is missing or wrong").arg(text(0));
    case IssueCode::ModelColumnMissing:
        return tr("the column “%1”, which the model needs, is not in the table").arg(text(0));
    case IssueCode::OutputNotWritable:
        return tr("the file cannot be written (%1)").arg(text(0));
    case IssueCode::Unexpected:
        return tr("this could not be computed (%1)").arg(text(0));
    case IssueCode::Cancelled:
        return tr("interrupted");
    }
    return QString::fromLatin1(issueName(m_issue.code));
}

} // namespace

QString issueText(const Issue& issue)
{
    return IssueWords(issue).sentence();
}

QString issueTextWithAdvice(const Issue& issue)
{
    const QString advice = issueAdvice(issue);
    return advice.isEmpty() ? issueText(issue)
                            : QStringLiteral("%1; %2").arg(issueText(issue), advice);
}

QString issueLocation(const Issue& issue)
{
    QString location = shownPath(issue.where.path);
    if (issue.where.line <= 0)
        return location;
    location +=
        (location.isEmpty() ? QString() : QStringLiteral(":")) + QString::number(issue.where.line);
    if (issue.where.column > 0)
        location += QLatin1Char(':') + QString::number(issue.where.column);
    return location;
}

} // namespace tessera
