// SPDX-License-Identifier: GPL-3.0-or-later
#include "views.h"

#include "clean/cleanpage.h"
#include "data/datapage.h"
#include "features/featurespage.h"
#include "parts/frame/page.h"
#include "profile/profilepage.h"
#include "reduce/reducepage.h"
#include "report/reportpage.h"
#include "segment/segmentpage.h"

#include <array>

namespace tessera {

namespace {

template<class View>
std::unique_ptr<Page> make(const Session& session)
{
    return std::make_unique<View>(session);
}

} // namespace

std::span<const ViewEntry> views()
{
    static const std::array entries{
        ViewEntry{"data", make<DataPage>},         ViewEntry{"clean", make<CleanPage>},
        ViewEntry{"features", make<FeaturesPage>}, ViewEntry{"reduce", make<ReducePage>},
        ViewEntry{"segment", make<SegmentPage>},   ViewEntry{"profile", make<ProfilePage>},
        ViewEntry{"report", make<ReportPage>},
    };
    return entries;
}

} // namespace tessera
