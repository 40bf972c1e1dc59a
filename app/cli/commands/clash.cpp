// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/clash.h"

#include "io/outputplace.h"
#include "words/nametext.h"

#include <QCoreApplication>

#include <filesystem>
#include <map>

namespace tessera {

namespace {

namespace files = std::filesystem;

class Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    static UsageError sameFile(const QString& option, const QString& other)
    {
        return {option, tr("this is the same file as that of %1").arg(other),
                tr("give each a file of its own")};
    }
};

/// Names that a folder may take for one, such as those with letters in another case.
bool areAlike(const files::path& first, const files::path& second)
{
    const auto plain = [](const files::path& path) {
        const std::u8string name = path.filename().u8string();
        return fullText({reinterpret_cast<const char*>(name.data()), name.size()})
            .normalized(QString::NormalizationForm_KC)
            .toCaseFolded();
    };
    return plain(first) == plain(second);
}

/// The files that are named so far, to find two names of one.
class TakenFiles {
public:
    void addInput(const NamedFile& input) { add(input.option, fileIdentity(input.path)); }

    /// The option that has named the same file before; null: none, and this one is added.
    const char* addOutput(const NamedFile& output)
    {
        OutputPlace place;
        if (findOutputPlace(output.path, place))
            return nullptr; // told when it is tried
        // Any number of outputs may go into a pipe, a device or the standard output, and not even
        // into one that is read; a file that is open is a file all the same.
        const bool isFile = !files::exists(place.status) || files::is_regular_file(place.status);
        if (!isFile)
            return nullptr;
        const std::string identity = fileIdentity(output.path);
        const auto before = m_taken.find(identity);
        if (before != m_taken.end() && !(place.isSpecial() && before->second.isOpenFile))
            return before->second.option;
        if (const char* const other = findNew(output, place))
            return other;
        add(output.option, identity, place.isSpecial());
        return nullptr;
    }

private:
    struct Taken {
        const char* option;
        bool isOpenFile;
    };
    struct New {
        const char* option;
        files::path target;
    };

    void add(const char* option, const std::string& identity, bool isOpenFile = false)
    {
        m_taken.try_emplace(identity, Taken{option, isOpenFile});
    }

    /// Only the folder knows whether two new names are one.
    const char* findNew(const NamedFile& output, const OutputPlace& place)
    {
        if (place.isSpecial() || files::exists(place.status))
            return nullptr;
        for (const New& other : m_new)
            if (areAlike(other.target, place.target) && nameOneFile(other.target, place.target))
                return other.option;
        m_new.push_back({output.option, place.target});
        return nullptr;
    }

    std::map<std::string, Taken> m_taken;
    std::vector<New> m_new;
};

} // namespace

std::optional<UsageError> clashOf(const std::vector<NamedFile>& inputs,
                                  const std::vector<NamedFile>& outputs)
{
    TakenFiles taken;
    for (const NamedFile& input : inputs)
        if (!input.path.empty())
            taken.addInput(input);
    for (const NamedFile& output : outputs) {
        if (output.path.empty())
            continue;
        if (const char* const other = taken.addOutput(output))
            return Words::sameFile(QLatin1String(output.option), QLatin1String(other));
    }
    return std::nullopt;
}

} // namespace tessera
