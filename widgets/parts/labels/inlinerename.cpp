// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/labels/inlinerename.h"

#include <QKeyEvent>

#include <utility>

namespace tessera {

namespace {

constexpr int leastWidth = 140;

/// Inside the widget when it is wide enough, else inside its parent, beside what is near.
QWidget* hostOf(QWidget* over, const QRect& area)
{
    return area.width() >= leastWidth || !over->parentWidget() ? over : over->parentWidget();
}

} // namespace

InlineRename::InlineRename(QWidget* over, std::function<void(const QString&)> done)
    : QLineEdit(over), m_done(std::move(done))
{
    setAccessibleName(tr("New name"));
}

InlineRename* InlineRename::start(QWidget* over, const QRect& area, const QString& text,
                                  std::function<void(const QString&)> done)
{
    QWidget* host = hostOf(over, area);
    auto* edit = new InlineRename(host, std::move(done));
    edit->setMaxLength(80);
    edit->setText(text);
    edit->m_before = edit->text();
    edit->selectAll();
    QRect place(over->mapTo(host, area.topLeft()), area.size());
    place.setWidth(qMin(qMax(place.width(), leastWidth), host->width()));
    place.moveRight(qMin(place.right(), host->width() - 1));
    const int height = qMax(area.height(), edit->minimumSizeHint().height());
    place.adjust(0, -(height - area.height()) / 2, 0, (height - area.height()) / 2);
    edit->setGeometry(place);
    edit->show();
    edit->setFocus(Qt::OtherFocusReason);
    return edit;
}

void InlineRename::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        finish(false);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        finish(true);
    } else {
        QLineEdit::keyPressEvent(event);
        return;
    }
    event->accept();
}

void InlineRename::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        finish(true);
}

void InlineRename::finish(bool keep)
{
    const auto done = std::exchange(m_done, nullptr);
    if (!done)
        return; // already finished: hiding takes the focus away as well
    const QString typed = text();
    hide();
    deleteLater();
    if (keep && typed != m_before)
        done(typed);
}

} // namespace tessera
