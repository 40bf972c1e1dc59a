// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/namesfile.h"

#include "io/json.h"

#include <cmath>
#include <string>

namespace tessera {

namespace {

constexpr int namesVersion = 1;
constexpr std::uint64_t mostSegments = 1'000'000;

Issue invalid(std::string what)
{
    return {.code = IssueCode::NamesInvalid, .arguments = {std::move(what)}};
}

/// A text, or nothing.
Outcome readText(const Json& entry, const char* key, std::string& target)
{
    const auto found = entry.find(key);
    if (found == entry.end())
        return done();
    if (!found->is_string())
        return invalid(key);
    target = found->get<std::string>();
    return done();
}

/// A whole number from `least`, or nothing.
Outcome readNumber(const Json& entry, const char* key, std::uint64_t least,
                   std::optional<std::uint64_t>& target)
{
    const auto found = entry.find(key);
    if (found == entry.end() || found->is_null())
        return done();
    if (!found->is_number_unsigned() || found->get<std::uint64_t>() < least ||
        found->get<std::uint64_t>() > mostSegments)
        return invalid(key);
    target = found->get<std::uint64_t>();
    return done();
}

Outcome readAnchor(const Json& entry, std::map<std::string, double>& target)
{
    const auto found = entry.find("anchor");
    if (found == entry.end())
        return done();
    if (!found->is_object())
        return invalid("anchor");
    for (const auto& [feature, contrast] : found->items()) {
        if (!contrast.is_number() || !std::isfinite(contrast.get<double>()))
            return invalid("anchor");
        target[feature] = contrast.get<double>();
    }
    return done();
}

Result<NamesFile::Entry> entryOf(const Json& json, std::size_t place)
{
    if (!json.is_object())
        return invalid("segments");
    NamesFile::Entry entry;
    std::optional<std::uint64_t> segment;
    std::optional<std::uint64_t> colour;
    for (const Outcome& read :
         {readText(json, "name", entry.annotation.name),
          readText(json, "note", entry.annotation.note), readNumber(json, "segment", 1, segment),
          readNumber(json, "colour", 0, colour), readAnchor(json, entry.annotation.anchor)})
        if (!read)
            return read.issue();
    if (colour)
        entry.annotation.colour = static_cast<int>(*colour);
    if (segment)
        entry.segment = static_cast<std::size_t>(*segment - 1);
    else if (entry.annotation.anchor.empty())
        entry.segment = place;
    return entry;
}

} // namespace

Result<NamesFile> namesFromJson(std::string_view text)
{
    const auto object = parseJsonObject(text);
    if (!object)
        return object.issue();
    if (const Outcome known = checkVersion(*object, "version", namesVersion); !known)
        return known.issue();
    const auto segments = object->find("segments");
    if (segments == object->end() || !segments->is_array())
        return invalid("segments");
    NamesFile names;
    for (const Json& json : *segments) {
        auto entry = entryOf(json, names.entries.size());
        if (!entry)
            return entry.issue();
        names.entries.push_back(*std::move(entry));
    }
    return names;
}

Annotations annotationsOf(const NamesFile& names, const Profiles& profiles,
                          std::vector<Issue>& issues)
{
    Annotations annotations;
    for (const NamesFile::Entry& entry : names.entries) {
        SegmentAnnotation annotation = entry.annotation;
        if (entry.segment && *entry.segment >= profiles.sizes.size()) {
            Issue issue = invalid("segment " + std::to_string(*entry.segment + 1));
            issue.severity = Severity::Warning;
            issues.push_back(std::move(issue));
            continue;
        }
        if (entry.segment)
            annotation.anchor = anchorOf(profiles, *entry.segment);
        annotations.segments.push_back(std::move(annotation));
    }
    return annotations;
}

} // namespace tessera
