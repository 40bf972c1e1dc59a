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

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;

namespace {

constexpr int patienceMs = 60'000; ///< sanitizers on a loaded machine

} // namespace

class TestOpenRecipe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void aRecipeIsOneUndoStep();
    void aRecipeCanBeDropped();
    void aRecipeThatDoesNotFitSaysWhichColumns();
    void aFileThatIsNoRecipeSaysSo();
    void withoutATableItSaysWhatToDo();
    void aModelThatIsDroppedIsForScoring();

private:
    ProjectDocument& document() const { return m_window->session().document; }
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    bool openTable();
    /// What the notices in view say.
    QString notices() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestOpenRecipe::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_settings = std::make_unique<Settings>(file("settings.ini"));
    prepareApplication(*qApp, *m_settings);
    QVERIFY(writeTo(file("groups.csv"), madeGroups()));
    const auto run = [this](const QString& line) {
        return runCli(wordsOf(line, QDir(m_folder.path()))).status;
    };
    QCOMPARE(run(QStringLiteral("analyze @groups.csv --k 4 --scale robust --features visits "
                                "--save-recipe @four.json --model @model.json --quiet")),
             0);
    QByteArray other = contentOf(file("four.json"));
    QVERIFY(writeTo(file("other.json"), other.replace("visits", "BALANCE")));
}

void TestOpenRecipe::init()
{
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->show();
    activate(*m_window);
}

bool TestOpenRecipe::openTable()
{
    m_window->openDirectly(file("groups.csv"));
    return QTest::qWaitFor([this] { return document().table() != nullptr; }, patienceMs);
}

QString TestOpenRecipe::notices() const
{
    QString text;
    for (const NoticeStrip* strip : m_window->findChildren<NoticeStrip*>())
        if (strip->isVisible())
            text += strip->notice().title + QLatin1Char(' ') + strip->notice().text;
    return text;
}

void TestOpenRecipe::aRecipeIsOneUndoStep()
{
    QVERIFY(openTable());
    const Recipe before = document().recipe();
    answerDialog(file("four.json"));
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(document().recipe().clustering.k, std::optional<int>(4), patienceMs);
    QCOMPARE(document().recipe().scaling.method, Scaling::Robust);
    QVERIFY(notices().contains(QStringLiteral("four.json")));
    QCOMPARE(document().undoStack().count(), 1);
    document().undoStack().undo();
    QCOMPARE(document().recipe(), before);
}

void TestOpenRecipe::aRecipeCanBeDropped()
{
    QVERIFY(openTable());
    QVERIFY(dropOn(*m_window, file("four.json")));
    QTRY_COMPARE_WITH_TIMEOUT(document().recipe().clustering.k, std::optional<int>(4), patienceMs);
}

void TestOpenRecipe::aRecipeThatDoesNotFitSaysWhichColumns()
{
    QVERIFY(openTable());
    const Recipe before = document().recipe();
    QVERIFY(dropOn(*m_window, file("other.json")));
    QTRY_VERIFY_WITH_TIMEOUT(notices().contains(QStringLiteral("BALANCE")), patienceMs);
    QCOMPARE(document().recipe(), before);
    QCOMPARE(document().undoStack().count(), 0);
}

void TestOpenRecipe::aFileThatIsNoRecipeSaysSo()
{
    QVERIFY(openTable());
    const Recipe before = document().recipe();
    for (const QByteArray& content : {QByteArray("{\"k\": "), QByteArray("{\"speed\": 3}"),
                                      QByteArray(), QByteArray("\xff\xfe\0\1", 4)}) {
        QVERIFY(writeTo(file("bad.json"), content));
        QVERIFY(dropOn(*m_window, file("bad.json")));
        QTRY_VERIFY_WITH_TIMEOUT(notices().contains(QStringLiteral("bad.json")), patienceMs);
        QCOMPARE(document().recipe(), before);
    }
}

void TestOpenRecipe::withoutATableItSaysWhatToDo()
{
    QVERIFY(dropOn(*m_window, file("four.json")));
    QTRY_VERIFY_WITH_TIMEOUT(notices().contains(QStringLiteral("four.json")), patienceMs);
    QVERIFY(!document().table());
}

void TestOpenRecipe::aModelThatIsDroppedIsForScoring()
{
    QVERIFY(dropOn(*m_window, file("model.json")));
    auto* page = m_window->findChild<ScorePage*>();
    QTRY_VERIFY_WITH_TIMEOUT(page->isVisible(), patienceMs);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(!page->isVisible());
}

QTEST_MAIN(TestOpenRecipe)
#include "tst_openrecipe.moc"
