// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/textfile.h"

#include "io/bytesource.h"

namespace tessera {

Result<std::string> readTextFile(const std::string& path, const Cancel& cancel)
{
    auto source = csv::ByteSource::open(path, cancel);
    if (!source)
        return source.issue();
    constexpr std::size_t piece = 1 << 20;
    std::string text;
    while (source->read(text, piece) > 0)
        cancel.poll();
    if (source->changed())
        return Issue{.code = IssueCode::FileChanged};
    return text;
}

} // namespace tessera
