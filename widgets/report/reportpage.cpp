// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportpage.h"

#include "io/atomicfile.h"
#include "parts/fields/choicefield.h"
#include "parts/frame/emptystate.h"
#include "parts/frame/jobstrip.h"
#include "parts/frame/noticestrip.h"
#include "parts/labels/textlabel.h"
#include "report/allexports.h"
#include "report/reportpreview.h"
#include "session/analysisrunner.h"
#include "session/projectdocument.h"
#include "words/exporttext.h"
#include "words/filename.h"
#include "words/issuetext.h"
#include "words/nametext.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QUrl>

#include <utility>

namespace tessera {

namespace {

const ExportRow& reportRow()
{
    return allExports().front();
}

bool showable(const AnalysisPtr& analysis)
{
    return analysis && reportRow().available(*analysis);
}

/// Several files may be saved one after the other: a notice says which it was, and where.
Notice notSaved(const Issue& issue, const QString& path)
{
    Notice notice = noticeOf(issue);
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    notice.title =
        ReportPage::tr("%1 was not saved in %2. %3")
            .arg(shownFileName(path.toStdString()), shownPath(folder.toStdString()), notice.title);
    return notice;
}

QLineEdit* addLine(QVBoxLayout* column, const QString& label)
{
    auto* title = new TextLabel(TextStyle::FieldLabel);
    title->setText(label);
    auto* line = new QLineEdit;
    line->setAccessibleName(label);
    title->setBuddy(line);
    auto* field = new QVBoxLayout;
    field->setSpacing(6);
    field->addWidget(title);
    field->addWidget(line);
    column->addLayout(field);
    return line;
}

} // namespace

ReportPage::ReportPage(const Session& session, QWidget* parent) : Page(parent), m_session(session)
{
    buildCentre();
    buildInspector();
    connect(&m_session.runner, &AnalysisRunner::analysisChanged, this, &ReportPage::followAnalysis);
    connect(&m_session.document, &ProjectDocument::annotationsChanged, this,
            &ReportPage::repaintReport);
    connect(&m_session.document, &ProjectDocument::tableChanged, this, [this] {
        m_shown.reset();
        m_preview->clear();
        followAnalysis();
    });
    followAnalysis();
}

void ReportPage::buildCentre()
{
    m_notice = new NoticeStrip;
    m_notice->setClosable(true);
    m_notice->hide();
    m_preview = new ReportPreview;
    m_empty = new EmptyState(QStringLiteral("report"), tr("No report yet"),
                             tr("The report appears as soon as the customers are in segments."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_notice);
    column->addWidget(new JobStrip(m_saving));
    column->addWidget(m_preview, 1);
    column->addWidget(m_empty, 1);
    connect(m_preview, &ReportPreview::finished, this, &ReportPage::savePainted);
    connect(m_preview, &ReportPreview::failed, this, [this](const Issue& issue) {
        const QString path = std::exchange(m_savedWhenPainted, QString());
        m_notice->setNotice(path.isEmpty() ? noticeOf(issue) : notSaved(issue, path));
        m_dirty = true; // whoever looks or saves tries again
    });
    connect(m_notice, &NoticeStrip::actionTriggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_lastFolder)); });
}

void ReportPage::buildInspector()
{
    m_inspector = new QWidget(this);
    auto* column = new QVBoxLayout(m_inspector);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* heading = new TextLabel(TextStyle::CardTitle);
    heading->setText(tr("Report"));
    column->addWidget(heading);
    m_title = addLine(column, tr("Title"));
    m_title->setPlaceholderText(tr("Customer segments"));
    m_author = addLine(column, tr("Author"));
    m_paper = new ChoiceField(tr("Paper"));
    m_paper->addChoice(tr("A4"), QPageSize::A4);
    m_paper->addChoice(tr("Letter"), QPageSize::Letter);
    m_paper->setValue(QLocale::system().measurementSystem() == QLocale::ImperialUSSystem
                          ? QPageSize::Letter
                          : QPageSize::A4);
    column->addWidget(m_paper);
    m_saves = new QWidget;
    auto* saves = new QVBoxLayout(m_saves);
    saves->setContentsMargins(0, 0, 0, 0);
    saves->setSpacing(16);
    addExportButtons(*saves);
    column->addWidget(m_saves);
    column->addStretch();
    connect(m_title, &QLineEdit::editingFinished, this, &ReportPage::repaintReport);
    connect(m_author, &QLineEdit::editingFinished, this, &ReportPage::repaintReport);
    connect(m_paper, &ChoiceField::valueEdited, this, &ReportPage::repaintReport);
}

void ReportPage::addExportButtons(QBoxLayout& column)
{
    for (const ExportRow& row : allExports()) {
        auto* button = new QPushButton(exportAction(row.id));
        button->setObjectName(QLatin1String(row.id));
        button->setProperty("primary", row.painted);
        column.addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, &row] { choose(row); });
        if (!row.painted)
            continue;
        auto* more = new TextLabel(TextStyle::CardTitle);
        more->setText(tr("As files to work with"));
        column.addSpacing(8);
        column.addWidget(more);
    }
    connect(&m_saving, &LatestJob::busyChanged, this,
            [this](bool busy) { m_saves->setEnabled(!busy); }); // a second job would stop the first
}

bool ReportPage::offers(const ExportRow& row, QString& why) const
{
    if (!m_shown) {
        why = tr("There are no segments yet.");
        return false;
    }
    const Result<bool> offered = tessera::offers(row, *m_shown);
    if (!offered)
        why = issueText(offered.issue());
    return offered && *offered;
}

void ReportPage::refreshOffers()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        QString why;
        m_buttons[i]->setEnabled(offers(allExports()[i], why));
        m_buttons[i]->setToolTip(why);
    }
    Q_EMIT offersChanged();
}

void ReportPage::choose(const ExportRow& row)
{
    const QString path = askPath(row);
    if (!path.isEmpty())
        save(row, path);
}

QString ReportPage::askPath(const ExportRow& row)
{
    const QString extension = QLatin1String(row.extension);
    const QString folder = m_lastFolder.isEmpty() ? QDir::homePath() : m_lastFolder;
    const QString suggestion =
        QStringLiteral("%1/%2-%3.%4")
            .arg(folder, m_session.document.baseName(), QLatin1String(row.id), extension);
    return QFileDialog::getSaveFileName(this, exportAction(row.id), suggestion,
                                        tr("%1 files (*.%2)").arg(extension.toUpper(), extension) +
                                            QStringLiteral(";;") + tr("All files (*)"));
}

ReportOptions ReportPage::options() const
{
    return {.paper = static_cast<QPageSize::PageSizeId>(m_paper->value()),
            .title = m_title->text().trimmed(),
            .author = m_author->text().trimmed()};
}

void ReportPage::followAnalysis()
{
    const AnalysisPtr newest = m_session.runner.analysis();
    if (showable(newest)) {
        m_shown = newest;
        repaintReport();
    }
    m_preview->setVisible(m_shown != nullptr);
    m_empty->setVisible(m_shown == nullptr);
    m_inspector->setEnabled(m_shown != nullptr);
    refreshOffers();
    Q_EMIT headlineChanged();
}

void ReportPage::repaintReport()
{
    m_dirty = true;
    // Hundreds of milliseconds of painting are spent only while somebody looks.
    if (!m_shown || (!isVisible() && m_savedWhenPainted.isEmpty()))
        return;
    m_dirty = false;
    m_preview->paintReport(m_shown, m_session.document.annotations(), options());
}

void ReportPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_dirty)
        repaintReport();
}

void ReportPage::save(const ExportRow& row, const QString& path)
{
    QString why;
    if (!offers(row, why))
        return;
    if (!row.painted) {
        write(path, [row, handover = Handover{m_shown, m_session.document.annotations()}](
                        const std::string& file, const Cancel& cancel) {
            return writeExport(row, handover, file, cancel);
        });
        return;
    }
    m_savedWhenPainted = path;
    if (m_dirty)
        repaintReport();
    else if (m_preview->upToDate())
        savePainted();
}

/// What is seen is what is saved: the report is not painted twice.
void ReportPage::savePainted()
{
    Q_EMIT headlineChanged();
    const QString path = std::exchange(m_savedWhenPainted, QString());
    if (!path.isEmpty())
        write(path, [pdf = m_preview->pdf()](const std::string& file, const Cancel& cancel) {
            cancel.begin(Activity::Writing);
            return writeFileAtomically(
                file, {pdf.constData(), static_cast<std::size_t>(pdf.size())}, cancel);
        });
}

void ReportPage::write(const QString& path,
                       std::function<Outcome(const std::string&, const Cancel&)> work)
{
    m_saving.start(
        [this, path, work = std::move(work)](const Cancel& cancel,
                                             const LatestJob::Delivery& deliver) {
            deliver([this, path, outcome = work(fileNamed(path), cancel)] {
                tellOutcome(outcome, path);
            });
        },
        [this, path](const Issue& issue) { tellOutcome(Outcome(issue), path); });
}

void ReportPage::tellOutcome(const Outcome& outcome, const QString& path)
{
    if (!outcome) {
        m_notice->setNotice(notSaved(outcome.issue(), path));
        return;
    }
    m_lastFolder = QFileInfo(path).absolutePath();
    m_notice->setNotice({.kind = NoticeKind::Info,
                         .title = tr("Saved %1").arg(shownFileName(path.toStdString())),
                         .text = shownPath(QDir::toNativeSeparators(m_lastFolder).toStdString()),
                         .action = tr("Open the folder")});
}

QString ReportPage::title() const
{
    return tr("Report");
}

QString ReportPage::sentence() const
{
    const int pages = m_preview->pageCount();
    return m_shown && pages > 0
               ? tr("%Ln page(s), as they will be printed.", nullptr, pages)
               : tr("Hand the segments over: as a PDF to read, as tables to work with.");
}

QString ReportPage::stateText() const
{
    return tr("PDF, CSV, JSON");
}

StepState ReportPage::stepState() const
{
    return m_shown ? StepState::Ready : StepState::Empty;
}

QString ReportPage::help() const
{
    return tr(
        "The report holds the summary, the health of the data, how the number of segments was "
        "chosen, the "
        "map, the profiles and one section per segment; at its end stands everything that is "
        "needed to "
        "repeat it. The customer segments are one line per customer, the profiles one line per "
        "segment. A model gives new customers their segment; a recipe repeats this analysis on "
        "another table.");
}

} // namespace tessera
