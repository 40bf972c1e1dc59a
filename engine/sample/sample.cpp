// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample.h"

#include "base/random.h"
#include "sample/customers.h"

#include <array>
#include <charconv>
#include <limits>
#include <map>
#include <optional>

namespace tessera {

namespace {

constexpr std::size_t columns = 18;
constexpr std::array<const char*, columns> headings{"CUST_ID",
                                                    "BALANCE",
                                                    "BALANCE_FREQUENCY",
                                                    "PURCHASES",
                                                    "ONEOFF_PURCHASES",
                                                    "INSTALLMENTS_PURCHASES",
                                                    "CASH_ADVANCE",
                                                    "PURCHASES_FREQUENCY",
                                                    "ONEOFF_PURCHASES_FREQUENCY",
                                                    "PURCHASES_INSTALLMENTS_FREQUENCY",
                                                    "CASH_ADVANCE_FREQUENCY",
                                                    "CASH_ADVANCE_TRX",
                                                    "PURCHASES_TRX",
                                                    "CREDIT_LIMIT",
                                                    "PAYMENTS",
                                                    "MINIMUM_PAYMENTS",
                                                    "PRC_FULL_PAYMENT",
                                                    "TENURE"};
using Cells = std::array<std::string, columns>;

/// Millionths as a plain decimal without trailing zeros: 95400000 -> "95.4".
std::string decimalText(std::int64_t millionths)
{
    std::string text = std::to_string(millionths / 1'000'000);
    const std::int64_t rest = millionths % 1'000'000;
    if (rest == 0)
        return text;
    std::string digits = std::to_string(1'000'000 + rest).substr(1);
    digits.erase(digits.find_last_not_of('0') + 1);
    return text + "." + digits;
}

std::string shareText(int months, int tenure)
{
    return decimalText((std::int64_t{months} * 1'000'000 + tenure / 2) / tenure);
}

std::string amountText(const std::optional<std::int64_t>& millionths)
{
    return millionths ? decimalText(*millionths) : std::string();
}

Cells cellsOf(const Customer& c)
{
    return {"T" + std::to_string(c.number),
            decimalText(c.balance),
            shareText(c.balanceMonths, c.tenure),
            decimalText(c.oneOff + c.installments),
            decimalText(c.oneOff),
            decimalText(c.installments),
            decimalText(c.cashAdvance),
            shareText(c.purchaseMonths, c.tenure),
            shareText(c.oneOffMonths, c.tenure),
            shareText(c.installmentMonths, c.tenure),
            shareText(c.cashMonths, c.tenure),
            std::to_string(c.cashTransactions),
            std::to_string(c.purchaseTransactions),
            amountText(c.creditLimit),
            decimalText(c.payments),
            amountText(c.minimumPayments),
            shareText(c.fullPaymentMonths, c.tenure),
            std::to_string(c.tenure)};
}

double numberOf(const std::string& cell)
{
    double value = std::numeric_limits<double>::quiet_NaN();
    std::from_chars(cell.data(), cell.data() + cell.size(), value);
    return value;
}

Column identifiers(const std::vector<Cells>& rows)
{
    StringPool levels;
    std::map<std::string, std::int32_t> known;
    std::vector<std::int32_t> codes;
    for (const Cells& row : rows) {
        const auto [entry, isNew] = known.try_emplace(row[0], 0);
        if (isNew)
            entry->second = levels.add(row[0]);
        codes.push_back(entry->second);
    }
    return Column::ofTexts(headings[0], std::move(codes), std::move(levels),
                           ColumnType::Identifier);
}

std::vector<Cells> sampleCells(const SampleOptions& options)
{
    std::vector<Cells> rows;
    for (const Customer& customer : makeCustomers(options))
        rows.push_back(cellsOf(customer));
    return rows;
}

} // namespace

std::string sampleCsv(const SampleOptions& options)
{
    std::string csv;
    for (const char* heading : headings)
        csv += std::string(csv.empty() ? "" : ",") + heading;
    csv += '\n';
    for (const Cells& row : sampleCells(options)) {
        for (std::size_t i = 0; i < columns; ++i)
            csv += (i == 0 ? "" : ",") + row[i];
        csv += '\n';
    }
    return csv;
}

TablePtr sampleTable()
{
    const std::vector<Cells> rows = sampleCells({});
    std::vector<Column> made;
    made.push_back(identifiers(rows));
    for (std::size_t i = 1; i < columns; ++i) {
        std::vector<double> values;
        values.reserve(rows.size());
        for (const Cells& row : rows)
            values.push_back(numberOf(row[i]));
        made.push_back(Column::ofNumbers(headings[i], std::move(values)));
    }
    SourceInfo source{.path = "sample", .format = "csv", .encoding = "UTF-8", .delimiter = ","};
    return std::make_shared<Table>(std::move(made), std::move(source),
                                   static_cast<RowId>(rows.size()));
}

} // namespace tessera
