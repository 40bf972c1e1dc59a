// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How the engine reads and writes JSON: keys in order, numbers that read back the same, errors as
// issues. Private to .cpp files: no public header includes it.

#include "base/result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace tessera {

using Json = nlohmann::ordered_json;

/// Adds a key that the object does not have yet: `object[key]` would compare it with all the
/// others, which takes minutes for an object with a key per column of a wide table.
void appendKey(Json& object, const std::string& key, Json value);

/// Pretty-printed with a newline at the end; NaN and infinities become null, broken UTF-8 is
/// replaced.
std::string jsonText(const Json& json);

/// The beginning of a value on one line, for messages.
std::string shortJson(const Json& json);

/// Parses an object. Errors: JsonInvalid with line and column in `where`.
Result<Json> parseJsonObject(std::string_view text);

/// A missing version is taken as 1. Errors: VersionTooNew, RecipeInvalid (no whole number from 1).
Outcome checkVersion(const Json& object, const char* key, int known);

} // namespace tessera
