// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One step of the work: its centre, its inspector, and the line that says how it stands.
// A page never talks to another page: it edits the document and follows the runner.

#include <QIcon>
#include <QWidget>

namespace tessera {

struct Session;

enum class StepState { Empty, Ready, Attention, Failed };

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;     ///< "Segment"
    virtual QString sentence() const = 0;  ///< what is seen, in a sentence under the title
    virtual QString stateText() const = 0; ///< one line in the list of steps
    virtual StepState stepState() const = 0;
    virtual QWidget* inspector() = 0; ///< the right column; owned by the page's window; never null
    virtual QWidget* actions() { return nullptr; } ///< at the right of the title
    virtual QString help() const = 0;              ///< a few plain sentences for F1

Q_SIGNALS:
    void headlineChanged(); ///< title, sentence, state: read them again
};

} // namespace tessera
