// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack.h"

#include <sys/resource.h>

using namespace tessera;

namespace {

constexpr qint64 mebibyte = 1 << 20;

/// Runs the program with so much address space and no more.
std::unique_ptr<QProcess> runWithin(qint64 bytes, const QStringList& arguments)
{
    auto process = startProgram(arguments, [bytes] {
        const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
        ::setrlimit(RLIMIT_AS, &limit);
    });
    process->waitForFinished(60'000);
    return process;
}

} // namespace

/// Little memory: a run ends well, or with a sentence and a documented status; what was there
/// stays.
class TestAttackMemory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void lackOfMemoryIsSaidAndLeavesTheOldFile_data();
    void lackOfMemoryIsSaidAndLeavesTheOldFile();

private:
    qint64 m_least = 0; ///< what the program needs to say its version
    OutputFolder m_folder;
};

void TestAttackMemory::initTestCase()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("sanitizers take all addresses");
#endif
    if (!QFile::exists(programPath()))
        QSKIP("the program is not built here");
    // A font cache that is written while memory is short lacks fonts for everybody afterwards.
    const QByteArray fonts = "<fontconfig><dir>/usr/share/fonts</dir><cachedir>" +
                             m_folder.path("fontcache").toUtf8() + "</cachedir></fontconfig>";
    QVERIFY(m_folder.write("fonts.conf", fonts));
    qputenv("FONTCONFIG_FILE", m_folder.path("fonts.conf").toUtf8());
    QVERIFY(m_folder.write("in.csv", sampleRows(2'000)));
    const auto process =
        startProgram({QStringLiteral("analyze"), m_folder.path("in.csv"), QStringLiteral("--k"),
                      QStringLiteral("3"), QStringLiteral("--restarts"), QStringLiteral("1"),
                      QStringLiteral("--model"), m_folder.path("model.json")});
    QVERIFY(process->waitForFinished(60'000) && process->exitCode() == 0);
    qint64 enough = 2048 * mebibyte;
    while (enough - m_least > mebibyte) {
        const qint64 middle = (m_least + enough) / 2;
        const auto version = runWithin(middle, {QStringLiteral("--version")});
        const bool runs = version->exitStatus() == QProcess::NormalExit && version->exitCode() == 0;
        (runs ? enough : m_least) = middle;
    }
    m_least = enough;
}

void TestAttackMemory::lackOfMemoryIsSaidAndLeavesTheOldFile_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("inspect") << QStringLiteral("inspect @in.csv --json @out");
    QTest::newRow("analyze") << QStringLiteral(
        "analyze @in.csv --k-range 2..4 --restarts 2 --assignments @out");
    QTest::newRow("report") << QStringLiteral("analyze @in.csv --k 3 --restarts 2 --report @out");
    QTest::newRow("stream") << QStringLiteral(
        "analyze @in.csv --stream --k 3 --restarts 1 --assignments @out");
    QTest::newRow("score") << QStringLiteral("score @model.json @in.csv -o @out");
    QTest::newRow("score to standard output") << QStringLiteral("score @model.json @in.csv");
}

void TestAttackMemory::lackOfMemoryIsSaidAndLeavesTheOldFile()
{
    QFETCH(QString, line);
    const QStringList words = wordsOf(line, QDir(m_folder.path("")));
    const int steps = attackRounds(8); // up to 64 MiB more than the version needs
    for (int step = 0; step < steps; ++step) {
        QVERIFY(m_folder.write("out", "precious"));
        const qint64 bytes = m_least + 64 * mebibyte * step / steps;
        const auto process = runWithin(bytes, words);
        const QByteArray errors = process->readAllStandardError();
        const QByteArray said = QByteArray::number(bytes / 1024) + " KiB: " + errors;
        QVERIFY2(process->exitStatus() == QProcess::NormalExit, said);
        const int status = process->exitCode();
        QVERIFY2(m_folder.leftovers().isEmpty(), said);
        if (status == 0)
            continue;
        QVERIFY2(status >= 3 && status <= 5, said + QByteArray::number(status));
        QVERIFY2(isSentence(errors), said);
        QVERIFY2(contentOf(m_folder.path("out")) == "precious", said);
    }
}

QTEST_GUILESS_MAIN(TestAttackMemory)
#include "tst_attack_memory.moc"
