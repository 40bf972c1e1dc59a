// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/format.h"
#include "shared.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

using namespace tessera;
using nlohmann::json;

namespace {

/// What a file of data/messy holds, found with another CSV reader. `row` counts data rows from 0.
struct Expected {
    const char* encoding;
    char delimiter;
    RowId rows;
    std::size_t columns;
    std::size_t row;
    std::size_t column;
    std::string cell;
};

const std::map<std::string, Expected>& messyFiles()
{
    static const std::map<std::string, Expected> files{
        {"anagrafica_impianti_semicolon.csv",
         {"UTF-8", ';', 21624, 10, 21623, 9, "15.981813411045096"}},
        {"bank_additional_semicolon_quoted.csv", {"UTF-8", ';', 4119, 21, 4118, 0, "34"}},
        {"bank_full_semicolon.csv", {"UTF-8", ';', 45211, 17, 45210, 0, "37.0"}},
        {"blank_headers.csv", {"UTF-8", ',', 2, 3, 1, 2, "26"}},
        {"bom_tiny.csv", {"UTF-8", ',', 2, 2, 1, 1, "\u4E2D\u56FD\u4EBA"}},
        {"defective_rows.csv", {"UTF-8", ',', 2, 3, 1, 1, "Julie"}},
        {"duplicate_headers.csv", {"UTF-8", ',', 2, 5, 1, 4, "001102"}},
        {"german_water_level.csv", {"UTF-8", ';', 7, 4, 0, 2, "nicht qualit\u00E4tsgesichert"}},
        {"header_newline.csv", {"UTF-8", ',', 1, 3, 0, 2, "f"}},
        {"irve_latin1_semicolon.csv",
         {"windows-1252", ';', 882, 17, 0, 5, "All\u00E9e du Ninu 20600 Bastia"}},
        // Greek in ISO 8859-7: no reader can know; it must say that it assumed something.
        {"iso_8859_7_greek.csv", {"windows-1252", ',', 4, 3, 2, 1, "36"}},
        {"istat_comuni_latin1_quoted_newlines.csv",
         {"windows-1252", ';', 7904, 26, 7903, 25, "ITG2H "}},
        {"kansas_1033.csv", {"UTF-8", ',', 1575, 14, 787, 4, "RIFLE,7.62 MILLIMETER"}},
        {"latin1_tiny.csv", {"windows-1252", ',', 2, 2, 1, 1, "\u00A9"}},
        {"locale_decimal_comma.csv", {"UTF-8", ',', 1, 3, 0, 1, "200.000.000"}},
        {"mac_newlines.csv", {"UTF-8", ',', 2, 3, 1, 0, "Once upon\ra time"}},
        {"messy_companies.csv", {"UTF-8", ',', 19, 5, 0, 2, "Buckley, George W."}},
        {"null_byte.csv", {"UTF-8", ',', 1, 3, 0, 0, std::string(1, '\0')}},
        {"number_test.csv", {"UTF-8", ',', 13, 6, 9, 0, "$4.00 "}},
        {"paris_hotels_latin1_semicolon_decimal_comma.csv",
         {"windows-1252", ';', 638, 8, 319, 4, "0,875293092"}},
        {"pipe_separated.txt", {"UTF-8", '|', 72, 72, 71, 0, "Power Reactor"}},
        {"preamble_lines.csv", {"UTF-8", ',', 1, 3, 0, 2, "3"}},
        {"swiss_energy_research.csv", {"UTF-8", ',', 2311, 6, 2310, 5, "135000.00"}},
        {"uruguay_doublequote.csv", {"UTF-8", ',', 5, 17, 4, 16, ".001586"}},
        {"utf16_big_tiny.csv", {"UTF-16BE", ',', 2, 3, 1, 2, "\u02A4"}},
        {"utf16_little_tiny.csv", {"UTF-16LE", ',', 2, 3, 1, 2, "\u02A4"}},
        {"utf8_bom_tiny.csv", {"UTF-8", ',', 2, 3, 1, 2, "\u02A4"}},
        {"wide.csv", {"UTF-8", ',', 3, 9074, 2, 9073, "TRUE"}},
    };
    return files;
}

/// The file to the letter: every column a text, nothing but the empty cell missing.
Result<TablePtr> readAsTexts(const QString& path, ReadOptions options = {})
{
    options.missingMarks = std::vector<std::string>();
    const Result<Preview> preview = previewFile(path.toStdString(), options);
    if (!preview)
        return preview.issue();
    for (const std::string& heading : preview->headings)
        options.types[heading] = ColumnType::Text;
    return readTable({.path = path.toStdString(), .options = options});
}

json parsed(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return json::parse(file.readAll().toStdString());
}

/// As arrays of rows, or as objects by heading, like `reference`.
json asJson(const Table& table, const json& reference)
{
    json rows = json::array();
    const bool objects = !reference.empty() && reference.front().is_object();
    for (RowId row = 0; row < table.rows(); ++row) {
        json cells = objects ? json::object() : json::array();
        for (const Column& column : table.columns()) {
            const std::string cell(column.text(static_cast<std::size_t>(row)));
            if (objects)
                cells[column.name()] = cell;
            else
                cells.push_back(cell);
        }
        rows.push_back(cells);
    }
    return rows;
}

bool has(const std::vector<Issue>& issues, IssueCode code)
{
    return std::any_of(issues.begin(), issues.end(),
                       [code](const Issue& issue) { return issue.code == code; });
}

QStringList csvFiles(const QString& folder)
{
    return QDir(folder).entryList({QStringLiteral("*.csv"), QStringLiteral("*.txt")}, QDir::Files);
}

QString shown(const json& value)
{
    return QString::fromStdString(value.dump());
}

} // namespace

class TestCsvConformance : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMessyFileIsReadAsItIs_data()
    {
        QTest::addColumn<QString>("path");
        const QString folder = sharedFile(QStringLiteral("data/messy"));
        SKIP_WITHOUT(folder, "data/messy");
        for (const QString& name : csvFiles(folder))
            QTest::newRow(qPrintable(name)) << folder + QLatin1Char('/') + name;
    }

    void everyMessyFileIsReadAsItIs()
    {
        QFETCH(QString, path);
        const auto entry = messyFiles().find(QFileInfo(path).fileName().toStdString());
        QVERIFY2(entry != messyFiles().end(), "no expectation for this file");
        const Expected& expected = entry->second;
        const Result<TablePtr> table = readAsTexts(path);
        QVERIFY2(table.ok(), table.ok() ? "" : issueName(table.issue().code));
        QCOMPARE((*table)->source().encoding, std::string(expected.encoding));
        QCOMPARE((*table)->source().delimiter, std::string(1, expected.delimiter));
        QCOMPARE((*table)->rows(), expected.rows);
        QCOMPARE((*table)->rowsRead(), expected.rows);
        QCOMPARE((*table)->columnCount(), expected.columns);
        QCOMPARE((*table)->column(expected.column).text(expected.row),
                 std::string_view(expected.cell));
        QVERIFY(readTable({.path = path.toStdString()}).ok());
    }

    void whatIsOddAboutMessyFilesIsReported_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, IssueCode code) {
            QTest::newRow(name) << QString::fromLatin1(name) << static_cast<int>(code);
        };
        row("blank_headers.csv", IssueCode::HeadingsBlank);
        row("defective_rows.csv", IssueCode::RowsRagged);
        row("duplicate_headers.csv", IssueCode::HeadingsDuplicate);
        row("iso_8859_7_greek.csv", IssueCode::EncodingAssumed);
        row("null_byte.csv", IssueCode::NulBytes);
        row("preamble_lines.csv", IssueCode::PreambleSkipped);
        row("pipe_separated.txt", IssueCode::QuoteMisplaced);
    }

    void whatIsOddAboutMessyFilesIsReported()
    {
        QFETCH(QString, name);
        QFETCH(int, code);
        const QString path = sharedFile(QStringLiteral("data/messy/") + name);
        SKIP_WITHOUT(path, "data/messy");
        const Result<TablePtr> table = readTable({.path = path.toStdString()});
        QVERIFY(table.ok());
        QVERIFY(has((*table)->issues(), static_cast<IssueCode>(code)));
    }

    void csvSpectrumIsReadAsItsJsonSays_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reference");
        const QString folder = sharedFile(QStringLiteral("data/csv-spectrum"));
        SKIP_WITHOUT(folder, "data/csv-spectrum");
        for (const QString& sub : {QStringLiteral("csvs"), QStringLiteral("csvs_crlf")}) {
            for (const QString& name : csvFiles(folder + QLatin1Char('/') + sub)) {
                const QString stem = QFileInfo(name).baseName();
                // newlines_crlf of csvs/ has lost its CR LF; its JSON is that of csvs_crlf/.
                const bool lost =
                    stem.endsWith(QStringLiteral("_crlf")) && sub == QStringLiteral("csvs");
                if (stem == QStringLiteral("location_coordinates"))
                    continue;
                const QString of = lost ? stem.chopped(5) : stem;
                QTest::newRow(qPrintable(sub + QLatin1Char('/') + name))
                    << folder + QLatin1Char('/') + sub + QLatin1Char('/') + name
                    << folder + QStringLiteral("/json/") + of + QStringLiteral(".json");
            }
        }
    }

    void csvSpectrumIsReadAsItsJsonSays()
    {
        QFETCH(QString, path);
        QFETCH(QString, reference);
        const json expected = parsed(reference);
        const Result<TablePtr> table = readAsTexts(path);
        QVERIFY(table.ok());
        QCOMPARE(shown(asJson(**table, expected)), shown(expected));
    }

    void csvTestDataIsReadAsItsJsonSays_data()
    {
        QTest::addColumn<QString>("path");
        const QString folder = sharedFile(QStringLiteral("data/csv-test-data/csv"));
        SKIP_WITHOUT(folder, "data/csv-test-data");
        for (const QString& name : csvFiles(folder))
            QTest::newRow(qPrintable(name)) << folder + QLatin1Char('/') + name;
    }

    void csvTestDataIsReadAsItsJsonSays()
    {
        QFETCH(QString, path);
        const QString stem = QFileInfo(path).completeBaseName();
        const bool header = stem.contains(QStringLiteral("header-"));
        const ReadOptions options{.delimiter = ',', .header = header, .skipLines = 0};
        const Result<TablePtr> table = readAsTexts(path, options);
        if (stem.startsWith(QStringLiteral("bad-"))) {
            QVERIFY2(!table.ok() || !(*table)->issues().empty(), "nothing was reported");
            return;
        }
        const json expected =
            parsed(QStringLiteral("%1/../json/%2.json").arg(QFileInfo(path).path(), stem));
        if (expected.empty()) {
            QVERIFY(!table.ok());
            QCOMPARE(table.issue().code, IssueCode::HeaderOnly);
            return;
        }
        QVERIFY2(table.ok(), table.ok() ? "" : issueName(table.issue().code));
        QCOMPARE(shown(asJson(**table, expected)), shown(expected));
    }

    void theMainTableIsReadWithItsTypesAndGaps()
    {
        const QString path = sharedFile(QStringLiteral("data/cc_general.csv"));
        SKIP_WITHOUT(path, "data/cc_general.csv");
        const Result<TablePtr> read = readTable({.path = path.toStdString()});
        QVERIFY(read.ok());
        const Table& table = **read;
        QCOMPARE(table.rows(), RowId{8950});
        QCOMPARE(table.columnCount(), std::size_t{18});
        QVERIFY(table.issues().empty());
        QCOMPARE(table.column(0).type(), ColumnType::Identifier);
        QCOMPARE(table.column(0).text(8949), std::string_view("C19190"));
        std::map<std::string, int> missing;
        for (std::size_t i = 1; i < table.columnCount(); ++i) {
            QCOMPARE(table.column(i).type(), ColumnType::Number);
            for (std::size_t row = 0; row < 8950; ++row)
                missing[table.column(i).name()] += table.column(i).isMissing(row) ? 1 : 0;
        }
        std::erase_if(missing, [](const auto& entry) { return entry.second == 0; });
        QVERIFY((missing ==
                 std::map<std::string, int>{{"CREDIT_LIMIT", 1}, {"MINIMUM_PAYMENTS", 313}}));
        QCOMPARE(table.column(1).numbers()[0], 40.900749);
    }

    void otherRealTablesGetTheTypesAPersonWouldGive()
    {
        const QString campaign = sharedFile(QStringLiteral("data/marketing_campaign.csv"));
        SKIP_WITHOUT(campaign, "data/marketing_campaign.csv");
        const Result<TablePtr> read = readTable({.path = campaign.toStdString()});
        QVERIFY(read.ok());
        const Table& table = **read;
        QCOMPARE(table.source().delimiter, std::string("\t"));
        QCOMPARE(table.rows(), RowId{2240});
        QCOMPARE(table.columnCount(), std::size_t{29});
        const auto type = [&table](const char* name) {
            return table.column(*table.indexOf(name)).type();
        };
        QCOMPARE(type("ID"), ColumnType::Identifier);
        QCOMPARE(type("Education"), ColumnType::Category);
        QCOMPARE(type("Income"), ColumnType::Number);
        const Column& day = table.column(*table.indexOf("Dt_Customer"));
        QCOMPARE(day.type(), ColumnType::DateTime);
        QCOMPARE(cellText(day, 0), std::string("2012-09-04"));
    }
};

QTEST_APPLESS_MAIN(TestCsvConformance)
#include "tst_csv_conformance.moc"
