// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report.h"

#include "analysis/analyze.h"
#include "analysis/recipe/recipe_json.h"
#include "formats/format.h"
#include "hostiletable.h"
#include "look/theme.h"
#include "parts/frame/noticestrip.h"
#include "profiles/distinctive.h"
#include "report/allexports.h"
#include "report/reportpage.h"
#include "report/reportpreview.h"
#include "report/tablewidths.h"
#include "sample/sample.h"
#include "session/recipeedits.h"
#include "session/segmentedit.h"
#include "session/segmentstyle.h"
#include "words/numbertext.h"
#include "workbench.h"

#include <QDir>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <numeric>

using namespace tessera;

namespace {

AnalysisPtr analysed(TablePtr table, Recipe recipe = {})
{
    return analyze(std::move(table), recipe);
}

/// Text of a PDF as pdftotext finds it, compatibility characters and line breaks made plain.
QString textOf(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {QStringLiteral("-layout"), path, QStringLiteral("-")});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput())
        .normalized(QString::NormalizationForm_KC)
        .simplified();
}

QString plain(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

QString infoOf(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("pdfinfo"), {path});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool installed(const char* program)
{
    return !QStandardPaths::findExecutable(QLatin1String(program)).isEmpty();
}

/// Lines may be broken anywhere, and what has no width is not written.
QString withoutBlanks(const QString& text)
{
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{200B}\\x{2068}\\x{2069}]"));
    return text.normalized(QString::NormalizationForm_KC).remove(blanks);
}

/// What can be selected, page by page.
QStringList textOfPages(const QByteArray& pdf)
{
    QPdfDocument document;
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    document.load(&buffer);
    QStringList pages;
    for (int page = 0; page < document.pageCount(); ++page)
        pages << document.getAllText(page).text();
    return pages;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        installFonts();
        m_sample = analysed(sampleTable());
        QVERIFY(m_sample->complete);
        QVERIFY(!m_sample->firstError());
    }

    void everySegmentNameAndFigureCanBeFound()
    {
        if (!installed("pdftotext"))
            QSKIP("no pdftotext");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.pdf"));
        const Profiles& profiles = *m_sample->profiles.value;
        const Annotations named = withSegmentName({}, profiles, 1, "Careful (café) savers");
        QVERIFY(writeReport(path, m_sample, named).ok());
        const QString text = textOf(path);
        const std::vector<SegmentStyle> styles = segmentStyles(named, profiles);
        QCOMPARE(styles[1].name, QStringLiteral("Careful (café) savers"));
        for (std::size_t s = 0; s < styles.size(); ++s) {
            QVERIFY2(text.contains(plain(styles[s].name)), qPrintable(styles[s].name));
            QVERIFY(text.contains(plain(countText(profiles.sizes[s]))));
            for (const NumberColumnProfile& column : profiles.numbers) {
                QVERIFY2(text.contains(QString::fromStdString(column.name)), column.name.c_str());
                QVERIFY2(text.contains(plain(valueText(column.segments[s].mean))),
                         column.name.c_str());
                QVERIFY2(text.contains(plain(valueText(column.segments[s].median))),
                         column.name.c_str());
            }
        }
        const std::vector<Clustering>& solutions = m_sample->sweep.value->solutions;
        for (const Clustering& solution : solutions)
            QVERIFY(
                text.contains(plain(alignedText(solution.inertia, solutions.front().inertia, 7))));
    }

    void namesAreLiteralOnPaper()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QString::fromStdString(hostileFile.name + ".csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(hostileCsv()) > 0);
        file.close();
        const auto table = readTable({.path = path.toStdString(), .options = {}}, {});
        QVERIFY(table.ok());
        const AnalysisPtr analysis = analysed(*table);
        QVERIFY(analysis->complete && !analysis->firstError());
        const Profiles& profiles = *analysis->profiles.value;
        Annotations named = withSegmentName({}, profiles, 0, hostileSegment.name);
        named = withSegmentNote(named, profiles, 0, hostileNote.name);
        const QStringList pages = textOfPages(makeReport(analysis, named));
        QVERIFY2(pages.size() < 16, qPrintable(QString::number(pages.size())));
        const QString text = withoutBlanks(pages.join(QLatin1Char(' ')));
        QVERIFY2(text.size() < 15'000, qPrintable(QString::number(text.size())));
        for (const std::size_t heading : {0U, 1U, 2U, 3U, 4U, 5U, 6U, 10U}) {
            const QString name = shownName(hostileHeadings()[heading].name);
            QVERIFY2(text.contains(withoutBlanks(name)), qPrintable(name));
        }
        for (const HostileName& name : {hostileSegment, hostileFile, hostileLevels()[0],
                                        hostileLevels()[1], hostileLevelHeading})
            QVERIFY2(text.contains(withoutBlanks(shownName(name.name))), name.name.c_str());
        QVERIFY(text.contains(withoutBlanks(shownText(hostileNote.name))));
    }

    void noWordOfATableIsCutWhileThereIsRoom()
    {
        const QFontMetricsF metrics(paperFont(tableFontPt, QFont::DemiBold, 10.0));
        TableSpec spec;
        spec.columns = {{.title = QStringLiteral("Column"), .weight = 3.4},
                        {.title = QStringLiteral("Maximum"), .weight = 0.1},
                        {.title = QStringLiteral("Outliers (IQR)"), .weight = 1.3}};
        spec.rows = {{QStringLiteral("A"), QStringLiteral("49,040"), QStringLiteral("8")},
                     {QStringLiteral("PURCHASES_INSTALLMENTS_FREQUENCY"), {}, {}}};
        const auto needed = [&](const char* word) {
            return metrics.horizontalAdvance(QString::fromLatin1(word)) + 2 * cellGapPt * 10.0;
        };
        std::vector<double> widths = columnWidths(spec, 5'000.0, 10.0);
        QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0.0), 5'000.0);
        QVERIFY(widths[0] >= needed("PURCHASES_INSTALLMENTS_FREQUENCY"));
        QVERIFY(widths[1] >= needed("Maximum"));
        QVERIFY(widths[2] >= needed("Outliers"));
        // With too little room the longest gives way, and the others stay whole.
        widths = columnWidths(spec, 2'500.0, 10.0);
        QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0.0), 2'500.0);
        QVERIFY(widths[0] < needed("PURCHASES_INSTALLMENTS_FREQUENCY"));
        QVERIFY(widths[1] >= needed("Maximum"));
        QVERIFY(widths[2] >= needed("Outliers"));
    }

    void theRecipeAtTheEndReadsBackTheSame()
    {
        if (!installed("pdftotext"))
            QSKIP("no pdftotext");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.pdf"));
        QVERIFY(writeReport(path, m_sample, {}).ok());
        QProcess process;
        process.start(QStringLiteral("pdftotext"),
                      {QStringLiteral("-layout"), path, QStringLiteral("-")});
        process.waitForFinished();
        QString text = QString::fromUtf8(process.readAllStandardOutput());
        text.replace(QChar(QChar::Nbsp), QLatin1Char(' '));
        const qsizetype open = text.lastIndexOf(QLatin1Char('{'));
        const qsizetype close = text.indexOf(QLatin1Char('}'), open);
        const Result<Recipe> recipe =
            recipeFromJson(text.mid(open, close - open + 1).toStdString());
        QVERIFY(recipe.ok());
        QVERIFY(*recipe == m_sample->recipe);
    }

    void titleAuthorAndOutlineAreSet()
    {
        if (!installed("pdfinfo"))
            QSKIP("no pdfinfo");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.pdf"));
        QVERIFY(
            writeReport(path, m_sample, {},
                        {.title = QStringLiteral("Étude"), .author = QStringLiteral("Ana Müller")})
                .ok());
        const QString info = infoOf(path);
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Title:\\s+Étude"))),
                 qPrintable(info));
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Author:\\s+Ana Müller"))),
                 qPrintable(info));
        QPdfDocument document;
        QCOMPARE(document.load(path), QPdfDocument::Error::None);
        QPdfBookmarkModel outline;
        outline.setDocument(&document);
        QCOMPARE(outline.rowCount({}), 7);
        if (installed("qpdf"))
            QCOMPARE(QProcess::execute(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}),
                     0);
    }

    void fontsAreEmbedded()
    {
        if (!installed("pdffonts"))
            QSKIP("no pdffonts");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.pdf"));
        QVERIFY(writeReport(path, m_sample, {}).ok());
        QProcess process;
        process.start(QStringLiteral("pdffonts"), {path});
        process.waitForFinished();
        QStringList lines = QString::fromUtf8(process.readAllStandardOutput())
                                .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2);
        for (const QString& line : lines.mid(2))
            QVERIFY2(line.contains(QRegularExpression(
                         QStringLiteral("\\byes\\s+yes\\b|\\byes\\s+\\w+\\s+yes\\b"))),
                     qPrintable(line));
    }

    void letterPaperHasItsSize()
    {
        const QByteArray pdf = makeReport(m_sample, {}, {.paper = QPageSize::Letter});
        QPdfDocument document;
        QBuffer buffer;
        buffer.setData(pdf);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
        QCOMPARE(document.pagePointSize(0).toSize(), QSize(612, 792));
    }

    void linesEndBetweenWordsOnPaperOfAnyScreen()
    {
        const QByteArray usual = makeReport(m_sample, {});
        setTextScale(2.0);
        const QByteArray large = makeReport(m_sample, {});
        setTextScale(1.0);
        const QStringList pages = textOfPages(usual);
        QCOMPARE(textOfPages(large), pages); // line by line
        // In one line, as it is said; a line that ended within a word would tear it.
        const QString first = QString(pages[0]).replace(QRegularExpression(QStringLiteral("\\s+")),
                                                        QStringLiteral(" "));
        QVERIFY2(first.contains(QStringLiteral("in standard deviations of the feature.")),
                 qPrintable(first));
        for (const NumberColumnProfile& column : m_sample->profiles.value->numbers)
            QVERIFY2(pages.join(QLatin1Char(' ')).contains(QString::fromStdString(column.name)),
                     column.name.c_str());
        QVERIFY(first.contains(QStringLiteral("8,950 customers fall into")));
    }

    void oneSegmentOfOneFeatureStillMakesAReport()
    {
        Recipe recipe;
        recipe.data.features = {"SPEND"};
        recipe.clustering.k = 1;
        const AnalysisPtr analysis = analysed(smallTable(), recipe);
        QVERIFY(analysis->profiles.made());
        QVERIFY(makeReport(analysis, {}).startsWith("%PDF"));
    }

    void manySegmentsAndLongNamesStayOnTheirPages()
    {
        Recipe recipe;
        recipe.clustering.k = 12;
        const AnalysisPtr analysis = analysed(sampleTable(), recipe);
        Annotations named;
        for (std::size_t s = 0; s < 12; ++s)
            named = withSegmentName(named, *analysis->profiles.value, s,
                                    std::string(300, 'W') + std::to_string(s));
        ReportPainter painter(analysis, named, {}, *makeReportParts(analysis, named, {}, {}));
        while (painter.paintNext()) {
        }
        QVERIFY(painter.pageCount() > 8);
        QVERIFY(painter.pageCount() < 40);
    }

    void ofManyColumnsTheMostTellingArePrintedAndTheOthersCounted()
    {
        const AnalysisPtr analysis = analysed(wideTable(1'000), withSegments({}, 3));
        const ReportOptions options;
        ReportPainter painter(analysis, {}, options, *makeReportParts(analysis, {}, options, {}));
        while (painter.paintNext()) {
        }
        QVERIFY2(painter.pageCount() < 25, qPrintable(QString::number(painter.pageCount())));
        const QString text = textOfPages(painter.takePdf()).join(QLatin1Char('\n'));
        const auto& best =
            analysis->profiles.value->numbers[mostDistinctive(*analysis->profiles.value)[0]];
        QVERIFY(text.contains(QString::fromStdString(best.name)));
        QVERIFY(text.contains(QStringLiteral("936 more")));
        QVERIFY(text.contains(QStringLiteral("saved as CSV")));
    }

    void aTargetThatCannotBeWrittenIsReported()
    {
        const Outcome outcome = writeReport(QStringLiteral("/nowhere/at/all/r.pdf"), m_sample, {});
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.issue().code, IssueCode::OutputNotWritable);
    }

    void thePagePreviewsAndSaves()
    {
        Workbench bench;
        ReportPage page(bench.session);
        page.resize(900, 700);
        QCOMPARE(page.stepState(), StepState::Empty);
        page.show();
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        auto* preview = page.findChild<ReportPreview*>();
        QTRY_VERIFY(preview->pageCount() > 0);
        QCOMPARE(page.stepState(), StepState::Ready);
        QTemporaryDir folder;
        page.save(allExports()[0], folder.filePath(QStringLiteral("a.pdf")));
        QTRY_VERIFY(QFileInfo(folder.filePath(QStringLiteral("a.pdf"))).size() > 1000);
    }

    void whatWasNotSavedIsNamedWithItsFolder()
    {
        Workbench bench;
        ReportPage page(bench.session);
        page.show();
        bench.open(smallTable());
        WAIT_SETTLED(bench);
        QTRY_VERIFY(page.findChild<ReportPreview*>()->pageCount() > 0);
        const auto* strip = page.findChild<NoticeStrip*>();
        QTemporaryDir folder;
        const QString missing = folder.filePath(QStringLiteral("missing"));
        page.save(allExports()[1], missing + QStringLiteral("/%1 one.csv"));
        QTRY_COMPARE(strip->notice().kind, NoticeKind::Error);
        QVERIFY(strip->notice().title.contains(QStringLiteral("%1 one.csv")));
        QVERIFY(strip->notice().title.contains(QDir::toNativeSeparators(missing)));
        page.save(allExports()[0], missing + QStringLiteral("/two.pdf"));
        QTRY_VERIFY(strip->notice().title.contains(QStringLiteral("two.pdf")));
    }

private:
    AnalysisPtr m_sample;
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
