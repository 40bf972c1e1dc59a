// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A segment as a small pill: badge, name, share. Checked while its customers are selected.
// It never selects anything itself.

#include <QAbstractButton>

namespace tessera {

struct ChipSpec {
    int number = 0;   ///< from 1
    int colour = 0;   ///< palette index
    int segments = 1; ///< palette size
    QString name{};
    QString edited{}; ///< the name as a field for renaming starts with it
    QString detail{}; ///< "24 %"

    bool operator==(const ChipSpec&) const = default;
};

class Chip : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const ChipSpec& spec = {}, QWidget* parent = nullptr);

    void setSpec(const ChipSpec& spec);
    const ChipSpec& spec() const { return m_spec; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipSpec m_spec;
};

} // namespace tessera
