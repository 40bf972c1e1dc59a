// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pipeline.h"

#include "base/threadmarks.h"

#include <utility>

#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>

namespace tessera {

namespace {

/// A thing between two stages.
class Held {
public:
    Held(void* thing, void (*drop)(void*)) : m_thing(thing), m_drop(drop) { handOver(m_thing); }
    Held(Held&& other) noexcept
        : m_thing(std::exchange(other.m_thing, nullptr)), m_drop(other.m_drop)
    {}
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;
    Held& operator=(Held&&) = delete;
    ~Held()
    {
        if (void* const thing = take())
            m_drop(thing);
    }

    void* take()
    {
        if (m_thing)
            takeOver(m_thing);
        return std::exchange(m_thing, nullptr);
    }

private:
    void* m_thing;
    void (*m_drop)(void*);
};

/// What each call of a stage is wrapped in. The marks of calls in order are those of the stage.
class Wrapped {
public:
    Wrapped(const Stage& stage, ThreadMarks& pipeline) : m_stage(stage), m_pipeline(pipeline) {}

    void* call(void* given)
    {
        const ThreadMarks::Call handover(m_pipeline);
        if (m_stage.order == StageOrder::AnyOrder)
            return m_stage.work(given);
        takeOver(&m_turn);
        void* const made = m_stage.work(given);
        handOver(&m_turn);
        return made;
    }
    Held hold(void* made) const { return {made, m_stage.drop}; }
    tbb::filter_mode mode() const
    {
        return m_stage.order == StageOrder::InOrder ? tbb::filter_mode::serial_in_order
                                                    : tbb::filter_mode::parallel;
    }

private:
    const Stage& m_stage;
    ThreadMarks& m_pipeline;
    char m_turn = 0;
};

tbb::filter<void, Held> filterOfFirst(Wrapped& stage)
{
    return tbb::make_filter<void, Held>(stage.mode(), [&stage](tbb::flow_control& flow) {
        void* const made = stage.call(nullptr);
        if (!made)
            flow.stop();
        return stage.hold(made);
    });
}

tbb::filter<Held, Held> filterOfMiddle(Wrapped& stage)
{
    return tbb::make_filter<Held, Held>(
        stage.mode(), [&stage](Held given) { return stage.hold(stage.call(given.take())); });
}

tbb::filter<Held, void> filterOfLast(Wrapped& stage)
{
    return tbb::make_filter<Held, void>(stage.mode(),
                                        [&stage](Held given) { stage.call(given.take()); });
}

} // namespace

void runPipeline(const std::vector<Stage>& stages)
{
    ThreadMarks marks;
    std::vector<Wrapped> wrapped;
    wrapped.reserve(stages.size());
    for (const Stage& stage : stages)
        wrapped.emplace_back(stage, marks);
    tbb::filter<void, Held> filters = filterOfFirst(wrapped.front());
    for (std::size_t i = 1; i + 1 < wrapped.size(); ++i)
        filters = filters & filterOfMiddle(wrapped[i]);
    const auto inFlight = static_cast<std::size_t>(tbb::this_task_arena::max_concurrency()) * 2;
    const ThreadMarks::Loop handover(marks);
    tbb::parallel_pipeline(inFlight, filters & filterOfLast(wrapped.back()));
}

} // namespace tessera
