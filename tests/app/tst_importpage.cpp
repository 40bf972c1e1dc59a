// SPDX-License-Identifier: GPL-3.0-or-later
#include "activate.h"
#include "base/path.h"
#include "import/importpage.h"
#include "parts/frame/noticestrip.h"
#include "settings/appearance.h"
#include "settings/settings.h"
#include "window/frame/busystrip.h"
#include "window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <filesystem>
#include <fstream>
#include <memory>
#include <optional>

#ifdef __linux__
#include "systemcalls.h"

#include <sys/stat.h>
#endif

using namespace tessera;

#if defined(__SANITIZE_ADDRESS__)
/// Threads that hang in the kernel are left behind, with what they hold.
extern "C" __attribute__((visibility("default"))) int
__lsan_is_turned_off() // NOLINT(bugprone-reserved-identifier)
{
    return 1;
}
#endif

namespace {

constexpr int patienceMs = 60'000; ///< sanitizers on a loaded machine

/// A window with its own settings file, on screen, and a folder of files.
struct Bench {
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(settings);
    ImportPage* import = window->findChild<ImportPage*>();

    Bench()
    {
        window->show();
        activate(*window);
    }
    ~Bench()
    {
        window.reset();
        std::filesystem::remove_all(folder.path().toStdString()); // Qt does not find all names
    }
    std::string path(const std::string& name) const
    {
        return folder.path().toStdString() + "/" + name;
    }
    std::string write(const std::string& name, const std::string& content = "a,b\n1,2\n3,4\n") const
    {
        std::ofstream(pathOf(path(name)), std::ios::binary) << content;
        return path(name);
    }
    QList<QPushButton*> buttons() const { return import->actions()->findChildren<QPushButton*>(); }
    QPushButton* cancel() const { return buttons().first(); }
    QPushButton* accept() const { return buttons().last(); }
    TableLoader& loader() const { return window->session().loader; }
    TablePtr table() const { return window->session().document.table(); }
    NoticeStrip* errorNotice() const
    {
        const auto strips = window->findChildren<NoticeStrip*>();
        for (NoticeStrip* strip : strips) {
            if (strip->isVisible() && strip->notice().kind == NoticeKind::Error)
                return strip;
        }
        return nullptr;
    }
    bool isPreviewed() const
    {
        return QTest::qWaitFor([this] { return import->isVisible() && accept()->isEnabled(); },
                               patienceMs);
    }
    bool waits() const
    {
        return QTest::qWaitFor([this] { return import->isVisible() && !accept()->isEnabled(); },
                               patienceMs);
    }
};

} // namespace

/// The page before a file is loaded, with files that do not answer and names that are not text.
class TestImportPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void namesNeedNotBeUtf8();
    void aDroppedFileNeedNotBeTheOnlyOne();
    void aNameThatIsNotTheOnlyOneIsExplained();
    void aFileThatFailsLeavesNoOtherFileToImport();
    void whatCannotBeImportedIsNotOffered();
    void aMissingFileIsNamedWithItsFolder();
#ifdef __linux__
    void aFileThatDoesNotAnswerCanBeLeft_data();
    void aFileThatDoesNotAnswerCanBeLeft();
    void theWindowClosesWhileAFileDoesNotAnswer();
    void aPipeCanBeLeft();
    void aFileThatAnswersLateIsShown();
    void loadingFromAFileThatDoesNotAnswerCanBeCancelled();
    void leavingTheImportStopsTheLoading();
    void aTableThatComesLateLeavesTheNextPreviewAlone();
#endif
};

void TestImportPage::initTestCase()
{
    QTemporaryDir folder;
    const Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    prepareApplication(*qApp, settings);
}

void TestImportPage::namesNeedNotBeUtf8()
{
#ifdef _WIN32
    QSKIP("names are UTF-16");
#endif
    Bench bench;
    const std::string file = bench.write("\xE4.csv");
    bench.window->openPath(file);
    QVERIFY(bench.isPreviewed());
    QVERIFY(bench.import->title().contains(QStringLiteral("\uFFFD.csv")));
    QTest::mouseClick(bench.accept(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(bench.table(), patienceMs);
    QCOMPARE(bench.table()->source().path, file);
    // As the list of recent files and the dialog have the name:
    QCOMPARE(bench.settings.recentFiles().size(), 1);
    bench.window->openFile(bench.settings.recentFiles().front());
    QVERIFY(bench.isPreviewed());
    QVERIFY(!bench.errorNotice());
}

void TestImportPage::aDroppedFileNeedNotBeTheOnlyOne()
{
#ifdef _WIN32
    QSKIP("names are UTF-16");
#endif
    Bench bench;
    bench.write("\xE4 %41.csv", "a\n1\n");
    const std::string file = bench.write("\xE5 %41.csv");
    QMimeData data;
    data.setUrls(
        {QUrl::fromEncoded("file://" + QByteArray::fromStdString(file).toPercentEncoding("/"))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(bench.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(bench.window.get(), &drop);
    QVERIFY(bench.isPreviewed());
    QCOMPARE(bench.import->findChild<QTableView*>()->model()->columnCount(), 2);
}

void TestImportPage::aNameThatIsNotTheOnlyOneIsExplained()
{
#ifdef _WIN32
    QSKIP("names are UTF-16");
#endif
    Bench bench;
    bench.write("\xE4.csv");
    const std::string file = bench.write("\xE5.csv");
    bench.window->openFile(QString::fromStdString(file));
    QTRY_VERIFY_WITH_TIMEOUT(bench.errorNotice(), patienceMs);
    QVERIFY(bench.errorNotice()->notice().text.contains(QStringLiteral("UTF-8")));
}

void TestImportPage::aFileThatFailsLeavesNoOtherFileToImport()
{
    Bench bench;
    bench.window->openPath(bench.write("good.csv"));
    QVERIFY(bench.isPreviewed());
    bench.window->openPath(bench.path("none.csv"));
    QVERIFY(!bench.accept()->isEnabled()); // the rows on screen are those of the other file
    QTRY_VERIFY_WITH_TIMEOUT(bench.errorNotice(), patienceMs);
    QVERIFY(!bench.import->isVisible());
}

void TestImportPage::whatCannotBeImportedIsNotOffered()
{
    Bench bench;
    bench.window->openPath(bench.write("headings.csv", "a,b\n"));
    QTRY_VERIFY_WITH_TIMEOUT(bench.errorNotice(), patienceMs);
    QVERIFY(bench.import->isVisible());
    QVERIFY(!bench.accept()->isEnabled());
    bench.window->openPath(bench.write("good.csv"));
    QVERIFY(bench.isPreviewed());
}

void TestImportPage::aMissingFileIsNamedWithItsFolder()
{
    Bench bench;
    bench.window->openPath(bench.path("none.csv"));
    QTRY_VERIFY_WITH_TIMEOUT(bench.errorNotice(), patienceMs);
    const Notice& notice = bench.errorNotice()->notice();
    QVERIFY(notice.title.contains(QStringLiteral("none.csv")));
    QVERIFY(notice.text.contains(QDir::toNativeSeparators(bench.folder.path())));
}

#ifdef __linux__

void TestImportPage::aFileThatDoesNotAnswerCanBeLeft_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : {"cancel", "escape", "another file"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestImportPage::aFileThatDoesNotAnswerCanBeLeft()
{
    QFETCH(QString, how);
    Bench bench;
    bench.window->openPath(bench.write("former.csv"));
    QVERIFY(bench.isPreviewed());
    const std::string file = bench.write("gone.csv");
    const std::string other = bench.write("other.csv", "x,y,z\n1,2,3\n");
    std::optional<systemcalls::Hang> hang("gone.csv");
    QSignalSpy rejected(bench.import, &ImportPage::rejected);
    bench.window->openPath(file);
    QTRY_COMPARE_WITH_TIMEOUT(systemcalls::Hang::hanging(), 1, patienceMs);
    QVERIFY(bench.waits());
    QTRY_COMPARE_WITH_TIMEOUT(bench.import->findChild<QTableView*>()->model()->columnCount(), 0,
                              patienceMs); // nothing of the former file stays
    QVERIFY(bench.import->title().contains(QStringLiteral("gone.csv")));
    if (how == QLatin1String("another file")) {
        bench.window->openPath(other);
        QVERIFY(bench.isPreviewed());
        QCOMPARE(bench.import->findChild<QTableView*>()->model()->columnCount(), 3);
    } else {
        if (how == QLatin1String("escape"))
            QTest::keyClick(bench.window.get(), Qt::Key_Escape);
        else
            QTest::mouseClick(bench.cancel(), Qt::LeftButton);
        QCOMPARE(rejected.count(), 1);
        QVERIFY(!bench.import->isVisible());
    }
    QCOMPARE(systemcalls::Hang::hanging(), 1); // the drive has still not answered
    QSignalSpy ready(bench.import, &ImportPage::ready);
    hang.reset();
    QTRY_COMPARE_WITH_TIMEOUT(systemcalls::Hang::hanging(), 0, patienceMs);
    QVERIFY(!ready.wait(50)); // and when it does, nobody is interested any more
}

void TestImportPage::theWindowClosesWhileAFileDoesNotAnswer()
{
    std::optional<systemcalls::Hang> hang("gone.csv");
    {
        Bench bench;
        bench.window->openPath(bench.write("gone.csv"));
        QTRY_COMPARE_WITH_TIMEOUT(systemcalls::Hang::hanging(), 1, patienceMs);
        bench.window->close();
    }
    QCOMPARE(systemcalls::Hang::hanging(), 1);
    hang.reset();
    QTRY_COMPARE_WITH_TIMEOUT(systemcalls::Hang::hanging(), 0, patienceMs);
}

void TestImportPage::aPipeCanBeLeft()
{
    Bench bench;
    QCOMPARE(::mkfifo(bench.path("pipe").c_str(), 0600), 0);
    bench.window->openPath(bench.path("pipe"));
    QVERIFY(bench.waits());
    QTest::mouseClick(bench.cancel(), Qt::LeftButton);
    QVERIFY(!bench.import->isVisible());
    bench.window->openPath(bench.write("other.csv"));
    QVERIFY(bench.isPreviewed());
}

void TestImportPage::aFileThatAnswersLateIsShown()
{
    std::optional<systemcalls::Hang> hang("late.csv");
    Bench bench;
    bench.window->openPath(bench.write("late.csv"));
    QVERIFY(bench.waits());
    hang.reset();
    QVERIFY(bench.isPreviewed());
    QCOMPARE(bench.import->findChild<QTableView*>()->model()->rowCount(), 2);
}

void TestImportPage::loadingFromAFileThatDoesNotAnswerCanBeCancelled()
{
    std::optional<systemcalls::Hang> hang;
    Bench bench;
    bench.window->openPath(bench.write("soon gone.csv"));
    QVERIFY(bench.isPreviewed());
    hang.emplace("soon gone.csv");
    QTest::mouseClick(bench.accept(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(systemcalls::Hang::hanging(), 1, patienceMs);
    auto* strip = bench.window->findChild<BusyStrip*>();
    QTRY_VERIFY_WITH_TIMEOUT(strip->isVisible(), patienceMs);
    QTest::mouseClick(strip->findChild<QAbstractButton*>(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.loader().busy(), patienceMs);
    QVERIFY(!bench.table());
    QCOMPARE(systemcalls::Hang::hanging(), 1);
}

void TestImportPage::leavingTheImportStopsTheLoading()
{
    std::optional<systemcalls::Hang> hang;
    Bench bench;
    bench.window->openPath(bench.write("soon gone.csv"));
    QVERIFY(bench.isPreviewed());
    hang.emplace("soon gone.csv");
    QTest::mouseClick(bench.accept(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(systemcalls::Hang::hanging(), 1, patienceMs);
    QTest::mouseClick(bench.cancel(), Qt::LeftButton);
    QVERIFY(!bench.import->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!bench.loader().busy(), patienceMs);
    hang.reset();
    QTRY_COMPARE_WITH_TIMEOUT(systemcalls::Hang::hanging(), 0, patienceMs);
    QTest::qWait(50);
    QVERIFY(!bench.table());
}

void TestImportPage::aTableThatComesLateLeavesTheNextPreviewAlone()
{
    std::optional<systemcalls::Hang> hang;
    Bench bench;
    bench.window->openPath(bench.write("late.csv"));
    QVERIFY(bench.isPreviewed());
    hang.emplace("late.csv");
    QTest::mouseClick(bench.accept(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(systemcalls::Hang::hanging(), 1, patienceMs);
    bench.window->openPath(bench.write("next.csv"));
    QVERIFY(bench.isPreviewed());
    hang.reset();
    QTRY_COMPARE_WITH_TIMEOUT(systemcalls::Hang::hanging(), 0, patienceMs);
    QTest::qWait(50);
    QVERIFY(bench.import->isVisible());
    QVERIFY(!bench.table());
}

#endif

QTEST_MAIN(TestImportPage)
#include "tst_importpage.moc"
