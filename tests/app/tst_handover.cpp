// SPDX-License-Identifier: GPL-3.0-or-later
#include "activate.h"
#include "clirun.h"
#include "dialoganswer.h"
#include "madegroups.h"
#include "report/allexports.h"
#include "session/analysisrunner.h"
#include "session/recipeedits.h"
#include "settings/appearance.h"
#include "settings/settings.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;

namespace {

constexpr int patienceMs = 60'000; ///< sanitizers on a loaded machine

/// What differs from run to run is how long it took.
QByteArray withoutTimes(const QByteArray& content)
{
    QJsonDocument json = QJsonDocument::fromJson(content);
    if (!json.object().contains(QLatin1String("seconds")))
        return content;
    QJsonObject object = json.object();
    object.remove(QLatin1String("seconds"));
    return QJsonDocument(object).toJson();
}

} // namespace

class TestHandover : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyExportIsInTheHelpAndTheManual();
    void everyExportIsInTheMenuAndTheSameAsTheCommandLines_data();
    void everyExportIsInTheMenuAndTheSameAsTheCommandLines();
    void nothingIsOfferedBeforeThereAreSegments();
    void aMethodWithoutAModelSaysWhyThereIsNone();

private:
    QAction* action(const ExportRow& row) const
    {
        return m_window->findChild<QAction*>(QLatin1String(row.id));
    }
    bool settle() const
    {
        return QTest::qWaitFor(
            [this] {
                const Session session = m_window->session();
                return !session.loader.busy() && !session.runner.busy() &&
                       session.runner.analysis() && session.runner.analysis()->complete;
            },
            patienceMs);
    }

    QTemporaryDir m_folder;
    QString m_table;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestHandover::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_table = m_folder.filePath(QStringLiteral("groups.csv"));
    QVERIFY(writeTo(m_table, madeGroups()));
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    prepareApplication(*qApp, *m_settings);
    m_window = std::make_unique<MainWindow>(*m_settings);
    m_window->show();
    activate(*m_window);
}

void TestHandover::everyExportIsInTheHelpAndTheManual()
{
    const QString manual =
        QString::fromUtf8(contentOf(QStringLiteral(TESSERA_SOURCE_DIR "/packaging/tessera.1")))
            .remove(QLatin1Char('\\'));
    const QString help = runCli({QStringLiteral("analyze"), QStringLiteral("--help")}).output;
    for (const ExportRow& row : allExports())
        QVERIFY2(help.contains(QLatin1String(row.option)) &&
                     manual.contains(QLatin1String(row.option)),
                 row.option);
}

void TestHandover::nothingIsOfferedBeforeThereAreSegments()
{
    Settings settings(m_folder.filePath(QStringLiteral("other.ini")));
    const MainWindow window(settings);
    for (const ExportRow& row : allExports()) {
        const auto* entry = window.findChild<QAction*>(QLatin1String(row.id));
        QVERIFY(entry && !entry->isEnabled() && !entry->toolTip().isEmpty());
    }
}

void TestHandover::everyExportIsInTheMenuAndTheSameAsTheCommandLines_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < allExports().size(); ++i)
        QTest::newRow(allExports()[i].id) << static_cast<int>(i);
}

void TestHandover::everyExportIsInTheMenuAndTheSameAsTheCommandLines()
{
    QFETCH(int, index);
    const ExportRow& row = allExports()[static_cast<std::size_t>(index)];
    if (!m_window->session().document.table()) {
        m_window->openDirectly(m_table);
        QVERIFY(settle());
    }
    const QString byWindow = m_folder.filePath(QStringLiteral("window.") + QLatin1String(row.id));
    const QString byCommand = m_folder.filePath(QStringLiteral("command.") + QLatin1String(row.id));
    QVERIFY(action(row) && action(row)->isEnabled());
    answerDialog(byWindow);
    action(row)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(byWindow), patienceMs);
    const CliResult run =
        runCli({QStringLiteral("analyze"), m_table, QLatin1String(row.option), byCommand});
    QVERIFY2(run.status == 0, qPrintable(run.errors));
    const QByteArray content = contentOf(byWindow);
    QVERIFY(!content.isEmpty());
    if (row.painted) // a PDF holds when it was made
        QVERIFY(content.startsWith("%PDF") && contentOf(byCommand).startsWith("%PDF"));
    else
        QCOMPARE(withoutTimes(content), withoutTimes(contentOf(byCommand)));
}

void TestHandover::aMethodWithoutAModelSaysWhyThereIsNone()
{
    ProjectDocument& document = m_window->session().document;
    Recipe recipe = document.recipe();
    recipe.clustering.method = "kprototypes";
    recipe.clustering.k = 3;
    document.editRecipe(QStringLiteral("method"), recipe);
    QVERIFY(settle());
    for (const ExportRow& row : allExports()) {
        const bool isModel = std::string_view(row.id) == "model";
        QTRY_COMPARE(action(row)->isEnabled(), !isModel);
        QCOMPARE(action(row)->toolTip().contains(QStringLiteral("model")), isModel);
        auto* button = m_window->findChild<QPushButton*>(QLatin1String(row.id));
        QVERIFY(button);
        QCOMPARE(button->isEnabled(), !isModel);
    }
}

QTEST_MAIN(TestHandover)
#include "tst_handover.moc"
