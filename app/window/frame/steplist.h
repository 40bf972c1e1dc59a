// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The steps of the work as a map at the left: number or check, title, state in a line.
// It never opens a page itself.

#include "parts/frame/page.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QButtonGroup;

namespace tessera {

class StepItem : public QAbstractButton {
    Q_OBJECT
public:
    explicit StepItem(int number, QWidget* parent = nullptr);

    void setStep(const QString& title, const QString& stateText, StepState state);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintDisc(QPainter& painter, const QRectF& disc) const;

    int m_number;
    QString m_stateText;
    StepState m_state = StepState::Empty;
};

class StepList : public QWidget {
    Q_OBJECT
public:
    explicit StepList(QWidget* parent = nullptr);

    void addStep(const QString& title);
    void setStep(int index, const QString& title, const QString& stateText, StepState state);
    void setCurrent(int index); ///< -1: none
    int current() const;

Q_SIGNALS:
    void stepChosen(int index);

private:
    std::vector<StepItem*> m_items;
    QButtonGroup* m_group;
};

} // namespace tessera
