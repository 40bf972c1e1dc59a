// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "formats/csv/reading/preview.h"
#include "formats/csv/reading/tablereader.h"

#include <QTest>

#include <algorithm>

using namespace tessera;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int usualRounds = 4'000; // about as long as 20,000 without
#else
constexpr int usualRounds = 20'000;
#endif

std::vector<std::string> seeds()
{
    using namespace std::string_literals;
    return {
        "id,name,age\n1,Anna,30\n2,\"Bob, \"\"B\"\"\",40\n3,\"two\nlines\",50\n",
        "\xEF\xBB\xBFtown;share;day\r\nRome;0,5;25.12.2020\r\nK\xC3\xB6ln;1.234,5;01.02.2021\r\n",
        "\xFF\xFE"
        "a\0,\0b\0\n\0"
        "1\0,\0"
        "2\0\n\0"
        "=\xD8\x0E\xDE,\0"
        "4\0\n\0"s,
        "name\tx\nJos\xE9\t1\nAnna\tNA\nBob\t-inf\nEve\t\n",
        "Title\n\nCUST_ID|v|w\nC10001|1|2\nC10002|3|4|5\nC10003|6\n",
        "a,b\r1,2\r\"3\r4\",5\r",
    };
}

/// One to four edits such as a broken disk, a broken program or a person makes.
std::string mutated(std::string text, const std::vector<std::string>& all, Random& random)
{
    using namespace std::string_literals;
    static const std::string favourites = "\",;\t|\n\r'\\\0-.5eE\xFF\xC3 ="s;
    const std::uint64_t edits = 1 + random.below(4);
    for (std::uint64_t edit = 0; edit < edits; ++edit) {
        const std::size_t at = random.below(text.size() + 1);
        const std::size_t length = random.below(9);
        switch (random.below(6)) {
        case 0:
            text.insert(at, 1, favourites[random.below(favourites.size())]);
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            text.resize(at);
            break;
        case 3:
            text.insert(at, std::string(text, at, length * 3));
            break;
        case 4:
            if (at < text.size())
                text[at] = static_cast<char>(random.below(256));
            break;
        default:
            const std::string& other = all[random.below(all.size())];
            text.insert(at, other, random.below(other.size()), length * 2);
        }
    }
    return text;
}

ReadOptions someOptions(Random& random)
{
    ReadOptions options;
    if (random.below(4) == 0)
        options.encoding = static_cast<Encoding>(random.below(4));
    if (random.below(4) == 0)
        options.delimiter = ",;\t|\"\n"[random.below(6)];
    if (random.below(6) == 0)
        options.quote = "\"'\0"[random.below(3)];
    if (random.below(4) == 0)
        options.header = random.below(2) == 0;
    if (random.below(6) == 0)
        options.skipLines = static_cast<std::int64_t>(random.below(4));
    if (random.below(4) == 0)
        options.types["name"] = static_cast<ColumnType>(random.below(5));
    options.ragged = random.below(2) == 0 ? RaggedRows::Keep : RaggedRows::Drop;
    return options;
}

bool isSound(const Table& table)
{
    return table.rowsRead() >= table.rows() &&
           std::all_of(table.columns().begin(), table.columns().end(), [&](const Column& column) {
               const auto rows = static_cast<std::size_t>(table.rows());
               for (std::size_t row = 0; row < column.rows(); ++row)
                   cellText(column, row);
               return column.rows() == rows && !column.name().empty();
           });
}

} // namespace

class TestCsvMutations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Whatever the bytes and the options are: a sound table or an issue, the same in blocks of any
    /// size.
    void brokenFilesNeverBreakTheReader()
    {
        const std::vector<std::string> all = seeds();
        Random random(20260701);
        int tables = 0;
        const int asked = qEnvironmentVariableIntValue("TESSERA_MUTATIONS");
        const int rounds = asked > 0 ? asked : usualRounds;
        for (int round = 0; round < rounds; ++round) {
            const std::string bytes = mutated(all[random.below(all.size())], all, random);
            const SourceRef source{.path = "given", .options = someOptions(random)};
            const auto read = [&](std::size_t block) {
                return csv::readTable(
                    csv::ByteSource::ofBytes(bytes, "given"), source, {},
                    {.blockBytes = block, .sampleBytes = 300, .rowBytes = 300, .columns = 50});
            };
            const Result<TablePtr> table = read(1000);
            if (round % 4 == 0) {
                const Result<TablePtr> blocks = read(1 + random.below(40));
                QCOMPARE(blocks.ok(), table.ok());
                QVERIFY(!table.ok() || (*blocks)->fingerprint() == (*table)->fingerprint());
            }
            if (round % 4 == 1) {
                csv::ByteSource held = csv::ByteSource::ofBytes(bytes, "given");
                const Result<Preview> preview = csv::previewOf(held, source.options, 10, {});
                QVERIFY(preview.ok() || preview.issue().severity == Severity::Error);
            }
            QVERIFY(table.ok() ? isSound(**table) : table.issue().severity == Severity::Error);
            tables += table.ok() ? 1 : 0;
        }
        QVERIFY2(tables > rounds / 3,
                 "too few mutations are still tables for the test to mean much");
    }
};

QTEST_APPLESS_MAIN(TestCsvMutations)
#include "tst_csv_mutations.moc"
