// SPDX-License-Identifier: GPL-3.0-or-later
// What a room may include is checked (cmake/rooms.txt): an include against the arrows is refused.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

class House {
public:
    void write(const QString& file, const QByteArray& text) const
    {
        const QString path = m_folder.filePath(file);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(text);
    }

    /// What the check says about a file; empty: it is allowed.
    QString check(const QString& file) const
    {
        QProcess cmake;
        cmake.start(QStringLiteral("cmake"),
                    {QStringLiteral("-DROOT=%1").arg(m_folder.path()),
                     QStringLiteral("-DFILES=%1").arg(file), QStringLiteral("-P"),
                     QStringLiteral(TESSERA_SOURCE_DIR "/cmake/CheckRooms.cmake")});
        if (!cmake.waitForFinished())
            return QStringLiteral("cmake does not end");
        const QString said = QString::fromUtf8(cmake.readAllStandardError()).simplified();
        return cmake.exitCode() == 0 ? QString() : QStringLiteral("refused: %1").arg(said);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

class TestRooms : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("cmake")).isEmpty())
            QSKIP("there is no cmake here");
    }

    void anIncludeAgainstTheArrowsIsRefused_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::newRow("between libraries") << "engine/base/job.h"
                                           << "engine/clustering/method.h";
        QTest::newRow("within a library") << "engine/clustering/kmeans/sweep.h"
                                          << "engine/clustering/advice/gap.h";
        QTest::newRow("engine to window") << "engine/model/model.cpp"
                                          << "widgets/words/names.h";
        QTest::newRow("page to page") << "widgets/segment/page.cpp"
                                      << "widgets/profile/page.h";
        QTest::newRow("to the program") << "widgets/session/runner.h"
                                        << "app/settings/settings.h";
        QTest::newRow("list of methods") << "engine/clustering/kmeans/kmeans.h"
                                         << "engine/clustering/methods.h";
    }
    void anIncludeAgainstTheArrowsIsRefused()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        const House house;
        house.write(to, "#pragma once\n");
        const QString included = to.section(QLatin1Char('/'), 1);
        house.write(from, "#include \"" + included.toUtf8() + "\"\n");
        const QString said = house.check(from);
        QVERIFY2(said.startsWith(QStringLiteral("refused")), qPrintable(said));
        QVERIFY2(said.contains(included) && said.contains(from), qPrintable(said));
    }

    void whatStandsAboveMayBeIncluded()
    {
        const House house;
        house.write(QStringLiteral("engine/base/job.h"), "#pragma once\n");
        house.write(QStringLiteral("engine/model/other.h"), "#pragma once\n");
        house.write(QStringLiteral("engine/model/model.cpp"),
                    "#include \"base/job.h\"\n#include \"model/other.h\"\n#include <vector>\n");
        QCOMPARE(house.check(QStringLiteral("engine/model/model.cpp")), QString());
    }

    void aFolderThatIsNoRoomIsRefused()
    {
        const House house;
        house.write(QStringLiteral("engine/attic/old.h"), "#pragma once\n");
        QVERIFY(
            house.check(QStringLiteral("engine/attic/old.h")).contains(QStringLiteral("no room")));
    }
};

QTEST_APPLESS_MAIN(TestRooms)
#include "tst_rooms.moc"
