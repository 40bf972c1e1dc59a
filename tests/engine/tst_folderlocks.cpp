// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/atomicfile.h"

#include "outputfolder.h"

#include <QTest>

#include <thread>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>

using namespace tessera;

/// Files that appear together, whoever else writes.
class TestFolderLocks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<OutputFolder>(); }
    void allFilesAppearOrNone();
    void twoRunsNeverLeaveAMixture();
    void aRunThatHoldsTheFoldersIsWaitedFor();

private:
    std::unique_ptr<OutputFolder> m_folder;
};

void TestFolderLocks::allFilesAppearOrNone()
{
    QVERIFY(writeFileAtomically(m_folder->name("a"), "old").ok());
    QVERIFY(writeFileAtomically(m_folder->name("c"), "old").ok());
    const auto write = [this](int error) {
        std::vector<AtomicFile> files;
        for (const char* target : {"a", "b", "c", "d"}) {
            files.push_back(AtomicFile::create(m_folder->name(target)).value());
            (void)files.back().write("new").ok();
        }
        systemcalls::failRenameTo("c", error);
        const bool written = commitTogether({&files[0], &files[1], &files[2], &files[3]}, {}).ok();
        systemcalls::reset();
        return written;
    };
    QVERIFY(!write(EPERM));
    QCOMPARE(m_folder->everything(), (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
    QCOMPARE(m_folder->contentOf("a"), QByteArray("old"));
    QCOMPARE(m_folder->contentOf("c"), QByteArray("old"));
    QVERIFY(write(0));
    QCOMPARE(m_folder->everything().size(), 4);
    for (const char* target : {"a", "b", "c", "d"})
        QCOMPARE(m_folder->contentOf(target), QByteArray("new"));
}

void TestFolderLocks::twoRunsNeverLeaveAMixture()
{
    QVERIFY(QDir(m_folder->folder()).mkdir(QStringLiteral("sub")));
    const auto write = [this](char content) {
        std::vector<AtomicFile> files;
        for (const char* target : {"a", "sub/b", "c"}) {
            files.push_back(AtomicFile::create(m_folder->name(target)).value());
            (void)files.back().write(std::string(1, content)).ok();
        }
        std::vector<AtomicFile*> all{&files[0], &files[1], &files[2]};
        if (content % 2 == 0)
            std::swap(all[0], all[2]); // nor does it matter who asks in which order
        if (!commitTogether(all, {}).ok())
            ::_exit(1);
    };
    systemcalls::slowRenames();
    for (int round = 0; round < 5; ++round) {
        std::vector<pid_t> runs;
        for (const char content : {'1', '2', '3', '4'})
            runs.push_back(inAnotherProcess([&] { write(content); }));
        for (const pid_t run : runs) {
            int status = -1;
            ::waitpid(run, &status, 0);
            QCOMPARE(status, 0);
        }
        const QByteArray first = m_folder->contentOf("a");
        QCOMPARE(first.size(), 1);
        QCOMPARE(m_folder->contentOf("sub/b"), first);
        QCOMPARE(m_folder->contentOf("c"), first);
    }
    systemcalls::reset();
    QCOMPARE(m_folder->everything().size(), 3); // and no lock stays
    QCOMPARE(m_folder->everything("sub").size(), 1);
}

void TestFolderLocks::aRunThatHoldsTheFoldersIsWaitedFor()
{
    const int lock =
        ::open(m_folder->name(".tessera-writing").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QCOMPARE(::flock(lock, LOCK_EX), 0);
    auto a = AtomicFile::create(m_folder->name("a")).value();
    auto b = AtomicFile::create(m_folder->name("b")).value();
    std::stop_source stop;
    std::thread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        stop.request_stop();
    });
    QVERIFY_THROWS_EXCEPTION(Cancelled, commitTogether({&a, &b}, Cancel(stop.get_token())).ok());
    stopper.join();
    QVERIFY(!QFile::exists(m_folder->path("a")));
    std::thread releaser([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        ::close(lock); // as when its process is killed: the file stays
    });
    const bool written = commitTogether({&a, &b}, {}).ok();
    releaser.join();
    QVERIFY(written);
    QCOMPARE(m_folder->everything(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

QTEST_GUILESS_MAIN(TestFolderLocks)
#include "tst_folderlocks.moc"
