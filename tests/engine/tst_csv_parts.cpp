// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "clustering/kernels/kernel.h"
#include "formats/csv/bytes/specials.h"
#include "formats/csv/cells/leveltable.h"
#include "formats/csv/cells/numbers.h"
#include "formats/csv/cells/plainnumbers.h"

#include <QTest>

#include <array>
#include <bit>
#include <cstdlib>

using namespace tessera;
using namespace tessera::csv;

namespace {

/// Reads `cell` as it stands in a text: with other cells before it.
bool readPlain(const std::string& cell, double& value, char mark = '.', char before = ',')
{
    std::string text = "/.99999999,/.-.1.2.0,12345678";
    text.push_back(before);
    const Cell place{.begin = static_cast<std::uint32_t>(text.size()),
                     .size = static_cast<std::uint32_t>(cell.size()) & 0x3FFFFFFFU};
    text.append(cell);
    std::array<double, cellsAtOnce> values{};
    const bool read = parsePlainNumbers(text, {&place, 1, 1}, mark, values.data()) == 1;
    value = values[0];
    return read;
}

/// Cells of all kinds, separated by commas.
struct ManyCells {
    std::string text = "the beginning ...";
    std::vector<Cell> cells;

    void add(const std::string& cell)
    {
        cells.push_back({.begin = static_cast<std::uint32_t>(text.size()),
                         .size = static_cast<std::uint32_t>(cell.size()) & 0x3FFFFFFFU});
        text += cell + ",";
    }
};

ManyCells someCells(std::size_t count, Random& random)
{
    ManyCells made;
    for (std::size_t i = 0; i < count; ++i) {
        std::string cell;
        const std::uint64_t length = random.below(18);
        for (std::uint64_t at = 0; at < length; ++at)
            cell += random.below(12) > 0 ? static_cast<char>('0' + random.below(10))
                                         : ".-e \xC3,"[random.below(6)];
        made.add(cell);
    }
    return made;
}

bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

} // namespace

class TestCsvParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainNumbersAreReadToTheLastBit()
    {
        Random random(6);
        std::size_t read = 0;
        for (int i = 0; i < 100'000; ++i) {
            std::string cell = random.below(2) == 0 ? "-" : "";
            const std::uint64_t digits = random.below(9);
            const std::uint64_t decimals = random.below(8);
            for (std::uint64_t d = 0; d < digits; ++d)
                cell += static_cast<char>('0' + random.below(10));
            if (random.below(5) > 0)
                cell += '.';
            for (std::uint64_t d = 0; d < decimals; ++d)
                cell += static_cast<char>('0' + random.below(10));
            double plain = 0;
            double full = 0;
            if (!readPlain(cell, plain))
                continue;
            ++read;
            QVERIFY2(parseNumber(cell, '.', full), cell.c_str());
            QVERIFY2(sameBits(plain, full), cell.c_str());
            QVERIFY2(sameBits(plain, std::strtod(cell.c_str(), nullptr)), cell.c_str());
        }
        QVERIFY(read > 60'000);
    }

    void whatIsNoPlainNumberIsLeftToOthers()
    {
        double value = 0;
        for (const char* cell : {
                 "",
                 "-",
                 ".",
                 "-.",
                 "--1",
                 "1-",
                 "1.2.3",
                 "1..2",
                 "1,5",
                 "/5",
                 "5/",
                 "1:0",
                 "a",
                 "1e5",
                 " 1",
                 "1 ",
                 "+1",
                 "0x1",
                 "inf",
                 "nan",
                 "12345678901234567",
                 "1234567890.1234567",
                 "1234567890123456",
                 "\x80",
                 "1\xC3\xA4",
             })
            QVERIFY2(!readPlain(cell, value), cell);
        QVERIFY(readPlain("1,5", value, ','));
        QCOMPARE(value, 1.5);
        QVERIFY(!readPlain("/5", value, '.', '.'));
        QVERIFY(readPlain("-1.2345678901234", value));
        QCOMPARE(value, -1.2345678901234);
        QVERIFY(readPlain("-0", value) && sameBits(value, -0.0));
    }

    void everySimdPathReadsTheSameNumbers()
    {
        struct Best {
            ~Best() { chooseSimdPath(-1); }
        } const restored;
        Random random(8);
        std::size_t read = 0;
        for (std::size_t round = 0; round < 300; ++round) {
            const std::size_t stride = 1 + random.below(3);
            const ManyCells made = someCells(stride * (1 + random.below(cellsAtOnce)), random);
            const CellColumn column{made.cells.data(), stride, made.cells.size() / stride};
            for (std::size_t path = 0; path < simdPaths().size(); ++path) {
                chooseSimdPath(static_cast<int>(path));
                std::array<double, cellsAtOnce> values{};
                const std::uint64_t done = parsePlainNumbers(made.text, column, '.', values.data());
                QVERIFY(column.count == cellsAtOnce || done >> column.count == 0);
                for (std::size_t i = 0; i < column.count; ++i) {
                    const std::string cell = made.text.substr(column[i].begin, column[i].size);
                    double full = 0;
                    const bool plain = (done >> i & 1U) != 0;
                    const bool digits = cell.size() < 16 && !cell.empty() &&
                                        cell.find_first_not_of("0123456789") == std::string::npos;
                    QVERIFY2(plain || !digits, cell.c_str());
                    QVERIFY2(!plain || (parseNumber(cell, '.', full) && sameBits(values[i], full)),
                             cell.c_str());
                    read += plain ? 1 : 0;
                }
            }
        }
        QVERIFY(read > 1000);
    }

    void cellsAtTheBeginningAndWithinQuotesAreLeftToOthers()
    {
        const std::string text = "1,2345678901234,5,6";
        const std::array<Cell, 4> cells{Cell{.begin = 0, .size = 1}, Cell{.begin = 2, .size = 13},
                                        Cell{.begin = 16, .size = 1},
                                        Cell{.begin = 18, .size = 1, .escaped = 1}};
        std::array<double, cellsAtOnce> values{};
        QCOMPARE(parsePlainNumbers(text, {cells.data(), 1, cells.size()}, '.', values.data()),
                 std::uint64_t{4});
        QCOMPARE(values[2], 5.0);
    }

    void anyByteInAnyPlaceMakesTheSameDifference()
    {
        for (const std::string cell : {"1", "12.5", "1234.567890", "-0.333333", "12345678"}) {
            for (std::size_t at = 0; at < cell.size(); ++at) {
                for (int byte = 1; byte < 256; ++byte) {
                    std::string changed = cell;
                    changed[at] = static_cast<char>(byte);
                    double plain = 0;
                    double full = 0;
                    if (readPlain(changed, plain))
                        QVERIFY(parseNumber(changed, '.', full) && sameBits(plain, full));
                }
            }
        }
    }

    void everySimdPathFindsTheSameSpecials()
    {
        struct Best {
            ~Best() { chooseSimdPath(-1); }
        } const restored;
        Random random(7);
        for (std::size_t length : {0, 1, 63, 64, 65, 128, 1000, 4099}) {
            std::string text(length, 'x');
            for (char& c : text)
                c = "ab,\n\r;\"\0\xAC"[random.below(length % 2 == 0 ? 6 : 9)];
            std::vector<std::uint32_t> expected;
            for (std::size_t i = 0; i < length; ++i)
                if (text[i] == ',' || text[i] == '\n' || text[i] == '\r' || text[i] == '"')
                    expected.push_back(static_cast<std::uint32_t>(i));
            expected.push_back(static_cast<std::uint32_t>(length));
            for (std::size_t path = 0; path < simdPaths().size(); ++path) {
                chooseSimdPath(static_cast<int>(path));
                std::vector<std::uint32_t> found{1, 2, 3};
                const Seen seen = findSpecials(text, {',', '\n', '\r', '"'}, found);
                QCOMPARE(found, expected);
                QCOMPARE(seen.last, text.find('"') != std::string::npos);
                QCOMPARE(seen.nuls, text.find('\0') != std::string::npos);
                QCOMPARE(seen.ascii, text.find('\xAC') == std::string::npos);
            }
        }
    }

    void levelsAreNumberedByFirstAppearance_data()
    {
        QTest::addColumn<QByteArrayList>("texts");
        QTest::newRow("ascending") << QByteArrayList{"a", "b", "ba", "c"};
        QTest::newRow("runs") << QByteArrayList{"a", "a", "b", "b", "c"};
        QTest::newRow("once back") << QByteArrayList{"a", "b", "c", "a", "d", "b", "e"};
        QTest::newRow("descending") << QByteArrayList{"c", "b", "a", "c"};
        QTest::newRow("empty first") << QByteArrayList{"", "a", "", "b"};
    }

    void levelsAreNumberedByFirstAppearance()
    {
        QFETCH(QByteArrayList, texts);
        LevelTable table;
        QByteArrayList seen;
        for (int round = 0; round < 2; ++round) { // the second after release()
            seen.clear();
            for (const QByteArray& text : texts) {
                if (!seen.contains(text))
                    seen.append(text);
                QCOMPARE(table.indexOf(text.toStdString()),
                         static_cast<std::int32_t>(seen.indexOf(text)));
            }
            QCOMPARE(table.release().size(), static_cast<std::size_t>(seen.size()));
        }
    }

    void manyTextsAfterAnAscentAreFound()
    {
        LevelTable table;
        for (int i = 10'000; i < 20'000; ++i)
            QCOMPARE(table.indexOf(std::to_string(i)), i - 10'000);
        for (int i = 19'999; i >= 10'000; --i)
            QCOMPARE(table.indexOf(std::to_string(i)), i - 10'000);
        QCOMPARE(table.indexOf("5"), 10'000);
    }
};

QTEST_APPLESS_MAIN(TestCsvParts)
#include "tst_csv_parts.moc"
