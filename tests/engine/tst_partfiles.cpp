// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/atomicfile.h"

#include "outputfolder.h"

#include <QFileInfo>
#include <QTest>

#include <csignal>

#include <sys/file.h>
#include <sys/wait.h>

using namespace tessera;

/// What stays of a run that was killed, and who removes it.
class TestPartFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<OutputFolder>(); }
    void whatAKilledRunLeftIsNotWrittenInto();
    void beingKilledLeavesTheOldFile_data();
    void beingKilledLeavesTheOldFile();
    void partsOfTheDeadAreRemoved();
    void partsOfTheLivingStay();

private:
    std::unique_ptr<OutputFolder> m_folder;
};

void TestPartFiles::whatAKilledRunLeftIsNotWrittenInto()
{
    const NamedParts named;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.csv"));
    const auto begun = [&] {
        return QDir(folder.path())
            .entryList({QStringLiteral("*.part-*")}, QDir::AllEntries | QDir::System);
    };
    QString next; // processes get the same numbers again
    {
        const auto file = AtomicFile::create(path.toStdString());
        QVERIFY(file.ok());
        const QString name = begun().value(0);
        const qsizetype last = name.lastIndexOf(QLatin1Char('-')) + 1;
        next = name.left(last) + QString::number(name.mid(last).toInt() + 1);
    }
    QVERIFY(QFile::link(QStringLiteral("elsewhere.csv"), folder.filePath(next)));
    auto file = AtomicFile::create(path.toStdString());
    QVERIFY(file.ok() && file->write("new").ok());
    QCOMPARE(begun().size(), 2);
    QVERIFY(file->commit().ok());
    QCOMPARE(begun(), QStringList{next});
    QCOMPARE(contentOf(path), QByteArray("new"));
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("elsewhere.csv"))));
}

void TestPartFiles::beingKilledLeavesTheOldFile_data()
{
    QTest::addColumn<bool>("named");
    QTest::newRow("without a name") << false;
    QTest::newRow("beside the target") << true;
}

void TestPartFiles::beingKilledLeavesTheOldFile()
{
    QFETCH(bool, named);
    std::optional<NamedParts> parts;
    if (named)
        parts.emplace();
    const std::string old(1000, 'o');
    const std::string next(8'000'000, 'n');
    for (int round = 0; round < 8; ++round) {
        QVERIFY(writeFileAtomically(m_folder->name("out.csv"), old).ok());
        QCOMPARE(m_folder->everything().size(), 1); // nothing stays of the run before
        const pid_t child = inAnotherProcess([&] {
            for (;;)
                (void)writeFileAtomically(m_folder->name("out.csv"), next).ok();
        });
        QTest::qSleep(3 + round * 2);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        const QByteArray found = m_folder->contentOf("out.csv");
        QVERIFY(found == QByteArray::fromStdString(old) ||
                found == QByteArray::fromStdString(next));
    }
}

void TestPartFiles::partsOfTheDeadAreRemoved()
{
    const NamedParts named;
    const pid_t child = inAnotherProcess([this] {
        const auto one = AtomicFile::create(m_folder->name("out.csv"));
        const auto two = AtomicFile::create(m_folder->name("out.csv"));
        const auto other = AtomicFile::create(m_folder->name("other.csv"));
        ::raise(SIGKILL);
    });
    ::waitpid(child, nullptr, 0);
    QCOMPARE(m_folder->everything().size(), 3);
    QVERIFY(writeFileAtomically(m_folder->name("out.csv"), "new").ok());
    const QStringList left = m_folder->everything();
    QCOMPARE(left.size(), 2);
    QVERIFY(left[0].startsWith(QStringLiteral("other.csv.part-")));
    QVERIFY(tryOutput(m_folder->name("other.csv")).ok());
    QCOMPARE(m_folder->everything(), QStringList{QStringLiteral("out.csv")});
}

void TestPartFiles::partsOfTheLivingStay()
{
    const NamedParts named;
    const auto ours = AtomicFile::create(m_folder->name("out.csv"));
    QVERIFY(ours.ok());
    // The number of a living process, without its lock: it stays for a day.
    const QString parent = QStringLiteral("out.csv.part-%1-1").arg(::getppid());
    for (const QString& stranger :
         {parent, QStringLiteral("out.csv.part-notes"), QStringLiteral("out.csv.part-1-2.txt"),
          QStringLiteral("my-out.csv.part-999999999-1")}) {
        QFile file(QDir(m_folder->folder()).filePath(stranger));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const QStringList before = m_folder->everything();
    QCOMPARE(before.size(), 5);
    QVERIFY(tryOutput(m_folder->name("out.csv")).ok());
    QCOMPARE(m_folder->everything(), before);
    QFile file(QDir(m_folder->folder()).filePath(parent));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-2),
                             QFileDevice::FileModificationTime));
    QCOMPARE(::flock(file.handle(), LOCK_EX), 0); // whoever holds a lock is alive
    QVERIFY(tryOutput(m_folder->name("out.csv")).ok());
    QCOMPARE(m_folder->everything(), before);
    file.close();
    QVERIFY(tryOutput(m_folder->name("out.csv")).ok());
    QVERIFY(!QFile::exists(QDir(m_folder->folder()).filePath(parent)));
}

QTEST_GUILESS_MAIN(TestPartFiles)
#include "tst_partfiles.moc"
