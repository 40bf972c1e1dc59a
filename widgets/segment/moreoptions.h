// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The choices of the clustering that are rarely changed: range compared, restarts, seed,
// iterations. Folded away at first.

#include "session/session.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace tessera {

class MoreOptions : public QWidget {
    Q_OBJECT
public:
    MoreOptions(const Session& session, QWidget* parent);

private:
    QWidget* makeFields();
    QSpinBox* addSpin(QFormLayout* form, const QString& label, int most);
    void refresh();
    void editRange();

    Session m_session;
    QSpinBox* m_from;
    QSpinBox* m_to;
    QSpinBox* m_restarts;
    QSpinBox* m_iterations;
    QLineEdit* m_seed;
};

} // namespace tessera
