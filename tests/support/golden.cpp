// SPDX-License-Identifier: GPL-3.0-or-later
#include "golden.h"

#include <QFile>
#include <QProcess>

#include <tbb/task_arena.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <map>

using namespace tessera;

namespace {

QByteArray contentOf(const QString& relative)
{
    const QString path = sharedFile(relative);
    if (path.isEmpty())
        return {};
    if (!relative.endsWith(QLatin1String(".gz"))) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), path});
    gzip.waitForFinished();
    return gzip.readAllStandardOutput();
}

/// NaN for an empty cell; nothing when the cell is no number.
std::optional<double> numberOf(const std::string& cell)
{
    if (cell.empty())
        return std::numeric_limits<double>::quiet_NaN();
    double value = 0.0;
    const char* end = cell.data() + cell.size();
    const auto [rest, error] = std::from_chars(cell.data(), end, value);
    return error == std::errc() && rest == end ? std::optional(value) : std::nullopt;
}

} // namespace

nlohmann::json sharedJson(const QString& relative)
{
    const QByteArray content = contentOf(relative);
    return content.isEmpty() ? nlohmann::json() : nlohmann::json::parse(content.toStdString());
}

std::vector<std::vector<std::string>> sharedRows(const QString& relative, char delimiter)
{
    std::vector<std::vector<std::string>> rows;
    for (QByteArray line : contentOf(relative).split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            continue;
        rows.emplace_back();
        for (const QByteArray& cell : line.split(delimiter))
            rows.back().push_back(cell.toStdString());
    }
    return rows;
}

TablePtr sharedTable(const QString& relative, char delimiter)
{
    const auto rows = sharedRows(relative, delimiter);
    if (rows.empty())
        return nullptr;
    std::vector<Column> columns;
    for (std::size_t j = 0; j < rows.front().size(); ++j) {
        std::vector<double> numbers;
        std::vector<std::string> texts;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            texts.push_back(rows[i][j]);
            if (const auto number = numberOf(texts.back()))
                numbers.push_back(*number);
        }
        const std::string& name = rows.front()[j];
        columns.push_back(numbers.size() == texts.size() ? numberColumn(name, std::move(numbers))
                                                         : textColumn(name, texts));
    }
    return std::make_shared<const Table>(tableOf(std::move(columns)));
}

bool closeTo(double actual, double expected, double relative, double absolute)
{
    if (std::isnan(expected))
        return std::isnan(actual);
    return actual == expected ||
           std::abs(actual - expected) <= std::max(absolute, relative * std::abs(expected));
}

void withThreads(int threads, const std::function<void()>& body)
{
    tbb::task_arena arena(threads);
    arena.execute(body);
}

Column numberColumn(std::string name, std::vector<double> values)
{
    return Column::ofNumbers(std::move(name), std::move(values));
}

Column textColumn(std::string name, const std::vector<std::string>& values, ColumnType type)
{
    StringPool levels;
    std::map<std::string, std::int32_t> known;
    std::vector<std::int32_t> codes;
    for (const std::string& value : values) {
        if (value.empty()) {
            codes.push_back(-1);
            continue;
        }
        const auto [place, isNew] =
            known.try_emplace(value, static_cast<std::int32_t>(levels.size()));
        if (isNew)
            levels.add(value);
        codes.push_back(place->second);
    }
    return Column::ofTexts(std::move(name), std::move(codes), std::move(levels), type);
}

Table tableOf(std::vector<Column> columns)
{
    const auto rows = columns.empty() ? RowId{0} : static_cast<RowId>(columns.front().rows());
    return Table(std::move(columns), {}, rows);
}
