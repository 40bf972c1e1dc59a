// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/outputhandle.h"

#ifdef _WIN32

#include <process.h>

namespace tessera {

namespace files = std::filesystem;

OutputHandle::~OutputHandle() = default;

bool OutputHandle::createUnnamed(const files::path&, files::perms)
{
    return false;
}

std::error_code OutputHandle::link(const files::path&)
{
    return std::make_error_code(std::errc::function_not_supported);
}

std::error_code OutputHandle::create(const files::path& path, files::perms)
{
    std::error_code ignored;
    if (files::exists(path, ignored))
        return std::make_error_code(std::errc::file_exists);
    m_file.open(path, std::ios::binary | std::ios::trunc);
    return state();
}

std::error_code OutputHandle::openSpecial(const files::path& path, const Cancel&)
{
    m_file.open(path, std::ios::binary);
    return state();
}

std::error_code OutputHandle::duplicate(int)
{
    return std::make_error_code(std::errc::bad_file_descriptor);
}

std::error_code OutputHandle::write(std::string_view content, const Cancel&)
{
    m_file.write(content.data(), static_cast<std::streamsize>(content.size()));
    return state();
}

void OutputHandle::setPermissions(files::perms) {}

std::error_code OutputHandle::sync()
{
    m_file.flush();
    return state();
}

std::error_code OutputHandle::close()
{
    if (m_file.is_open())
        m_file.close(); // no open file is renamed or removed
    return state();
}

std::error_code OutputHandle::state() const
{
    return m_file ? std::error_code{} : std::make_error_code(std::errc::io_error);
}

bool exchangeFiles(const files::path&, const files::path&)
{
    return false;
}

std::error_code syncFolder(const files::path&)
{
    return {};
}

std::error_code replaceError(const files::path&)
{
    return {};
}

std::error_code mayWrite(int)
{
    return std::make_error_code(std::errc::bad_file_descriptor);
}

std::uint64_t processNumber()
{
    return static_cast<std::uint64_t>(_getpid());
}

} // namespace tessera

#endif
