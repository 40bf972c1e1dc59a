// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/job.h"

#include <new>
#include <stdexcept>
#include <string_view>
#include <system_error>

namespace tessera {

namespace {

/// A thread needs memory, and the system refuses both alike. The standard library tells by a code,
/// oneTBB by a text alone.
bool isLackOfThreads(const std::exception& error)
{
    if (const auto* const system = dynamic_cast<const std::system_error*>(&error))
        return system->code() == std::errc::resource_unavailable_try_again ||
               system->code() == std::errc::not_enough_memory;
    return std::string_view(error.what()).starts_with("pthread_create");
}

} // namespace

Issue issueOfException()
{
    try {
        throw;
    } catch (const Cancelled&) {
        return {.code = IssueCode::Cancelled};
    } catch (const std::bad_alloc&) {
        return {.code = IssueCode::MemoryExhausted};
    } catch (const std::length_error&) { // a container of more than can be addressed
        return {.code = IssueCode::MemoryExhausted};
    } catch (const std::exception& error) {
        if (isLackOfThreads(error))
            return {.code = IssueCode::MemoryExhausted};
        return {.code = IssueCode::Unexpected, .arguments = {error.what()}};
    } catch (...) {
        return {.code = IssueCode::Unexpected, .arguments = {"unknown"}};
    }
}

} // namespace tessera
