// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// No label guesses whether its text is markup: a heading such as <img src="..."> would make it open
// files. Tool tips and the texts of message boxes are labels, too, whoever makes them.

#include <QObject>

class QApplication;

namespace tessera {

/// One per application: `new PlainLabels(application)`. Labels with Qt::AutoText become plain when
/// they are polished, which is before they look at their text; a label that means markup says
/// Qt::RichText. Tool tips are wrapped as well, which Qt does for markup only.
class PlainLabels : public QObject {
    Q_OBJECT
public:
    explicit PlainLabels(QApplication& application);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// `text` with line ends put in so that no line is wider; words that are wider themselves are
/// broken.
QString wrappedText(const QString& text, const QFont& font, double width);

} // namespace tessera
