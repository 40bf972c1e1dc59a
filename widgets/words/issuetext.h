// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Issues in words, for the window and the command line alike: what is wrong, and what to do.
// It never decides anything from an issue.

#include "base/issue.h"

#include <QString>

namespace tessera {

QString issueText(const Issue& issue); ///< what is wrong: one sentence without the final stop
QString
issueAdvice(const Issue& issue); ///< what to do: the same; empty when there is nothing to do
QString issueTextWithAdvice(const Issue& issue); ///< both, "what is wrong; what to do"
QString issueLocation(const Issue& issue);       ///< "file.csv:12:3", "file.csv", or empty

} // namespace tessera
