// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/exports.h"
#include "pipeline/analyze.h"

#include "golden.h"

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
    void assignmentsKeepEveryRowInOrder();
    void namesAppearOnlyWhenThereAreSome();
    void profilesEndWithTheOverall();
    void theListNamesEveryExportOnce();
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
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestExports::formulasAreNeutralised()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(QByteArray::fromStdString(csvCell(text.toStdString())), cell);
}

void TestExports::assignmentsKeepEveryRowInOrder()
{
    const QStringList lines =
        QString::fromStdString(assignmentsCsv(*analysed(MissingPolicy::Drop), {}))
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
    const QStringList lines =
        QString::fromStdString(assignmentsCsv(*analysis, annotations)).split(QLatin1Char('\n'));
    QCOMPARE(lines[0], QStringLiteral("WHO,segment,name,distance,runner_up,silhouette"));
    QVERIFY(lines[1].startsWith(QStringLiteral("a,1,'-quiet,")));
    QVERIFY(lines[4].startsWith(QStringLiteral("e,2,,")));
}

void TestExports::profilesEndWithTheOverall()
{
    const QStringList lines =
        QString::fromStdString(profilesCsv(*analysed(MissingPolicy::Drop), {}))
            .split(QLatin1Char('\n'));
    QCOMPARE(lines[0], QStringLiteral("segment,name,size,share,X mean,X median,Y mean,Y median"));
    QCOMPARE(lines[1], QStringLiteral("1,,3,0.75,0.5,0.5,0.5,0"));
    QCOMPARE(lines[2], QStringLiteral("2,,1,0.25,10,10,10,10"));
    QCOMPARE(lines[3], QStringLiteral("overall,,4,1,2.875,0.75,2.875,0.75"));
}

void TestExports::theListNamesEveryExportOnce()
{
    const AnalysisPtr analysis = analysed(MissingPolicy::Median);
    std::set<std::string> ids;
    for (const ExportInfo& info : exports()) {
        QVERIFY(ids.insert(info.id).second);
        QVERIFY(!info.make(*analysis, {}).empty());
    }
}

QTEST_APPLESS_MAIN(TestExports)
#include "tst_exports.moc"
