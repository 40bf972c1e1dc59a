// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/frame/noticestrip.h"

#include "parts/labels/icon.h"
#include "parts/labels/linkbutton.h"
#include "parts/labels/textlabel.h"
#include "session/rowselection.h"
#include "words/issuetext.h"
#include "words/numbertext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace tessera {

namespace {

constexpr int iconPx = 16;

QString iconNameOf(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Info:
        return QStringLiteral("info");
    case NoticeKind::Warning:
        return QStringLiteral("warning");
    case NoticeKind::Error:
        return QStringLiteral("error");
    }
    return {};
}

QColor inkOf(const Theme& theme, NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Info:
        return theme.accent;
    case NoticeKind::Warning:
        return theme.warning;
    case NoticeKind::Error:
        return theme.error;
    }
    return {};
}

QColor fillOf(const Theme& theme, NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Info:
        return theme.accentWeak;
    case NoticeKind::Warning:
        return theme.warningWeak;
    case NoticeKind::Error:
        return theme.errorWeak;
    }
    return theme.surface;
}

/// Issues are worded to stand behind a file's name as well: alone they begin with a capital.
QString sentenceOf(QString text)
{
    if (text.isEmpty())
        return text;
    text[0] = text[0].toUpper();
    return text + QLatin1Char('.');
}

/// On which line of the file it is, or where it begins; the lines of ragged rows stand in its text.
QString withLine(const Issue& issue, const QString& text)
{
    if (issue.where.line <= 0 || issue.code == IssueCode::RowsRagged)
        return text;
    const QString line = countText(issue.where.line);
    const bool several =
        issue.code == IssueCode::QuoteMisplaced || issue.code == IssueCode::NulBytes;
    return several ? NoticeStrip::tr("from line %1 on, %2").arg(line, text)
                   : NoticeStrip::tr("line %1: %2").arg(line, text);
}

} // namespace

Notice noticeOf(const Issue& issue)
{
    Notice notice;
    switch (issue.severity) {
    case Severity::Note:
        notice.kind = NoticeKind::Info;
        break;
    case Severity::Warning:
        notice.kind = NoticeKind::Warning;
        break;
    case Severity::Error:
        notice.kind = NoticeKind::Error;
        break;
    }
    notice.title = sentenceOf(withLine(issue, issueText(issue)));
    notice.text = sentenceOf(issueAdvice(issue));
    notice.rows = issue.rows;
    return notice;
}

NoticeStrip::NoticeStrip(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_words(new QVBoxLayout)
    , m_icon(new QLabel)
    , m_title(new TextBlock(TextStyle::FieldLabel, Tone::Strong))
    , m_text(new TextBlock(TextStyle::Secondary, Tone::Secondary))
    , m_link(new LinkButton)
    , m_action(new QPushButton)
    , m_close(new QToolButton)
{
    m_row->setContentsMargins(12, 10, 10, 10);
    m_row->setSpacing(8);
    m_words->setSpacing(2);
    m_words->addWidget(m_title);
    m_words->addWidget(m_text);
    m_words->addWidget(m_link, 0, Qt::AlignLeading);
    m_row->addWidget(m_icon, 0, Qt::AlignTop);
    m_row->addLayout(m_words, 1);
    m_row->addWidget(m_action, 0, Qt::AlignVCenter);
    m_row->addWidget(m_close, 0, Qt::AlignTop);
    m_icon->setContentsMargins(0, 1, 0, 0);
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->hide();
    m_link->setText(tr("Show them"));
    m_link->setToolTip(tr("Select these rows and open the table at them"));
    m_link->hide();
    connect(m_link, &LinkButton::clicked, this, [this] { m_selection->reveal(m_notice.rows); });
    connect(m_action, &QPushButton::clicked, this, &NoticeStrip::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void NoticeStrip::setNotice(const Notice& notice)
{
    m_notice = notice;
    refreshIcon();
    m_title->setText(notice.title);
    m_title->setVisible(!notice.title.isEmpty());
    m_text->setText(notice.text);
    m_text->setVisible(!notice.text.isEmpty());
    m_action->setText(notice.action);
    m_action->setVisible(!notice.action.isEmpty());
    m_link->setVisible(m_selection && !notice.rows.empty());
    setAccessibleName(notice.title);
    setAccessibleDescription(notice.text);
    show();
    // Each layout would ask its parent for room in an event of its own, and the strip be painted at
    // its former height in between.
    for (QWidget* at = this; at; at = at->isWindow() ? nullptr : at->parentWidget()) {
        if (at->layout())
            at->layout()->activate();
    }
    update();
}

void NoticeStrip::refreshIcon()
{
    const QColor ink = inkOf(Theme::of(this), m_notice.kind);
    m_icon->setPixmap(icon(iconNameOf(m_notice.kind), ink).pixmap(QSize(iconPx, iconPx)));
}

void NoticeStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

void NoticeStrip::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void NoticeStrip::offerRowsIn(RowSelection& selection)
{
    m_selection = &selection;
    m_link->setVisible(!m_notice.rows.empty());
}

void NoticeStrip::setActionBelow(bool below)
{
    m_words->removeWidget(m_action);
    m_row->removeWidget(m_action);
    if (below)
        m_words->addWidget(m_action, 0, Qt::AlignLeading);
    else
        m_row->insertWidget(m_row->count() - 1, m_action, 0, Qt::AlignVCenter);
    m_words->setSpacing(below ? 6 : 2);
}

void NoticeStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fillOf(Theme::of(this), m_notice.kind));
    painter.drawRoundedRect(QRectF(rect()), 8, 8);
}

} // namespace tessera
