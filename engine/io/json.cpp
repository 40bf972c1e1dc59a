// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/json.h"

namespace tessera {

namespace {

/// Deeper nesting than any of our files has.
constexpr std::size_t deepest = 64;
/// More keys than any object of ours has. An object is searched from its beginning for each of
/// them, so that a hundred thousand would take minutes.
constexpr std::size_t mostKeys = 128;

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

/// What the parser says, without its own prefix and position; it may repeat a very long token.
std::string parserMessage(std::string_view what)
{
    constexpr std::size_t longest = 160;
    const auto strip = [&what](std::string_view begin, std::string_view end) {
        if (const auto found = what.find(end); what.starts_with(begin) && found != what.npos)
            what.remove_prefix(found + end.size());
    };
    strip("[json.exception", "] ");
    strip("parse error at", ": ");
    if (what.size() <= longest)
        return std::string(what);
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(what[end]) & 0xC0U) == 0x80U)
        --end; // not within a letter
    return std::string(what.substr(0, end)) + "...";
}

/// Reads a text without keeping anything of it: whether it is JSON at all, and whether its values
/// would cost far more than the text does.
class Inspection final : public nlohmann::json_sax<Json> {
public:
    explicit Inspection(std::string_view text) : m_text(text) {}

    Outcome outcome()
    {
        const bool fine = Json::sax_parse(m_text.begin(), m_text.end(), this);
        assert(fine || !m_message.empty());
        if (fine)
            return done();
        return Issue{.code = IssueCode::JsonInvalid, .arguments = {m_message}, .where = m_where};
    }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool start_object(std::size_t) override { return open(); }
    bool start_array(std::size_t) override { return open(); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t&) override
    {
        return ++m_keys.back() <= mostKeys || refuse("an object has too many keys");
    }
    bool parse_error(std::size_t position, const std::string& token,
                     const Json::exception& error) override
    {
        // A number that no double can hold is read to its end before that is known.
        const bool overflow = dynamic_cast<const Json::out_of_range*>(&error) != nullptr;
        m_where = locationOf(m_text, overflow ? position - token.size() + 1 : position);
        return refuse(parserMessage(error.what()));
    }

private:
    bool open()
    {
        m_keys.push_back(0);
        return m_keys.size() <= deepest || refuse("nested too deeply");
    }
    bool close()
    {
        m_keys.pop_back();
        return true;
    }
    bool refuse(std::string message)
    {
        m_message = std::move(message);
        return false;
    }

    std::string_view m_text;
    std::vector<std::size_t> m_keys; ///< per open object or array, its keys so far
    std::string m_message;
    Location m_where;
};

} // namespace

void appendKey(Json& object, const std::string& key, Json value)
{
    object.get_ref<Json::object_t&>().emplace_back(key, std::move(value));
}

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
    // The parser takes a zero byte for the end, and would leave out what follows.
    if (const auto zero = text.find('\0'); zero != text.npos)
        return Issue{.code = IssueCode::JsonInvalid,
                     .arguments = {"a zero byte"},
                     .where = locationOf(text, zero + 1)};
    if (const Outcome fits = Inspection(text).outcome(); !fits)
        return fits.issue();
    try {
        Json json = Json::parse(text.begin(), text.end());
        if (!json.is_object())
            return Issue{.code = IssueCode::JsonInvalid, .arguments = {"not an object {...}"}};
        return json;
    } catch (const Json::exception& error) { // of any kind: it is the parser's way to refuse
        return Issue{.code = IssueCode::JsonInvalid, .arguments = {parserMessage(error.what())}};
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
