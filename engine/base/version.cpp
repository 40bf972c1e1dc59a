// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/version.h"

namespace tessera {

const char* versionText()
{
    return TESSERA_VERSION;
}

} // namespace tessera
