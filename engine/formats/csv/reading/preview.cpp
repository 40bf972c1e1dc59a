// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/reading/preview.h"

#include "formats/csv/reading/findings.h"
#include "formats/csv/reading/look.h"

#include <algorithm>
#include <cmath>

namespace tessera::csv {

namespace {

/// Every choice as it was made, by a person or by guess; types stay what a person asked for.
ReadOptions resolved(const Look& look, const ReadOptions& asked)
{
    ReadOptions options = asked;
    options.encoding = look.plan.encoding;
    options.delimiter = look.plan.dialect.delimiter;
    options.quote = look.plan.dialect.quote;
    options.decimalMark = look.plan.rules.decimalMark;
    options.header = look.layout.header;
    options.skipLines = look.layout.skipLines;
    if (!options.missingMarks)
        options.missingMarks = defaultMissingMarks();
    return options;
}

/// The first rows as the reader would keep them, every one as wide as the headings.
std::vector<std::vector<std::string>> firstRows(std::string_view text, const ReadPlan& plan,
                                                std::size_t maxRows)
{
    Tokens tokens;
    tokenize(text, plan.dialect, tokens, maxRows + maxRows / 2 + 100);
    std::vector<std::vector<std::string>> rows;
    std::string scratch;
    const std::size_t columns = plan.columns.size();
    for (std::size_t row = 0; row < tokens.rows() && rows.size() < maxRows; ++row) {
        const std::size_t cells = tokens.cellCount(row);
        const bool dropped = cells != columns && plan.ragged == RaggedRows::Drop;
        if (dropped || (columns > 1 && tokens.isBlank(row)))
            continue;
        std::vector<std::string>& target = rows.emplace_back(columns);
        for (std::size_t i = 0; i < std::min(cells, columns); ++i)
            target[i] = cellText(text, tokens.cells[tokens.firstCell(row) + i], plan.dialect.quote,
                                 scratch);
    }
    return rows;
}

/// By the length of the rows looked at.
std::int64_t estimatedRows(const Look& look, std::int64_t rows, std::int64_t fileBytes)
{
    const bool wide =
        look.plan.encoding == Encoding::Utf16Le || look.plan.encoding == Encoding::Utf16Be;
    const double perByte = wide ? 2.0 : 1.0; // of mostly Western text
    const double perRow = perByte * static_cast<double>(look.dataBytes) /
                          static_cast<double>(std::max<std::int64_t>(rows, 1));
    const double data =
        static_cast<double>(fileBytes) - perByte * static_cast<double>(look.skipBytes);
    return std::max(rows, static_cast<std::int64_t>(std::llround(data / std::max(perRow, 1.0))));
}

} // namespace

Result<Preview> previewOf(ByteSource& source, const ReadOptions& options, std::size_t maxRows,
                          const Limits& limits)
{
    Result<Look> looked = lookAt(source, options, limits);
    if (!looked)
        return looked.issue();
    const Look& look = *looked;
    Preview preview{.resolved = resolved(look, options),
                    .format = "csv",
                    .headings = look.layout.headings,
                    .types = look.types,
                    .rows = firstRows(look.data, look.plan, maxRows),
                    .bytes = source.size(),
                    .rowCount = std::nullopt,
                    .rowCountExact = look.whole,
                    .issues = look.issues};
    const Findings found =
        gatherFindings(look.pieces, look.plan, source.path(), look.layout.dataLine);
    preview.rowCount = look.whole ? found.rows : estimatedRows(look, found.rows, source.size());
    preview.issues.insert(preview.issues.end(), found.issues.begin(), found.issues.end());
    if (look.whole && found.rowsRead == 0) {
        preview.issues.push_back(
            {.code = look.layout.header ? IssueCode::HeaderOnly : IssueCode::FileEmpty,
             .where = {.path = source.path()}});
    }
    return preview;
}

} // namespace tessera::csv
