// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long the window does not answer on a tour of a table: the longest pause of the event
// loop in every step. A program for developers (./dev pauses), never installed.
#include "madefile.h"
#include "settings/appearance.h"
#include "tour.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    if (arguments.isEmpty()) {
        std::fprintf(stderr, "usage: pauses FILE|COLUMNS [--touch]\n");
        return 2;
    }
    const QTemporaryDir folder;
    const tessera::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    tessera::prepareApplication(application, settings);
    tessera::Tour tour;
    const int columns = arguments[0].toInt(); // 0: the name of a file
    const QString path = columns > 0
                             ? tour.write(QStringLiteral("wide.csv"), tessera::wideFile(columns))
                             : arguments[0];
    const bool done = tour.import(path) && tour.walkPages() && tour.changeChoices() &&
                      (!arguments.contains(QStringLiteral("--touch")) || tour.touchControls());
    std::printf("%8s %8s  longest pause in ms: passed, and worked by the thread\n", "passed",
                "worked");
    for (const tessera::Pause& pause : tour.watch().pauses())
        std::printf("%8.1f %8.1f  %s\n", pause.milliseconds, pause.workedMs,
                    qPrintable(pause.step));
    const tessera::Pause longest = tour.watch().longest();
    std::printf("%8.1f %8.1f  the longest: %s\n", longest.milliseconds, longest.workedMs,
                qPrintable(longest.step));
    if (!done)
        std::fprintf(stderr, "pauses: the tour ended early\n");
    return done ? 0 : 1;
}
