// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack.h"

#include <csignal>

using namespace tessera;

/// Signals at random moments: every output is whole, old or new, and nothing is left beside them.
class TestAttackSignals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyOutputIsWholeWheneverItIsEnded_data();
    void everyOutputIsWholeWheneverItIsEnded();
    void whatAKilledProcessLeftGoesWithTheNext();
    void twoRunsAtOnceNeverLeaveAMixedSet();

private:
    OutputFolder m_folder;
    std::map<QString, QByteArray> m_whole;  ///< what the analysis writes when nobody disturbs it
    std::map<QString, QByteArray> m_second; ///< the same with another k
    qint64 m_duration = 0;                  ///< of a whole run, in microseconds
};

void TestAttackSignals::initTestCase()
{
    if (!QFile::exists(programPath()))
        QSKIP("the program is not built here");
    QVERIFY(m_folder.write("in.csv", sampleRows(1'000)));
    for (auto& [k, target] : std::vector<std::pair<int, std::map<QString, QByteArray>*>>{
             {3, &m_second}, {2, &m_whole}}) {
        QElapsedTimer timer;
        timer.start();
        const auto process = startProgram(m_folder.analysis("in.csv", k));
        QVERIFY(process->waitForFinished(60'000));
        QCOMPARE(process->exitCode(), 0);
        m_duration = timer.nsecsElapsed() / 1000;
        *target = m_folder.contents();
    }
    QVERIFY(m_whole != m_second);
}

void TestAttackSignals::everyOutputIsWholeWheneverItIsEnded_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("SIGKILL") << SIGKILL;
}

void TestAttackSignals::everyOutputIsWholeWheneverItIsEnded()
{
    QFETCH(int, signal);
    Random random(static_cast<std::uint64_t>(signal));
    for (int round = 0; round < attackRounds(4); ++round) {
        QVERIFY(m_folder.placeOld());
        const auto process = startProgram(m_folder.analysis("in.csv", 2));
        QVERIFY(process->waitForStarted());
        const auto moment = static_cast<unsigned long>(random.uniform() * 1.1 * double(m_duration));
        QThread::usleep(moment);
        ::kill(static_cast<pid_t>(process->processId()), signal);
        QVERIFY(process->waitForFinished(10'000));
        const QByteArray said = "after " + QByteArray::number(qulonglong(moment)) +
                                " us: " + process->readAllStandardError();
        QVERIFY2(m_folder.torn(m_whole).isEmpty(),
                 said + m_folder.torn(m_whole).join(u' ').toUtf8());
        if (signal == SIGKILL)
            continue;
        const int status = process->exitCode();
        const bool byTheSystem = process->exitStatus() == QProcess::CrashExit;
        // Before main() and after it the system ends it; to a shell that is the same status.
        QVERIFY2(byTheSystem ? status == signal : status == 0 || status == 128 + signal,
                 said + QByteArray::number(status));
        QVERIFY2(m_folder.isOld() || m_folder.contents() == m_whole, said);
        QVERIFY2(m_folder.leftovers().isEmpty(), said + m_folder.leftovers().join(u' ').toUtf8());
    }
}

void TestAttackSignals::whatAKilledProcessLeftGoesWithTheNext()
{
    Random random(77);
    QVERIFY(m_folder.placeOld());
    for (int round = 0; round < attackRounds(4); ++round) {
        const auto process = startProgram(m_folder.analysis("in.csv", 2));
        QVERIFY(process->waitForStarted());
        QThread::usleep(
            static_cast<unsigned long>((0.6 + random.uniform() * 0.5) * double(m_duration)));
        process->kill();
        QVERIFY(process->waitForFinished(10'000));
    }
    const auto process = startProgram(m_folder.analysis("in.csv", 2));
    QVERIFY(process->waitForFinished(60'000));
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(m_folder.leftovers(), QStringList());
    QCOMPARE(m_folder.contents(), m_whole);
}

void TestAttackSignals::twoRunsAtOnceNeverLeaveAMixedSet()
{
    Random random(99);
    for (int round = 0; round < attackRounds(4); ++round) {
        QVERIFY(m_folder.placeOld());
        const auto first = startProgram(m_folder.analysis("in.csv", 2));
        QVERIFY(first->waitForStarted());
        QThread::usleep(static_cast<unsigned long>(random.uniform() * 0.2 * double(m_duration)));
        const auto second = startProgram(m_folder.analysis("in.csv", 3));
        QVERIFY(first->waitForFinished(60'000) && second->waitForFinished(60'000));
        for (const QProcess* process : {first.get(), second.get()})
            QVERIFY(process->exitCode() == 0 || process->exitCode() == 5);
        QVERIFY(first->exitCode() == 0 || second->exitCode() == 0);
        const auto found = m_folder.contents();
        QVERIFY(found == m_whole || found == m_second);
        QCOMPARE(m_folder.leftovers(), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestAttackSignals)
#include "tst_attack_signals.moc"
