// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Marks the widget that got its focus by the keyboard with the property "keyboardFocus", which the
// style sheet draws as a ring. It never moves the focus itself.

#include <QObject>

class QApplication;

namespace tessera {

/// One per application, installed by main(): `new KeyboardFocus(application)`.
class KeyboardFocus : public QObject {
    Q_OBJECT
public:
    explicit KeyboardFocus(QApplication& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// True when the focus of `widget` came by the keyboard; own painters draw their ring then.
bool hasKeyboardFocus(const QWidget& widget);

} // namespace tessera
