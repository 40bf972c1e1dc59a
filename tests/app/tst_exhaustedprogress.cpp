// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console/console.h"
#include "cli/console/progress.h"
#include "failingmemory.h"

#include <QTest>

#include <sstream>

using namespace tessera;

/// Progress on a terminal is never worth a command.
class TestExhaustedProgress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void progressThatFailsEndsNoCommand();
};

void TestExhaustedProgress::progressThatFailsEndsNoCommand()
{
    FailingMemory::spareThisThread(); // the command's
    const auto progress = std::make_shared<Progress>();
    for (long which = 0; which < 4; ++which) {
        std::ostringstream output;
        std::ostringstream errors;
        Console console(output, errors);
        FailingMemory::count();
        FailingMemory::failAt(which);
        {
            const ProgressDisplay display(console, progress);
            QTRY_VERIFY(FailingMemory::counted() > 0);
        }
        FailingMemory::mend();
    }
}

QTEST_GUILESS_MAIN(TestExhaustedProgress)
#include "tst_exhaustedprogress.moc"
