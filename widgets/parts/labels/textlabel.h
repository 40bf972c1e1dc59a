// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Labels in the type scale of the program: a style for the font, a tone for the colour.
// They follow changes of theme and text size; they never carry a colour of their own.

#include "look/theme.h"

#include <QLabel>

namespace tessera {

enum class Tone { Strong, Secondary, Hint, Accent, Good, Warning, Error };
QColor toneColour(const Theme& theme, Tone tone);

/// Gives `widget` the font of `style`, now and whenever the text size changes.
void keepTextStyle(QWidget* widget, TextStyle style);

/// One line of text that gives way: it elides where it does not fit and shows the rest as a
/// tooltip.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(TextStyle style, Tone tone = Tone::Strong, QWidget* parent = nullptr);

    void setTone(Tone tone);
    void setElideMode(Qt::TextElideMode mode);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    Tone m_tone;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

/// Plain text in wrapped lines. A word that is longer than a line is broken: a heading of a table
/// would otherwise widen what holds it beyond the window.
class TextBlock : public QLabel {
    Q_OBJECT
public:
    explicit TextBlock(TextStyle style, Tone tone = Tone::Secondary, QWidget* parent = nullptr);

    void setTone(Tone tone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
};

} // namespace tessera
