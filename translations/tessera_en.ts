<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message numerus="yes">
        <source>%Ln segment(s) fit better than any other number.</source>
        <translation>
            <numerusform>%Ln segment fits better than any other number.</numerusform>
            <numerusform>%Ln segments fit better than any other number.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message numerus="yes">
        <source>%Ln outlying value(s) in the features shown</source>
        <translation>
            <numerusform>%Ln outlying value in the features shown</numerusform>
            <numerusform>%Ln outlying values in the features shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%Ln missing value(s) filled</source>
        <translation>
            <numerusform>%Ln missing value filled</numerusform>
            <numerusform>%Ln missing values filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlier(s) moved to the fence</source>
        <translation>
            <numerusform>%Ln outlier moved to the fence</numerusform>
            <numerusform>%Ln outliers moved to the fence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln feature</numerusform>
            <numerusform>%Ln features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln principal component(s)</source>
        <translation>
            <numerusform>%Ln principal component</numerusform>
            <numerusform>%Ln principal components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message numerus="yes">
        <source>%Ln missing value(s) filled with the column&apos;s median.</source>
        <translation>
            <numerusform>%Ln missing value filled with the column&apos;s median.</numerusform>
            <numerusform>%Ln missing values filled with the column&apos;s median.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s) filled with the column&apos;s mean.</source>
        <translation>
            <numerusform>%Ln missing value filled with the column&apos;s mean.</numerusform>
            <numerusform>%Ln missing values filled with the column&apos;s mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s) filled with 0.</source>
        <translation>
            <numerusform>%Ln missing value filled with 0.</numerusform>
            <numerusform>%Ln missing values filled with 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with missing values left out.</source>
        <translation>
            <numerusform>%Ln customer with missing values left out.</numerusform>
            <numerusform>%Ln customers with missing values left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated row(s) kept.</source>
        <translation>
            <numerusform>%Ln repeated row kept.</numerusform>
            <numerusform>%Ln repeated rows kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated row(s) left out; the first of each stays.</source>
        <translation>
            <numerusform>%Ln repeated row left out; the first stays.</numerusform>
            <numerusform>%Ln repeated rows left out; the first of each stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlying value(s) of %1 kept.</source>
        <translation>
            <numerusform>%Ln outlying value of %1 kept.</numerusform>
            <numerusform>%Ln outlying values of %1 kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlying value(s) of %1 moved to the fence.</source>
        <translation>
            <numerusform>%Ln outlying value of %1 moved to the fence.</numerusform>
            <numerusform>%Ln outlying values of %1 moved to the fence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) filled</source>
        <translation>
            <numerusform>%Ln value filled</numerusform>
            <numerusform>%Ln values filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clipped</source>
        <translation>
            <numerusform>%Ln clipped</numerusform>
            <numerusform>%Ln clipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>%Ln segment(s) explain %1 of the variance.</source>
        <translation>
            <numerusform>%Ln segment explains %1 of the variance.</numerusform>
            <numerusform>%Ln segments explain %1 of the variance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s).</source>
        <translation>
            <numerusform>%Ln segment.</numerusform>
            <numerusform>%Ln segments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message numerus="yes">
        <source>%Ln row(s) do not have the expected %1 cells</source>
        <translation>
            <numerusform>%Ln row does not have the expected %1 cells</numerusform>
            <numerusform>%Ln rows do not have the expected %1 cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln NUL byte(s) were found and kept as part of their cells</source>
        <translation>
            <numerusform>%Ln NUL byte was found and kept as part of its cell</numerusform>
            <numerusform>%Ln NUL bytes were found and kept as part of their cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) have text beside their quotation marks</source>
        <translation>
            <numerusform>%Ln cell has text beside its quotation marks</numerusform>
            <numerusform>%Ln cells have text beside their quotation marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have no heading and were given one</source>
        <translation>
            <numerusform>%Ln column has no heading and was given one</numerusform>
            <numerusform>%Ln columns have no heading and were given one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) before the headings were skipped</source>
        <translation>
            <numerusform>%Ln line before the headings was skipped</numerusform>
            <numerusform>%Ln lines before the headings were skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln infinite value(s); they are treated as missing</source>
        <translation>
            <numerusform>“%1” has %Ln infinite value; it is treated as missing</numerusform>
            <numerusform>“%1” has %Ln infinite values; they are treated as missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln negative value(s), of which there is no logarithm</source>
        <translation>
            <numerusform>“%1” has %Ln negative value, of which there is no logarithm</numerusform>
            <numerusform>“%1” has %Ln negative values, of which there is no logarithm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 segments cannot be made of %Ln distinct row(s)</source>
        <translation>
            <numerusform>%1 segments cannot be made of %Ln distinct row</numerusform>
            <numerusform>%1 segments cannot be made of %Ln distinct rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) became empty on the way and were started anew</source>
        <translation>
            <numerusform>%Ln segment became empty on the way and was started anew</numerusform>
            <numerusform>%Ln segments became empty on the way and were started anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the search for %1 segments was still moving after %Ln iteration(s)</source>
        <translation>
            <numerusform>the search for %1 segments was still moving after %Ln iteration</numerusform>
            <numerusform>the search for %1 segments was still moving after %Ln iterations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank line(s) were left out</source>
        <translation>
            <numerusform>%Ln blank line was left out</numerusform>
            <numerusform>%Ln blank lines were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 segments of at least %2 rows each cannot be made of %Ln row(s)</source>
        <translation>
            <numerusform>%1 segments of at least %2 rows each cannot be made of %Ln row</numerusform>
            <numerusform>%1 segments of at least %2 rows each cannot be made of %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is possible for at most %Ln segment(s), not for %2</source>
        <translation>
            <numerusform>“%1” is possible for at most %Ln segment, not for %2</numerusform>
            <numerusform>“%1” is possible for at most %Ln segments, not for %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>line(s) %1</source>
        <translation>
            <numerusform>line %1</numerusform>
            <numerusform>lines %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reduce</name>
    <message numerus="yes">
        <source>How much each feature weighs in the first %Ln component(s)</source>
        <translation>
            <numerusform>How much each feature weighs in the first component</numerusform>
            <numerusform>How much each feature weighs in the first %Ln components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message numerus="yes">
        <source>Make %Ln segment(s)</source>
        <translation>
            <numerusform>Make %Ln segment</numerusform>
            <numerusform>Make %Ln segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln component(s)</source>
        <translation>
            <numerusform>Use %Ln component</numerusform>
            <numerusform>Use %Ln components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>it settled after %Ln iteration(s)</source>
        <translation>
            <numerusform>it settled after %Ln iteration</numerusform>
            <numerusform>it settled after %Ln iterations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was stopped after %Ln iteration(s)</source>
        <translation>
            <numerusform>it was stopped after %Ln iteration</numerusform>
            <numerusform>it was stopped after %Ln iterations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with too many or too few cells</source>
        <translation>
            <numerusform>%Ln with too many or too few cells</numerusform>
            <numerusform>%Ln with too many or too few cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln repeated</numerusform>
            <numerusform>%Ln repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with missing values</source>
        <translation>
            <numerusform>%Ln with missing values</numerusform>
            <numerusform>%Ln with missing values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with outliers</source>
        <translation>
            <numerusform>%Ln with outliers</numerusform>
            <numerusform>%Ln with outliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s) were filled: %1.</source>
        <translation>
            <numerusform>%Ln missing value was filled: %1.</numerusform>
            <numerusform>%Ln missing values were filled: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat an earlier row exactly.</source>
        <translation>
            <numerusform>%Ln row repeats an earlier row exactly.</numerusform>
            <numerusform>%Ln rows repeat an earlier row exactly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer number(s) appear again.</source>
        <translation>
            <numerusform>%Ln customer number appears again.</numerusform>
            <numerusform>%Ln customer numbers appear again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlying value(s) were moved to the fence.</source>
        <translation>
            <numerusform>%Ln outlying value was moved to the fence.</numerusform>
            <numerusform>%Ln outlying values were moved to the fence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln feature</numerusform>
            <numerusform>%Ln features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers fall into %Ln segment(s).</source>
        <translation>
            <numerusform>%1 customers fall into %Ln segment.</numerusform>
            <numerusform>%1 customers fall into %Ln segments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the features with most missing and outlying values. %Ln more are not printed.</source>
        <translation>
            <numerusform>These are the features with most missing and outlying values. %Ln more is not printed.</numerusform>
            <numerusform>These are the features with most missing and outlying values. %Ln more are not printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the %1 features that tell the segments apart best. %Ln more stand in the profiles that are saved as CSV.</source>
        <translation>
            <numerusform>These are the %1 features that tell the segments apart best. %Ln more stands in the profiles that are saved as CSV.</numerusform>
            <numerusform>These are the %1 features that tell the segments apart best. %Ln more stand in the profiles that are saved as CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s), which name columns one by one, are not printed.</source>
        <translation>
            <numerusform>%Ln more line, which names columns one by one, is not printed.</numerusform>
            <numerusform>%Ln more lines, which name columns one by one, are not printed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more column(s) stand in the profiles that are saved as CSV.</source>
        <translation>
            <numerusform>%Ln more column stands in the profiles that are saved as CSV.</numerusform>
            <numerusform>%Ln more columns stand in the profiles that are saved as CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best of %Ln start(s); %2. Inertia: %3.</source>
        <translation>
            <numerusform>%1, best of %Ln start; %2. Inertia: %3.</numerusform>
            <numerusform>%1, best of %Ln starts; %2. Inertia: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustText</name>
    <message numerus="yes">
        <source>converged after %Ln iterations</source>
        <extracomment>%Ln counts rounds of k-means</extracomment>
        <translation>
            <numerusform>converged after %Ln iteration</numerusform>
            <numerusform>converged after %Ln iterations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not converged after %Ln iterations</source>
        <translation>
            <numerusform>not converged after %Ln iteration</numerusform>
            <numerusform>not converged after %Ln iterations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln features</source>
        <translation>
            <numerusform>%Ln feature</numerusform>
            <numerusform>%Ln features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln component</numerusform>
            <numerusform>%Ln components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restarts</source>
        <translation>
            <numerusform>%Ln restart</numerusform>
            <numerusform>%Ln restarts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::AdviceCard</name>
    <message numerus="yes">
        <source>Make %Ln segment(s)</source>
        <translation>
            <numerusform>Make %Ln segment</numerusform>
            <numerusform>Make %Ln segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::DataInspector</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::DataPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::DataTable</name>
    <message numerus="yes">
        <source>Copied %Ln rows</source>
        <translation>
            <numerusform>Copied %Ln row</numerusform>
            <numerusform>Copied %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::DuplicatesCard</name>
    <message numerus="yes">
        <source>%Ln repeated row(s)</source>
        <translation>
            <numerusform>%Ln repeated row</numerusform>
            <numerusform>%Ln repeated rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated number(s)</source>
        <translation>
            <numerusform>%Ln repeated number</numerusform>
            <numerusform>%Ln repeated numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::FeatureModel</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::FeaturesPage</name>
    <message numerus="yes">
        <source>Taken of %Ln feature(s).</source>
        <translation>
            <numerusform>Taken of %Ln feature.</numerusform>
            <numerusform>Taken of %Ln features.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln numeric column(s) decide who belongs together.</source>
        <translation>
            <numerusform>%1 of %Ln numeric column decides who belongs together.</numerusform>
            <numerusform>%1 of %Ln numeric columns decide who belongs together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logged</source>
        <translation>
            <numerusform>%Ln logged</numerusform>
            <numerusform>%Ln logged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ImportPage</name>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::MissingCard</name>
    <message numerus="yes">
        <source>Missing together in %Ln row(s): %1.</source>
        <translation>
            <numerusform>Missing together in %Ln row: %1.</numerusform>
            <numerusform>Missing together in %Ln rows: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with at least one</source>
        <translation>
            <numerusform>%Ln row with at least one</numerusform>
            <numerusform>%Ln rows with at least one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::MissingMatrix</name>
    <message numerus="yes">
        <source>%Ln column(s) with missing values</source>
        <translation>
            <numerusform>%Ln column with missing values</numerusform>
            <numerusform>%Ln columns with missing values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ModelInspector</name>
    <message numerus="yes">
        <source>Make %Ln segment(s)</source>
        <translation>
            <numerusform>Make %Ln segment</numerusform>
            <numerusform>Make %Ln segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cluster on %Ln component(s)</source>
        <translation>
            <numerusform>Cluster on %Ln component</numerusform>
            <numerusform>Cluster on %Ln components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln customer(s) differ.</source>
        <translation>
            <numerusform>Only %Ln customer differs.</numerusform>
            <numerusform>Only %Ln customers differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln feature(s), not reduced</source>
        <translation>
            <numerusform>%Ln feature, not reduced</numerusform>
            <numerusform>All %Ln features, not reduced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::RecipeImport</name>
    <message numerus="yes">
        <source>%1; and %Ln more</source>
        <translation>
            <numerusform>%1; and %Ln more</numerusform>
            <numerusform>%1; and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs %Ln column(s) that this table does not have like that.</source>
        <translation>
            <numerusform>It needs %Ln column that this table does not have like that.</numerusform>
            <numerusform>It needs %Ln columns that this table does not have like that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ReducePage</name>
    <message numerus="yes">
        <source>The first two components hold %1 of the variance of %Ln feature(s).</source>
        <translation>
            <numerusform>The first two components hold %1 of the variance of %Ln feature.</numerusform>
            <numerusform>The first two components hold %1 of the variance of %Ln features.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln scaled feature(s)</source>
        <translation>
            <numerusform>%Ln scaled feature</numerusform>
            <numerusform>%Ln scaled features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PCA · %Ln component(s) · %1</source>
        <translation>
            <numerusform>PCA · %Ln component · %1</numerusform>
            <numerusform>PCA · %Ln components · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ReportPage</name>
    <message numerus="yes">
        <source>%Ln page(s), as they will be printed.</source>
        <translation>
            <numerusform>%Ln page, as it will be printed.</numerusform>
            <numerusform>%Ln pages, as they will be printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ScatterCard</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ScorePage</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s) filled</source>
        <translation>
            <numerusform>%Ln missing value filled</numerusform>
            <numerusform>%Ln missing values filled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::SweepCard</name>
    <message numerus="yes">
        <source>Make %Ln segment(s)</source>
        <translation>
            <numerusform>Make %Ln segment</numerusform>
            <numerusform>Make %Ln segments</numerusform>
        </translation>
    </message>
</context>
</TS>
