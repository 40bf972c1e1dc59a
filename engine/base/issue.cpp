// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/issue.h"

namespace tessera {

const char* issueName(IssueCode code)
{
#define TESSERA_CASE(name)                                                                         \
    case IssueCode::name:                                                                          \
        return #name
    switch (code) {
        TESSERA_CASE(FileNotFound);
        TESSERA_CASE(FileIsDirectory);
        TESSERA_CASE(FileNotReadable);
        TESSERA_CASE(FileEmpty);
        TESSERA_CASE(HeaderOnly);
        TESSERA_CASE(BinaryContent);
        TESSERA_CASE(NulBytes);
        TESSERA_CASE(EncodingInvalid);
        TESSERA_CASE(EncodingAssumed);
        TESSERA_CASE(QuoteNotClosed);
        TESSERA_CASE(QuoteMisplaced);
        TESSERA_CASE(RowsRagged);
        TESSERA_CASE(RowTooLong);
        TESSERA_CASE(ColumnsTooMany);
        TESSERA_CASE(HeadingsBlank);
        TESSERA_CASE(HeadingsDuplicate);
        TESSERA_CASE(PreambleSkipped);
        TESSERA_CASE(BlankLinesSkipped);
        TESSERA_CASE(DateOrderAssumed);
        TESSERA_CASE(TypeChangedLate);
        TESSERA_CASE(OptionInvalid);
        TESSERA_CASE(MemoryExhausted);
        TESSERA_CASE(FileChanged);
        TESSERA_CASE(FormatUnknown);
        TESSERA_CASE(ColumnUnknown);
        TESSERA_CASE(ColumnNotNumeric);
        TESSERA_CASE(FeatureAllMissing);
        TESSERA_CASE(FeatureEmptyAtFirst);
        TESSERA_CASE(FeatureConstant);
        TESSERA_CASE(FeatureInfinite);
        TESSERA_CASE(NoUsableFeature);
        TESSERA_CASE(NoRowsLeft);
        TESSERA_CASE(LogOfNegative);
        TESSERA_CASE(ComponentsTooMany);
        TESSERA_CASE(SegmentsTooMany);
        TESSERA_CASE(SegmentRangeInvalid);
        TESSERA_CASE(EmptySegmentsRepaired);
        TESSERA_CASE(NotConverged);
        TESSERA_CASE(SilhouetteEstimated);
        TESSERA_CASE(TableTooWide);
        TESSERA_CASE(NotFinite);
        TESSERA_CASE(MethodLacks);
        TESSERA_CASE(MethodSegmentsTooMany);
        TESSERA_CASE(ParameterInvalid);
        TESSERA_CASE(MinimumSizeImpossible);
        TESSERA_CASE(MedoidsSampled);
        TESSERA_CASE(NoCategories);
        TESSERA_CASE(WeightOfNoFeature);
        TESSERA_CASE(ModelUnsupported);
        TESSERA_CASE(JsonInvalid);
        TESSERA_CASE(RecipeInvalid);
        TESSERA_CASE(RecipeKeyUnknown);
        TESSERA_CASE(VersionTooNew);
        TESSERA_CASE(ModelInvalid);
        TESSERA_CASE(ModelColumnMissing);
        TESSERA_CASE(NamesInvalid);
        TESSERA_CASE(OutputNotWritable);
        TESSERA_CASE(Unexpected);
        TESSERA_CASE(Cancelled);
    }
#undef TESSERA_CASE
    return "Unknown";
}

} // namespace tessera
