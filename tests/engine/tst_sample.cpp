// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/format.h"
#include "sample/customers.h"
#include "sample/sample.h"

#include "golden.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>

using namespace tessera;

class TestSample : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headingsAreThoseOfTheRealTable();
    void theTableIsWhatItsCsvReads();
    void amountsAndMonthsFitEachOther();
    void missingValuesAndRepeatsAreFew();
    void amountsAreSkewedAndOftenZero();
    void differentSeedsMakeDifferentCustomers();
    void noRowOfTheRealTableIsInIt();
};

void TestSample::headingsAreThoseOfTheRealTable()
{
    const QString path = sharedFile(QStringLiteral("data/cc_general.csv"));
    SKIP_WITHOUT(path, "data/cc_general.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string csv = sampleCsv({.customers = 1});
    QCOMPARE(QByteArray::fromStdString(csv.substr(0, csv.find('\n'))), file.readLine().trimmed());
}

void TestSample::theTableIsWhatItsCsvReads()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("sample.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(sampleCsv()));
    file.close();
    const auto read = readTable({.path = file.fileName().toStdString()});
    QVERIFY(read.ok());
    const TablePtr table = sampleTable();
    QCOMPARE(table->rows(), RowId{8950});
    QCOMPARE(table->rowsRead(), RowId{8950});
    QVERIFY((*read)->fingerprint() == table->fingerprint());
    QCOMPARE(table->source().path, std::string("sample"));
}

void TestSample::amountsAndMonthsFitEachOther()
{
    for (const Customer& c : makeCustomers({})) {
        QVERIFY(c.tenure >= 6 && c.tenure <= 12);
        QVERIFY(c.purchaseMonths >= std::max(c.oneOffMonths, c.installmentMonths));
        QVERIFY(c.purchaseMonths <= std::min(c.tenure, c.oneOffMonths + c.installmentMonths));
        QVERIFY(c.purchaseTransactions >= c.oneOffMonths + c.installmentMonths);
        QVERIFY(c.cashTransactions >= c.cashMonths && c.cashMonths <= c.tenure);
        QVERIFY(c.balanceMonths <= c.tenure && c.fullPaymentMonths <= c.tenure);
        QCOMPARE(c.oneOff > 0, c.oneOffMonths > 0);
        QCOMPARE(c.installments > 0, c.installmentMonths > 0);
        QCOMPARE(c.cashAdvance > 0, c.cashMonths > 0);
        QVERIFY(c.balance >= 0 && c.payments >= 0);
        QVERIFY(!c.minimumPayments || *c.minimumPayments > 0);
    }
}

void TestSample::missingValuesAndRepeatsAreFew()
{
    const TablePtr table = sampleTable();
    const auto missing = [&](const char* name) {
        const Column& column = table->column(table->indexOf(name).value());
        int count = 0;
        for (std::size_t row = 0; row < column.rows(); ++row)
            count += column.isMissing(row) ? 1 : 0;
        return count;
    };
    const int minimum = missing("MINIMUM_PAYMENTS");
    QVERIFY2(minimum > 200 && minimum < 400, QByteArray::number(minimum));
    QVERIFY(missing("CREDIT_LIMIT") >= 1 && missing("CREDIT_LIMIT") <= 2);
    const auto codes = table->column(0).codes();
    QCOMPARE(codes.size() - std::set<std::int32_t>(codes.begin(), codes.end()).size(),
             std::size_t{12});
}

void TestSample::amountsAreSkewedAndOftenZero()
{
    const TablePtr table = sampleTable();
    for (const char* name :
         {"PURCHASES", "ONEOFF_PURCHASES", "INSTALLMENTS_PURCHASES", "CASH_ADVANCE"}) {
        const auto values = table->column(table->indexOf(name).value()).numbers();
        const auto zeros = std::count(values.begin(), values.end(), 0.0);
        QVERIFY2(zeros > 1500 && zeros < 6000, name);
        double mean = 0;
        for (const double value : values)
            mean += value / static_cast<double>(values.size());
        std::vector<double> sorted(values.begin(), values.end());
        std::sort(sorted.begin(), sorted.end());
        QVERIFY2(mean > 1.5 * sorted[sorted.size() / 2], name);
        QVERIFY2(sorted.back() > 5 * mean, name);
    }
}

void TestSample::differentSeedsMakeDifferentCustomers()
{
    QCOMPARE(sampleCsv({.customers = 50}), sampleCsv({.customers = 50}));
    QVERIFY(sampleCsv({.customers = 50}) != sampleCsv({.customers = 50, .seed = 1}));
    QCOMPARE(makeCustomers({.customers = 0}).size(), std::size_t{0});
}

void TestSample::noRowOfTheRealTableIsInIt()
{
    const QString path = sharedFile(QStringLiteral("data/cc_general.csv"));
    SKIP_WITHOUT(path, "data/cc_general.csv");
    std::set<std::pair<std::string, std::string>> real; // balance and payments tell customers apart
    for (const auto& row : sharedRows(QStringLiteral("data/cc_general.csv")))
        real.emplace(row[1], row[14]);
    std::istringstream lines(sampleCsv());
    std::string line;
    while (std::getline(lines, line)) {
        const QStringList cells = QString::fromStdString(line).split(QLatin1Char(','));
        if (cells[0] != QLatin1String("CUST_ID") && cells[1] != QLatin1String("0"))
            QVERIFY(!real.contains({cells[1].toStdString(), cells[14].toStdString()}));
    }
}

QTEST_APPLESS_MAIN(TestSample)
#include "tst_sample.moc"
