// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/format.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tessera;

class TestFormats : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theListNamesItsExtensions()
    {
        QVERIFY(!formats().empty());
        QCOMPARE(std::string(formats().front().id), std::string("csv"));
        const std::vector<std::string>& known = formats().front().extensions;
        for (const char* extension : {"csv", "tsv", "txt", "dat", "tab"})
            QVERIFY(std::find(known.begin(), known.end(), extension) != known.end());
    }

    void anyExtensionIsReadWhenItIsText_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"a.csv", "A.CSV", "a.tsv", "a.dat", "a.log", "noextension", ".hidden",
              "with.dots.in.it", "\xC3\xBCml\xC3\xA4ut \xE2\x82\xAC.csv"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }

    void anyExtensionIsReadWhenItIsText()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name\tage\nAnna\t30\nBob\t40\n");
        file.close();
        const std::string path = file.fileName().toStdString();
        const Result<TablePtr> table = readTable({.path = path});
        QVERIFY(table.ok());
        QCOMPARE((*table)->rows(), RowId{2});
        QCOMPARE((*table)->source().path, path);
        QCOMPARE((*table)->source().format, std::string("csv"));
    }

    void encodingsAndMarksHaveTheirNames()
    {
        QCOMPARE(std::string(encodingName(Encoding::Utf8)), std::string("UTF-8"));
        QCOMPARE(std::string(encodingName(Encoding::Windows1252)), std::string("windows-1252"));
        const std::vector<std::string>& marks = defaultMissingMarks();
        for (const char* mark : {"NA", "N/A", "null", "NaN", "?", "-", "#DIV/0!", "#VALUE!"})
            QVERIFY(std::find(marks.begin(), marks.end(), mark) != marks.end());
    }
};

QTEST_APPLESS_MAIN(TestFormats)
#include "tst_formats.moc"
