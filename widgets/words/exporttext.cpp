// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/exporttext.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace tessera {

namespace {

class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

class Exports {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

struct Words {
    std::string_view id;
    QString action;
    QString option;
};

std::array<Words, 6> allWords()
{
    return {{
        {"report", Exports::tr("Save report (PDF)…"), CommandLine::tr("write a report as PDF")},
        {"assignments", Exports::tr("Save customer segments (CSV)…"),
         CommandLine::tr("write each customer's segment as CSV")},
        {"profiles", Exports::tr("Save segment profiles (CSV)…"),
         CommandLine::tr("write what segments are like as CSV")},
        {"json", Exports::tr("Save all results (JSON)…"),
         CommandLine::tr("write all results as JSON")},
        {"model", Exports::tr("Save model…"),
         CommandLine::tr("write the model that scores new customers")},
        {"recipe", Exports::tr("Save recipe…"),
         CommandLine::tr("write the recipe, to repeat this analysis")},
    }};
}

QString textOf(const char* id, QString Words::*which, const QString& otherwise)
{
    for (const Words& words : allWords())
        if (words.id == id)
            return words.*which;
    return otherwise;
}

} // namespace

QString exportAction(const char* id)
{
    return textOf(id, &Words::action, Exports::tr("Save %1…").arg(QLatin1String(id)));
}

QString exportOption(const char* id)
{
    return textOf(id, &Words::option, CommandLine::tr("write %1").arg(QLatin1String(id)));
}

} // namespace tessera
