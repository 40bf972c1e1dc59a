// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/json/table_json.h"

#include "analysis/analysis.h"

namespace tessera {

namespace {

const char* roleOf(const Analysis& analysis, std::size_t column)
{
    return analysis.roles ? roleName(analysis.roles->roles[column]) : nullptr;
}

void addNumbers(Json& json, const NumberSummary* number)
{
    const auto put = [&](const char* key, double NumberSummary::*member) {
        json[key] = number ? Json(number->*member) : Json(nullptr);
    };
    put("mean", &NumberSummary::mean);
    put("std", &NumberSummary::std);
    put("min", &NumberSummary::min);
    put("q1", &NumberSummary::q1);
    put("median", &NumberSummary::median);
    put("q3", &NumberSummary::q3);
    put("max", &NumberSummary::max);
    put("skewness", &NumberSummary::skewness);
    json["outliers"] = nullptr;
    if (number)
        json["outliers"] = {{"iqr", number->outliers.iqr},
                            {"zscore", number->outliers.zscore},
                            {"mad", number->outliers.mad}};
}

Json namesJson(const Table& table, const std::vector<std::size_t>& columns)
{
    Json names = Json::array();
    for (const std::size_t column : columns)
        names.push_back(table.column(column).name());
    return names;
}

} // namespace

Json inputJson(const Table& table)
{
    const SourceInfo& source = table.source();
    return {{"path", source.path},           {"fingerprint", table.fingerprint().hex()},
            {"format", source.format},       {"encoding", source.encoding},
            {"delimiter", source.delimiter}, {"decimal_mark", std::string(1, source.decimalMark)},
            {"header", source.header}};
}

Json rowsJson(const Analysis& analysis)
{
    const Table& table = *analysis.table;
    Json dropped = Json::array();
    const auto add = [&dropped](DropReason reason, std::int64_t count) {
        if (count > 0)
            dropped.push_back({{"reason", dropReasonName(reason)}, {"count", count}});
    };
    add(DropReason::Ragged, table.rowsRead() - table.rows());
    RowId used = table.rows();
    if (analysis.cleaned.made()) {
        used = static_cast<RowId>(analysis.cleaned.value->rows.size());
        for (const DropCount& drop : analysis.cleaned.value->dropped)
            add(drop.reason, drop.count);
    }
    return {{"read", table.rowsRead()}, {"used", used}, {"dropped", std::move(dropped)}};
}

Json columnsJson(const Analysis& analysis)
{
    Json columns = Json::array();
    const Health& health = *analysis.health.value;
    for (std::size_t i = 0; i < health.columns.size(); ++i) {
        const Column& column = analysis.table->column(i);
        const ColumnSummary& summary = health.columns[i];
        const char* role = roleOf(analysis, i);
        Json json{{"name", column.name()}, {"type", columnTypeName(column.type())}};
        json["role"] = role ? Json(role) : Json(nullptr);
        json["count"] = summary.count;
        json["missing"] = summary.missing;
        json["infinite"] = summary.infinite;
        json["distinct"] = summary.distinct;
        addNumbers(json, summary.number ? &*summary.number : nullptr);
        columns.push_back(std::move(json));
    }
    return columns;
}

Json duplicatesJson(const Health& health)
{
    return {{"rows", health.exactDuplicates.repeats},
            {"identifiers", health.repeatedIdentifiers.repeats}};
}

Json patternsJson(const Analysis& analysis)
{
    Json patterns = Json::array();
    for (const MissingPattern& pattern : analysis.health.value->missingPatterns)
        patterns.push_back(
            {{"columns", namesJson(*analysis.table, pattern.columns)}, {"rows", pattern.rows}});
    return patterns;
}

Json correlationsJson(const Analysis& analysis)
{
    const Health& health = *analysis.health.value;
    const Matrix& correlation = health.correlation;
    if (correlation.rows() != health.numeric.size())
        return nullptr;
    Json values = Json::array();
    for (std::size_t i = 0; i < correlation.rows(); ++i) {
        Json row = Json::array();
        for (std::size_t j = 0; j < correlation.columns(); ++j)
            row.push_back(correlation(i, j));
        values.push_back(std::move(row));
    }
    return {{"columns", namesJson(*analysis.table, health.numeric)}, {"values", std::move(values)}};
}

} // namespace tessera
