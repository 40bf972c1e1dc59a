// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev on releases of Debian that are played by stand-ins for dpkg-query and apt.

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr int patienceMs = 60'000;

/// A machine with some packages installed, whose release does not know all names.
class Machine {
public:
    Machine(const QStringList& unknown, const QStringList& installed) : m_unknown(unknown)
    {
        write("installed", installed.join(QLatin1Char('\n')) + QLatin1Char('\n'));
        script("dpkg-query", R"sh(grep -qx -- "$4" "$MACHINE/installed" && printf installed)sh");
        script("apt-cache", R"sh(case " $UNKNOWN " in
            *" $2 "*) echo '  Candidate: (none)' ;;
            *) echo '  Candidate: 1.0' ;;
            esac)sh");
        script("apt-get", R"sh([ "$1" = install ] || exit 0
            shift
            for name; do case $name in
                -*) ;;
                *) echo "$name" >>"$MACHINE/installed" && echo "$name" >>"$MACHINE/got" ;;
            esac; done)sh");
        script("id", "echo 0");
        script("clang++", "echo 14.0.6");
    }

    bool setUp()
    {
        QFile::remove(m_folder.filePath(QStringLiteral("got")));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString path = environment.value(QStringLiteral("PATH"));
        environment.insert(QStringLiteral("PATH"), m_folder.path() + QLatin1Char(':') + path);
        environment.insert(QStringLiteral("MACHINE"), m_folder.path());
        environment.insert(QStringLiteral("UNKNOWN"), m_unknown.join(QLatin1Char(' ')));
        QProcess dev;
        dev.setProcessEnvironment(environment);
        dev.start(QStringLiteral(TESSERA_SOURCE_DIR "/dev"), {QStringLiteral("setup")});
        return dev.waitForFinished(patienceMs) && dev.exitStatus() == QProcess::NormalExit &&
               dev.exitCode() == 0;
    }
    /// What the last setUp() installed.
    QStringList got() const
    {
        QFile file(m_folder.filePath(QStringLiteral("got")));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

private:
    void write(const char* name, const QString& text)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        file.setPermissions(file.permissions() | QFile::ExeOwner);
    }
    void script(const char* name, const char* body)
    {
        write(name, QStringLiteral("#!/bin/sh\n%1\n").arg(QLatin1String(body)));
    }

    QTemporaryDir m_folder;
    QStringList m_unknown;
};

} // namespace

class TestDevScript : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFirstNameThatAReleaseKnowsIsInstalled_data();
    void theFirstNameThatAReleaseKnowsIsInstalled();
    void aSecondTimeNothingIsMissing();
};

void TestDevScript::initTestCase()
{
    if (QStandardPaths::findExecutable(QStringLiteral("bash")).isEmpty())
        QSKIP("there is no bash");
}

void TestDevScript::theFirstNameThatAReleaseKnowsIsInstalled_data()
{
    QTest::addColumn<QString>("unknown");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("Debian 12") << "qt6-charts-dev qt6-svg-dev qt6-svg-plugins qt6-pdf-dev"
                               << "libqt6charts6-dev libqt6opengl6-dev libqt6svg6-dev libqt6svg6 "
                                  "qt6-webengine-dev";
    QTest::newRow("Debian 13") << "libqt6charts6-dev libqt6opengl6-dev libqt6svg6-dev"
                               << "qt6-charts-dev qt6-svg-dev qt6-svg-plugins qt6-pdf-dev";
}

void TestDevScript::theFirstNameThatAReleaseKnowsIsInstalled()
{
    QFETCH(QString, unknown);
    QFETCH(QString, wanted);
    const QStringList strange = unknown.split(QLatin1Char(' '));
    Machine machine(strange, {QStringLiteral("qt6-base-dev")});
    QVERIFY(machine.setUp());
    const QStringList got = machine.got();
    for (const QString& name : wanted.split(QLatin1Char(' ')))
        QVERIFY2(got.contains(name), qPrintable(name));
    for (const QString& name : strange)
        QVERIFY2(!got.contains(name), qPrintable(name));
    QVERIFY(!got.contains(QStringLiteral("qt6-base-dev")));
}

void TestDevScript::aSecondTimeNothingIsMissing()
{
    Machine machine({QStringLiteral("libqt6opengl6-dev")}, {});
    QVERIFY(machine.setUp());
    QVERIFY(machine.got().contains(QStringLiteral("qt6-base-dev")));
    QVERIFY(machine.setUp());
    QCOMPARE(machine.got(), QStringList());
}

QTEST_GUILESS_MAIN(TestDevScript)
#include "tst_devscript.moc"
