// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack.h"

#include <csignal>

using namespace tessera;

namespace {

QByteArray rowsFrom(int first, int count)
{
    QByteArray rows;
    for (int i = first; i < first + count; ++i)
        rows += "N" + QByteArray::number(100'000 + i) + ',' + QByteArray::number(i % 7 * 10) + ',' +
                QByteArray::number(i % 1'000) + ".25,Town " + QByteArray::number(i % 5) + '\n';
    return rows;
}

const QByteArray heading = "ID,A,B,TOWN\n";

} // namespace

/// A file that changes while the program reads it: the result is that of the old file or that of
/// the new one, or it is said that the file has changed.
class TestAttackFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aFileThatChangesIsReadAsItWasOrAsItIsOrRefused_data();
    void aFileThatChangesIsReadAsItWasOrAsItIsOrRefused();

private:
    QByteArray result() const { return contentOf(m_folder.path("out.csv")); }
    QStringList arguments(const QString& command) const;
    void changeInto(const QString& kind) const;

    OutputFolder m_folder;
    QByteArray m_before = heading + rowsFrom(0, 30'000);
    QByteArray m_after;
};

void TestAttackFiles::initTestCase()
{
    if (!QFile::exists(programPath()))
        QSKIP("the program is not built here");
    QVERIFY(m_folder.write("in.csv", m_before));
    const auto process =
        startProgram({QStringLiteral("analyze"), m_folder.path("in.csv"), QStringLiteral("--k"),
                      QStringLiteral("3"), QStringLiteral("--restarts"), QStringLiteral("1"),
                      QStringLiteral("--model"), m_folder.path("model.json")});
    QVERIFY(process->waitForFinished(60'000));
    QCOMPARE(process->exitCode(), 0);
}

QStringList TestAttackFiles::arguments(const QString& command) const
{
    const QString input = m_folder.path("in.csv");
    const QString output = m_folder.path("out.csv");
    if (command == QLatin1String("score"))
        return {command, m_folder.path("model.json"), input, QStringLiteral("-o"), output};
    return {QStringLiteral("analyze"),
            input,
            QStringLiteral("--stream"),
            QStringLiteral("--k"),
            QStringLiteral("3"),
            QStringLiteral("--restarts"),
            QStringLiteral("1"),
            QStringLiteral("--parameters"),
            QStringLiteral("passes=2"),
            QStringLiteral("--quiet"),
            QStringLiteral("--assignments"),
            output};
}

void TestAttackFiles::aFileThatChangesIsReadAsItWasOrAsItIsOrRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("kind");
    for (const char* command : {"score", "stream"})
        for (const char* kind : {"grown", "truncated", "rewritten", "replaced"})
            QTest::addRow("%s, %s", command, kind)
                << QString::fromLatin1(command) << QString::fromLatin1(kind);
}

void TestAttackFiles::changeInto(const QString& kind) const
{
    QFile file(m_folder.path("in.csv"));
    if (kind == QLatin1String("replaced")) {
        QVERIFY(m_folder.write("next.csv", m_after));
        QCOMPARE(std::rename(QFile::encodeName(m_folder.path("next.csv")).constData(),
                             QFile::encodeName(file.fileName()).constData()),
                 0);
        return;
    }
    QVERIFY(file.open(QIODevice::ReadWrite));
    if (kind == QLatin1String("truncated")) {
        QVERIFY(file.resize(m_after.size()));
        return;
    }
    const qint64 from = kind == QLatin1String("grown") ? m_before.size() : 0;
    QVERIFY(file.seek(from));
    QCOMPARE(file.write(m_after.mid(from)), m_after.size() - from);
}

void TestAttackFiles::aFileThatChangesIsReadAsItWasOrAsItIsOrRefused()
{
    QFETCH(QString, command);
    QFETCH(QString, kind);
    m_after = kind == QLatin1String("grown")       ? m_before + rowsFrom(30'000, 10'000)
              : kind == QLatin1String("truncated") ? heading + rowsFrom(0, 5'000)
                                                   : heading + rowsFrom(7, 30'000);
    std::vector<QByteArray> whole;
    QElapsedTimer timer;
    for (const QByteArray& content : {m_after, m_before}) {
        QVERIFY(m_folder.write("in.csv", content));
        timer.start();
        const auto process = startProgram(arguments(command));
        QVERIFY(process->waitForFinished(60'000) && process->exitCode() == 0);
        whole.push_back(result());
    }
    const auto duration = static_cast<double>(timer.nsecsElapsed()) / 1000;
    Random random(static_cast<std::uint64_t>(command.size() * 100 + kind.size()));
    for (int round = 0; round < attackRounds(2); ++round) {
        QVERIFY(m_folder.write("in.csv", m_before));
        QVERIFY(m_folder.write("out.csv", "old"));
        const auto process = startProgram(arguments(command));
        QVERIFY(process->waitForStarted());
        const auto moment = static_cast<unsigned long>(random.uniform() * duration);
        QThread::usleep(moment);
        ::kill(static_cast<pid_t>(process->processId()), SIGSTOP);
        changeInto(kind);
        ::kill(static_cast<pid_t>(process->processId()), SIGCONT);
        QVERIFY(process->waitForFinished(60'000));
        const QByteArray errors = process->readAllStandardError();
        const QByteArray said =
            "after " + QByteArray::number(qulonglong(moment)) + " us: " + errors;
        QVERIFY2(process->exitStatus() == QProcess::NormalExit, said);
        const int status = process->exitCode();
        QVERIFY2(status == 0 || status == 3, said);
        if (status == 0)
            QVERIFY2(result() == whole[0] || result() == whole[1], said);
        else
            QVERIFY2(isSentence(errors) && errors.contains("changed") && result() == "old", said);
    }
}

QTEST_GUILESS_MAIN(TestAttackFiles)
#include "tst_attack_files.moc"
