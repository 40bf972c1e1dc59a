// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/path.h"
#include "io/outputplace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;

namespace {

/// A folder that is the current one while this lives.
class Folder {
public:
    Folder() : m_before(QDir::currentPath())
    {
        QDir::setCurrent(m_folder.path());
        for (const char* made : {"sub", "other"})
            QDir().mkdir(QLatin1String(made));
    }
    ~Folder() { QDir::setCurrent(m_before); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string path() const { return m_folder.path().toStdString(); }
    static void write(const char* name)
    {
        QFile file((QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    static void link(const char* target, const char* name)
    {
        QVERIFY(QFile::link(QLatin1String(target), QLatin1String(name)));
    }

private:
    QTemporaryDir m_folder;
    QString m_before;
};

bool same(const std::string& first, const std::string& second)
{
    return fileIdentity(first) == fileIdentity(second);
}

} // namespace

class TestOutputPlace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewFileIsTheSameByEverySpelling()
    {
        const Folder folder;
        for (const char* spelling : {"./a.json", "sub/../a.json", "sub/.././a.json", ".//a.json"})
            QVERIFY2(same("a.json", spelling), spelling);
        QVERIFY(same("a.json", folder.path() + "/a.json"));
        QVERIFY(!same("a.json", "b.json"));
        QVERIFY(!same("a.json", "sub/a.json"));
    }

    void aNewFileIsTheSameThroughLinks()
    {
#ifdef _WIN32
        QSKIP("needs links");
#endif
        const Folder folder;
        Folder::link("sub", "way");
        Folder::link("sub/a.json", "dangling");
        QVERIFY(same("sub/a.json", "way/a.json"));
        QVERIFY(same("sub/a.json", "way/../sub/a.json"));
        QVERIFY(same("sub/a.json", "dangling"));
        QVERIFY(!same("sub/a.json", "other/a.json"));
    }

    void aFileIsTheSameByEveryName()
    {
#ifdef _WIN32
        QSKIP("needs links");
#else
        const Folder folder;
        Folder::write("a.json");
        Folder::link("a.json", "link.json");
        std::filesystem::create_hard_link("a.json", "sub/hard.json");
        QVERIFY(same("a.json", "link.json"));
        QVERIFY(same("a.json", "sub/hard.json"));
        Folder::write("b.json");
        QVERIFY(!same("a.json", "b.json"));
#endif
    }

    void newFilesInAFolderThatIsNotThereAreTold()
    {
        const Folder folder;
        QVERIFY(same("no/such/a.json", "no/such/./a.json"));
        QVERIFY(!same("no/such/a.json", "no/such/b.json"));
    }

    void namesNeedNotBeUtf8()
    {
#ifdef _WIN32
        QSKIP("names are UTF-16");
#endif
        const Folder folder;
        QVERIFY(same("\xFF.json", "./\xFF.json"));
        QVERIFY(!same("\xFF.json", "\xFE.json"));
    }

    /// Where the folder does not tell letters by their case, neither do we.
    void theFolderSaysWhetherCaseCounts()
    {
        const Folder folder;
        Folder::write("Case");
        const bool counts = !QFile::exists(QStringLiteral("cASE"));
        QCOMPARE(nameOneFile("a.json", "A.json"), !counts);
        QVERIFY(nameOneFile("a.json", "a.json"));
        QVERIFY(!nameOneFile("a.json", "b.json"));
        QCOMPARE(QDir().entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("Case")});
    }

    void aLinkIsFollowedToItsEnd()
    {
#ifdef _WIN32
        QSKIP("needs links");
#endif
        const Folder folder;
        Folder::link("second", "sub/first");
        Folder::link("../other/third", "sub/second");
        OutputPlace place;
        QVERIFY(!findOutputPlace("sub/first", place));
        QVERIFY(!std::filesystem::is_symlink(place.target));
        QVERIFY(same(place.target.string(), "other/third"));
        Folder::link("loop", "loop");
        QCOMPARE(findOutputPlace("loop", place),
                 std::make_error_code(std::errc::too_many_symbolic_link_levels));
    }

    void theStandardOutputIsNoFile()
    {
#ifndef __linux__
        QSKIP("needs /dev/stdout");
#endif
        OutputPlace place;
        for (const auto& [path, descriptor] :
             std::map<std::string, int>{{"/dev/stdout", 1}, {"/dev/stderr", 2}, {"/dev/fd/7", 7}}) {
            QVERIFY(!findOutputPlace(path, place));
            QCOMPARE(place.descriptor, descriptor);
            QVERIFY(place.isSpecial());
        }
        QVERIFY(!findOutputPlace("/dev/null", place));
        QCOMPARE(place.descriptor, -1);
        QVERIFY(place.isSpecial());
    }
};

QTEST_APPLESS_MAIN(TestOutputPlace)
#include "tst_outputplace.moc"
