// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The centre of a page: as high as the window where its content can shrink to that, else scrolled.
// QScrollArea alone would scroll as soon as a wrapped text is near, at the preferred height.

#include <QScrollArea>

namespace tessera {

class VerticalScroll : public QScrollArea {
    Q_OBJECT
public:
    /// `content` has a layout; the scroll area takes it.
    explicit VerticalScroll(QWidget* content, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
};

} // namespace tessera
