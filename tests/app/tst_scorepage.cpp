// SPDX-License-Identifier: GPL-3.0-or-later
#include "activate.h"
#include "clirun.h"
#include "dialoganswer.h"
#include "madegroups.h"
#include "parts/frame/noticestrip.h"
#include "score/scorepage.h"
#include "session/analysisrunner.h"
#include "settings/appearance.h"
#include "settings/settings.h"
#include "window/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;

namespace {

constexpr int patienceMs = 60'000; ///< sanitizers on a loaded machine

} // namespace

class TestScorePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void whatIsSavedIsWhatTheCommandWrites();
    void sharesStandBesideThoseOfTheOpenAnalysis();
    void hostileFilesAreAnErrorInPlace_data();
    void hostileFilesAreAnErrorInPlace();
    void aTargetThatCannotBeWrittenIsTold();

private:
    QString file(const QString& name) const { return m_folder.filePath(name); }
    ScorePage& page() const { return *m_window->findChild<ScorePage*>(); }
    QTableWidget& segments() const { return *page().findChild<QTableWidget*>(); }
    NoticeStrip& strip() const { return *page().findChild<NoticeStrip*>(); }
    bool scored() const
    {
        return QTest::qWaitFor([this] { return segments().isVisible(); }, patienceMs);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestScorePage::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_settings = std::make_unique<Settings>(file(QStringLiteral("settings.ini")));
    prepareApplication(*qApp, *m_settings);
    QVERIFY(writeTo(file(QStringLiteral("groups.csv")), madeGroups()));
    QVERIFY(writeTo(file(QStringLiteral("new.csv")), madeGroups(31, 2.5)));
    QVERIFY(writeTo(file(QStringLiteral("other.csv")), "a,b\n1,2\n3,4\n"));
    QVERIFY(writeTo(file(QStringLiteral("empty.csv")), ""));
    QVERIFY(writeTo(file(QStringLiteral("texts.csv")), "name,visits,spent\na,many,few\nb,x,y\n"));
    QVERIFY(writeTo(file(QStringLiteral("bad.json")), "{\"tessera-model\": 1, \"features\": 7}"));
    QVERIFY(writeTo(file(QStringLiteral("cut.json")), "{\"tessera-model\": 1, \"feat"));
    QVERIFY(writeTo(file(QStringLiteral("late.json")), "{\"tessera-model\": 9999}"));
    const auto run =
        runCli(wordsOf(QStringLiteral("analyze @groups.csv --id name --model @model.json"),
                       QDir(m_folder.path())));
    QVERIFY2(run.status == 0, qPrintable(run.errors));
}

void TestScorePage::init()
{
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->show();
    activate(*m_window);
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(page().isVisible());
}

void TestScorePage::whatIsSavedIsWhatTheCommandWrites()
{
    QVERIFY(!segments().isVisible());
    QVERIFY(dropOn(page(), file(QStringLiteral("model.json"))));
    QVERIFY(dropOn(page(), file(QStringLiteral("new.csv"))));
    QVERIFY(scored());
    QVERIFY(segments().isColumnHidden(segments().columnCount() - 1));
    auto* rows = page().findChild<ScoredModel*>();
    const QAbstractItemModelTester tester(rows);
    QCOMPARE(rows->rowCount(), 31);
    QCOMPARE(rows->index(0, 0).data().toString(), QStringLiteral("c0"));
    const QString byWindow = file(QStringLiteral("window.csv"));
    answerDialog(byWindow);
    for (auto* button : m_window->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Save as CSV…"))
            button->click();
    QTRY_VERIFY_WITH_TIMEOUT(strip().isVisible() && QFile::exists(byWindow), patienceMs);
    const auto run = runCli(wordsOf(QStringLiteral("score @model.json @new.csv -o @command.csv"),
                                    QDir(m_folder.path())));
    QCOMPARE(run.status, 0);
    QCOMPARE(contentOf(byWindow), contentOf(file(QStringLiteral("command.csv"))));
}

void TestScorePage::sharesStandBesideThoseOfTheOpenAnalysis()
{
    m_window->openDirectly(file(QStringLiteral("groups.csv")));
    const Session session = m_window->session();
    QVERIFY(QTest::qWaitFor(
        [&] { return session.runner.analysis() && session.runner.analysis()->complete; },
        patienceMs));
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    page().setModel(file(QStringLiteral("model.json")).toStdString());
    page().setTable(file(QStringLiteral("groups.csv")).toStdString());
    QVERIFY(scored());
    const int last = segments().columnCount() - 1;
    QVERIFY(!segments().isColumnHidden(last));
    for (int i = 0; i < segments().rowCount(); ++i)
        QCOMPARE(segments().item(i, last)->text(), segments().item(i, last - 1)->text());
}

void TestScorePage::hostileFilesAreAnErrorInPlace_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("named");
    const auto add = [](const char* model, const char* table, const char* named) {
        QTest::addRow("%s %s", model, table)
            << QString::fromLatin1(model) << QString::fromLatin1(table)
            << QString::fromLatin1(named);
    };
    add("bad.json", "new.csv", "bad.json");
    add("cut.json", "new.csv", "cut.json");
    add("late.json", "new.csv", "late.json");
    add("missing.json", "new.csv", "missing.json");
    add("new.csv", "new.csv", "new.csv");
    add("model.json", "other.csv", "visits");
    add("model.json", "texts.csv", "visits");
    add("model.json", "empty.csv", "empty.csv");
    add("model.json", "missing.csv", "missing.csv");
}

void TestScorePage::hostileFilesAreAnErrorInPlace()
{
    QFETCH(QString, model);
    QFETCH(QString, table);
    QFETCH(QString, named);
    page().setModel(file(model).toStdString());
    page().setTable(file(table).toStdString());
    QTRY_VERIFY_WITH_TIMEOUT(strip().isVisible(), patienceMs);
    QCOMPARE(strip().notice().kind, NoticeKind::Error);
    const QString told = strip().notice().title + strip().notice().text;
    QVERIFY2(told.contains(named), qPrintable(told));
    QVERIFY(!segments().isVisible());
    page().setModel(file(QStringLiteral("model.json")).toStdString());
    page().setTable(file(QStringLiteral("new.csv")).toStdString());
    QVERIFY(scored());
    QVERIFY(!strip().isVisible());
}

void TestScorePage::aTargetThatCannotBeWrittenIsTold()
{
    page().setModel(file(QStringLiteral("model.json")).toStdString());
    page().setTable(file(QStringLiteral("new.csv")).toStdString());
    QVERIFY(scored());
    page().save(file(QStringLiteral("nowhere/a.csv")));
    QTRY_VERIFY_WITH_TIMEOUT(strip().isVisible(), patienceMs);
    QCOMPARE(strip().notice().kind, NoticeKind::Error);
    QVERIFY(strip().notice().title.contains(QStringLiteral("a.csv")));
}

QTEST_MAIN(TestScorePage)
#include "tst_scorepage.moc"
