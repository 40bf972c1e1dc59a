// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Facts as pairs: the name in grey at the left, the value at the right.
// It never decides which facts.

#include <QString>
#include <QWidget>

#include <utility>
#include <vector>

namespace tessera {

class FactGrid : public QWidget {
    Q_OBJECT
public:
    explicit FactGrid(QWidget* parent = nullptr);

    using Fact = std::pair<QString, QString>;
    void setFacts(const std::vector<Fact>& facts);
    const std::vector<Fact>& facts() const { return m_facts; }

private:
    std::vector<Fact> m_facts;
};

} // namespace tessera
