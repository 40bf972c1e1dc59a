// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/facts.h"

#include "data/table/cellformat.h"
#include "data/table/columntext.h"
#include "words/nametext.h"
#include "words/numbertext.h"

#include <QCoreApplication>

namespace tessera {

namespace {

class Facts {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

QString delimiterText(const std::string& delimiter)
{
    if (delimiter == ",")
        return Facts::tr("comma");
    if (delimiter == ";")
        return Facts::tr("semicolon");
    if (delimiter == "\t")
        return Facts::tr("tab");
    return shownName(delimiter);
}

QString valueOf(const Column& column, double value)
{
    if (column.type() != ColumnType::DateTime)
        return valueText(value, 6);
    return displayText(Column::ofNumbers({}, {value}, ColumnType::DateTime), 0,
                       cellFormatOf(column));
}

} // namespace

std::vector<FactGrid::Fact> fileFacts(const Table& table)
{
    const SourceInfo& source = table.source();
    std::vector<FactGrid::Fact> facts;
    facts.emplace_back(Facts::tr("Rows"), countText(table.rows()));
    if (table.rowsRead() > table.rows())
        facts.emplace_back(Facts::tr("Rows left out"), countText(table.rowsRead() - table.rows()));
    facts.emplace_back(Facts::tr("Columns"),
                       countText(static_cast<std::int64_t>(table.columnCount())));
    if (!source.encoding.empty())
        facts.emplace_back(Facts::tr("Encoding"), shownName(source.encoding));
    if (!source.delimiter.empty()) {
        facts.emplace_back(Facts::tr("Separated by"), delimiterText(source.delimiter));
        facts.emplace_back(Facts::tr("Decimal mark"),
                           source.decimalMark == ',' ? Facts::tr("comma") : Facts::tr("point"));
        facts.emplace_back(Facts::tr("Headings"),
                           source.header ? Facts::tr("in the first row") : Facts::tr("none"));
    }
    return facts;
}

std::vector<FactGrid::Fact> columnFacts(const Column& column, const ColumnSummary& summary)
{
    std::vector<FactGrid::Fact> facts;
    const std::int64_t cells = summary.count + summary.missing + summary.infinite;
    const double share =
        cells > 0 ? static_cast<double>(summary.missing) / static_cast<double>(cells) : 0.0;
    facts.emplace_back(Facts::tr("Type"), typeText(column.type()));
    facts.emplace_back(Facts::tr("Missing"), QStringLiteral("%1 · %2").arg(
                                                 countText(summary.missing), shareText(share, 1)));
    if (summary.infinite > 0)
        facts.emplace_back(Facts::tr("Infinite"), countText(summary.infinite));
    facts.emplace_back(Facts::tr("Different values"), countText(summary.distinct));
    if (!summary.number) {
        for (const auto& [text, count] : summary.top) {
            if (count > 1) // all different: examples would say nothing
                facts.emplace_back(shownName(text), countText(count));
        }
        return facts;
    }
    const NumberSummary& number = *summary.number;
    facts.emplace_back(Facts::tr("Smallest"), valueOf(column, number.min));
    facts.emplace_back(Facts::tr("Lower quartile"), valueOf(column, number.q1));
    facts.emplace_back(Facts::tr("Median"), valueOf(column, number.median));
    facts.emplace_back(Facts::tr("Mean"), valueOf(column, number.mean));
    facts.emplace_back(Facts::tr("Upper quartile"), valueOf(column, number.q3));
    facts.emplace_back(Facts::tr("Largest"), valueOf(column, number.max));
    if (column.isNumeric()) {
        facts.emplace_back(Facts::tr("Standard deviation"), valueText(number.std, 6));
        facts.emplace_back(Facts::tr("Skewness"), signedText(number.skewness, 2));
        facts.emplace_back(Facts::tr("Zeros"), countText(number.zeros));
    }
    return facts;
}

} // namespace tessera
