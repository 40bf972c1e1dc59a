// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/keyboardfocus.h"

#include <QApplication>
#include <QFocusEvent>
#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace tessera {

namespace {

constexpr const char* propertyName = "keyboardFocus";

bool byKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

void mark(QWidget& widget, bool focused)
{
    if (widget.property(propertyName).toBool() == focused)
        return;
    widget.setProperty(propertyName, focused);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

} // namespace

KeyboardFocus::KeyboardFocus(QApplication& application) : QObject(&application)
{
    application.installEventFilter(this);
}

bool KeyboardFocus::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::FocusIn && type != QEvent::FocusOut)
        return false;
    if (auto* widget = qobject_cast<QWidget*>(watched)) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        // A window switch or a closing menu brings the focus back: the mark stays as it was.
        const bool passing =
            reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason;
        if (!passing)
            mark(*widget, type == QEvent::FocusIn && byKeyboard(reason));
    }
    return false;
}

bool hasKeyboardFocus(const QWidget& widget)
{
    return widget.hasFocus() && widget.property(propertyName).toBool();
}

} // namespace tessera
