// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyze.h"
#include "handover/csvtext.h"
#include "handover/formulas.h"
#include "handover/handover.h"
#include "io/atomicfile.h"

#include "golden.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <set>

using namespace tessera;

namespace {

constexpr double absent = std::numeric_limits<double>::quiet_NaN();

/// Two clear groups, a formula among the identifiers, one row with a missing value.
TablePtr twoGroups()
{
    return std::make_shared<Table>(tableOf(
        {textColumn("WHO", {"a", "=1+1", "c,d", "e", "f"}, ColumnType::Identifier),
         numberColumn("X", {0, 1, 0.5, 10, absent}), numberColumn("Y", {0, 0, 1.5, 10, 11})}));
}

std::string textOf(std::string_view id, const Handover& handover)
{
    for (const ExportRow& row : textExports())
        if (row.id == id)
            return *exportedText(row, handover);
    return {};
}

AnalysisPtr analysed(MissingPolicy missing)
{
    Recipe recipe;
    recipe.cleaning.missing = missing;
    recipe.clustering.k = 2;
    return analyze(twoGroups(), recipe);
}

} // namespace

class TestExports : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void formulasAreNeutralised_data();
    void formulasAreNeutralised();
    void everyBlankBeforeAFormulaIsSeenThrough();
    void cellsOfTheClipboardStayOneCell();
    void assignmentsKeepEveryRowInOrder();
    void namesAppearOnlyWhenThereAreSome();
    void profilesEndWithTheOverall();
    void sharesOfLevelsStandAtTheEndOfProfiles();
    void theListNamesEveryExportOnce();
    void aMethodWithoutAModelSaysSo();
    void aFullSinkEndsAnExport();
    void aStoppedExportLeavesTheOldFile();
};

void TestExports::formulasAreNeutralised_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char* text, const char* cell) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(cell);
    };
    row("=1+1", "'=1+1");
    row("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0");
    row("-2+3", "'-2+3");
    row("@SUM(A1)", "'@SUM(A1)");
    row("\tx", "\"'\tx\"");
    row("\rx", "\"'\rx\"");
    row("-2.5", "-2.5");
    row("+1e5", "+1e5");
    row("-inf", "'-inf");
    row("+-5", "'+-5");
    row("-", "'-");
    row("plain", "plain");
    row("a,b", "\"a,b\"");
    row("a;b", "\"a;b\"");
    row("say \"x\"", "\"say \"\"x\"\"\"");
    row("two\nlines", "\"two\nlines\"");
    row(" padded", "\" padded\"");
    row("a=b", "a=b");
    row("=\"x\"", "\"'=\"\"x\"\"\"");
    row("\nx", "\"'\nx\"");
    row("\u200B=1+1", "'\u200B=1+1");
    row("\uFEFF=1+1", "'\uFEFF=1+1");
    row("\u00A0=1+1", "'\u00A0=1+1");
    row("\u2060\u200D@SUM(A1)", "'\u2060\u200D@SUM(A1)");
    row("\u3000+cmd", "'\u3000+cmd");
    row("\u00AD-2+3", "'\u00AD-2+3");
    row("\u202E=1+1", "'\u202E=1+1");
    row("\x01=1+1", "'\x01=1+1");
    row("\x7F=1+1", "'\x7F=1+1");
    row("\u0080=1+1", "'\u0080=1+1");
    row(" =1+1", "' =1+1");
    row("\xA0=1+1", "'\xA0=1+1"); // a byte that begins no character
    row("\uFF1D1+1", "'\uFF1D1+1");
    row("\uFF0Bcmd", "'\uFF0Bcmd");
    row("\uFF0D2", "'\uFF0D2");
    row("\uFF20SUM(A1)", "'\uFF20SUM(A1)");
    row("\u200B\uFF1D1", "'\u200B\uFF1D1");
    row(" -2.5", "\" -2.5\"");
    row("\u00A0-2.5", "\u00A0-2.5");
    row("\u200Bplain", "\u200Bplain");
    row("Größe=1", "Größe=1");
    row("\u200B", "\u200B");
    QTest::newRow("NUL") << QByteArray("\0=1", 3) << QByteArray("'\0=1", 4);
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestExports::formulasAreNeutralised()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(QByteArray::fromStdString(csvCell(text.toStdString())), cell);
}

/// Unicode's own list: what has no width or is white space.
void TestExports::everyBlankBeforeAFormulaIsSeenThrough()
{
    for (char32_t letter = 1; letter < 0xE1000; ++letter) {
        const QChar::Category category = QChar::category(letter);
        const bool blank = QChar::isSpace(letter) || category == QChar::Other_Control ||
                           (category == QChar::Other_Format && (letter < 0x600 || letter > 0x8E2) &&
                            letter != 0x110BD && letter != 0x110CD);
        if (!blank)
            continue;
        const std::string text = QString::fromUcs4(&letter, 1).toStdString() + "=1";
        QVERIFY2(runsAsFormula(text), qPrintable(QString::number(letter, 16)));
    }
}

void TestExports::cellsOfTheClipboardStayOneCell()
{
    QCOMPARE(tsvCell("a\tb\r\nc"), std::string("a b  c"));
    QCOMPARE(tsvCell("\u200B=1\t2"), std::string("'\u200B=1 2"));
    QCOMPARE(tsvCell("-2.5"), std::string("-2.5"));
}

void TestExports::assignmentsKeepEveryRowInOrder()
{
    const QStringList lines =
        QString::fromStdString(textOf("assignments", {analysed(MissingPolicy::Drop)}))
            .split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines[0], QStringLiteral("WHO,segment,distance,runner_up,silhouette"));
    QVERIFY(lines[1].startsWith(QStringLiteral("a,1,")));
    QVERIFY(lines[2].startsWith(QStringLiteral("'=1+1,1,")));
    QVERIFY(lines[3].startsWith(QStringLiteral("\"c,d\",1,")));
    QCOMPARE(lines[4], QStringLiteral("e,2,0,1,0"));
    QCOMPARE(lines[5], QStringLiteral("f,,,,"));
}

void TestExports::namesAppearOnlyWhenThereAreSome()
{
    const AnalysisPtr analysis = analysed(MissingPolicy::Median);
    Annotations annotations;
    annotations.segments.push_back(
        {.name = "-quiet", .anchor = anchorOf(*analysis->profiles.value, 0)});
    const QStringList lines = QString::fromStdString(textOf("assignments", {analysis, annotations}))
                                  .split(QLatin1Char('\n'));
    QCOMPARE(lines[0], QStringLiteral("WHO,segment,name,distance,runner_up,silhouette"));
    QVERIFY(lines[1].startsWith(QStringLiteral("a,1,'-quiet,")));
    QVERIFY(lines[4].startsWith(QStringLiteral("e,2,,")));
}

void TestExports::profilesEndWithTheOverall()
{
    const QStringList lines =
        QString::fromStdString(textOf("profiles", {analysed(MissingPolicy::Drop)}))
            .split(QLatin1Char('\n'));
    QCOMPARE(lines[0], QStringLiteral("segment,name,size,share,X mean,X median,Y mean,Y median"));
    QCOMPARE(lines[1], QStringLiteral("1,,3,0.75,0.5,0.5,0.5,0"));
    QCOMPARE(lines[2], QStringLiteral("2,,1,0.25,10,10,10,10"));
    QCOMPARE(lines[3], QStringLiteral("overall,,4,1,2.875,0.75,2.875,0.75"));
}

void TestExports::sharesOfLevelsStandAtTheEndOfProfiles()
{
    const TablePtr table = std::make_shared<Table>(tableOf(
        {numberColumn("X", {0, 1.5, 0.5, 10}), textColumn("=KIND", {"a", "a", "b,c", ""})}));
    Recipe recipe;
    recipe.clustering.k = 2;
    const QStringList lines =
        QString::fromStdString(textOf("profiles", {analyze(table, recipe, {})}))
            .split(QLatin1Char('\n'));
    QCOMPARE(lines[0], QStringLiteral("segment,name,size,share,X mean,X median,'=KIND=a share,"
                                      "\"'=KIND=b,c share\""));
    QVERIFY(lines[1].endsWith(QStringLiteral(",0.6666666666666666,0.3333333333333333")));
    QVERIFY(lines[2].endsWith(QStringLiteral(",0,0"))); // nobody there has a value
    QVERIFY(lines[3].startsWith(QStringLiteral("overall,,4,1,")));
}

void TestExports::theListNamesEveryExportOnce()
{
    const AnalysisPtr analysis = analysed(MissingPolicy::Median);
    std::set<std::string> ids;
    for (const ExportRow& row : textExports()) {
        QVERIFY(ids.insert(row.id).second);
        QVERIFY(ids.insert(row.option).second);
        const auto offered = offers(row, *analysis);
        QVERIFY(offered && *offered);
        const auto text = exportedText(row, {analysis});
        QVERIFY(text && !text->empty());
    }
}

void TestExports::aMethodWithoutAModelSaysSo()
{
    Analysis analysis = *analysed(MissingPolicy::Median);
    analysis.recipe.clustering.method = "kprototypes";
    for (const ExportRow& row : textExports()) {
        const bool isModel = std::string_view(row.id) == "model";
        const auto offered = offers(row, analysis);
        QCOMPARE(offered.ok(), !isModel);
        if (isModel)
            QCOMPARE(offered.issue().code, IssueCode::ModelUnsupported);
    }
}

void TestExports::aFullSinkEndsAnExport()
{
    const AnalysisPtr analysis = analysed(MissingPolicy::Median);
    for (const ExportRow& row : textExports()) {
        const Outcome outcome = row.write(
            {analysis},
            [](std::string_view) -> Outcome { return Issue{.code = IssueCode::OutputNotWritable}; },
            {});
        QVERIFY(!outcome && outcome.issue().code == IssueCode::OutputNotWritable);
    }
}

void TestExports::aStoppedExportLeavesTheOldFile()
{
    const AnalysisPtr analysis = analysed(MissingPolicy::Median);
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("old")).toStdString();
    QVERIFY(writeFileAtomically(path, "old").ok());
    std::stop_source stop;
    stop.request_stop();
    for (const ExportRow& row : textExports())
        QVERIFY_THROWS_EXCEPTION(
            Cancelled, (void)writeExport(row, {analysis}, path, Cancel(stop.get_token())));
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

QTEST_APPLESS_MAIN(TestExports)
#include "tst_exports.moc"
