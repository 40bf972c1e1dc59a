// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/atomicfile.h"

#include "outputfolder.h"

#include <QFileInfo>
#include <QTest>

#ifdef __linux__
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace tessera;

/// A file that is whole or not there.
class TestAtomicFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<OutputFolder>(); }
    void aFileIsReplacedInOneStep();
    void permissionsAndLinksStay();
    void unwritableTargetsLeaveNothingBehind_data();
    void unwritableTargetsLeaveNothingBehind();
    void aFullDeviceIsReported();
    void outputsAreTriedWithoutLeavingAnything();
    void namesNeedNotBeUtf8();
    void namesMayBeAsLongAsTheSystemHasThem();
    void aDanglingLinkIsFollowed();
    void aLoopOfLinksIsRefused();
#ifdef __linux__
    void whatIsWrittenHasNoNameYet();
    void aPrivateFileIsPrivateWhileItIsWritten();
    void theFolderIsSyncedAfterTheRename();
    void errorsOfSyncingAreTold();
    void whatCannotBeSyncedIsWrittenAllTheSame();
    void anotherUsersFileInASharedFolderIsRefusedAtOnce();
    void aFileThatIsMountedAloneIsRefusedAtOnce();
#endif

private:
    std::unique_ptr<OutputFolder> m_folder;
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
    QVERIFY(QDir(m_folder->folder()).mkdir(QStringLiteral("folder")));
    QVERIFY(writeFileAtomically(m_folder->name("old.csv"), "precious").ok());
    const QStringList before = QDir(m_folder->folder()).entryList();
    QVERIFY(tryOutput(m_folder->name("new.csv")).ok());
    QVERIFY(tryOutput(m_folder->name("old.csv")).ok());
    QVERIFY(tryOutput(m_folder->name("folder/new.csv")).ok());
    for (const char* wrong : {"folder", "no/such/new.csv", "old.csv/new.csv", ""}) {
        const Outcome tried = tryOutput(*wrong ? m_folder->name(wrong) : std::string());
        QVERIFY2(!tried.ok(), wrong);
        QCOMPARE(tried.issue().code, IssueCode::OutputNotWritable);
    }
    QVERIFY(QFile::setPermissions(m_folder->path("old.csv"), QFile::ReadOwner));
    QVERIFY(!tryOutput(m_folder->name("old.csv")).ok());
    QCOMPARE(m_folder->contentOf("old.csv"), QByteArray("precious"));
    QCOMPARE(QDir(m_folder->folder()).entryList(), before);
}

void TestAtomicFile::namesNeedNotBeUtf8()
{
#ifdef _WIN32
    QSKIP("names are UTF-16");
#else
    const std::string target = m_folder->name("Stra") + "\xDF"
                                                        "e \xFF.csv"; // Latin-1
    QVERIFY(writeFileAtomically(target, "x").ok());
    QCOMPARE(::access(target.c_str(), F_OK), 0);
    QCOMPARE(::unlink(target.c_str()), 0);
    const Outcome refused = writeFileAtomically(target + "/x", "x");
    QCOMPARE(refused.issue().where.path, target + "/x");
#endif
}

void TestAtomicFile::namesMayBeAsLongAsTheSystemHasThem()
{
    const std::string letters(124, 'x');
    const std::string longest =
        m_folder->folder().toStdString() + "/" + letters + "\xC3\xA9" + letters + ".csv";
    QVERIFY(tryOutput(longest).ok());
    QVERIFY(writeFileAtomically(longest, "x").ok());
    QCOMPARE(m_folder->everything().size(), 1);
    QVERIFY(!tryOutput(longest + letters).ok());
}

void TestAtomicFile::aDanglingLinkIsFollowed()
{
    QVERIFY(QDir(m_folder->folder()).mkdir(QStringLiteral("folder")));
    QVERIFY(QFile::link(QStringLiteral("second"), m_folder->path("first")));
    QVERIFY(QFile::link(QStringLiteral("folder/target"), m_folder->path("second")));
    QVERIFY(writeFileAtomically(m_folder->name("first"), "new").ok());
    QVERIFY(QFileInfo(m_folder->path("first")).isSymLink() &&
            QFileInfo(m_folder->path("second")).isSymLink());
    QCOMPARE(m_folder->contentOf("folder/target"), QByteArray("new"));
    QVERIFY(QFile::link(QStringLiteral("nowhere/target"), m_folder->path("third")));
    QVERIFY(!writeFileAtomically(m_folder->name("third"), "new").ok());
}

void TestAtomicFile::aLoopOfLinksIsRefused()
{
    QVERIFY(QFile::link(QStringLiteral("b"), m_folder->path("a")));
    QVERIFY(QFile::link(QStringLiteral("a"), m_folder->path("b")));
    const Outcome written = writeFileAtomically(m_folder->name("a"), "new");
    QVERIFY(!written.ok());
    QCOMPARE(written.issue().code, IssueCode::OutputNotWritable);
    QVERIFY(QFileInfo(m_folder->path("a")).isSymLink());
}

#ifdef __linux__

void TestAtomicFile::whatIsWrittenHasNoNameYet()
{
    {
        auto file = AtomicFile::create(m_folder->name("out.csv"));
        QVERIFY(file.ok() && file->write("half").ok());
        if (!m_folder->everything().isEmpty())
            QSKIP("the file system here has no files without a name");
        QVERIFY(file->finish().ok());
        QVERIFY(m_folder->everything().isEmpty());
    }
    QVERIFY(m_folder->everything().isEmpty());
    auto file = AtomicFile::create(m_folder->name("out.csv"));
    QVERIFY(file.ok() && file->write("whole").ok() && file->commit().ok());
    QCOMPARE(m_folder->everything(), QStringList{QStringLiteral("out.csv")});
    QCOMPARE(m_folder->contentOf("out.csv"), QByteArray("whole"));
}

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

void TestAtomicFile::theFolderIsSyncedAfterTheRename()
{
    using Notes = std::vector<std::string>;
    const std::string folder = QFileInfo(m_folder->folder()).fileName().toStdString();
    systemcalls::noteDown();
    const bool written = writeFileAtomically(m_folder->name("out.csv"), "new").ok();
    const Notes notes = systemcalls::notes();
    systemcalls::reset();
    QVERIFY(written);
    QVERIFY((notes == Notes{"sync file", "rename out.csv", "sync " + folder}));
}

void TestAtomicFile::errorsOfSyncingAreTold()
{
    QVERIFY(writeFileAtomically(m_folder->name("out.csv"), "old").ok());
    systemcalls::failSync(EIO, 0);
    const Outcome file = writeFileAtomically(m_folder->name("out.csv"), "new");
    systemcalls::failSync(0, EIO);
    const Outcome folder = writeFileAtomically(m_folder->name("out.csv"), "newer");
    systemcalls::reset();
    QVERIFY(!file.ok() && !folder.ok());
    QCOMPARE(file.issue().code, IssueCode::OutputNotWritable);
    QCOMPARE(folder.issue().code, IssueCode::OutputNotWritable);
    QCOMPARE(folder.issue().where.path, m_folder->name("out.csv"));
    QCOMPARE(m_folder->contentOf("out.csv"),
             QByteArray("newer")); // it is there, but who knows how long
    QCOMPARE(m_folder->everything().size(), 1);
}

void TestAtomicFile::whatCannotBeSyncedIsWrittenAllTheSame()
{
    systemcalls::failSync(EINVAL, EINVAL);
    const bool written = writeFileAtomically(m_folder->name("out.csv"), "new").ok();
    systemcalls::reset();
    QVERIFY(written);
    QCOMPARE(m_folder->contentOf("out.csv"), QByteArray("new"));
}

/// In /tmp nobody may replace the file of another, even where all may write into it.
void TestAtomicFile::anotherUsersFileInASharedFolderIsRefusedAtOnce()
{
    if (::geteuid() != 0)
        QSKIP("needs a second user");
    QVERIFY(writeFileAtomically(m_folder->name("theirs"), "precious").ok());
    QCOMPARE(::chmod(m_folder->name("theirs").c_str(), 0666), 0);
    QCOMPARE(::chmod(m_folder->folder().toStdString().c_str(), 01777), 0);
    const pid_t child = inAnotherProcess([this] {
        constexpr uid_t nobody = 65'534;
        if (::setuid(nobody) != 0)
            ::_exit(2);
        ::_exit(tryOutput(m_folder->name("theirs")).ok() ? 1 : 0);
    });
    int status = -1;
    ::waitpid(child, &status, 0);
    QCOMPARE(status, 0);
}

/// As containers have it: no other file can take its place.
void TestAtomicFile::aFileThatIsMountedAloneIsRefusedAtOnce()
{
    QVERIFY(writeFileAtomically(m_folder->name("outside"), "precious").ok());
    QVERIFY(writeFileAtomically(m_folder->name("mounted"), "").ok());
    constexpr int cannot = 2;
    const pid_t child = inAnotherProcess([this] {
        const std::string outside = m_folder->name("outside");
        const std::string mounted = m_folder->name("mounted");
        const bool made = ::unshare(CLONE_NEWNS) == 0 &&
                          ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                          ::mount(outside.c_str(), mounted.c_str(), nullptr, MS_BIND, nullptr) == 0;
        if (!made)
            ::_exit(cannot);
        ::_exit(tryOutput(mounted).ok() ? 1 : 0);
    });
    int status = -1;
    ::waitpid(child, &status, 0);
    if (WEXITSTATUS(status) == cannot)
        QSKIP("this user may not mount");
    QCOMPARE(status, 0);
}

#endif

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
