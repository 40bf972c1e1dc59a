// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/path.h"
#include "words/filename.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace tessera;

/// Names that are not UTF-8 survive the way through Qt where that is possible.
class TestFileName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { std::filesystem::remove_all(pathOf(path({}))); }

    void aPlainNameStaysAsItIs()
    {
        QCOMPARE(fileNamed(QStringLiteral("/nowhere/Größe.csv")),
                 std::string("/nowhere/Größe.csv"));
        QVERIFY(!isReplaced(QStringLiteral("Größe.csv")));
    }

#ifndef _WIN32
    void whatWasReplacedIsFoundAgain()
    {
        std::filesystem::create_directory(path("Stra\xDF"
                                               "e"));
        const std::string file = path("Stra\xDF"
                                      "e/\xFF"
                                      "one.csv");
        write(file);
        write(path("Stra\xDF"
                   "e/two.csv"));
        QVERIFY(isReplaced(shown(file)));
        QCOMPARE(fileNamed(shown(file)), file);
        QCOMPARE(fileNamed(shown(path("Stra\xDF"
                                      "e/two.csv"))),
                 path("Stra\xDF"
                      "e/two.csv"));
        // Also the folder of a file that is still to be written.
        QCOMPARE(fileNamed(shown(path("Stra\xDF"
                                      "e/new.csv"))),
                 path("Stra\xDF"
                      "e/new.csv"));
        const QString before = QDir::currentPath();
        QDir::setCurrent(m_folder->path());
        QCOMPARE(fileNamed(QStringLiteral("Stra\uFFFDe/two.csv")), "Stra\xDF"
                                                                   "e/two.csv");
        QDir::setCurrent(before);
    }

    void whatReadsTheSameIsNotGuessed()
    {
        write(path("\xFE.csv"));
        write(path("\xFF.csv"));
        const QString name = shown(path("\xFF.csv"));
        QCOMPARE(fileNamed(name), name.toStdString());
    }

    void aNameMayHoldThatCharacter()
    {
        const std::string file = path("\xEF\xBF\xBD.csv");
        write(file);
        write(path("\xFF.csv"));
        QCOMPARE(fileNamed(shown(file)), file);
    }
#endif

private:
    std::string path(const std::string& name) const
    {
        return m_folder->path().toStdString() + "/" + name;
    }
    static void write(const std::string& path)
    {
        std::ofstream(pathOf(path)) << "x";
    }
    /// As Qt has it.
    static QString shown(const std::string& path)
    {
        return QString::fromStdString(path);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestFileName)
#include "tst_filename.moc"
