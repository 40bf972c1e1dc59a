// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A segment's badge with a menu of the palette's colours, and "Automatic". All of them are of the
// one palette that stays apart for colour-blind people. It never edits anything itself.

#include <QAbstractButton>

#include <optional>
#include <vector>

class QMenu;

namespace tessera {

struct SegmentStyle;

class SegmentColourButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit SegmentColourButton(QWidget* parent = nullptr);

    /// The segment of this index among all; `automatic`: nobody chose its colour.
    void setSegment(const std::vector<SegmentStyle>& styles, std::size_t segment, bool automatic);
    QSize sizeHint() const override;

Q_SIGNALS:
    void colourChosen(std::optional<int> colour); ///< palette index; none: automatic

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Holder {
        QString name{};
        int colour = 0;
    };
    void fillMenu();

    QMenu* m_menu;
    std::vector<Holder> m_holders; ///< every segment and its colour
    std::size_t m_segment = 0;
    bool m_automatic = true;
};

} // namespace tessera
