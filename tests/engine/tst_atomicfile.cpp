// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/path.h"
#include "exports/atomicfile.h"
#include "exports/exports.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#ifndef _WIN32
#include <csignal>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

#ifdef __linux__
#include "systemcalls.h"
#endif

using namespace tessera;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[maybe_unused]] QStringList everythingIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System |
                                  QDir::NoDotAndDotDot);
}

#ifdef __linux__

/// As on most network drives: what is written has a name from the beginning.
struct NamedParts {
    NamedParts() { systemcalls::refuseUnnamedFiles(); }
    ~NamedParts() { systemcalls::reset(); }
    NamedParts(const NamedParts&) = delete;
    NamedParts& operator=(const NamedParts&) = delete;
};

/// What a forked process does; it ends without running what a test program runs at its end.
pid_t inAnotherProcess(const std::function<void()>& work)
{
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    work();
    ::_exit(0);
}

#endif

} // namespace

/// A file that is whole or not there, alone and with others.
class TestAtomicFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aFileIsReplacedInOneStep();
    void permissionsAndLinksStay();
    void unwritableTargetsLeaveNothingBehind_data();
    void unwritableTargetsLeaveNothingBehind();
    void aFullDeviceIsReported();
    void outputsAreTriedWithoutLeavingAnything();
    void namesNeedNotBeUtf8();
    void aDanglingLinkIsFollowed();
    void aLoopOfLinksIsRefused();
#ifdef __linux__
    void whatIsWrittenHasNoNameYet();
    void aPrivateFileIsPrivateWhileItIsWritten();
    void whatAKilledRunLeftIsNotWrittenInto();
    void beingKilledLeavesTheOldFile_data();
    void beingKilledLeavesTheOldFile();
    void partsOfTheDeadAreRemoved();
    void partsOfTheLivingStay();
    void theFolderIsSyncedAfterTheRename();
    void errorsOfSyncingAreTold();
    void whatCannotBeSyncedIsWrittenAllTheSame();
    void allFilesAppearOrNone();
    void twoRunsNeverLeaveAMixture();
    void aRunThatHoldsTheFoldersIsWaitedFor();
    void anOpenFileIsAppendedTo();
    void aPipeWithoutAReaderCanBeStopped();
    void aFullPipeCanBeStopped();
    void aReaderThatGoesAwayIsAnError();
    void anotherUsersFileInASharedFolderIsRefusedAtOnce();
#endif

private:
    QString path(const char* name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }
    std::string name(const char* file) const
    {
        return path(file).toStdString();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAtomicFile::aFileIsReplacedInOneStep()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Ä out.csv"));
    QVERIFY(writeFileAtomically(path.toStdString(), "old").ok());
    QVERIFY(writeFileAtomically(path.toStdString(), std::string(3'000'000, 'x')).ok());
    QCOMPARE(contentOf(path).size(), 3'000'000);
    QVERIFY(writeFileAtomically(path.toStdString(), "").ok());
    QCOMPARE(contentOf(path), QByteArray());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestAtomicFile::permissionsAndLinksStay()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("real.csv"));
    const QString link = folder.filePath(QStringLiteral("link.csv"));
    QVERIFY(writeFileAtomically(path.toStdString(), "old").ok());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::link(path, link));
    QVERIFY(writeFileAtomically(link.toStdString(), "new").ok());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(path), QByteArray("new"));
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestAtomicFile::unwritableTargetsLeaveNothingBehind_data()
{
    QTest::addColumn<QString>("target");
    QTest::newRow("folder that is not there") << QStringLiteral("no/such/out.csv");
    QTest::newRow("a folder") << QStringLiteral("folder");
    QTest::newRow("a read-only file") << QStringLiteral("readonly.csv");
    QTest::newRow("below a file") << QStringLiteral("readonly.csv/out.csv");
    QTest::newRow("a name that is too long") << QString(300, QLatin1Char('x'));
}

void TestAtomicFile::unwritableTargetsLeaveNothingBehind()
{
    QFETCH(QString, target);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    const QString readOnly = folder.filePath(QStringLiteral("readonly.csv"));
    QVERIFY(writeFileAtomically(readOnly.toStdString(), "precious").ok());
    QVERIFY(QFile::setPermissions(readOnly, QFile::ReadOwner));
    const Outcome written = writeFileAtomically(folder.filePath(target).toStdString(), "new");
    QVERIFY(!written.ok());
    QCOMPARE(issueName(written.issue().code), "OutputNotWritable");
    QVERIFY(!written.issue().arguments.at(0).empty());
    QCOMPARE(contentOf(readOnly), QByteArray("precious"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TestAtomicFile::aFullDeviceIsReported()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("no /dev/full here");
    const Outcome written = writeFileAtomically("/dev/full", "x");
    QVERIFY(!written.ok());
    QCOMPARE(issueName(written.issue().code), "OutputNotWritable");
    QVERIFY(QFile::exists(QStringLiteral("/dev/full")));
    QVERIFY(writeFileAtomically("/dev/null", "x").ok());
}

void TestAtomicFile::outputsAreTriedWithoutLeavingAnything()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(writeFileAtomically(name("old.csv"), "precious").ok());
    const QStringList before = QDir(m_folder->path()).entryList();
    QVERIFY(tryOutput(name("new.csv")).ok());
    QVERIFY(tryOutput(name("old.csv")).ok());
    QVERIFY(tryOutput(name("folder/new.csv")).ok());
    for (const char* wrong : {"folder", "no/such/new.csv", "old.csv/new.csv", ""}) {
        const Outcome tried = tryOutput(*wrong ? name(wrong) : std::string());
        QVERIFY2(!tried.ok(), wrong);
        QCOMPARE(tried.issue().code, IssueCode::OutputNotWritable);
    }
    QVERIFY(QFile::setPermissions(path("old.csv"), QFile::ReadOwner));
    QVERIFY(!tryOutput(name("old.csv")).ok());
    QCOMPARE(contentOf(path("old.csv")), QByteArray("precious"));
    QCOMPARE(QDir(m_folder->path()).entryList(), before);
}

void TestAtomicFile::namesNeedNotBeUtf8()
{
#ifdef _WIN32
    QSKIP("names are UTF-16");
#else
    const std::string target = name("Stra") + "\xDF"
                                              "e \xFF.csv"; // Latin-1
    QVERIFY(writeFileAtomically(target, "x").ok());
    QCOMPARE(::access(target.c_str(), F_OK), 0);
    QCOMPARE(::unlink(target.c_str()), 0);
    const Outcome refused = writeFileAtomically(target + "/x", "x");
    QCOMPARE(refused.issue().where.path, target + "/x");
#endif
}

void TestAtomicFile::aDanglingLinkIsFollowed()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(QFile::link(QStringLiteral("second"), path("first")));
    QVERIFY(QFile::link(QStringLiteral("folder/target"), path("second")));
    QVERIFY(writeFileAtomically(name("first"), "new").ok());
    QVERIFY(QFileInfo(path("first")).isSymLink() && QFileInfo(path("second")).isSymLink());
    QCOMPARE(contentOf(path("folder/target")), QByteArray("new"));
    QVERIFY(QFile::link(QStringLiteral("nowhere/target"), path("third")));
    QVERIFY(!writeFileAtomically(name("third"), "new").ok());
}

void TestAtomicFile::aLoopOfLinksIsRefused()
{
    QVERIFY(QFile::link(QStringLiteral("b"), path("a")));
    QVERIFY(QFile::link(QStringLiteral("a"), path("b")));
    const Outcome written = writeFileAtomically(name("a"), "new");
    QVERIFY(!written.ok());
    QCOMPARE(written.issue().code, IssueCode::OutputNotWritable);
    QVERIFY(QFileInfo(path("a")).isSymLink());
}

#ifdef __linux__

void TestAtomicFile::aPrivateFileIsPrivateWhileItIsWritten()
{
    const NamedParts named;
    const auto isPrivate = [](const QString& path) {
        constexpr auto ours =
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        return !(QFile::permissions(path) & ~ours);
    };
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("private.csv"));
    QVERIFY(writeFileAtomically(path.toStdString(), "old").ok());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const mode_t before = ::umask(0); // nothing is kept from anybody
    auto file = AtomicFile::create(path.toStdString());
    ::umask(before);
    QVERIFY(file.ok() && file->write("new").ok());
    const QStringList begun = QDir(folder.path()).entryList({QStringLiteral("*.part-*")});
    QCOMPARE(begun.size(), 1);
    QVERIFY(isPrivate(folder.filePath(begun.front())));
    QVERIFY(file->commit().ok());
    QCOMPARE(contentOf(path), QByteArray("new"));
    QVERIFY(isPrivate(path));
}

void TestAtomicFile::whatAKilledRunLeftIsNotWrittenInto()
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

void TestAtomicFile::beingKilledLeavesTheOldFile_data()
{
    QTest::addColumn<bool>("named");
    QTest::newRow("without a name") << false;
    QTest::newRow("beside the target") << true;
}

void TestAtomicFile::beingKilledLeavesTheOldFile()
{
    QFETCH(bool, named);
    std::optional<NamedParts> parts;
    if (named)
        parts.emplace();
    const std::string old(1000, 'o');
    const std::string next(8'000'000, 'n');
    for (int round = 0; round < 8; ++round) {
        QVERIFY(writeFileAtomically(name("out.csv"), old).ok());
        QCOMPARE(everythingIn(m_folder->path()).size(), 1); // nothing stays of the run before
        const pid_t child = inAnotherProcess([&] {
            for (;;)
                (void)writeFileAtomically(name("out.csv"), next).ok();
        });
        QTest::qSleep(3 + round * 2);
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        const QByteArray found = contentOf(path("out.csv"));
        QVERIFY(found == QByteArray::fromStdString(old) ||
                found == QByteArray::fromStdString(next));
    }
}

void TestAtomicFile::whatIsWrittenHasNoNameYet()
{
    {
        auto file = AtomicFile::create(name("out.csv"));
        QVERIFY(file.ok() && file->write("half").ok());
        if (!everythingIn(m_folder->path()).isEmpty())
            QSKIP("the file system here has no files without a name");
        QVERIFY(file->finish().ok());
        QVERIFY(everythingIn(m_folder->path()).isEmpty());
    }
    QVERIFY(everythingIn(m_folder->path()).isEmpty());
    auto file = AtomicFile::create(name("out.csv"));
    QVERIFY(file.ok() && file->write("whole").ok() && file->commit().ok());
    QCOMPARE(everythingIn(m_folder->path()), QStringList{QStringLiteral("out.csv")});
    QCOMPARE(contentOf(path("out.csv")), QByteArray("whole"));
}

void TestAtomicFile::partsOfTheDeadAreRemoved()
{
    const NamedParts named;
    const pid_t child = inAnotherProcess([this] {
        const auto one = AtomicFile::create(name("out.csv"));
        const auto two = AtomicFile::create(name("out.csv"));
        const auto other = AtomicFile::create(name("other.csv"));
        ::raise(SIGKILL);
    });
    ::waitpid(child, nullptr, 0);
    QCOMPARE(everythingIn(m_folder->path()).size(), 3);
    QVERIFY(writeFileAtomically(name("out.csv"), "new").ok());
    const QStringList left = everythingIn(m_folder->path());
    QCOMPARE(left.size(), 2);
    QVERIFY(left[0].startsWith(QStringLiteral("other.csv.part-")));
    QVERIFY(tryOutput(name("other.csv")).ok());
    QCOMPARE(everythingIn(m_folder->path()), QStringList{QStringLiteral("out.csv")});
}

void TestAtomicFile::partsOfTheLivingStay()
{
    const NamedParts named;
    const auto ours = AtomicFile::create(name("out.csv"));
    QVERIFY(ours.ok());
    // The number of a living process, without its lock: it stays for a day.
    const QString parent = QStringLiteral("out.csv.part-%1-1").arg(::getppid());
    for (const QString& stranger :
         {parent, QStringLiteral("out.csv.part-notes"), QStringLiteral("out.csv.part-1-2.txt"),
          QStringLiteral("my-out.csv.part-999999999-1")}) {
        QFile file(m_folder->filePath(stranger));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const QStringList before = everythingIn(m_folder->path());
    QCOMPARE(before.size(), 5);
    QVERIFY(tryOutput(name("out.csv")).ok());
    QCOMPARE(everythingIn(m_folder->path()), before);
    QFile file(m_folder->filePath(parent));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-2),
                             QFileDevice::FileModificationTime));
    QCOMPARE(::flock(file.handle(), LOCK_EX), 0); // whoever holds a lock is alive
    QVERIFY(tryOutput(name("out.csv")).ok());
    QCOMPARE(everythingIn(m_folder->path()), before);
    file.close();
    QVERIFY(tryOutput(name("out.csv")).ok());
    QVERIFY(!QFile::exists(m_folder->filePath(parent)));
}

void TestAtomicFile::theFolderIsSyncedAfterTheRename()
{
    using Notes = std::vector<std::string>;
    const std::string folder = QFileInfo(m_folder->path()).fileName().toStdString();
    systemcalls::noteDown();
    const bool written = writeFileAtomically(name("out.csv"), "new").ok();
    const Notes notes = systemcalls::notes();
    systemcalls::reset();
    QVERIFY(written);
    QVERIFY((notes == Notes{"sync file", "rename out.csv", "sync " + folder}));
}

void TestAtomicFile::errorsOfSyncingAreTold()
{
    QVERIFY(writeFileAtomically(name("out.csv"), "old").ok());
    systemcalls::failSync(EIO, 0);
    const Outcome file = writeFileAtomically(name("out.csv"), "new");
    systemcalls::failSync(0, EIO);
    const Outcome folder = writeFileAtomically(name("out.csv"), "newer");
    systemcalls::reset();
    QVERIFY(!file.ok() && !folder.ok());
    QCOMPARE(file.issue().code, IssueCode::OutputNotWritable);
    QCOMPARE(folder.issue().code, IssueCode::OutputNotWritable);
    QCOMPARE(folder.issue().where.path, name("out.csv"));
    QCOMPARE(contentOf(path("out.csv")),
             QByteArray("newer")); // it is there, but who knows how long
    QCOMPARE(everythingIn(m_folder->path()).size(), 1);
}

void TestAtomicFile::whatCannotBeSyncedIsWrittenAllTheSame()
{
    systemcalls::failSync(EINVAL, EINVAL);
    const bool written = writeFileAtomically(name("out.csv"), "new").ok();
    systemcalls::reset();
    QVERIFY(written);
    QCOMPARE(contentOf(path("out.csv")), QByteArray("new"));
}

void TestAtomicFile::allFilesAppearOrNone()
{
    QVERIFY(writeFileAtomically(name("a"), "old").ok());
    QVERIFY(writeFileAtomically(name("c"), "old").ok());
    const auto write = [this](int error) {
        std::vector<AtomicFile> files;
        for (const char* target : {"a", "b", "c", "d"}) {
            files.push_back(AtomicFile::create(name(target)).value());
            (void)files.back().write("new").ok();
        }
        systemcalls::failRenameTo("c", error);
        const bool written = commitTogether({&files[0], &files[1], &files[2], &files[3]}, {}).ok();
        systemcalls::reset();
        return written;
    };
    QVERIFY(!write(EPERM));
    QCOMPARE(everythingIn(m_folder->path()),
             (QStringList{QStringLiteral("a"), QStringLiteral("c")}));
    QCOMPARE(contentOf(path("a")), QByteArray("old"));
    QCOMPARE(contentOf(path("c")), QByteArray("old"));
    QVERIFY(write(0));
    QCOMPARE(everythingIn(m_folder->path()).size(), 4);
    for (const char* target : {"a", "b", "c", "d"})
        QCOMPARE(contentOf(path(target)), QByteArray("new"));
}

void TestAtomicFile::twoRunsNeverLeaveAMixture()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("sub")));
    const auto write = [this](char content) {
        std::vector<AtomicFile> files;
        for (const char* target : {"a", "sub/b", "c"}) {
            files.push_back(AtomicFile::create(name(target)).value());
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
        const QByteArray first = contentOf(path("a"));
        QCOMPARE(first.size(), 1);
        QCOMPARE(contentOf(path("sub/b")), first);
        QCOMPARE(contentOf(path("c")), first);
    }
    systemcalls::reset();
    QCOMPARE(everythingIn(m_folder->path()).size(), 3); // and no lock stays
    QCOMPARE(everythingIn(path("sub")).size(), 1);
}

void TestAtomicFile::aRunThatHoldsTheFoldersIsWaitedFor()
{
    const int lock = ::open(name(".tessera-writing").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QCOMPARE(::flock(lock, LOCK_EX), 0);
    auto a = AtomicFile::create(name("a")).value();
    auto b = AtomicFile::create(name("b")).value();
    std::stop_source stop;
    std::thread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        stop.request_stop();
    });
    QVERIFY_THROWS_EXCEPTION(Cancelled, commitTogether({&a, &b}, Cancel(stop.get_token())).ok());
    stopper.join();
    QVERIFY(!QFile::exists(path("a")));
    std::thread releaser([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        ::close(lock); // as when its process is killed: the file stays
    });
    const bool written = commitTogether({&a, &b}, {}).ok();
    releaser.join();
    QVERIFY(written);
    QCOMPARE(everythingIn(m_folder->path()),
             (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TestAtomicFile::anOpenFileIsAppendedTo()
{
    const int file = ::open(name("log").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    QCOMPARE(::write(file, "before\n", 7), 7);
    const std::string number = std::to_string(file);
    QVERIFY(writeFileAtomically("/dev/fd/" + number, "one\n").ok());
    QVERIFY(writeFileAtomically("/proc/self/fd/" + number, "two\n").ok());
    QVERIFY(QFile::link(QStringLiteral("/proc/self/fd/%1").arg(file), path("link")));
    QVERIFY(writeFileAtomically(name("link"), "three\n").ok());
    QCOMPARE(::write(file, "after\n", 6), 6); // it is the same file as before
    ::close(file);
    QCOMPARE(contentOf(path("log")), QByteArray("before\none\ntwo\nthree\nafter\n"));
    QVERIFY(!writeFileAtomically("/dev/fd/" + number, "x").ok());
    const int readable = ::open(name("log").c_str(), O_RDONLY | O_CLOEXEC);
    QVERIFY(!tryOutput("/dev/fd/" + std::to_string(readable)).ok());
    ::close(readable);
}

namespace {

/// Runs `work` with a Cancel that is stopped soon; true when it was.
bool canBeStopped(const std::function<void(const Cancel&)>& work)
{
    std::stop_source stop;
    const std::jthread stopper([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        stop.request_stop();
    });
    try {
        work(Cancel(stop.get_token()));
    } catch (const Cancelled&) {
        return true;
    }
    return false;
}

} // namespace

void TestAtomicFile::aPipeWithoutAReaderCanBeStopped()
{
    QCOMPARE(::mkfifo(name("pipe").c_str(), 0600), 0);
    QVERIFY(tryOutput(name("pipe")).ok()); // and does not wait
    QVERIFY(canBeStopped([this](const Cancel& cancel) {
        (void)writeFileAtomically(name("pipe"), "x", cancel).ok();
    }));
    QByteArray read;
    std::thread reader([&] { read = contentOf(path("pipe")); });
    const bool written = writeFileAtomically(name("pipe"), std::string(200'000, 'x')).ok();
    reader.join();
    QVERIFY(written);
    QCOMPARE(read.size(), 200'000);
}

void TestAtomicFile::aFullPipeCanBeStopped()
{
    QCOMPARE(::mkfifo(name("pipe").c_str(), 0600), 0);
    const int reader = ::open(name("pipe").c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QVERIFY(canBeStopped([this](const Cancel& cancel) {
        (void)writeFileAtomically(name("pipe"), std::string(1'000'000, 'x'), cancel).ok();
    }));
    ::close(reader);
}

void TestAtomicFile::aReaderThatGoesAwayIsAnError()
{
    std::array<int, 2> ends{};
    QCOMPARE(::pipe(ends.data()), 0);
    ::close(ends[0]);
    const Outcome written = writeFileAtomically("/dev/fd/" + std::to_string(ends[1]), "x");
    ::close(ends[1]);
    QVERIFY(!written.ok()); // and this process was not ended by a signal
    QCOMPARE(written.issue().code, IssueCode::OutputNotWritable);
}

/// In /tmp nobody may replace the file of another, even where all may write into it.
void TestAtomicFile::anotherUsersFileInASharedFolderIsRefusedAtOnce()
{
    if (::geteuid() != 0)
        QSKIP("needs a second user");
    QVERIFY(writeFileAtomically(name("theirs"), "precious").ok());
    QCOMPARE(::chmod(name("theirs").c_str(), 0666), 0);
    QCOMPARE(::chmod(m_folder->path().toStdString().c_str(), 01777), 0);
    const pid_t child = inAnotherProcess([this] {
        constexpr uid_t nobody = 65'534;
        if (::setuid(nobody) != 0)
            ::_exit(2);
        ::_exit(tryOutput(name("theirs")).ok() ? 1 : 0);
    });
    int status = -1;
    ::waitpid(child, &status, 0);
    QCOMPARE(status, 0);
}

#endif

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
