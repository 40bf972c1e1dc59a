// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/issuetext.h"

#include "words/nametext.h"

#include <QCoreApplication>
#include <QLocale>

namespace tessera {

namespace {

/// What a person can do about each code.
class AdviceWords {
    Q_DECLARE_TR_FUNCTIONS(Issue)
public:
    static QString advice(const Issue& issue);

private:
    static QString forColumn(const Issue& issue);
    static QString forLimits(const Issue& issue);
    static QString withLimits(const Issue& issue, const QString& otherwise);
};

/// A number in the user's locale; a word as it is.
QString limitText(const std::string& limit)
{
    const QString text = fullText(limit);
    bool whole = false;
    const qulonglong number = text.toULongLong(&whole);
    return whole ? QLocale().toString(number) : text;
}

QString AdviceWords::forColumn(const Issue& issue)
{
    if (issue.arguments.size() < 2 || issue.arguments[1].empty())
        return tr("choose one of the table's columns; capital letters count");
    return tr("did you mean “%1”?").arg(shownName(issue.arguments[1]));
}

/// What could be given instead (see base/numberlimits.h); empty where the issue does not say.
QString AdviceWords::forLimits(const Issue& issue)
{
    if (issue.limits.empty())
        return {};
    QStringList limits;
    for (auto limit = issue.limits.begin() + 1; limit != issue.limits.end(); ++limit)
        limits << limitText(*limit);
    const std::string& form = issue.limits.front();
    if (form == "words")
        return tr("give one of %1").arg(limits.join(QStringLiteral(", ")));
    if (limits.size() != 3)
        return {};
    if (form == "range")
        return tr("give a range such as 2..10, from %1 to %2 and of %3 numbers at most")
            .arg(limits[0], limits[1], limits[2]);
    const QString numbers = form == "whole" ? tr("give a whole number from %1 to %2")
                                            : tr("give a number from %1 to %2");
    if (limits[2].isEmpty())
        return numbers.arg(limits[0], limits[1]);
    return tr("%1, or %2").arg(numbers.arg(limits[0], limits[1]), limits[2]);
}

QString AdviceWords::withLimits(const Issue& issue, const QString& otherwise)
{
    const QString limits = forLimits(issue);
    return limits.isEmpty() ? otherwise : limits;
}

/// Without a default, so that none is forgotten.
QString AdviceWords::advice(const Issue& issue)
{
    switch (issue.code) {
    // Reading
    case IssueCode::FileNotFound:
        return tr("check the name and the folder");
    case IssueCode::FileIsDirectory:
        return tr("name a file inside it");
    case IssueCode::FileNotReadable:
        return tr("check that you may read it and that it is not open elsewhere");
    case IssueCode::FileEmpty:
    case IssueCode::HeaderOnly:
        return tr("export the data again, or choose another file");
    case IssueCode::BinaryContent:
    case IssueCode::FormatUnknown:
        return tr("save the table as CSV and open that file");
    case IssueCode::NulBytes:
        return tr("check whether the file is damaged");
    case IssueCode::EncodingInvalid:
    case IssueCode::EncodingAssumed:
        return tr("choose another encoding if letters look wrong");
    case IssueCode::QuoteNotClosed:
        return tr("close the quotation mark, or read the file without quotation marks");
    case IssueCode::QuoteMisplaced:
        return tr("check these cells, or read the file without quotation marks");
    case IssueCode::RowsRagged:
        return tr("check the delimiter; you can keep or drop these rows");
    case IssueCode::RowTooLong:
        return tr("check the quotation marks and the delimiter of the file");
    case IssueCode::ColumnsTooMany:
    case IssueCode::TableTooWide:
        return tr("leave out columns that are not needed, or use principal components");
    case IssueCode::HeadingsBlank:
    case IssueCode::HeadingsDuplicate:
        return tr("give each column a heading of its own in the file if the new names confuse");
    case IssueCode::PreambleSkipped:
        return tr("say how many lines to skip if this is wrong");
    case IssueCode::BlankLinesSkipped:
        return {};
    case IssueCode::DateOrderAssumed:
        return tr("read the column as text if this is wrong");
    case IssueCode::TypeChangedLate:
        if (issue.severity == Severity::Error)
            return tr("leave the column out with --features, or read the table without --stream");
        return tr("correct the cell, or add it to the marks of missing values");
    case IssueCode::OptionInvalid:
        return tr("choose another value");
    case IssueCode::MemoryExhausted:
        return tr("close other programs, or leave out rows or columns");
    case IssueCode::FileChanged:
        return tr("open it again when nobody is writing to it");
    // Choosing
    case IssueCode::ColumnUnknown:
        return forColumn(issue);
    case IssueCode::ColumnNotNumeric:
        return tr("choose columns of numbers as features");
    case IssueCode::FeatureAllMissing:
        return {};
    case IssueCode::FeatureEmptyAtFirst:
        return tr("if it holds numbers, name it with --features");
    case IssueCode::FeatureConstant:
        return tr("leave it out of the features");
    case IssueCode::FeatureInfinite:
        return tr("check where these values come from");
    case IssueCode::NoUsableFeature:
        return tr("choose at least one column of numbers that has values");
    case IssueCode::NoRowsLeft:
        return tr(
            "keep more rows: fill missing values, or clip outliers, instead of dropping rows");
    case IssueCode::LogOfNegative:
        return tr("take logarithms of other columns only, or choose “auto”");
    case IssueCode::ComponentsTooMany:
        return tr("ask for fewer components");
    case IssueCode::SegmentsTooMany:
        if (issue.arguments.size() > 1 && (issue.arguments[1] == "0" || issue.arguments[1] == "1"))
            return tr("choose features in which customers differ");
        return tr("ask for fewer segments");
    case IssueCode::MethodSegmentsTooMany:
        return tr("ask for fewer segments");
    case IssueCode::SegmentRangeInvalid:
        return tr("give a range such as 2..10");
    case IssueCode::EmptySegmentsRepaired:
        return tr("fewer segments may fit better");
    case IssueCode::NotConverged:
        return tr("allow more iterations");
    case IssueCode::SilhouetteEstimated:
        return {};
    case IssueCode::NotFinite:
        return tr("check the chosen columns for values that are far too large or too small");
    case IssueCode::MethodLacks:
        return tr("choose another method or leave this choice out");
    case IssueCode::ParameterInvalid:
        return withLimits(issue, tr("leave it out to have the usual value"));
    case IssueCode::MinimumSizeImpossible:
        return tr("ask for fewer segments or for smaller ones");
    case IssueCode::MedoidsSampled:
        return {};
    case IssueCode::NoCategories:
        return tr("choose columns of categories, or another method");
    case IssueCode::WeightOfNoFeature:
        return tr("give weights to features only");
    case IssueCode::ModelUnsupported:
        return tr("save a model of k-means, k-medoids or a mixture instead");
    // Recipes, models, writing
    case IssueCode::JsonInvalid:
        return tr("check that the file is complete and unchanged");
    case IssueCode::RecipeInvalid:
        return withLimits(issue, tr("correct this entry of the recipe"));
    case IssueCode::RecipeKeyUnknown:
        return tr("remove it or correct its spelling");
    case IssueCode::VersionTooNew:
        return tr("use a newer version of this program");
    case IssueCode::ModelInvalid:
        return tr("save the model again");
    case IssueCode::NamesInvalid:
        return tr("correct this entry of the names");
    case IssueCode::ModelColumnMissing:
        return tr("use a table with the columns the model was made from");
    case IssueCode::OutputNotWritable:
        return tr("choose another place, or check permissions and free space");
    case IssueCode::Unexpected:
        return tr("check the chosen columns for values that are far too large, or report this as a "
                  "fault of the program");
    case IssueCode::Cancelled:
        return {};
    }
    return {};
}

} // namespace

QString issueAdvice(const Issue& issue)
{
    return AdviceWords::advice(issue);
}

} // namespace tessera
