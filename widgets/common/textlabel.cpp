// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/textlabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace tessera {

namespace {

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
void drawText(QLabel& label, Tone tone, const QString& text, int extraFlags)
{
    QPainter painter(&label);
    const Theme& theme = Theme::of(&label);
    painter.setPen(label.isEnabled() ? toneColour(theme, tone) : theme.axis);
    const auto alignment = QStyle::visualAlignment(label.layoutDirection(), label.alignment());
    painter.drawText(label.contentsRect(), static_cast<int>(alignment) | extraFlags, text);
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
    drawText(*this, m_tone, fontMetrics().elidedText(text(), m_mode, contentsRect().width()),
             Qt::TextSingleLine);
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

void TextBlock::paintEvent(QPaintEvent*)
{
    drawText(*this, m_tone, text(), Qt::TextWordWrap);
}

} // namespace tessera
