// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the thread sanitizer is told in place of oneTBB, which is not instrumented. Only for sources
// that call oneTBB; engine/CMakeLists.txt compiles these without the sanitizer.

#if defined(TESSERA_THREAD_SANITIZER)
#include <sanitizer/tsan_interface.h>
#endif

namespace tessera {

/// Something that threads hand over at an address. Nothing in other builds.
inline void handOver([[maybe_unused]] void* at)
{
#if defined(TESSERA_THREAD_SANITIZER)
    __tsan_release(at);
#endif
}
inline void takeOver([[maybe_unused]] void* at)
{
#if defined(TESSERA_THREAD_SANITIZER)
    __tsan_acquire(at);
#endif
}

/// The marks of one loop, group of tasks or pipeline: what happens before it happens before each of
/// its calls, and these before what follows it. Calls of the same loop stay unordered.
class ThreadMarks {
public:
    void beforeCalls() { handOver(&m_before); }
    void afterCalls() { takeOver(&m_after); }

    /// For the length of one call.
    class Call {
    public:
        explicit Call(ThreadMarks& marks) : m_marks(marks) { takeOver(&m_marks.m_before); }
        ~Call() { handOver(&m_marks.m_after); }
        Call(const Call&) = delete;
        Call& operator=(const Call&) = delete;

    private:
        ThreadMarks& m_marks;
    };

    /// For the length of the loop, in the caller's thread.
    class Loop {
    public:
        explicit Loop(ThreadMarks& marks) : m_marks(marks) { m_marks.beforeCalls(); }
        ~Loop() { m_marks.afterCalls(); }
        Loop(const Loop&) = delete;
        Loop& operator=(const Loop&) = delete;

    private:
        ThreadMarks& m_marks;
    };

private:
    char m_before = 0;
    char m_after = 0;
};

} // namespace tessera
