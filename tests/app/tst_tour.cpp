// SPDX-License-Identifier: GPL-3.0-or-later
#include "madefile.h"
#include "settings/appearance.h"
#include "tour.h"

#include <QApplication>
#include <QTest>

#include <functional>

using namespace tessera;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true; // everything takes several times as long
#else
constexpr bool sanitized = false;
#endif

QByteArray linesOf(const char* heading, int rows, const std::function<QByteArray(int)>& line)
{
    QByteArray text = heading + QByteArray("\n");
    for (int row = 0; row < rows; ++row)
        text += line(row) + '\n';
    return text;
}

} // namespace

class TestTour : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QTemporaryDir folder;
        const Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        prepareApplication(*qApp, settings);
    }

    void everyPageOpensAndEveryControlIsTouched_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("the sample") << QByteArray();
        QTest::newRow("many columns") << wideFile(100);
        QTest::newRow("one column") << linesOf(
            "spend", 40, [](int row) { return QByteArray::number(row % 4 * 100 + row); });
        QTest::newRow("three rows") << QByteArray("a,b\n1,2\n3,4\n8,9\n");
        QTest::newRow("texts only") << linesOf("remark,place", 40, [](int row) {
            return "remark " + QByteArray::number(row) + (row % 2 == 0 ? ",here" : ",there");
        });
    }

    void everyPageOpensAndEveryControlIsTouched()
    {
        QFETCH(QByteArray, file);
        Tour tour;
        QVERIFY(file.isEmpty() ? tour.openSample()
                               : tour.import(tour.write(QStringLiteral("table.csv"), file)));
        QVERIFY(tour.walkPages());
        QVERIFY(tour.touchControls());
        QVERIFY2(tour.touched() > 60, qPrintable(QString::number(tour.touched())));
    }

    void theImportPageAndTheSettingsCanBeTouchedAll()
    {
        Tour tour;
        QVERIFY(tour.touchPreview(tour.write(QStringLiteral("table.csv"), wideFile(30))));
        QVERIFY(tour.touchSettings());
        QVERIFY2(tour.touched() > 15, qPrintable(QString::number(tour.touched())));
    }

    void theWindowAnswersWhileAWideTableIsWorkedOn()
    {
        Tour tour;
        const int columns = sanitized ? 300 : 3'000;
        QVERIFY(tour.import(tour.write(QStringLiteral("wide.csv"), wideFile(columns))));
        QVERIFY(tour.walkPages());
        QVERIFY(tour.changeChoices());
        const Pause longest = tour.watch().longest();
        qInfo("longest pause %.0f ms, of which the thread worked %.0f ms (%s)",
              longest.milliseconds, longest.workedMs, qPrintable(longest.step));
        if (sanitized)
            QSKIP("pauses under a sanitizer say nothing");
        // A busy machine may keep the processor: what the thread itself works tells more.
        QVERIFY2(longest.workedMs < 300, qPrintable(longest.step));
        QVERIFY2(longest.milliseconds < 2'000, qPrintable(longest.step));
    }
};

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
