// SPDX-License-Identifier: GPL-3.0-or-later
#include "clustering/methods.h"

#include "clustering/kmeans/kmeansmethod.h"
#include "clustering/kmedoids/kmedoids.h"
#include "clustering/kprototypes/kprototypes.h"
#include "clustering/minibatch/minibatch.h"
#include "clustering/mixture/mixture.h"

#include <array>

namespace tessera {

std::span<const Method* const> methods()
{
    static constexpr std::array all{
        &kmeansMethod, &kmedoidsMethod, &mixtureMethod, &minibatchMethod, &kprototypesMethod,
    };
    return all;
}

const Method* findMethod(std::string_view id)
{
    for (const Method* method : methods())
        if (id == method->id)
            return method;
    return nullptr;
}

} // namespace tessera
