<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Boxes</name>
    <message numerus="yes">
        <source>%n outlying value(s) in all features</source>
        <translation>
            <numerusform>%n outlying value in all features</numerusform>
            <numerusform>%n outlying values in all features</numerusform>
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
    <message numerus="yes">
        <source>%Ln segment(s) fit better than any other number.</source>
        <translation>
            <numerusform>%Ln segment fits better than any other number.</numerusform>
            <numerusform>%Ln segments fit better than any other number.</numerusform>
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
        <source>%n segment(s) explain %1 of the variance.</source>
        <translation>
            <numerusform>%n segment explains %1 of the variance.</numerusform>
            <numerusform>%n segments explain %1 of the variance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s).</source>
        <translation>
            <numerusform>%n segment.</numerusform>
            <numerusform>%n segments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message numerus="yes">
        <source>%n row(s) do not have the expected %1 cells</source>
        <translation>
            <numerusform>%n row does not have the expected %1 cells</numerusform>
            <numerusform>%n rows do not have the expected %1 cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NUL byte(s) were found and kept as part of their cells</source>
        <translation>
            <numerusform>%n NUL byte was found and kept as part of its cell</numerusform>
            <numerusform>%n NUL bytes were found and kept as part of their cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) have text beside their quotation marks</source>
        <translation>
            <numerusform>%n cell has text beside its quotation marks</numerusform>
            <numerusform>%n cells have text beside their quotation marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) have no heading and were given one</source>
        <translation>
            <numerusform>%n column has no heading and was given one</numerusform>
            <numerusform>%n columns have no heading and were given one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) before the headings were skipped</source>
        <translation>
            <numerusform>%n line before the headings was skipped</numerusform>
            <numerusform>%n lines before the headings were skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n infinite value(s); they are treated as missing</source>
        <translation>
            <numerusform>“%1” has %n infinite value; it is treated as missing</numerusform>
            <numerusform>“%1” has %n infinite values; they are treated as missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n negative value(s), of which there is no logarithm</source>
        <translation>
            <numerusform>“%1” has %n negative value, of which there is no logarithm</numerusform>
            <numerusform>“%1” has %n negative values, of which there is no logarithm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 segments cannot be made of %n distinct row(s)</source>
        <translation>
            <numerusform>%1 segments cannot be made of %n distinct row</numerusform>
            <numerusform>%1 segments cannot be made of %n distinct rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) became empty on the way and were started anew</source>
        <translation>
            <numerusform>%n segment became empty on the way and was started anew</numerusform>
            <numerusform>%n segments became empty on the way and were started anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the search for %1 segments was still moving after %n iteration(s)</source>
        <translation>
            <numerusform>the search for %1 segments was still moving after %n iteration</numerusform>
            <numerusform>the search for %1 segments was still moving after %n iterations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank line(s) were left out</source>
        <translation>
            <numerusform>%n blank line was left out</numerusform>
            <numerusform>%n blank lines were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 segments of at least %2 rows each cannot be made of %Ln row(s)</source>
        <translation>
            <numerusform>%1 segments of at least %2 rows each cannot be made of %Ln row</numerusform>
            <numerusform>%1 segments of at least %2 rows each cannot be made of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reduce</name>
    <message numerus="yes">
        <source>How much each feature weighs in the first %n component(s)</source>
        <translation>
            <numerusform>How much each feature weighs in the first component</numerusform>
            <numerusform>How much each feature weighs in the first %n components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message numerus="yes">
        <source>Make %n segment(s)</source>
        <translation>
            <numerusform>Make %n segment</numerusform>
            <numerusform>Make %n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n component(s)</source>
        <translation>
            <numerusform>Use %n component</numerusform>
            <numerusform>Use %n components</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>it settled after %n iteration(s)</source>
        <translation>
            <numerusform>it settled after %n iteration</numerusform>
            <numerusform>it settled after %n iterations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was stopped after %n iteration(s)</source>
        <translation>
            <numerusform>it was stopped after %n iteration</numerusform>
            <numerusform>it was stopped after %n iterations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>k-means, best of %n start(s); %1. Inertia: %2.</source>
        <translation>
            <numerusform>k-means, best of %n start; %1. Inertia: %2.</numerusform>
            <numerusform>k-means, best of %n starts; %1. Inertia: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too many or too few cells</source>
        <translation>
            <numerusform>%n with too many or too few cells</numerusform>
            <numerusform>%n with too many or too few cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with missing values</source>
        <translation>
            <numerusform>%n with missing values</numerusform>
            <numerusform>%n with missing values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with outliers</source>
        <translation>
            <numerusform>%n with outliers</numerusform>
            <numerusform>%n with outliers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing value(s) were filled: %1.</source>
        <translation>
            <numerusform>%n missing value was filled: %1.</numerusform>
            <numerusform>%n missing values were filled: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) repeat an earlier row exactly.</source>
        <translation>
            <numerusform>%n row repeats an earlier row exactly.</numerusform>
            <numerusform>%n rows repeat an earlier row exactly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer number(s) appear again.</source>
        <translation>
            <numerusform>%n customer number appears again.</numerusform>
            <numerusform>%n customer numbers appear again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outlying value(s) were moved to the fence.</source>
        <translation>
            <numerusform>%n outlying value was moved to the fence.</numerusform>
            <numerusform>%n outlying values were moved to the fence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers fall into %n segment(s).</source>
        <translation>
            <numerusform>%1 customers fall into %n segment.</numerusform>
            <numerusform>%1 customers fall into %n segments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustText</name>
    <message numerus="yes">
        <source>converged after %n iterations</source>
        <extracomment>%n counts rounds of k-means</extracomment>
        <translation>
            <numerusform>converged after %n iteration</numerusform>
            <numerusform>converged after %n iterations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not converged after %n iterations</source>
        <translation>
            <numerusform>not converged after %n iteration</numerusform>
            <numerusform>not converged after %n iterations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n features</source>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n components</source>
        <translation>
            <numerusform>%n component</numerusform>
            <numerusform>%n components</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restarts</source>
        <translation>
            <numerusform>%n restart</numerusform>
            <numerusform>%n restarts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::DataInspector</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::DataTable</name>
    <message numerus="yes">
        <source>Copied %n rows</source>
        <translation>
            <numerusform>Copied %n row</numerusform>
            <numerusform>Copied %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::DuplicatesCard</name>
    <message numerus="yes">
        <source>%n row(s) repeat an earlier one</source>
        <translation>
            <numerusform>%n row repeats an earlier one</numerusform>
            <numerusform>%n rows repeat an earlier one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer number(s) appear again</source>
        <translation>
            <numerusform>%n customer number appears again</numerusform>
            <numerusform>%n customer numbers appear again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::FeatureModel</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::FeaturesPage</name>
    <message numerus="yes">
        <source>Taken of %n feature(s).</source>
        <translation>
            <numerusform>Taken of %n feature.</numerusform>
            <numerusform>Taken of %n features.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n numeric column(s) decide who belongs together.</source>
        <translation>
            <numerusform>%1 of %n numeric column decides who belongs together.</numerusform>
            <numerusform>%1 of %n numeric columns decide who belongs together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n logged</source>
        <translation>
            <numerusform>%n logged</numerusform>
            <numerusform>%n logged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ImportPage</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::MissingCard</name>
    <message numerus="yes">
        <source>Missing together in %n row(s): %1.</source>
        <translation>
            <numerusform>Missing together in %n row: %1.</numerusform>
            <numerusform>Missing together in %n rows: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with at least one</source>
        <translation>
            <numerusform>%n row with at least one</numerusform>
            <numerusform>%n rows with at least one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::MissingMatrix</name>
    <message numerus="yes">
        <source>%n column(s) with missing values</source>
        <translation>
            <numerusform>%n column with missing values</numerusform>
            <numerusform>%n columns with missing values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ModelInspector</name>
    <message numerus="yes">
        <source>Make %n segment(s)</source>
        <translation>
            <numerusform>Make %n segment</numerusform>
            <numerusform>Make %n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cluster on %n component(s)</source>
        <translation>
            <numerusform>Cluster on %n component</numerusform>
            <numerusform>Cluster on %n components</numerusform>
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
    <name>tessera::ReducePage</name>
    <message numerus="yes">
        <source>The first two components hold %1 of the variance of %n feature(s).</source>
        <translation>
            <numerusform>The first two components hold %1 of the variance of %n feature.</numerusform>
            <numerusform>The first two components hold %1 of the variance of %n features.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scaled feature(s)</source>
        <translation>
            <numerusform>%n scaled feature</numerusform>
            <numerusform>%n scaled features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PCA · %n component(s) · %1</source>
        <translation>
            <numerusform>PCA · %n component · %1</numerusform>
            <numerusform>PCA · %n components · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ReportPage</name>
    <message numerus="yes">
        <source>%n page(s), as they will be printed.</source>
        <translation>
            <numerusform>%n page, as it will be printed.</numerusform>
            <numerusform>%n pages, as they will be printed.</numerusform>
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
    <name>tessera::SweepCard</name>
    <message numerus="yes">
        <source>Make %n segment(s)</source>
        <translation>
            <numerusform>Make %n segment</numerusform>
            <numerusform>Make %n segments</numerusform>
        </translation>
    </message>
</context>
</TS>
