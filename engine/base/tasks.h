// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tasks that lead to further tasks. It never waits between them, so that no thread is idle while
// another one holds up what only some of the rest depends on.

#include <deque>
#include <functional>
#include <memory>

namespace tessera {

/// Where tasks run.
enum class TaskOrder {
    AtTheSameTime, ///< on all cores of the caller's oneTBB arena, in any order
    OneByOne       ///< in the caller's thread, in the order in which they were added
};

class Tasks {
public:
    explicit Tasks(TaskOrder order);
    Tasks(const Tasks&) = delete;
    Tasks& operator=(const Tasks&) = delete;

    /// Without wait(), because something was thrown in between: tasks that have not begun are left
    /// out, and no task runs any more afterwards. Destroy what tasks use later than this.
    ~Tasks();

    /// Also from within a task. What was written before can be read in it.
    void add(std::function<void()> work);

    /// Waits until all of them are done. Throws what the first of them throws; tasks that have not
    /// begun are left out then.
    void wait();

private:
    class Group;
    std::unique_ptr<Group> m_group; ///< null: one by one
    std::deque<std::function<void()>> m_waiting;
};

} // namespace tessera
