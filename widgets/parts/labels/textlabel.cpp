// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/labels/textlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>
#include <QtMath>

namespace tessera {

namespace {

constexpr int longestWord = 16; ///< in letters of average width: a block gets no narrower for more

class TextStyleKeeper : public QObject {
public:
    TextStyleKeeper(QWidget* widget, TextStyle style)
        : QObject(widget), m_widget(widget), m_style(style)
    {
        widget->setFont(textFont(style));
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::ApplicationFontChange) {
            m_widget->setFont(textFont(m_style));
            m_widget->updateGeometry();
        }
        return false;
    }

private:
    QWidget* m_widget;
    TextStyle m_style;
};

} // namespace

void keepTextStyle(QWidget* widget, TextStyle style)
{
    new TextStyleKeeper(widget, style);
}

QColor toneColour(const Theme& theme, Tone tone)
{
    switch (tone) {
    case Tone::Strong:
        return theme.text;
    case Tone::Secondary:
        return theme.textSecondary;
    case Tone::Hint:
        return theme.textHint;
    case Tone::Accent:
        return theme.accent;
    case Tone::Good:
        return theme.ok;
    case Tone::Warning:
        return theme.warning;
    case Tone::Error:
        return theme.error;
    }
    return theme.text;
}

namespace {

void prepare(QLabel& label, TextStyle style)
{
    label.setTextFormat(Qt::PlainText);
    keepTextStyle(&label, style);
}

/// Style sheets and palettes would both want the last word on a label's colour: the tone has it.
QColor inkOf(const QLabel& label, Tone tone)
{
    const Theme& theme = Theme::of(&label);
    return label.isEnabled() ? toneColour(theme, tone) : theme.axis;
}

QString textInLines(const QLabel& label)
{
    return label.text().replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
}

/// Breaks the lines at `width`, between words where that is possible; how high they are.
qreal layOut(QTextLayout& layout, const QLabel& label, qreal width)
{
    QTextOption option(QStyle::visualAlignment(label.layoutDirection(), label.alignment()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(label.layoutDirection());
    layout.setTextOption(option);
    const qreal leading = label.fontMetrics().leading();
    qreal height = -leading;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1.0, width));
        height += leading;
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

TextLabel::TextLabel(TextStyle style, Tone tone, QWidget* parent) : QLabel(parent), m_tone(tone)
{
    prepare(*this, style);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void TextLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return {qMin(hint.width(), fontMetrics().averageCharWidth() * 4), hint.height()};
}

void TextLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(inkOf(*this, m_tone));
    const auto alignment = QStyle::visualAlignment(layoutDirection(), this->alignment());
    painter.drawText(contentsRect(), static_cast<int>(alignment) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), m_mode, contentsRect().width()));
}

bool TextLabel::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (fontMetrics().horizontalAdvance(text()) > contentsRect().width())
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

TextBlock::TextBlock(TextStyle style, Tone tone, QWidget* parent) : QLabel(parent), m_tone(tone)
{
    prepare(*this, style);
    setWordWrap(true);
    setAlignment(Qt::AlignTop | Qt::AlignLeading);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextBlock::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

/// QLabel asks for the width of its longest word.
QSize TextBlock::sizeHint() const
{
    const QSize least = minimumSizeHint();
    if (QLabel::minimumSizeHint().width() <= least.width())
        return QLabel::sizeHint();
    const int width = 2 * least.width();
    return {width, heightForWidth(width)};
}

QSize TextBlock::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return {qMin(hint.width(), fontMetrics().averageCharWidth() * longestWord), hint.height()};
}

int TextBlock::heightForWidth(int width) const
{
    const int margins = this->width() - contentsRect().width();
    const int frame = height() - contentsRect().height();
    QTextLayout layout(textInLines(*this), font());
    return qMax(QLabel::heightForWidth(width),
                qCeil(layOut(layout, *this, width - margins)) + frame);
}

void TextBlock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(inkOf(*this, m_tone));
    QTextLayout layout(textInLines(*this), font());
    const QRectF room = contentsRect();
    const qreal height = layOut(layout, *this, room.width());
    const qreal top = alignment().testFlag(Qt::AlignVCenter) ? (room.height() - height) / 2 : 0;
    layout.draw(&painter, room.topLeft() + QPointF(0, qMax(0.0, top)));
}

} // namespace tessera
