// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/labels/plainlabels.h"

#include "look/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTextLayout>

namespace tessera {

namespace {

constexpr double tipWidthPx = 360;
constexpr qsizetype longestTip = 4'000; ///< more would not fit on a screen

QString wrappedLine(const QString& text, const QFont& font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QString wrapped;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (line.textStart() > 0)
            wrapped += QLatin1Char('\n');
        const QString part = text.mid(line.textStart(), line.textLength());
        wrapped += line.textStart() + line.textLength() < text.size() ? part.trimmed() : part;
    }
    layout.endLayout();
    return wrapped;
}

/// Qt wraps a tip once more where it takes the text for markup: what has no width keeps it from
/// that.
QString notLikeMarkup(QString text)
{
    const QChar joiner(QChar(0x2060));
    text.remove(joiner);
    text.replace(QLatin1Char('<'), QLatin1Char('<') + QString(joiner));
    return text.replace(QLatin1String("&lt;"), QLatin1Char('&') + (joiner + QLatin1String("lt;")));
}

void wrapTip(QLabel& tip)
{
    const QString text = notLikeMarkup(tip.text().left(longestTip));
    const QString wrapped = wrappedText(text, tip.font(), tipWidthPx * textScale());
    if (wrapped != tip.text())
        tip.setText(wrapped);
}

} // namespace

QString wrappedText(const QString& text, const QFont& font, double width)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    for (QString& line : lines)
        line = wrappedLine(line, font, width);
    return lines.join(QLatin1Char('\n'));
}

PlainLabels::PlainLabels(QApplication& application) : QObject(&application)
{
    application.installEventFilter(this);
}

bool PlainLabels::eventFilter(QObject* watched, QEvent* event)
{
    const bool polished = event->type() == QEvent::Polish;
    // A tip gets a style sheet after its text and before its place and its size.
    const bool styled = event->type() == QEvent::StyleChange;
    if (!polished && !styled)
        return false;
    auto* label = qobject_cast<QLabel*>(watched);
    if (label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    if (label && styled && label->windowType() == Qt::ToolTip)
        wrapTip(*label);
    return false;
}

} // namespace tessera
