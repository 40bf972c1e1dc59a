// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/csv.h"
#include "formats/csv/reading/tablereader.h"
#include "formats/format.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tessera;
using namespace std::string_literals;

namespace {

Result<TablePtr> readText(std::string text, ReadOptions options = {},
                          const csv::Limits& limits = {})
{
    return csv::readTable(csv::ByteSource::ofBytes(std::move(text), "given.csv"),
                          {.path = "given.csv", .options = std::move(options)}, {}, limits);
}

/// The error, or what a table was read with.
struct Refusal {
    IssueCode code = IssueCode::Cancelled;
    std::vector<std::string> arguments{};
    std::int64_t line = 0;
    std::int64_t column = 0;
};

Refusal refusal(const Result<TablePtr>& result)
{
    if (result.ok())
        return {};
    const Issue& issue = result.issue();
    return {.code = issue.code,
            .arguments = issue.arguments,
            .line = issue.where.line,
            .column = issue.where.column};
}

std::optional<Issue> found(const Result<TablePtr>& result, IssueCode code)
{
    if (!result.ok())
        return std::nullopt;
    const std::vector<Issue>& issues = (*result)->issues();
    const auto entry = std::find_if(issues.begin(), issues.end(),
                                    [code](const Issue& issue) { return issue.code == code; });
    return entry == issues.end() ? std::nullopt : std::optional(*entry);
}

using Arguments = std::vector<std::string>;

} // namespace

class TestCsvErrors : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::string file(const char* name, const QByteArray& content)
    {
        const QString path = m_folder.filePath(QString::fromLatin1(name));
        QFile target(path);
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path.toStdString();
    }

private Q_SLOTS:
    void aPathThatLeadsNowhereIsNamed()
    {
        const std::string path = m_folder.filePath(QStringLiteral("none.csv")).toStdString();
        const Result<TablePtr> table = readTable({.path = path});
        QCOMPARE(refusal(table).code, IssueCode::FileNotFound);
        QCOMPARE(table.issue().where.path, path);
        QCOMPARE(previewFile(path, {}).issue().code, IssueCode::FileNotFound);
    }

    void aDirectoryIsNoTable()
    {
        QCOMPARE(refusal(readTable({.path = m_folder.path().toStdString()})).code,
                 IssueCode::FileIsDirectory);
    }

    void aFileWithoutPermissionSaysWhy()
    {
        const std::string path = file("secret.csv", "a,b\n1,2\n");
        QFile::setPermissions(QString::fromStdString(path), {});
        if (QFile(QString::fromStdString(path)).open(QIODevice::ReadOnly))
            QSKIP("this user may read everything");
        const Refusal refused = refusal(readTable({.path = path}));
        QCOMPARE(refused.code, IssueCode::FileNotReadable);
        QVERIFY(!refused.arguments.at(0).empty());
    }

    void aDeviceIsNotReadToItsEnd()
    {
        if (!QFile::exists(QStringLiteral("/dev/zero")))
            QSKIP("no /dev/zero");
        QCOMPARE(refusal(readTable({.path = "/dev/zero"})).code, IssueCode::FileNotReadable);
    }

    void nothingAtAllIsAnEmptyFile()
    {
        QCOMPARE(refusal(readTable({.path = file("empty.csv", "")})).code, IssueCode::FileEmpty);
        QCOMPARE(refusal(readText(" \n\t\r\n  \n")).code, IssueCode::FileEmpty);
        QCOMPARE(refusal(readText("\xEF\xBB\xBF")).code, IssueCode::FileEmpty);
    }

    void headingsWithoutRowsAreRefusedButShown()
    {
        const std::string path = file("header.csv", "name,age\n");
        QCOMPARE(refusal(readTable({.path = path})).code, IssueCode::HeaderOnly);
        const Result<Preview> preview = previewFile(path, {});
        QVERIFY(preview.ok());
        QCOMPARE(preview->headings, (Arguments{"name", "age"}));
        QVERIFY(preview->rows.empty());
        QCOMPARE(preview->issues.back().code, IssueCode::HeaderOnly);
        QCOMPARE(refusal(readText("name,age")).code, IssueCode::HeaderOnly);
        QCOMPARE(refusal(readText("name,age\n\n\n")).code, IssueCode::HeaderOnly);
    }

    void binaryJunkIsToldFromText_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
        QTest::newRow("ELF") << QByteArray("\x7F"
                                           "ELF\x02\x01\x01\0\0\0",
                                           10);
        QTest::newRow("zip") << QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10);
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n1 0 obj\n");
        QTest::newRow("zeros") << QByteArray(5000, '\0');
        QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0a\0\0\0,\0\0\0", 12);
        QByteArray noise;
        for (int i = 0; i < 4096; ++i)
            noise.append(static_cast<char>((i * 167 + i / 7 * 29) % 256));
        QTest::newRow("noise") << noise;
    }

    void binaryJunkIsToldFromText()
    {
        QFETCH(QByteArray, content);
        QCOMPARE(refusal(readText(content.toStdString())).code, IssueCode::BinaryContent);
    }

    void nulBytesInTextAreKeptAndCounted()
    {
        const Result<TablePtr> table = readText("name,age\nAnna\0,30\nBob,40\nEve\0\0,50\n"s);
        QVERIFY(table.ok());
        QCOMPARE((*table)->column(0).text(0), std::string_view("Anna\0", 5));
        const auto issue = found(table, IssueCode::NulBytes);
        QVERIFY(issue.has_value());
        QCOMPARE(issue->arguments, Arguments{"3"});
        QCOMPARE(issue->where.line, 2);
        QCOMPARE(issue->where.column, 5);
    }

    void utf16CutInTheMiddleIsReportedAndKept()
    {
        const std::string text = "\xFF\xFE"
                                 "a\0,\0b\0\n\0"
                                 "1\0,\0"
                                 "2\0\n\0"
                                 "3\0,\0"
                                 "4"s;
        const Result<TablePtr> table = readText(text);
        QVERIFY(table.ok());
        QCOMPARE((*table)->rows(), RowId{2});
        const auto issue = found(table, IssueCode::EncodingInvalid);
        QVERIFY(issue.has_value());
        QCOMPARE(issue->severity, Severity::Warning);
        QCOMPARE(issue->arguments.at(0), std::string("UTF-16LE"));
    }

    void halfASurrogatePairIsAnError()
    {
        const std::string text = "\xFF\xFE"
                                 "a\0,\0b\0\n\0"
                                 "1\0,\0\x00\xD8"
                                 "2\0\n\0"s;
        const Refusal refused = refusal(readText(text));
        QCOMPARE(refused.code, IssueCode::EncodingInvalid);
        QCOMPARE(refused.arguments, (Arguments{"UTF-16LE", "16"}));
        QCOMPARE(refused.line, 2);
    }

    void invalidUtf8IsAnErrorWhereUtf8WasDeclared()
    {
        const std::string text = "name,age\nAnna,30\nJos\xE9,40\n";
        const Refusal refused = refusal(readText(text, {.encoding = Encoding::Utf8}));
        QCOMPARE(refused.code, IssueCode::EncodingInvalid);
        QCOMPARE(refused.arguments, (Arguments{"UTF-8", "20"}));
        QCOMPARE(refused.line, 3);
        QCOMPARE(refused.column, 4);
        QCOMPARE(refusal(readText("\xEF\xBB\xBF" + text)).code, IssueCode::EncodingInvalid);

        const Result<TablePtr> assumed = readText(text);
        QVERIFY(assumed.ok());
        QCOMPARE((*assumed)->source().encoding, std::string("windows-1252"));
        QCOMPARE((*assumed)->column(0).text(1), std::string_view("Jos\u00E9"));
        QVERIFY(found(assumed, IssueCode::EncodingAssumed).has_value());
    }

    void lateHalfSurrogatePairsHaveTheirPlaceInAnyBlock()
    {
        std::string text = "\xFF\xFE"
                           "a\0\n\0"s;
        for (int i = 0; i < 50; ++i)
            text += "1\0\n\0"s;
        text += "\x00\xD8"
                "2\0\n\0"s;
        for (const int block : {1, 2, 3, 64, 1'000'000}) {
            const Refusal refused = refusal(readText(
                text, {}, {.blockBytes = static_cast<std::size_t>(block), .sampleBytes = 40}));
            QCOMPARE(refused.code, IssueCode::EncodingInvalid);
            QCOMPARE(refused.arguments, (Arguments{"UTF-16LE", "208"}));
            QCOMPARE(refused.line, 52);
        }
    }

    void lateInvalidUtf8IsFoundInAnyBlock()
    {
        std::string text = "name,age\n";
        for (int i = 0; i < 3000; ++i)
            text += "Anna,30\n";
        const std::size_t offset = text.size() + 3;
        text += "Jos\xE9,40\nAnna,30\n";
        const csv::Limits limits{.blockBytes = 100, .sampleBytes = 1000};
        const Refusal refused = refusal(readText(text, {.encoding = Encoding::Utf8}, limits));
        QCOMPARE(refused.code, IssueCode::EncodingInvalid);
        QCOMPARE(refused.arguments, (Arguments{"UTF-8", std::to_string(offset)}));
        QCOMPARE(refused.line, 3002);
        QCOMPARE(refused.column, 4);

        const Result<TablePtr> assumed = readText(text, {}, limits);
        QVERIFY(assumed.ok());
        QCOMPARE((*assumed)->column(0).text(3000), std::string_view("Jos\u00E9"));
        QVERIFY(found(assumed, IssueCode::EncodingAssumed).has_value());
    }

    void aQuoteThatSwallowsRowsIsAnErrorWithItsLine()
    {
        const Refusal refused = refusal(readText("name,age\nAnna,30\nBob,\"40\nEve,50\nIda,60\n"));
        QCOMPARE(refused.code, IssueCode::QuoteNotClosed);
        QCOMPARE(refused.line, 3);
        QCOMPARE(refused.column, 5);
    }

    void aQuoteThatSwallowsTheHeadingsIsNamed()
    {
        const Refusal refused = refusal(readText("\"name,age\nAnna,30\nBob,40\n"));
        QCOMPARE(refused.code, IssueCode::QuoteNotClosed);
        QCOMPARE(refused.line, 1);
        QCOMPARE(refused.column, 1);
        const Result<TablePtr> unquoted =
            readText("\"name,age\nAnna,30\nBob,40\n", {.quote = '\0'});
        QVERIFY(unquoted.ok());
        QCOMPARE((*unquoted)->column(0).name(), std::string("\"name"));
    }

    void aNeverClosedQuoteStopsAtTheRowLimit()
    {
        std::string text = "name,age\nAnna,30\nBob,\"40\n";
        while (text.size() < 20000)
            text += "Eve,50\n";
        const Refusal refused =
            refusal(readText(text, {}, {.blockBytes = 500, .sampleBytes = 17, .rowBytes = 5000}));
        QCOMPARE(refused.code, IssueCode::QuoteNotClosed);
        QCOMPARE(refused.line, 3);
    }

    void aRowBeyondTheLimitIsRefusedWithItsLine()
    {
        const std::string text = "name,age\nAnna,30\nBob," + std::string(20000, '4') + "\nEve,50\n";
        const csv::Limits limits{.blockBytes = 500, .sampleBytes = 17, .rowBytes = 5000};
        const Refusal refused = refusal(readText(text, {}, limits));
        QCOMPARE(refused.code, IssueCode::RowTooLong);
        QCOMPARE(refused.arguments, Arguments{"5000"});
        QCOMPARE(refused.line, 3);
        QCOMPARE(refusal(readText(std::string(20000, 'x'), {}, limits)).code,
                 IssueCode::RowTooLong);
    }

    void tooManyColumnsAreRefused()
    {
        const std::string text = "a,b,c,d\n1,2,3,4\n";
        const Refusal refused = refusal(readText(text, {}, {.columns = 3}));
        QCOMPARE(refused.code, IssueCode::ColumnsTooMany);
        QCOMPARE(refused.arguments, (Arguments{"4", "3"}));
        QVERIFY(readText(text, {}, {.columns = 4}).ok());
    }

    void aFileCutInItsLastRowKeepsWhatIsThere()
    {
        const Result<TablePtr> plain = readText("id,name,age\n1,Anna,30\n2,Bo");
        QVERIFY(plain.ok());
        QCOMPARE((*plain)->rows(), RowId{2});
        const auto ragged = found(plain, IssueCode::RowsRagged);
        QVERIFY(ragged.has_value());
        QCOMPARE(ragged->arguments, (Arguments{"1", "3", "kept", "3"}));
        QCOMPARE(ragged->rows, std::vector<std::int64_t>{1});

        const Result<TablePtr> quoted = readText("id,name,age\n1,\"Anna\",30\n2,\"Bo");
        QVERIFY(quoted.ok());
        QCOMPARE((*quoted)->column(1).text(1), std::string_view("Bo"));
        const auto open = found(quoted, IssueCode::QuoteNotClosed);
        QVERIFY(open.has_value());
        QCOMPARE(open->severity, Severity::Warning);
        QCOMPARE(open->where.line, 3);

        const Result<TablePtr> character = readText("id,name\n1,Jos\xC3\xA9\n2,Jos\xC3");
        QVERIFY(character.ok());
        QCOMPARE((*character)->source().encoding, std::string("UTF-8"));
        QCOMPARE((*character)->column(1).text(1), std::string_view("Jos\uFFFD"));
        QVERIFY(found(character, IssueCode::EncodingInvalid).has_value());
    }

    void raggedRowsAreKeptOrDroppedByChoice()
    {
        const std::string text =
            "name,age,town\nAnna,30,Rome\nBob,40\nEve,50,Bonn,extra\nIda,60,Kiel\n";
        const Result<TablePtr> kept = readText(text);
        QVERIFY(kept.ok());
        QCOMPARE((*kept)->rows(), RowId{4});
        QVERIFY((*kept)->column(2).isMissing(1));
        QCOMPARE((*kept)->column(2).text(2), std::string_view("Bonn"));
        QCOMPARE(found(kept, IssueCode::RowsRagged)->arguments,
                 (Arguments{"2", "3", "kept", "3, 4"}));

        const Result<TablePtr> dropped = readText(text, {.ragged = RaggedRows::Drop});
        QVERIFY(dropped.ok());
        QCOMPARE((*dropped)->rows(), RowId{2});
        QCOMPARE((*dropped)->rowsRead(), RowId{4});
        QCOMPARE((*dropped)->column(0).text(1), std::string_view("Ida"));
        QCOMPARE(found(dropped, IssueCode::RowsRagged)->arguments,
                 (Arguments{"2", "3", "dropped", "3, 4"}));
    }

    void oneColumnIsATable()
    {
        const Result<TablePtr> table = readText("age\n30\n\n40\n");
        QVERIFY(table.ok());
        QCOMPARE((*table)->columnCount(), std::size_t{1});
        QCOMPARE((*table)->rows(), RowId{3});
        QVERIFY((*table)->column(0).isMissing(1));
    }

    void blankLinesAreNoRowsAndCounted()
    {
        const Result<TablePtr> table = readText("a,b\n1,2\n\n3,4\n\n\n");
        QVERIFY(table.ok());
        QCOMPARE((*table)->rows(), RowId{2});
        QCOMPARE((*table)->rowsRead(), RowId{2});
        QCOMPARE(found(table, IssueCode::BlankLinesSkipped)->arguments, Arguments{"3"});
    }

    void optionsThatMakeNoSenseAreNamed()
    {
        const auto option = [](ReadOptions options) {
            const Refusal refused = refusal(readText("a,b\n1,2\n", std::move(options)));
            return refused.code == IssueCode::OptionInvalid ? refused.arguments.at(0)
                                                            : std::string();
        };
        QCOMPARE(option({.delimiter = '\n'}), std::string("delimiter"));
        QCOMPARE(option({.delimiter = '\'', .quote = '\''}), std::string("delimiter"));
        QCOMPARE(option({.quote = 'x'}), std::string("quote"));
        QCOMPARE(option({.decimalMark = ';'}), std::string("decimal mark"));
        QCOMPARE(option({.skipLines = -1}), std::string("lines to skip"));
        const Result<TablePtr> unknown =
            readText("age,b\n1,2\n", {.types = {{"agee", ColumnType::Text}}});
        QVERIFY(unknown.ok());
        QCOMPARE(found(unknown, IssueCode::ColumnUnknown)->arguments, (Arguments{"agee", "age"}));
    }

    void aTypeThatCannotBeHadIsReported()
    {
        const std::string text = "a,b,c\n1,2020-01-31,x\nfew,soon,y\n3,2020-02-01,x\n";
        const Result<TablePtr> table = readText(text, {.types = {{"a", ColumnType::Number},
                                                                 {"b", ColumnType::DateTime},
                                                                 {"c", ColumnType::Identifier}}});
        QVERIFY(table.ok());
        QVERIFY((*table)->column(0).hasTexts() && (*table)->column(1).hasTexts());
        QCOMPARE((*table)->column(2).type(), ColumnType::Identifier);
        std::vector<Arguments> reported;
        for (const Issue& issue : (*table)->issues()) {
            QCOMPARE(issue.code, IssueCode::TypeChangedLate);
            reported.push_back(issue.arguments);
        }
        std::sort(reported.begin(), reported.end());
        QVERIFY((reported == std::vector<Arguments>{{"a", "few"}, {"b", "soon"}}));
    }

    void askingToStopGivesCancelled()
    {
        const std::string path = file("small.csv", "a,b\n1,2\n");
        std::stop_source source;
        source.request_stop();
        QCOMPARE(refusal(readTable({.path = path}, Cancel(source.get_token()))).code,
                 IssueCode::Cancelled);
    }

    void aFileThatChangesWhileItIsReadIsRefused()
    {
        const std::string path = file("changing.csv", "a,b\n1,2\n");
        Result<csv::ByteSource> source = csv::ByteSource::open(path);
        QVERIFY(source.ok());
        file("changing.csv", "a,b\n1,2\n3,4\n");
        const Result<TablePtr> table = csv::readTable(*std::move(source), {.path = path}, {}, {});
        QCOMPARE(refusal(table).code, IssueCode::FileChanged);
    }
};

QTEST_APPLESS_MAIN(TestCsvErrors)
#include "tst_csv_errors.moc"
