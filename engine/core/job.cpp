// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/job.h"

#include <new>
#include <stdexcept>

namespace tessera {

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
        return {.code = IssueCode::Unexpected, .arguments = {error.what()}};
    } catch (...) {
        return {.code = IssueCode::Unexpected, .arguments = {"unknown"}};
    }
}

} // namespace tessera
