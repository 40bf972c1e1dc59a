// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A combo box whose open list says under each choice what it is good for, with a remark at the
// right. It never marks a choice as impossible: a remark says what stands in the way.

#include <QComboBox>

namespace tessera {

class DescribedBox : public QComboBox {
    Q_OBJECT
public:
    explicit DescribedBox(QWidget* parent = nullptr);

    void addChoice(const QString& name, const QString& description);
    void setRemark(int index, const QString& remark);
    void showPopup() override;

private:
    class Delegate;
};

} // namespace tessera
