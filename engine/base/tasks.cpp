// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tasks.h"

#include "base/threadmarks.h"

#include <utility>

#include <tbb/task_group.h>

namespace tessera {

class Tasks::Group {
public:
    void add(std::function<void()> work)
    {
        auto held = std::make_unique<Work>(std::move(work));
        handOver(held.get());
        m_group.run(Task(m_marks, std::move(held)));
    }
    void wait()
    {
        const Ending ending(m_marks);
        m_group.wait();
    }
    void cancel()
    {
        m_group.cancel();
        try {
            wait();
        } catch (...) { // the exception on its way is the one that counts
        }
    }

private:
    using Work = std::function<void()>;

    /// For the length of wait(), which may throw.
    class Ending {
    public:
        explicit Ending(ThreadMarks& marks) : m_marks(marks) {}
        ~Ending() { m_marks.afterCalls(); }
        Ending(const Ending&) = delete;
        Ending& operator=(const Ending&) = delete;

    private:
        ThreadMarks& m_marks;
    };

    class Task {
    public:
        Task(ThreadMarks& group, std::unique_ptr<Work> work)
            : m_group(&group), m_work(std::move(work))
        {}
        Task(Task&&) noexcept = default;
        Task& operator=(Task&&) = delete;
        /// What the work holds ends here, maybe without a call.
        ~Task()
        {
            if (!m_work)
                return;
            const ThreadMarks::Call ending(*m_group);
            takeOver(m_work.get());
            m_work.reset();
        }

        void operator()() const
        {
            const ThreadMarks::Call call(*m_group);
            takeOver(m_work.get());
            (*m_work)();
        }

    private:
        ThreadMarks* m_group;
        std::unique_ptr<Work> m_work;
    };

    ThreadMarks m_marks;
    tbb::task_group m_group;
};

Tasks::Tasks(TaskOrder order)
    : m_group(order == TaskOrder::AtTheSameTime ? std::make_unique<Group>() : nullptr)
{}

Tasks::~Tasks()
{
    if (m_group)
        m_group->cancel();
}

void Tasks::add(std::function<void()> work)
{
    if (m_group)
        m_group->add(std::move(work));
    else
        m_waiting.emplace_back(std::move(work));
}

void Tasks::wait()
{
    for (; !m_waiting.empty(); m_waiting.pop_front())
        m_waiting.front()();
    if (m_group)
        m_group->wait();
}

} // namespace tessera
