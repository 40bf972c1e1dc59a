// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of steps. A new view is a new folder and one line in views.cpp.

#include <memory>
#include <span>

class QWidget;

namespace tessera {

class Page;
struct Session;

struct ViewEntry {
    const char* id; ///< "data", "clean", ...
    std::unique_ptr<Page> (*create)(const Session& session);
};
std::span<const ViewEntry> views();

} // namespace tessera
