// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/kernel.h"
#include "core/random.h"
#include "formats/csv/leveltable.h"
#include "formats/csv/numbers.h"
#include "formats/csv/specials.h"

#include <QTest>

#include <bit>
#include <cstdlib>

using namespace tessera;
using namespace tessera::csv;

namespace {

/// Reads `cell` as it stands in a text: with other cells before it.
bool readUsual(const std::string& cell, double& value, char mark = '.', char before = ',')
{
    std::string text = "/.99999999,/.-.1.2.0,12345678";
    text.push_back(before);
    text.append(cell);
    return parseUsual(std::string_view(text).substr(text.size() - cell.size()), mark, value);
}

bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

} // namespace

class TestCsvParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void usualNumbersAreReadToTheLastBit()
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
            double usual = 0;
            double full = 0;
            if (!readUsual(cell, usual))
                continue;
            ++read;
            QVERIFY2(parseNumber(cell, '.', full), cell.c_str());
            QVERIFY2(sameBits(usual, full), cell.c_str());
            QVERIFY2(sameBits(usual, std::strtod(cell.c_str(), nullptr)), cell.c_str());
        }
        QVERIFY(read > 60'000);
    }

    void whatIsNoUsualNumberIsLeftToOthers()
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
                 "1.234567890123",
                 "\x80",
                 "1\xC3\xA4",
             })
            QVERIFY2(!readUsual(cell, value), cell);
        QVERIFY(readUsual("1,5", value, ','));
        QCOMPARE(value, 1.5);
        QVERIFY(!readUsual("/5", value, '.', '.'));
    }

    void anyByteInAnyPlaceMakesTheSameDifference()
    {
        for (const std::string cell : {"1", "12.5", "1234.567890", "-0.333333", "12345678"}) {
            for (std::size_t at = 0; at < cell.size(); ++at) {
                for (int byte = 1; byte < 256; ++byte) {
                    std::string changed = cell;
                    changed[at] = static_cast<char>(byte);
                    double usual = 0;
                    double full = 0;
                    if (readUsual(changed, usual))
                        QVERIFY(parseNumber(changed, '.', full) && sameBits(usual, full));
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
                c = "ab,\n\r\"\0;\xAC"[random.below(9)];
            std::vector<std::uint32_t> expected;
            for (std::size_t i = 0; i < length; ++i)
                if (text[i] == ',' || text[i] == '\n' || text[i] == '\r' || text[i] == '"')
                    expected.push_back(static_cast<std::uint32_t>(i));
            expected.push_back(static_cast<std::uint32_t>(length));
            for (std::size_t path = 0; path < simdPaths().size(); ++path) {
                chooseSimdPath(static_cast<int>(path));
                std::vector<std::uint32_t> found{1, 2, 3};
                findSpecials(text, {',', '\n', '\r', '"'}, found);
                QCOMPARE(found, expected);
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
