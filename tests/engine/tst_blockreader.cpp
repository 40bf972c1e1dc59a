// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/csv/reading/blockreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>

using namespace tessera;

namespace {

constexpr csv::Limits smallChunks{.blockBytes = 4'096, .sampleBytes = 4'096};

/// Rows of at least 20 bytes: a customer number, two numbers, a text.
QByteArray rowsOf(int rows)
{
    QByteArray text = "ID,A,B,CITY\n";
    for (int i = 0; i < rows; ++i)
        text += "C" + QByteArray::number(100'000 + i) + ',' + QByteArray::number(i) + ',' +
                (i % 10 == 3 ? "NA" : QByteArray::number(i % 7) + ".5") + ",Oslo\n";
    return text;
}

} // namespace

class TestBlockReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blocksHaveTheRowsOfTheFileInOrder_data()
    {
        QTest::addColumn<int>("rowsOfBlock");
        for (const int rows : {1, 7, 100, 5'000, 10'000})
            QTest::addRow("%d", rows) << rows;
    }

    void blocksHaveTheRowsOfTheFileInOrder()
    {
        QFETCH(int, rowsOfBlock);
        QVERIFY(write(rowsOf(5'000)));
        auto reader = csv::BlockReader::open(source(), smallChunks).value();
        reader->choose({2, 1}, 0); // not in the order of the file
        reader->setRowsOfBlock(static_cast<std::size_t>(rowsOfBlock));
        for (int pass = 0; pass < 2; ++pass) {
            reader->rewind(true, {});
            csv::NumberBlock block;
            int row = 0;
            do {
                QVERIFY(reader->next(block));
                for (std::size_t i = 0; i < block.rows; ++i, ++row) {
                    QCOMPARE(block.names[i], "C" + std::to_string(100'000 + row));
                    QCOMPARE(block.numbers[2 * i + 1], row);
                    if (row % 10 == 3)
                        QVERIFY(std::isnan(block.numbers[2 * i]));
                    else
                        QCOMPARE(block.numbers[2 * i], row % 7 + 0.5);
                }
                QVERIFY(row == 5'000 || block.rows == static_cast<std::size_t>(rowsOfBlock));
            } while (block.rows > 0);
            QCOMPARE(row, 5'000);
            QCOMPARE(reader->rowsRead(), std::int64_t{5'000});
        }
    }

    void onlyAFewChunksAreHeld()
    {
        QVERIFY(write(rowsOf(30'000)));
        auto reader = csv::BlockReader::open(source(), smallChunks).value();
        reader->choose({1, 2}, 0);
        reader->setRowsOfBlock(100);
        constexpr std::size_t rowsOfChunk = 2 * 4'096 / 20;
        const std::size_t threads = oneapi::tbb::global_control::active_value(
            oneapi::tbb::global_control::max_allowed_parallelism);
        csv::NumberBlock block;
        for (const bool withNames : {false, true}) {
            reader->rewind(withNames, {});
            do {
                QVERIFY(reader->next(block));
                QVERIFY(block.rows <= 100);
                QCOMPARE(block.numbers.size(), block.rows * 2);
                QCOMPARE(block.names.size(), withNames ? block.rows : 0);
                QVERIFY(reader->rowsHeld() <= rowsOfChunk * threads);
            } while (block.rows > 0);
            QCOMPARE(reader->rowsHeld(), std::size_t{0});
        }
    }

    void columnsThatAreNotChosenMayHoldAnything()
    {
        QVERIFY(write(rowsOf(3'000) + "C1,many,5,Oslo\n"));
        auto reader = csv::BlockReader::open(source(), smallChunks).value();
        QCOMPARE(reader->beginning()->column(1).type(), ColumnType::Number);
        reader->choose({2}, 0);
        QVERIFY(readAll(*reader));
        reader->choose({1, 2}, 0);
        const Outcome refused = readAll(*reader);
        QVERIFY(!refused);
        QCOMPARE(refused.issue().code, IssueCode::TypeChangedLate);
        QCOMPARE(refused.issue().where.line, std::int64_t{3'002});
        QCOMPARE(refused.issue().where.column, std::int64_t{4});
    }

    void whatIsFoundOnTheWayIsTold()
    {
        QVERIFY(write(rowsOf(3'000) + "\nC1,1\nC2,1,2,Os\"lo\n"));
        auto reader = csv::BlockReader::open(source(), smallChunks).value();
        reader->choose({1}, {});
        QVERIFY(readAll(*reader));
        std::vector<IssueCode> codes;
        for (const Issue& issue : reader->issues())
            codes.push_back(issue.code);
        QCOMPARE(codes, (std::vector{IssueCode::QuoteMisplaced, IssueCode::BlankLinesSkipped,
                                     IssueCode::RowsRagged}));
        QCOMPARE(reader->rowsRead(), std::int64_t{3'002});
    }

    void aMarkThatIsANumberIsMissing()
    {
        QVERIFY(write(rowsOf(1'000)));
        SourceRef marked = source();
        marked.options.missingMarks = std::vector<std::string>{"NA", "700", "0.5"};
        auto reader = csv::BlockReader::open(marked, smallChunks).value();
        QVERIFY(reader->beginning()->column(2).isMissing(0)); // 0.5
        reader->choose({1, 2}, {});
        reader->setRowsOfBlock(1'000);
        reader->rewind(false, {});
        csv::NumberBlock block;
        QVERIFY(reader->next(block));
        for (std::size_t i = 0; i < 1'000; ++i) {
            QCOMPARE(std::isnan(block.numbers[2 * i]), i == 700);
            QCOMPARE(std::isnan(block.numbers[2 * i + 1]), i % 10 == 3 || i % 7 == 0);
        }
    }

    void aCutCharacterIsToldForAnyNumberOfThreads_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("threads");
        for (const int rows : {0, 700, 900, 1'100}) // an odd number of chunks, and an even one
            for (const int threads : {1, 2})
                QTest::addRow("%d rows, %d threads", rows, threads) << rows << threads;
    }

    void aCutCharacterIsToldForAnyNumberOfThreads()
    {
        QFETCH(int, rows);
        QFETCH(int, threads);
        QVERIFY(write(rowsOf(rows) + "C1,1,2,Troms\xC3"));
        auto reader = csv::BlockReader::open(source(), smallChunks).value();
        reader->choose({1}, {});
        oneapi::tbb::task_arena arena(threads);
        for (int pass = 0; pass < 2; ++pass) {
            QVERIFY(arena.execute([&reader] { return readAll(*reader); }));
            QCOMPARE(reader->issues().size(), std::size_t{1});
            const Issue& issue = reader->issues().front();
            QCOMPARE(issue.code, IssueCode::EncodingInvalid);
            QCOMPARE(issue.severity, Severity::Warning);
            QCOMPARE(issue.where.line, std::int64_t{rows + 2});
        }
        QVERIFY(write(rowsOf(rows) + "C1,1,2,Oslo"));
        auto whole = csv::BlockReader::open(source(), smallChunks).value();
        whole->choose({1}, {});
        QVERIFY(arena.execute([&whole] { return readAll(*whole); }));
        QVERIFY(whole->issues().empty());
    }

    void aQuoteThatIsNeverClosedIsAnError()
    {
        QVERIFY(write(rowsOf(3'000) + "C1,1,2,\"Oslo\n" + rowsOf(10)));
        auto reader = csv::BlockReader::open(source(), smallChunks).value();
        reader->choose({1}, {});
        const Outcome refused = readAll(*reader);
        QVERIFY(!refused);
        QCOMPARE(refused.issue().code, IssueCode::QuoteNotClosed);
        QCOMPARE(refused.issue().where.line, std::int64_t{3'002});
    }

    void aFileThatChangesBetweenPassesIsToldSo_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("grows") << rowsOf(501);
        QTest::newRow("shrinks") << rowsOf(100);
        QTest::newRow("is emptied") << QByteArray();
        QTest::newRow("is replaced by texts") << rowsOf(500).replace(",2", ",x");
    }

    void aFileThatChangesBetweenPassesIsToldSo()
    {
        QFETCH(QByteArray, after);
        QVERIFY(write(rowsOf(500)));
        auto reader = csv::BlockReader::open(source(), smallChunks).value();
        reader->choose({1}, {});
        QVERIFY(readAll(*reader));
        QTest::qSleep(20); // time stamps of files may be coarse
        QVERIFY(write(after));
        const Outcome second = readAll(*reader);
        QVERIFY(!second);
        QCOMPARE(second.issue().code, IssueCode::FileChanged);
    }

private:
    static Outcome readAll(csv::BlockReader& reader)
    {
        csv::NumberBlock block;
        reader.rewind(false, {});
        Outcome read = reader.next(block);
        while (read && block.rows > 0)
            read = reader.next(block);
        return read;
    }
    SourceRef source() const
    {
        return {.path = m_folder.filePath(QStringLiteral("rows.csv")).toStdString()};
    }
    bool write(const QByteArray& text) const
    {
        QFile file(m_folder.filePath(QStringLiteral("rows.csv")));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

    QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(TestBlockReader)
#include "tst_blockreader.moc"
