// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"
#include "mainwindow.h"
#include "settings.h"
#include "shared.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void grabs();

private:
    QTemporaryDir m_folder;
};

void TestMainWindow::initTestCase()
{
    Settings settings(m_folder.filePath(QStringLiteral("first.ini")));
    prepareApplication(*qApp, settings);
}

void TestMainWindow::grabs()
{
    const QString out = qEnvironmentVariable("TESSERA_SHOTS");
    if (out.isEmpty())
        QSKIP("no TESSERA_SHOTS");
    Settings settings(m_folder.filePath(QStringLiteral("shots.ini")));
    MainWindow window(settings);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTest::qWait(50);
    window.grab().save(out + QStringLiteral("/empty.png"));
    window.openFile(sharedFile(QStringLiteral("data/cc_general.csv")));
    QTest::qWait(1000);
    window.grab().save(out + QStringLiteral("/import.png"));
    window.openSample();
    QTest::qWait(3000);
    window.grab().save(out + QStringLiteral("/sample.png"));
    for (const char* id : {"data", "clean", "features", "reduce", "segment", "profile", "report"}) {
        if (!window.showStep(id))
            continue;
        QTest::qWait(500);
        window.grab().save(out + QStringLiteral("/%1.png").arg(QLatin1String(id)));
    }
    window.resize(1100, 700);
    QTest::qWait(300);
    window.grab().save(out + QStringLiteral("/narrow.png"));
    settings.setTheme(ThemeChoice::Dark);
    applyLook(*qApp, settings);
    window.resize(1440, 900);
    window.showStep("clean");
    QTest::qWait(500);
    window.grab().save(out + QStringLiteral("/dark.png"));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
