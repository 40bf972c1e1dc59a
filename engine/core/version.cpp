// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/version.h"

namespace tessera {

const char* versionText()
{
    return TESSERA_VERSION;
}

} // namespace tessera
