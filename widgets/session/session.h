// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The four objects that every view is given, and nothing else.

namespace tessera {

class ProjectDocument;
class TableLoader;
class AnalysisRunner;
class RowSelection;

struct Session {
    ProjectDocument& document;
    TableLoader& loader;
    AnalysisRunner& runner;
    RowSelection& selection;
};

} // namespace tessera
