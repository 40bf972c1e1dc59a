// SPDX-License-Identifier: GPL-3.0-or-later
#include "segment/advicecard.h"

#include "charts/multiples/multiples.h"
#include "parts/frame/noticestrip.h"
#include "parts/labels/linkbutton.h"
#include "parts/labels/textlabel.h"
#include "pictures/advicespecs.h"
#include "session/adviser.h"
#include "session/analysisrunner.h"
#include "session/projectdocument.h"
#include "session/recipeedits.h"
#include "words/advicetext.h"
#include "words/numbertext.h"

#include <QBoxLayout>
#include <QProgressBar>

#include <algorithm>
#include <cmath>

namespace tessera {

namespace {

constexpr int pollMs = 100;
constexpr int barWidth = 120;
constexpr int barSteps = 1000;
constexpr int wordsWidth = 250;
constexpr int narrowBelow = 640; ///< of the card: words go below the charts

const EvidenceAt* evidenceAt(const AdviceReport& report, int k)
{
    const auto found = std::ranges::find(report.evidence.at, k, &EvidenceAt::k);
    return found == report.evidence.at.end() ? nullptr : &*found;
}

void showList(TextLabel* title, TextBlock* text, const QStringList& lines)
{
    title->setVisible(!lines.isEmpty());
    text->setVisible(!lines.isEmpty());
    text->setText(lines.isEmpty() ? QString()
                                  : QStringLiteral("· ") + lines.join(QStringLiteral("\n· ")));
}

} // namespace

AdviceCard::AdviceCard(const Session& session, QWidget* parent)
    : Card(tr("Which k?"), tr("all measures; click a number to use it"), parent)
    , m_session(session)
    , m_adviser(new Adviser(session, this))
    , m_notice(new NoticeStrip)
    , m_content(new QWidget)
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight, m_content))
    , m_chart(new Multiples)
{
    addProgress();
    m_words = makeWords();
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(20);
    m_sides->addWidget(m_chart, 1, Qt::AlignTop);
    m_sides->addWidget(m_words, 0, Qt::AlignTop);
    body()->addWidget(m_notice);
    body()->addWidget(m_content);
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &AdviceCard::poll);
    connect(m_adviser, &Adviser::changed, this, &AdviceCard::refresh);
    connect(&session.document, &ProjectDocument::recipeChanged, this, &AdviceCard::refresh);
    connect(&session.runner, &AnalysisRunner::analysisChanged, this, &AdviceCard::refresh);
    connect(m_chart, &Multiples::shownChanged, this, &AdviceCard::refreshWords);
    connect(m_chart, &Multiples::activated, this, &AdviceCard::choose);
    connect(m_notice, &NoticeStrip::actionTriggered, this, &AdviceCard::help);
    refresh();
}

/// A window that goes takes the focus from the chart, which then tells what it shows no longer.
AdviceCard::~AdviceCard()
{
    m_chart->disconnect(this);
}

void AdviceCard::addProgress()
{
    m_progress = new QWidget;
    m_bar = new QProgressBar;
    m_bar->setFixedWidth(barWidth);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barSteps);
    m_bar->setAccessibleName(tr("Progress"));
    m_doing = new TextLabel(TextStyle::Secondary, Tone::Secondary);
    m_stop = new LinkButton;
    m_stop->setText(tr("Stop"));
    auto* row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_bar);
    row->addWidget(m_doing);
    row->addWidget(m_stop);
    addTool(m_progress);
    connect(m_stop, &LinkButton::clicked, m_adviser, &Adviser::stop);
}

QWidget* AdviceCard::makeWords()
{
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_sentence = new TextBlock(TextStyle::Body, Tone::Strong);
    m_confidence = new TextBlock(TextStyle::Secondary);
    m_use = new LinkButton;
    m_forTitle = new TextLabel(TextStyle::FieldLabel, Tone::Good);
    m_for = new TextBlock(TextStyle::Secondary);
    m_againstTitle = new TextLabel(TextStyle::FieldLabel, Tone::Warning);
    m_against = new TextBlock(TextStyle::Secondary);
    for (QWidget* line : {static_cast<QWidget*>(m_sentence), static_cast<QWidget*>(m_confidence),
                          static_cast<QWidget*>(m_use)})
        column->addWidget(line);
    column->addSpacing(6);
    column->addWidget(m_forTitle);
    column->addWidget(m_for);
    column->addSpacing(2);
    column->addWidget(m_againstTitle);
    column->addWidget(m_against);
    connect(m_use, &LinkButton::clicked, this, [this] {
        if (m_adviser->report())
            choose(m_adviser->report()->advice.k);
    });
    return words;
}

void AdviceCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    m_adviser->setWatched(true);
}

void AdviceCard::hideEvent(QHideEvent* event)
{
    Card::hideEvent(event);
    m_adviser->setWatched(false);
}

void AdviceCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    const bool narrow = width() < narrowBelow * textScale();
    m_sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int wide = static_cast<int>(wordsWidth * textScale());
    m_words->setMinimumWidth(narrow ? 0 : wide);
    m_words->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : wide);
    // Within a resize, the layouts above would not hear of another height.
    QMetaObject::invokeMethod(
        this, [this] { updateGeometry(); }, Qt::QueuedConnection);
}

int AdviceCard::chosenK() const
{
    if (const auto& asked = m_session.document.recipe().clustering.k)
        return *asked;
    const AnalysisPtr analysis = m_session.runner.analysis();
    return analysis && analysis->clusters.made() ? analysis->clusters.value->clustering.k : 0;
}

void AdviceCard::refresh()
{
    const AdviceReportPtr& report = m_adviser->report();
    m_content->setVisible(report != nullptr);
    if (report) {
        const int k = chosenK();
        m_chart->setSpec(adviceSpec(*report, k > 0 ? std::optional(k) : std::nullopt));
        m_chart->setStale(!m_adviser->current());
    }
    refreshState();
    refreshWords();
}

void AdviceCard::refreshState()
{
    const bool busy = m_adviser->busy();
    m_progress->setVisible(busy);
    busy ? m_poll.start() : m_poll.stop();
    poll();
    const ClusteringRecipe& recipe = m_session.document.recipe().clustering;
    const bool compared = !recipe.k || recipe.kRange;
    if (!compared && m_session.document.table())
        m_notice->setNotice({.title = tr("Only the chosen number of segments was computed."),
                             .action = tr("Compare 2 to 10")});
    else if (m_adviser->failure()) {
        Notice notice = noticeOf(*m_adviser->failure());
        notice.action = tr("Try again");
        m_notice->setNotice(notice);
    } else if (m_adviser->stopped())
        m_notice->setNotice({.title = tr("Stopped"),
                             .text = m_adviser->report()
                                         ? tr("What is shown belongs to the former choices.")
                                         : tr("The numbers of segments are not judged yet."),
                             .action = tr("Go on")});
    else if (!m_adviser->report())
        m_notice->setNotice(
            {.title = tr("Judging every number of segments"),
             .text = tr("Gap, stability, valleys and restarts are worked out in the background, "
                        "after the segments. You can go on working.")});
    else
        m_notice->hide();
}

void AdviceCard::poll()
{
    const double share = m_adviser->fraction();
    m_bar->setValue(static_cast<int>(std::lround(share * barSteps)));
    m_doing->setText(tr("Judging every k · %1").arg(shareText(share)));
}

void AdviceCard::refreshWords()
{
    const AdviceReportPtr& report = m_adviser->report();
    if (!report)
        return;
    const Advice& advice = report->advice;
    m_sentence->setText(adviceSentence(advice));
    QString sure = confidenceText(advice.confidence);
    if (!report->evidence.exact)
        sure = QStringLiteral("%1; %2").arg(sure, adviceSampleText(report->evidence.rows));
    sure[0] = sure[0].toUpper();
    m_confidence->setText(sure + QLatin1Char('.'));
    m_use->setVisible(advice.k > 0 && advice.k != chosenK());
    m_use->setText(tr("Use %1 segments").arg(countText(advice.k)));
    const int k = m_chart->shown().value_or(0);
    const EvidenceAt* at = evidenceAt(*report, k);
    const ForAndAgainst points = at ? forAndAgainst(*at) : ForAndAgainst{};
    m_forTitle->setText(tr("For %1").arg(countText(k)));
    m_againstTitle->setText(tr("Against %1").arg(countText(k)));
    showList(m_forTitle, m_for, points.speaksFor);
    showList(m_againstTitle, m_against, points.speaksAgainst);
}

void AdviceCard::help()
{
    const Recipe& recipe = m_session.document.recipe();
    if (recipe.clustering.k && !recipe.clustering.kRange)
        m_session.document.editRecipe(tr("Compare numbers of segments"),
                                      withComparedRange(recipe, KRange{}));
    else
        m_adviser->goOn();
}

void AdviceCard::choose(int k)
{
    m_session.document.editRecipe(tr("Make %Ln segment(s)", nullptr, k),
                                  withSegments(m_session.document.recipe(), k));
}

} // namespace tessera
