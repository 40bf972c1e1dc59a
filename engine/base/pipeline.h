// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Stages that things pass one after the other while other things are in other stages. A thing has
// one owner at a time: the stage that was handed it, then what holds it for the next one.

#include <functional>
#include <memory>
#include <vector>

namespace tessera {

enum class StageOrder {
    InOrder, ///< one call at a time, in the order in which the first stage made the things
    AnyOrder ///< calls at the same time
};

/// Made by firstStage(), middleStage() and lastStage().
struct Stage {
    StageOrder order = StageOrder::InOrder;
    std::function<void*(void*)> work{}; ///< takes over what it is given; who calls takes the result
    void (*drop)(void*) = nullptr;      ///< for a result that no stage takes over any more
};

/// `make` returns a std::unique_ptr<Out>, null at the end; it is called in order.
template<class Out, class Make>
Stage firstStage(Make make)
{
    return {.order = StageOrder::InOrder,
            .work = [make](void*) -> void* { return std::unique_ptr<Out>(make()).release(); },
            .drop = [](void* made) { delete static_cast<Out*>(made); }};
}

/// `turn` makes a std::unique_ptr<Out> of a std::unique_ptr<In>.
template<class In, class Out, class Turn>
Stage middleStage(StageOrder order, Turn turn)
{
    return {.order = order,
            .work = [turn](void* given) -> void* {
                std::unique_ptr<In> in(static_cast<In*>(given));
                return std::unique_ptr<Out>(turn(std::move(in))).release();
            },
            .drop = [](void* made) { delete static_cast<Out*>(made); }};
}

template<class In, class End>
Stage lastStage(StageOrder order, End end)
{
    return {.order = order, .work = [end](void* given) -> void* {
                end(std::unique_ptr<In>(static_cast<In*>(given)));
                return nullptr;
            }};
}

/// Runs until the first stage returns null and all that it made has passed the last one. Throws
/// what a stage throws; what is on its way is dropped then.
void runPipeline(const std::vector<Stage>& stages);

} // namespace tessera
