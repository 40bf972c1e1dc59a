// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tasks that lead to further tasks. It never waits between them, so that no thread is idle while
// another one holds up what only some of the rest depends on.

#include "core/parallel.h"

#include <deque>
#include <functional>

#include <tbb/task_group.h>

namespace tessera {

/// Where tasks run.
enum class TaskOrder {
    AtTheSameTime, ///< on all cores of the caller's oneTBB arena, in any order
    OneByOne       ///< in the caller's thread, in the order in which they were added
};

class Tasks {
public:
    explicit Tasks(TaskOrder order) : m_order(order) {}
    Tasks(const Tasks&) = delete;
    Tasks& operator=(const Tasks&) = delete;

    /// Without wait(), because something was thrown in between: tasks that have not begun are left
    /// out, and no task runs any more afterwards. Destroy what tasks use later than this.
    ~Tasks()
    {
        m_group.cancel();
        try {
            m_group.wait();
        } catch (...) { // the exception on its way is the one that counts
        }
        Handover::takeFromCalls();
    }

    /// Also from within a task. What was written before can be read in it.
    template<class Work>
    void add(Work work)
    {
        if (m_order == TaskOrder::OneByOne) {
            m_waiting.emplace_back(std::move(work));
            return;
        }
        Handover::takeFromCalls(); // a task may lie where a former one lay
        m_group.run(Task<Work>(std::move(work)));
    }

    /// Waits until all of them are done. Throws what the first of them throws; tasks that have not
    /// begun are left out then.
    void wait()
    {
        for (; !m_waiting.empty(); m_waiting.pop_front())
            m_waiting.front()();
        m_group.wait();
        Handover::takeFromCalls();
    }

private:
    /// What was written before is left for the call when the task lies where it will be called.
    template<class Work>
    class Task {
    public:
        explicit Task(Work work) : m_work(std::move(work)) {}
        Task(Task&& other) noexcept : m_work(std::move(other.m_work)) { Handover::leaveForCalls(); }
        Task(const Task& other) : m_work(other.m_work) { Handover::leaveForCalls(); }
        Task& operator=(const Task&) = delete;
        Task& operator=(Task&&) = delete;
        ~Task() = default;

        void operator()() const
        {
            const Handover handover;
            m_work();
        }

    private:
        Work m_work;
    };

    TaskOrder m_order;
    std::deque<std::function<void()>> m_waiting;
    tbb::task_group m_group;
};

} // namespace tessera
