// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/json.h"

namespace tessera {

namespace {

/// Deeper nesting than any of our files has; guards the parser's stack.
constexpr int deepest = 64;

Location locationOf(std::string_view text, std::size_t byte)
{
    Location where{.path = {}, .line = 1, .column = 1};
    for (const char c : text.substr(0, byte > 0 ? byte - 1 : 0)) {
        ++where.column;
        if (c == '\n') {
            ++where.line;
            where.column = 1;
        }
    }
    return where;
}

/// What the parser says, without its own prefix and position.
std::string parserMessage(const std::string& what)
{
    const auto colon = what.find(": ");
    return colon == std::string::npos ? what : what.substr(colon + 2);
}

bool nestsTooDeep(std::string_view text)
{
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '{' || c == '['))
            ++depth;
        else if (!quoted && (c == '}' || c == ']'))
            --depth;
        if (depth > deepest)
            return true;
    }
    return false;
}

} // namespace

std::string jsonText(const Json& json)
{
    return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string shortJson(const Json& json)
{
    constexpr std::size_t longest = 60;
    std::string text = json.dump(-1, ' ', true, Json::error_handler_t::replace);
    if (text.size() > longest)
        text = text.substr(0, longest) + "...";
    return text;
}

Result<Json> parseJsonObject(std::string_view text)
{
    if (nestsTooDeep(text))
        return Issue{.code = IssueCode::JsonInvalid, .arguments = {"nested too deeply"}};
    try {
        Json json = Json::parse(text.begin(), text.end());
        if (!json.is_object())
            return Issue{.code = IssueCode::JsonInvalid, .arguments = {"not an object {...}"}};
        return json;
    } catch (const Json::parse_error& error) {
        return Issue{.code = IssueCode::JsonInvalid,
                     .arguments = {parserMessage(error.what())},
                     .where = locationOf(text, error.byte)};
    }
}

Outcome checkVersion(const Json& object, const char* key, int known)
{
    const auto found = object.find(key);
    if (found == object.end())
        return done();
    if (!found->is_number_unsigned() || *found == 0U)
        return Issue{.code = IssueCode::RecipeInvalid, .arguments = {key, shortJson(*found)}};
    if (found->get<std::uint64_t>() > static_cast<std::uint64_t>(known))
        return Issue{.code = IssueCode::VersionTooNew,
                     .arguments = {shortJson(*found), std::to_string(known)}};
    return done();
}

} // namespace tessera
