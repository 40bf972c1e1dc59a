// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/atomicfile.h"

#include "io/folderlocks.h"
#include "io/outputhandle.h"
#include "io/outputplace.h"
#include "io/partfiles.h"

#include <map>

namespace tessera {

namespace files = std::filesystem;

namespace {

Issue notWritable(const std::string& path, const std::error_code& error)
{
    return {.code = IssueCode::OutputNotWritable,
            .arguments = {error.message()},
            .where = {.path = path, .line = 0, .column = 0}};
}

std::vector<files::path> keysOf(const auto& map)
{
    std::vector<files::path> keys;
    keys.reserve(map.size());
    for (const auto& entry : map)
        keys.push_back(entry.first);
    return keys;
}

constexpr auto anyWrite =
    files::perms::owner_write | files::perms::group_write | files::perms::others_write;
constexpr auto ours = files::perms::owner_read | files::perms::owner_write;
constexpr auto ordinary = ours | files::perms::group_read | files::perms::group_write |
                          files::perms::others_read | files::perms::others_write;

} // namespace

struct AtomicFile::State {
    enum class Step { Writing, Finished, Replaced, Exchanged };

    std::string path{}; ///< as given, for issues
    Cancel cancel{};
    OutputPlace place{};
    files::path part{}; ///< empty: it has no name yet, or none of its own
    OutputHandle handle{};
    Step step = Step::Writing;

    ~State();
    std::error_code look();
    std::error_code begin();
    std::error_code createPart();
    std::error_code name();
    std::error_code finish();
    std::error_code replace(bool mayHaveToRestore);
    void restore();
    void removePart();
    static Outcome replaceAll(const std::vector<State*>& states);
    Outcome outcome(const std::error_code& error) const
    {
        return error ? Outcome(notWritable(path, error)) : done();
    }
};

AtomicFile::State::~State()
{
    static_cast<void>(handle.close()); // some systems remove no file that is open
    removePart();
}

void AtomicFile::State::removePart()
{
    std::error_code ignored;
    if (!part.empty())
        files::remove(part, ignored);
    part.clear();
}

/// Finds the place, and what forbids to write there.
std::error_code AtomicFile::State::look()
{
    if (const std::error_code error = findOutputPlace(path, place))
        return error;
    if (place.descriptor >= 0)
        return mayWrite(place.descriptor);
    if (files::is_directory(place.status))
        return std::make_error_code(std::errc::is_a_directory);
    if (!place.target.has_filename())
        return std::make_error_code(std::errc::no_such_file_or_directory);
    if (!files::exists(place.status))
        return {};
    const bool readOnly = (place.status.permissions() & anyWrite) == files::perms::none;
    return readOnly ? std::make_error_code(std::errc::permission_denied)
                    : replaceError(place.target);
}

std::error_code AtomicFile::State::begin()
{
    if (const std::error_code error = look())
        return error;
    if (place.descriptor >= 0)
        return handle.duplicate(place.descriptor);
    return place.isSpecial() ? handle.openSpecial(place.target, cancel) : createPart();
}

/// Whom the old file is kept from must not read the new one while it is written either.
std::error_code AtomicFile::State::createPart()
{
    removeStaleParts(place.target);
    const files::perms permissions = files::exists(place.status) ? ours : ordinary;
    if (handle.createUnnamed(folderOf(place.target), permissions))
        return {};
    int attempts = 100; // another one that had the same number may have left its files
    std::error_code error;
    do {
        part = nextPartFile(place.target);
        error = handle.create(part, permissions);
    } while (error == std::errc::file_exists && --attempts > 0);
    if (error)
        part.clear();
    return error;
}

/// Gives a file that has no name that of a part.
std::error_code AtomicFile::State::name()
{
    if (!part.empty())
        return {};
    int attempts = 100;
    std::error_code error;
    files::path next;
    do {
        next = nextPartFile(place.target);
        error = handle.link(next);
    } while (error == std::errc::file_exists && --attempts > 0);
    if (!error)
        part = std::move(next);
    return error;
}

std::error_code AtomicFile::State::finish()
{
    if (step != Step::Writing)
        return {};
    if (!place.isSpecial() && files::exists(place.status))
        handle.setPermissions(place.status.permissions());
    std::error_code error = handle.sync();
    // Until its name is the target's, an open file says by its lock that it is needed.
    if (place.isSpecial() && !error)
        error = handle.close();
    if (!error)
        step = Step::Finished;
    return error;
}

/// After an exchange the part is the old file.
std::error_code AtomicFile::State::replace(bool mayHaveToRestore)
{
    if (mayHaveToRestore && files::exists(place.status) && exchangeFiles(part, place.target)) {
        step = Step::Exchanged;
        return {};
    }
    std::error_code error;
#ifdef _WIN32
    error = handle.close();
#endif
    if (!error)
        files::rename(part, place.target, error);
    if (error)
        return error;
    step = Step::Replaced;
    part.clear();
    return {};
}

/// Only what can be had again without a loss: an old file that was overwritten is gone.
void AtomicFile::State::restore()
{
    std::error_code ignored;
    if (step == Step::Exchanged)
        exchangeFiles(part, place.target);
    else if (step == Step::Replaced && !files::exists(place.status))
        files::remove(place.target, ignored);
    step = Step::Finished;
}

AtomicFile::AtomicFile(std::unique_ptr<State> state) : m_state(std::move(state)) {}
AtomicFile::AtomicFile(AtomicFile&& other) noexcept = default;
AtomicFile::~AtomicFile() = default;

Result<AtomicFile> AtomicFile::create(const std::string& path, const Cancel& cancel)
{
    auto state = std::make_unique<State>();
    state->path = path;
    state->cancel = cancel;
    if (const std::error_code error = state->begin())
        return notWritable(path, error);
    return AtomicFile(std::move(state));
}

Outcome AtomicFile::write(std::string_view text)
{
    return m_state->outcome(m_state->handle.write(text, m_state->cancel));
}

Outcome AtomicFile::finish()
{
    return m_state->outcome(m_state->finish());
}

Outcome AtomicFile::commit()
{
    return commitTogether({this}, m_state->cancel);
}

Outcome tryOutput(const std::string& path)
{
    AtomicFile::State state;
    state.path = path;
    std::error_code error = state.look();
    if (!error && !state.place.isSpecial()) {
        error = state.createPart();
        if (!error)
            error = state.name(); // the destructor removes it
    }
    return state.outcome(error);
}

/// All targets or, as far as the system allows, none.
Outcome AtomicFile::State::replaceAll(const std::vector<State*>& states)
{
    for (std::size_t i = 0; i < states.size(); ++i) {
        const std::error_code error = states[i]->replace(states.size() > 1);
        if (!error)
            continue;
        for (std::size_t done = i; done > 0; --done)
            states[done - 1]->restore();
        return states[i]->outcome(error);
    }
    for (State* state : states)
        state->removePart();
    return done();
}

Outcome commitTogether(const std::vector<AtomicFile*>& together, const Cancel& cancel)
{
    std::vector<AtomicFile::State*> states;
    std::map<files::path, AtomicFile::State*> folders;
    for (const AtomicFile* file : together) {
        AtomicFile::State* const state = file->m_state.get();
        if (const std::error_code error = state->finish())
            return state->outcome(error);
        if (state->place.isSpecial())
            continue;
        states.push_back(state);
        folders.emplace(folderOf(state->place.target), state);
    }
    FolderLocks locks;
    if (states.size() > 1)
        if (const std::error_code busy = locks.take(keysOf(folders), cancel))
            return states.front()->outcome(busy);
    for (AtomicFile::State* state : states)
        if (const std::error_code error = state->name())
            return state->outcome(error);
    cancel.poll();
    if (Outcome replaced = AtomicFile::State::replaceAll(states); !replaced)
        return replaced;
    for (const auto& [folder, state] : folders)
        if (const std::error_code error = syncFolder(folder))
            return state->outcome(error);
    return done();
}

Outcome writeFileAtomically(const std::string& path, std::string_view content, const Cancel& cancel)
{
    Result<AtomicFile> file = AtomicFile::create(path, cancel);
    if (!file)
        return file.issue();
    if (Outcome written = file->write(content); !written)
        return written;
    return file->commit();
}

} // namespace tessera
