<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivityText</name>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Tabelle lesen</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Spalten ansehen</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Transforming features</source>
        <translation>Merkmale umformen</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalieren</translation>
    </message>
    <message>
        <source>Finding principal components</source>
        <translation>Hauptkomponenten bestimmen</translation>
    </message>
    <message>
        <source>Trying every number of segments</source>
        <translation>Alle Segmentzahlen durchrechnen</translation>
    </message>
    <message>
        <source>Finding segments</source>
        <translation>Segmente suchen</translation>
    </message>
    <message>
        <source>Judging the segments</source>
        <translation>Segmente bewerten</translation>
    </message>
    <message>
        <source>Describing the segments</source>
        <translation>Segmente beschreiben</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 segments cut it best</source>
        <translation>%1 Segmente teilen sie am besten</translation>
    </message>
    <message>
        <source>%1 segments do equally well, %2 explain most beyond chance</source>
        <translation>%1 Segmente sind gleich gut, %2 erklären am meisten über den Zufall hinaus</translation>
    </message>
    <message>
        <source>There is no clear structure: any number of segments cuts one cloud.</source>
        <translation>Es gibt keine klare Struktur: Jede Zahl von Segmenten zerteilt eine einzige Wolke.</translation>
    </message>
    <message>
        <source>%1 If you need segments all the same, %2 are the most stable when customers are resampled.</source>
        <translation>%1 Wenn dennoch Segmente gebraucht werden: %2 sind am stabilsten, wenn die Kunden neu gezogen werden.</translation>
    </message>
    <message>
        <source>Explains more than chance would: gap %1</source>
        <translation>Erklärt mehr als der Zufall: Gap %1</translation>
    </message>
    <message>
        <source>Explains no more than chance would: gap %1</source>
        <translation>Erklärt nicht mehr als der Zufall: Gap %1</translation>
    </message>
    <message>
        <source>Segments are clearer than in rows without structure: silhouette %1</source>
        <translation>Segmente sind klarer als in Zeilen ohne Struktur: Silhouette %1</translation>
    </message>
    <message>
        <source>Segments are no clearer than in rows without structure: silhouette %1</source>
        <translation>Segmente sind nicht klarer als in Zeilen ohne Struktur: Silhouette %1</translation>
    </message>
    <message>
        <source>Every segment comes back when customers are resampled: %1</source>
        <translation>Jedes Segment kehrt wieder, wenn Kunden neu gezogen werden: %1</translation>
    </message>
    <message>
        <source>One segment changes when customers are resampled: %1</source>
        <translation>Ein Segment ändert sich, wenn Kunden neu gezogen werden: %1</translation>
    </message>
    <message>
        <source>One segment is not found again when customers are resampled: %1</source>
        <translation>Ein Segment findet sich nicht wieder, wenn Kunden neu gezogen werden: %1</translation>
    </message>
    <message>
        <source>%1 of the customers are in segments set off by a valley</source>
        <translation>%1 der Kunden sind in Segmenten, die ein Tal abgrenzt</translation>
    </message>
    <message>
        <source>Only %1 of the customers are in segments set off by a valley</source>
        <translation>Nur %1 der Kunden sind in Segmenten, die ein Tal abgrenzt</translation>
    </message>
    <message>
        <source>Restarts agree: %1</source>
        <translation>Die Starts stimmen überein: %1</translation>
    </message>
    <message>
        <source>Restarts end differently: %1</source>
        <translation>Die Starts enden verschieden: %1</translation>
    </message>
    <message>
        <source>The customers form one continuous cloud without gaps; %1.</source>
        <translation>Die Kunden bilden eine zusammenhängende Wolke ohne Lücken; %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) fit better than any other number.</source>
        <translation>
            <numerusform>%Ln Segment passt besser als jede andere Zahl.</numerusform>
            <numerusform>%Ln Segmente passen besser als jede andere Zahl.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are groups; %1.</source>
        <translation>Es gibt Gruppen; %1.</translation>
    </message>
    <message>
        <source>Segments do not come back when customers are resampled; %1 are the most stable.</source>
        <translation>Segmente kehren nicht wieder, wenn die Kunden neu gezogen werden; %1 sind am stabilsten.</translation>
    </message>
    <message>
        <source>confidence: low</source>
        <translation>Sicherheit: gering</translation>
    </message>
    <message>
        <source>confidence: medium</source>
        <translation>Sicherheit: mittel</translation>
    </message>
    <message>
        <source>confidence: high</source>
        <translation>Sicherheit: hoch</translation>
    </message>
    <message>
        <source>judged on %1 customers drawn at random</source>
        <translation>beurteilt an %1 zufällig gezogenen Kunden</translation>
    </message>
</context>
<context>
    <name>AdviceSpecs</name>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>beyond chance</source>
        <translation>über Zufall</translation>
    </message>
    <message>
        <source>Gap statistic: how much more the segments explain than in rows without structure, above one segment. Bars: one standard error.</source>
        <translation>Gap-Statistik: wie viel mehr die Segmente erklären als in Zeilen ohne Struktur, über ein Segment hinaus. Balken: ein Standardfehler.</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>weakest segment</source>
        <translation>schwächstes</translation>
    </message>
    <message>
        <source>Jaccard index of each segment with the one found when customers are resampled. Point: the weakest segment; bar: up to the best. 0.75 is stable, below 0.6 is not.</source>
        <translation>Jaccard-Index jedes Segments mit dem, das nach erneutem Ziehen der Kunden gefunden wird. Punkt: das schwächste Segment; Balken: bis zum besten. 0,75 ist stabil, unter 0,6 nicht.</translation>
    </message>
    <message>
        <source>Valleys</source>
        <translation>Täler</translation>
    </message>
    <message>
        <source>customers set off</source>
        <translation>abgegrenzt</translation>
    </message>
    <message>
        <source>Share of the customers in segments that a valley, a place with few customers, sets off from all others.</source>
        <translation>Anteil der Kunden in Segmenten, die ein Tal, eine Stelle mit wenigen Kunden, von allen anderen abgrenzt.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Adjusted Rand index of single starts with the best result: how far other starts end at the same segments.</source>
        <translation>Angepasster Rand-Index einzelner Starts mit dem besten Ergebnis: wie weit andere Starts bei denselben Segmenten enden.</translation>
    </message>
    <message>
        <source>Calinski-Harabasz</source>
        <translation>Calinski-Harabasz</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>höher ist besser</translation>
    </message>
    <message>
        <source>Variance between segments over variance within, each by its degrees of freedom.</source>
        <translation>Varianz zwischen den Segmenten durch Varianz innerhalb, je Freiheitsgrad.</translation>
    </message>
    <message>
        <source>Davies-Bouldin</source>
        <translation>Davies-Bouldin</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>niedriger ist besser</translation>
    </message>
    <message>
        <source>How wide segments are beside the distance of their centres; mean over the worst neighbour of each.</source>
        <translation>Wie breit Segmente im Verhältnis zum Abstand ihrer Zentren sind; Mittel über den jeweils ungünstigsten Nachbarn.</translation>
    </message>
    <message>
        <source>Dunn</source>
        <translation>Dunn</translation>
    </message>
    <message>
        <source>The least distance of two centres over the widest segment.</source>
        <translation>Der kleinste Abstand zweier Zentren durch das breiteste Segment.</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bayesian information criterion of round groups of one width: likelihood less what further segments cost.</source>
        <translation>Bayessches Informationskriterium runder Gruppen gleicher Breite: Likelihood abzüglich dessen, was weitere Segmente kosten.</translation>
    </message>
    <message>
        <source>Which k?</source>
        <translation>Welches k?</translation>
    </message>
    <message>
        <source>Segments (k)</source>
        <translation>Segmente (k)</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>Outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>standard deviations from the mean</source>
        <translation>Standardabweichungen vom Mittelwert</translation>
    </message>
    <message>
        <source>No feature to show</source>
        <translation>Kein Merkmal zu zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlying value(s) in the features shown</source>
        <translation>
            <numerusform>%Ln Ausreißer in den gezeigten Merkmalen</numerusform>
            <numerusform>%Ln Ausreißer in den gezeigten Merkmalen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartActions</name>
    <message>
        <source>chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>%1 files (*%2)</source>
        <translation>%1-Dateien (*%2)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Daten als CSV speichern…</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>PC %1 · %2</source>
        <translation>PC %1 · %2</translation>
    </message>
    <message>
        <source>%1 customers in %2 segments, by %3 and %4</source>
        <translation>%1 Kunden in %2 Segmenten, nach %3 und %4</translation>
    </message>
    <message>
        <source>Inertia</source>
        <translation>Trägheit</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Ellbogen</translation>
    </message>
    <message>
        <source>inertia</source>
        <translation>Trägheit</translation>
    </message>
    <message>
        <source>Inertia falls from %1 at 1 segment to %2 at %3</source>
        <translation>Die Trägheit sinkt von %1 bei 1 Segment auf %2 bei %3</translation>
    </message>
    <message>
        <source>Segments (k)</source>
        <translation>Segmente (k)</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>mean width</source>
        <translation>mittlere Breite</translation>
    </message>
    <message>
        <source>mean width, estimated</source>
        <translation>mittlere Breite, geschätzt</translation>
    </message>
    <message>
        <source>The mean silhouette is greatest at %1 segments</source>
        <translation>Die mittlere Silhouette ist bei %1 Segmenten am größten</translation>
    </message>
    <message>
        <source>%1: overall mean %2</source>
        <translation>%1: Gesamtmittel %2</translation>
    </message>
    <message>
        <source>What makes %1 different from the overall mean</source>
        <translation>Was %1 vom Gesamtmittel unterscheidet</translation>
    </message>
    <message>
        <source>updating</source>
        <translation>wird aktualisiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>median %1, quartiles %2 and %3</source>
        <translation>Median %1, Quartile %2 und %3</translation>
    </message>
    <message>
        <source>whiskers from %1 to %2</source>
        <translation>Antennen von %1 bis %2</translation>
    </message>
    <message>
        <source>%1. Up to k = %2 the values are final, the others are estimates.</source>
        <translation>%1. Bis k = %2 sind die Werte endgültig, die übrigen sind Schätzungen.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 final</source>
        <translation>%1 · %2 von %3 endgültig</translation>
    </message>
    <message>
        <source>a first estimate</source>
        <translation>eine erste Schätzung</translation>
    </message>
    <message>
        <source>%1: overall mean %2; described, not clustered on</source>
        <translation>%1: Gesamtmittel %2; nur beschrieben, geht nicht in die Segmente ein</translation>
    </message>
    <message>
        <source>Standardised means of %1 columns in %2 segments; first: %3</source>
        <translation>Standardisierte Mittelwerte von %1 Spalten in %2 Segmenten; zuerst: %3</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <extracomment>which of many columns are in view, such as 1–24 of 20,000</extracomment>
        <translation>%1–%2 von %3</translation>
    </message>
</context>
<context>
    <name>ColumnText</name>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Descriptive</source>
        <translation>Beschreibend</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignoriert</translation>
    </message>
    <message>
        <source>Names the customer; never compared.</source>
        <translation>Benennt die Kunden; wird nie verglichen.</translation>
    </message>
    <message>
        <source>Decides which customers are alike.</source>
        <translation>Entscheidet, welche Kunden sich ähneln.</translation>
    </message>
    <message>
        <source>Describes the segments but does not make them.</source>
        <translation>Beschreibt die Segmente, bildet sie aber nicht.</translation>
    </message>
    <message>
        <source>Left out of everything.</source>
        <translation>Bleibt überall außen vor.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>see %1 --help</source>
        <translation>siehe %1 --help</translation>
    </message>
    <message>
        <source>“%1” was not expected</source>
        <translation>„%1“ wurde nicht erwartet</translation>
    </message>
    <message>
        <source>it needs exactly one value</source>
        <translation>genau ein Wert ist nötig</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>start from this recipe; other options override it</source>
        <translation>mit diesem Rezept beginnen; andere Optionen gehen vor</translation>
    </message>
    <message>
        <source>how many threads to use (results do not depend on it)</source>
        <translation>Anzahl der Threads (die Ergebnisse hängen nicht davon ab)</translation>
    </message>
    <message>
        <source>write all results as JSON</source>
        <translation>alle Ergebnisse als JSON schreiben</translation>
    </message>
    <message>
        <source>write each customer&apos;s segment as CSV</source>
        <translation>das Segment aller Kunden als CSV schreiben</translation>
    </message>
    <message>
        <source>write what segments are like as CSV</source>
        <translation>die Beschreibung der Segmente als CSV schreiben</translation>
    </message>
    <message>
        <source>write a report as PDF</source>
        <translation>einen Bericht als PDF schreiben</translation>
    </message>
    <message>
        <source>write the model that scores new customers</source>
        <translation>das Modell schreiben, das neue Kunden zuordnet</translation>
    </message>
    <message>
        <source>write the recipe, to repeat this analysis</source>
        <translation>das Rezept schreiben, um diese Analyse zu wiederholen</translation>
    </message>
    <message>
        <source>“%1” is not a number of threads</source>
        <translation>„%1“ ist keine Anzahl von Threads</translation>
    </message>
    <message>
        <source>column of the customer numbers</source>
        <translation>Spalte mit den Kundennummern</translation>
    </message>
    <message>
        <source>columns to find segments with (default: every numeric column that is no identifier)</source>
        <translation>Spalten, aus denen Segmente gebildet werden (Standard: jede Zahlenspalte, die keine Kennung ist)</translation>
    </message>
    <message>
        <source>columns to leave out altogether</source>
        <translation>Spalten, die ganz außen vor bleiben</translation>
    </message>
    <message>
        <source>fill missing values, or drop their rows</source>
        <translation>fehlende Werte füllen oder ihre Zeilen weglassen</translation>
    </message>
    <message>
        <source>exact repeats of a whole row</source>
        <translation>exakte Wiederholungen ganzer Zeilen</translation>
    </message>
    <message>
        <source>values outside the fences</source>
        <translation>Werte außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>where the fences are</source>
        <translation>wo die Grenzen liegen</translation>
    </message>
    <message>
        <source>take log(1 + x) of features</source>
        <translation>log(1 + x) von Merkmalen bilden</translation>
    </message>
    <message>
        <source>bring features to comparable scales</source>
        <translation>Merkmale auf vergleichbare Skalen bringen</translation>
    </message>
    <message>
        <source>find segments on principal components: how many, or for how much variance</source>
        <translation>Segmente aus Hauptkomponenten bilden: wie viele oder für wie viel Varianz</translation>
    </message>
    <message>
        <source>number of segments; auto: by the elbow</source>
        <translation>Anzahl der Segmente; auto: nach dem Ellbogen</translation>
    </message>
    <message>
        <source>try every number of segments from A to B</source>
        <translation>jede Segmentzahl von A bis B durchrechnen</translation>
    </message>
    <message>
        <source>runs of k-means from new starts for each k</source>
        <translation>Starts von k-means für jedes k</translation>
    </message>
    <message>
        <source>seed of the random numbers</source>
        <translation>Startwert der Zufallszahlen</translation>
    </message>
    <message>
        <source>most iterations of one run</source>
        <translation>höchste Zahl der Iterationen eines Laufs</translation>
    </message>
    <message>
        <source>“%1” is not possible here</source>
        <translation>„%1“ ist hier nicht möglich</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>möglich ist: %1</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>descriptive</source>
        <translation>beschreibend</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 columns</source>
        <translation>%1: %2 Zeilen, %3 Spalten</translation>
    </message>
    <message>
        <source>%1; %2 rows of the wrong length dropped</source>
        <translation>%1; %2 Zeilen falscher Länge weggelassen</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>std. dev.</source>
        <translation>Std.-Abw.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>outliers (IQR)</source>
        <translation>Ausreißer (IQR)</translation>
    </message>
    <message>
        <source>rows with missing values: %1</source>
        <translation>Zeilen mit fehlenden Werten: %1</translation>
    </message>
    <message>
        <source>rows that repeat an earlier row exactly: %1</source>
        <translation>Zeilen, die eine frühere Zeile exakt wiederholen: %1</translation>
    </message>
    <message>
        <source>rows that repeat the identifier of an earlier row: %1</source>
        <translation>Zeilen, die die Kennung einer früheren Zeile wiederholen: %1</translation>
    </message>
    <message>
        <source>this is the same file as that of %1</source>
        <translation>das ist dieselbe Datei wie die von %1</translation>
    </message>
    <message>
        <source>give each a file of its own</source>
        <translation>für jede eine eigene Datei angeben</translation>
    </message>
    <message>
        <source>%1: %2 made-up customers written (synthetic: no real person is in it)</source>
        <translation>%1: %2 erfundene Kunden geschrieben (synthetisch: keine echte Person ist darunter)</translation>
    </message>
    <message>
        <source>%1: %2 customers scored</source>
        <translation>%1: %2 Kunden zugeordnet</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>of the wrong length</source>
        <translation>falscher Länge</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>with missing values</source>
        <translation>mit fehlenden Werten</translation>
    </message>
    <message>
        <source>with outliers</source>
        <translation>mit Ausreißern</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 used</source>
        <translation>%1: %2 Zeilen gelesen, %3 verwendet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; dropped: %2</source>
        <translation>%1; weggelassen: %2</translation>
    </message>
    <message>
        <source>%1, as asked</source>
        <translation>%1, wie verlangt</translation>
    </message>
    <message>
        <source>%1, at the elbow of the inertia</source>
        <translation>%1, am Ellbogen der Trägheit</translation>
    </message>
    <message>
        <source>%1, the only number in the range</source>
        <translation>%1, die einzige Zahl im Bereich</translation>
    </message>
    <message>
        <source>%1; the elbow is at %2</source>
        <translation>%1; der Ellbogen liegt bei %2</translation>
    </message>
    <message>
        <source>%1; the silhouette is best at %2</source>
        <translation>%1; die Silhouette ist am besten bei %2</translation>
    </message>
    <message>
        <source>inertia %1, silhouette %2</source>
        <translation>Trägheit %1, Silhouette %2</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>inertia</source>
        <translation>Trägheit</translation>
    </message>
    <message>
        <source>silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Calinski-Harabasz</source>
        <translation>Calinski-Harabasz</translation>
    </message>
    <message>
        <source>Davies-Bouldin</source>
        <translation>Davies-Bouldin</translation>
    </message>
    <message>
        <source>close to the average</source>
        <translation>nahe am Durchschnitt</translation>
    </message>
    <message>
        <source>what makes it different (standard deviations from the mean)</source>
        <translation>was es unterscheidet (Standardabweichungen vom Mittelwert)</translation>
    </message>
    <message>
        <source>Find, understand and hand over customer segments.
Without a command it opens the window: tessera [FILE]</source>
        <translation>Kundensegmente finden, verstehen und weitergeben.
Ohne Befehl öffnet sich das Fenster: tessera [DATEI]</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>diese Hilfe zeigen und beenden</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>die Version zeigen und beenden</translation>
    </message>
    <message>
        <source>find segments and write them down, without a window</source>
        <translation>Segmente bilden und aufschreiben, ohne Fenster</translation>
    </message>
    <message>
        <source>how letters are encoded</source>
        <translation>wie Buchstaben kodiert sind</translation>
    </message>
    <message>
        <source>what stands between cells</source>
        <translation>was zwischen den Zellen steht</translation>
    </message>
    <message>
        <source>decimal point or comma</source>
        <translation>Dezimalpunkt oder -komma</translation>
    </message>
    <message>
        <source>whether the first row holds the headings</source>
        <translation>ob die erste Zeile die Überschriften enthält</translation>
    </message>
    <message>
        <source>what to do with rows that are too short or too long</source>
        <translation>was mit zu kurzen oder zu langen Zeilen geschieht</translation>
    </message>
    <message>
        <source>texts that mean a missing value</source>
        <translation>Texte, die einen fehlenden Wert bedeuten</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>die Tabelle</translation>
    </message>
    <message>
        <source>no summary, notices or progress</source>
        <translation>keine Zusammenfassung, Hinweise oder Fortschritt</translation>
    </message>
    <message>
        <source>show progress also when not on a terminal</source>
        <translation>Fortschritt auch zeigen, wenn kein Terminal da ist</translation>
    </message>
    <message>
        <source>say what is in a table: types, missing values, duplicates, outliers</source>
        <translation>sagen, was in einer Tabelle steht: Typen, fehlende Werte, doppelte Zeilen, Ausreißer</translation>
    </message>
    <message>
        <source>write all of it as JSON</source>
        <translation>alles davon als JSON schreiben</translation>
    </message>
    <message>
        <source>write the sample table: made-up credit-card customers</source>
        <translation>die Beispieltabelle schreiben: erfundene Kreditkartenkunden</translation>
    </message>
    <message>
        <source>the CSV file to write</source>
        <translation>die CSV-Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>say nothing</source>
        <translation>nichts ausgeben</translation>
    </message>
    <message>
        <source>give each customer of a table its segment by a saved model</source>
        <translation>den Kunden einer Tabelle ihr Segment nach einem gespeicherten Modell zuordnen</translation>
    </message>
    <message>
        <source>the saved model</source>
        <translation>das gespeicherte Modell</translation>
    </message>
    <message>
        <source>write the CSV here instead of to standard output</source>
        <translation>die CSV hierhin statt auf die Standardausgabe schreiben</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>there is no display to open a window on</source>
        <translation>es gibt keine Anzeige, auf der sich ein Fenster öffnen ließe</translation>
    </message>
    <message>
        <source>use a command without a window, such as tessera analyze; see tessera --help</source>
        <translation>einen Befehl ohne Fenster verwenden, etwa tessera analyze; siehe tessera --help</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s) filled</source>
        <translation>
            <numerusform>%Ln fehlender Wert gefüllt</numerusform>
            <numerusform>%Ln fehlende Werte gefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlier(s) moved to the fence</source>
        <translation>
            <numerusform>%Ln Ausreißer auf die Grenze gesetzt</numerusform>
            <numerusform>%Ln Ausreißer auf die Grenze gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln Merkmal</numerusform>
            <numerusform>%Ln Merkmale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln principal component(s)</source>
        <translation>
            <numerusform>%Ln Hauptkomponente</numerusform>
            <numerusform>%Ln Hauptkomponenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln Segment</numerusform>
            <numerusform>%Ln Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice: %1 (%2)</source>
        <translation>Rat: %1 (%2)</translation>
    </message>
    <message>
        <source>judge how many segments there are, which takes some seconds: gap, stability, valleys; part of the summary and of the JSON</source>
        <translation>beurteilen, wie viele Segmente es gibt, was einige Sekunden dauert: Gap, Stabilität, Täler; steht in der Zusammenfassung und im JSON</translation>
    </message>
    <message>
        <source>how much features count (default: 1 each); 0 takes one out of the distances</source>
        <translation>wie viel Merkmale zählen (Vorgabe: je 1); 0 nimmt eines aus den Abständen</translation>
    </message>
    <message>
        <source>how segments are found; the sweep is always by k-means</source>
        <translation>wie Segmente gefunden werden; die Reihe der k ist immer von k-Means</translation>
    </message>
    <message>
        <source>fewest customers of a segment (k-means only)</source>
        <translation>kleinste Zahl von Kunden eines Segments (nur k-Means)</translation>
    </message>
    <message>
        <source>of the method: metric=euclidean|manhattan, covariance=full|diagonal, gamma=N, ..</source>
        <translation>des Verfahrens: metric=euclidean|manhattan, covariance=full|diagonal, gamma=N, ..</translation>
    </message>
    <message>
        <source>columns of categories for k-prototypes (default: all of them)</source>
        <translation>Spalten mit Kategorien für k-Prototypen (Vorgabe: alle)</translation>
    </message>
    <message>
        <source>k-medoids</source>
        <translation>k-Medoide</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>Gauß-Mischung</translation>
    </message>
    <message>
        <source>mini-batch k-means</source>
        <translation>k-Means in kleinen Stapeln</translation>
    </message>
    <message>
        <source>k-prototypes</source>
        <translation>k-Prototypen</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k-means</translation>
    </message>
    <message>
        <source>%1, %2 on all of them</source>
        <translation>%1, %2 auf allen</translation>
    </message>
    <message>
        <source>%1, %2 on %3 (%4 of the variance)</source>
        <translation>%1, %2 auf %3 (%4 der Varianz)</translation>
    </message>
    <message>
        <source>it needs the whole table in memory</source>
        <translation>dafür muss die ganze Tabelle im Arbeitsspeicher sein</translation>
    </message>
    <message>
        <source>leave out either this or --stream</source>
        <translation>entweder dies oder --stream weglassen</translation>
    </message>
    <message>
        <source>“%1” needs the whole table in memory</source>
        <translation>für „%1“ muss die ganze Tabelle im Arbeitsspeicher sein</translation>
    </message>
    <message>
        <source>give %1, or leave out --stream</source>
        <translation>möglich ist: %1; oder --stream weglassen</translation>
    </message>
    <message>
        <source>inertia %1</source>
        <translation>Trägheit %1</translation>
    </message>
    <message>
        <source>read the file in blocks, for tables larger than the memory: mini-batch k-means; needs --k, and missing values become the mean; a pipe is held in memory as a whole</source>
        <translation>die Datei in Blöcken lesen, für Tabellen, die nicht in den Arbeitsspeicher passen: k-Means in kleinen Stapeln; braucht --k, und aus fehlenden Werten wird der Mittelwert; eine Pipe wird ganz im Arbeitsspeicher gehalten</translation>
    </message>
    <message>
        <source>the report cannot be drawn on this system</source>
        <translation>der Bericht lässt sich auf diesem System nicht zeichnen</translation>
    </message>
    <message>
        <source>close other programs if memory is short, or install the program again</source>
        <translation>schließen Sie andere Programme, falls der Speicher knapp ist, oder installieren Sie das Programm neu</translation>
    </message>
    <message>
        <source>give a whole number from 1 to %1, or all</source>
        <translation>geben Sie eine ganze Zahl von 1 bis %1 an, oder all</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>names and notes of segments, for every output (JSON)</source>
        <translation>Namen und Notizen der Segmente, für jede Ausgabe (JSON)</translation>
    </message>
    <message>
        <source>title of the report</source>
        <translation>Titel des Berichts</translation>
    </message>
    <message>
        <source>author of the report</source>
        <translation>Verfasser des Berichts</translation>
    </message>
    <message>
        <source>paper of the report</source>
        <translation>Papier des Berichts</translation>
    </message>
    <message>
        <source>language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>it is about the report</source>
        <translation>dies betrifft den Bericht</translation>
    </message>
    <message>
        <source>give --report F.pdf, too</source>
        <translation>geben Sie auch --report F.pdf an</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>what stands around texts</source>
        <translation>was um Texte steht</translation>
    </message>
    <message>
        <source>lines at the top that are no part of the table</source>
        <translation>Zeilen am Anfang, die nicht zur Tabelle gehören</translation>
    </message>
    <message>
        <source>types of columns, instead of the guessed ones</source>
        <translation>Typen von Spalten anstelle der geratenen</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>No feature has missing values.</source>
        <translation>Kein Merkmal hat fehlende Werte.</translation>
    </message>
    <message>
        <source>No row repeats another one.</source>
        <translation>Keine Zeile wiederholt eine andere.</translation>
    </message>
    <message>
        <source>No value lies outside the fences.</source>
        <translation>Kein Wert liegt außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>%1 with outlying values left out.</source>
        <translation>%1 mit Ausreißern weggelassen.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s) filled with the column&apos;s median.</source>
        <translation>
            <numerusform>%Ln fehlender Wert mit dem Median der Spalte gefüllt.</numerusform>
            <numerusform>%Ln fehlende Werte mit dem Median der Spalte gefüllt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s) filled with the column&apos;s mean.</source>
        <translation>
            <numerusform>%Ln fehlender Wert mit dem Mittelwert der Spalte gefüllt.</numerusform>
            <numerusform>%Ln fehlende Werte mit dem Mittelwert der Spalte gefüllt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s) filled with 0.</source>
        <translation>
            <numerusform>%Ln fehlender Wert mit 0 gefüllt.</numerusform>
            <numerusform>%Ln fehlende Werte mit 0 gefüllt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with missing values left out.</source>
        <translation>
            <numerusform>%Ln Kunde mit fehlenden Werten weggelassen.</numerusform>
            <numerusform>%Ln Kunden mit fehlenden Werten weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated row(s) kept.</source>
        <translation>
            <numerusform>%Ln doppelte Zeile behalten.</numerusform>
            <numerusform>%Ln doppelte Zeilen behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated row(s) left out; the first of each stays.</source>
        <translation>
            <numerusform>%Ln doppelte Zeile weggelassen; die jeweils erste bleibt.</numerusform>
            <numerusform>%Ln doppelte Zeilen weggelassen; die jeweils erste bleibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlying value(s) of %1 kept.</source>
        <translation>
            <numerusform>%Ln Ausreißer behalten (%1).</numerusform>
            <numerusform>%Ln Ausreißer behalten (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlying value(s) of %1 moved to the fence.</source>
        <translation>
            <numerusform>%Ln Ausreißer auf die Grenze gesetzt (%1).</numerusform>
            <numerusform>%Ln Ausreißer auf die Grenze gesetzt (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) filled</source>
        <translation>
            <numerusform>%Ln Wert gefüllt</numerusform>
            <numerusform>%Ln Werte gefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clipped</source>
        <translation>
            <numerusform>%Ln begrenzt</numerusform>
            <numerusform>%Ln begrenzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln weggelassen</numerusform>
            <numerusform>%Ln weggelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Save report (PDF)…</source>
        <translation>Bericht speichern (PDF)…</translation>
    </message>
    <message>
        <source>Save customer segments (CSV)…</source>
        <translation>Kundensegmente speichern (CSV)…</translation>
    </message>
    <message>
        <source>Save segment profiles (CSV)…</source>
        <translation>Segmentprofile speichern (CSV)…</translation>
    </message>
    <message>
        <source>Save all results (JSON)…</source>
        <translation>Alle Ergebnisse speichern (JSON)…</translation>
    </message>
    <message>
        <source>Save model…</source>
        <translation>Modell speichern…</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Rezept speichern…</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>%1 speichern…</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Weggelassene Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Getrennt durch</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>in the first row</source>
        <translation>in der ersten Zeile</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Infinite</source>
        <translation>Unendlich</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Verschiedene Werte</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Unteres Quartil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Oberes Quartil</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Schiefe</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Nullen</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabellen (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Tabelle öffnen</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Select one anywhere to follow it in every chart.</source>
        <translation>Wird eines ausgewählt, zeigen es alle Diagramme.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) explain %1 of the variance.</source>
        <translation>
            <numerusform>%Ln Segment erklärt %1 der Varianz.</numerusform>
            <numerusform>%Ln Segmente erklären %1 der Varianz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s).</source>
        <translation>
            <numerusform>%Ln Segment.</numerusform>
            <numerusform>%Ln Segmente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>choose one of the table&apos;s columns; capital letters count</source>
        <translation>eine der Spalten der Tabelle wählen; Groß- und Kleinschreibung zählt</translation>
    </message>
    <message>
        <source>did you mean “%1”?</source>
        <translation>ist „%1“ gemeint?</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>Namen und Ordner prüfen</translation>
    </message>
    <message>
        <source>name a file inside it</source>
        <translation>eine Datei darin angeben</translation>
    </message>
    <message>
        <source>check that you may read it and that it is not open elsewhere</source>
        <translation>prüfen, ob sie gelesen werden darf und nicht anderswo geöffnet ist</translation>
    </message>
    <message>
        <source>export the data again, or choose another file</source>
        <translation>die Daten noch einmal exportieren oder eine andere Datei wählen</translation>
    </message>
    <message>
        <source>save the table as CSV and open that file</source>
        <translation>die Tabelle als CSV speichern und diese Datei öffnen</translation>
    </message>
    <message>
        <source>check whether the file is damaged</source>
        <translation>prüfen, ob die Datei beschädigt ist</translation>
    </message>
    <message>
        <source>choose another encoding if letters look wrong</source>
        <translation>eine andere Kodierung wählen, falls Buchstaben falsch aussehen</translation>
    </message>
    <message>
        <source>close the quotation mark, or read the file without quotation marks</source>
        <translation>das Anführungszeichen schließen oder die Datei ohne Anführungszeichen lesen</translation>
    </message>
    <message>
        <source>check these cells, or read the file without quotation marks</source>
        <translation>diese Zellen prüfen oder die Datei ohne Anführungszeichen lesen</translation>
    </message>
    <message>
        <source>check the delimiter; you can keep or drop these rows</source>
        <translation>das Trennzeichen prüfen; diese Zeilen lassen sich behalten oder weglassen</translation>
    </message>
    <message>
        <source>check the quotation marks and the delimiter of the file</source>
        <translation>Anführungszeichen und Trennzeichen der Datei prüfen</translation>
    </message>
    <message>
        <source>give each column a heading of its own in the file if the new names confuse</source>
        <translation>jeder Spalte in der Datei eine eigene Überschrift geben, falls die neuen Namen verwirren</translation>
    </message>
    <message>
        <source>say how many lines to skip if this is wrong</source>
        <translation>angeben, wie viele Zeilen zu überspringen sind, falls das falsch ist</translation>
    </message>
    <message>
        <source>correct the cell, or add it to the marks of missing values</source>
        <translation>die Zelle berichtigen oder zu den Zeichen für fehlende Werte hinzufügen</translation>
    </message>
    <message>
        <source>choose another value</source>
        <translation>einen anderen Wert wählen</translation>
    </message>
    <message>
        <source>close other programs, or leave out rows or columns</source>
        <translation>andere Programme schließen oder Zeilen oder Spalten weglassen</translation>
    </message>
    <message>
        <source>open it again when nobody is writing to it</source>
        <translation>noch einmal öffnen, wenn niemand mehr hineinschreibt</translation>
    </message>
    <message>
        <source>choose columns of numbers as features</source>
        <translation>Zahlenspalten als Merkmale wählen</translation>
    </message>
    <message>
        <source>leave it out of the features</source>
        <translation>aus den Merkmalen herausnehmen</translation>
    </message>
    <message>
        <source>check where these values come from</source>
        <translation>prüfen, woher diese Werte kommen</translation>
    </message>
    <message>
        <source>choose at least one column of numbers that has values</source>
        <translation>mindestens eine Zahlenspalte wählen, die Werte hat</translation>
    </message>
    <message>
        <source>keep more rows: fill missing values, or clip outliers, instead of dropping rows</source>
        <translation>mehr Zeilen behalten: fehlende Werte füllen oder Ausreißer begrenzen, statt Zeilen wegzulassen</translation>
    </message>
    <message>
        <source>take logarithms of other columns only, or choose “auto”</source>
        <translation>nur andere Spalten logarithmieren oder „auto“ wählen</translation>
    </message>
    <message>
        <source>ask for fewer components</source>
        <translation>weniger Komponenten verlangen</translation>
    </message>
    <message>
        <source>ask for fewer segments</source>
        <translation>weniger Segmente verlangen</translation>
    </message>
    <message>
        <source>give a range such as 2..10</source>
        <translation>einen Bereich wie 2..10 angeben</translation>
    </message>
    <message>
        <source>fewer segments may fit better</source>
        <translation>weniger Segmente passen vielleicht besser</translation>
    </message>
    <message>
        <source>allow more iterations</source>
        <translation>mehr Iterationen zulassen</translation>
    </message>
    <message>
        <source>check that the file is complete and unchanged</source>
        <translation>prüfen, ob die Datei vollständig und unverändert ist</translation>
    </message>
    <message>
        <source>correct this entry of the recipe</source>
        <translation>diesen Eintrag des Rezepts berichtigen</translation>
    </message>
    <message>
        <source>remove it or correct its spelling</source>
        <translation>entfernen oder die Schreibweise berichtigen</translation>
    </message>
    <message>
        <source>use a newer version of this program</source>
        <translation>eine neuere Version dieses Programms verwenden</translation>
    </message>
    <message>
        <source>save the model again</source>
        <translation>das Modell noch einmal speichern</translation>
    </message>
    <message>
        <source>use a table with the columns the model was made from</source>
        <translation>eine Tabelle mit den Spalten verwenden, aus denen das Modell entstand</translation>
    </message>
    <message>
        <source>choose another place, or check permissions and free space</source>
        <translation>einen anderen Ort wählen oder Rechte und freien Platz prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) do not have the expected %1 cells</source>
        <translation>
            <numerusform>%Ln Zeile hat nicht die erwarteten %1 Zellen</numerusform>
            <numerusform>%Ln Zeilen haben nicht die erwarteten %1 Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>die Datei gibt es nicht</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>die Datei lässt sich nicht lesen (%1)</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the table has headings but no rows</source>
        <translation>die Tabelle hat Überschriften, aber keine Zeilen</translation>
    </message>
    <message>
        <source>this does not look like a table of text (binary content at byte %1)</source>
        <translation>das sieht nicht nach einer Tabelle aus Text aus (binärer Inhalt bei Byte %1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln NUL byte(s) were found and kept as part of their cells</source>
        <translation>
            <numerusform>%Ln NUL-Byte gefunden und als Teil seiner Zelle behalten</numerusform>
            <numerusform>%Ln NUL-Bytes gefunden und als Teil ihrer Zellen behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>the text is not valid %1 (first at byte %2)</source>
        <translation>der Text ist kein gültiges %1 (zuerst bei Byte %2)</translation>
    </message>
    <message>
        <source>the file does not say how its letters are encoded; %1 was assumed</source>
        <translation>die Datei sagt nicht, wie ihre Buchstaben kodiert sind; %1 wurde angenommen</translation>
    </message>
    <message>
        <source>a quotation mark that is opened here is never closed</source>
        <translation>ein Anführungszeichen, das hier öffnet, wird nie geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) have text beside their quotation marks</source>
        <translation>
            <numerusform>%Ln Zelle hat Text neben ihren Anführungszeichen</numerusform>
            <numerusform>%Ln Zellen haben Text neben ihren Anführungszeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>a row is longer than %1 bytes</source>
        <translation>eine Zeile ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>the table has %1 columns; at most %2 can be read</source>
        <translation>die Tabelle hat %1 Spalten; höchstens %2 lassen sich lesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have no heading and were given one</source>
        <translation>
            <numerusform>%Ln Spalte hatte keine Überschrift und bekam eine</numerusform>
            <numerusform>%Ln Spalten hatten keine Überschrift und bekamen eine</numerusform>
        </translation>
    </message>
    <message>
        <source>the heading “%1” stands more than once; its repeat is now “%2”</source>
        <translation>die Überschrift „%1“ kommt mehrmals vor; ihre Wiederholung heißt jetzt „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) before the headings were skipped</source>
        <translation>
            <numerusform>%Ln Zeile vor den Überschriften wurde übersprungen</numerusform>
            <numerusform>%Ln Zeilen vor den Überschriften wurden übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>the column “%1” looked like numbers at first, then came “%2”; it was read as text</source>
        <translation>die Spalte „%1“ sah zuerst nach Zahlen aus, dann kam „%2“; sie wurde als Text gelesen</translation>
    </message>
    <message>
        <source>“%2” is not possible for the option %1</source>
        <translation>„%2“ ist für die Option %1 nicht möglich</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht aus</translation>
    </message>
    <message>
        <source>the file was changed while it was being read</source>
        <translation>die Datei wurde geändert, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>files without an extension of this kind cannot be read</source>
        <translation>Dateien ohne eine Endung dieser Art lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>files of type “%1” cannot be read</source>
        <translation>Dateien vom Typ „%1“ lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>there is no column “%1”</source>
        <translation>es gibt keine Spalte „%1“</translation>
    </message>
    <message>
        <source>the column “%1” does not hold numbers (%2)</source>
        <translation>die Spalte „%1“ enthält keine Zahlen (%2)</translation>
    </message>
    <message>
        <source>the column “%1” has no values at all and was left out</source>
        <translation>die Spalte „%1“ hat gar keine Werte und wurde weggelassen</translation>
    </message>
    <message>
        <source>“%1” has the same value for everybody and cannot tell customers apart</source>
        <translation>„%1“ hat bei allen denselben Wert und kann Kunden nicht unterscheiden</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln infinite value(s); they are treated as missing</source>
        <translation>
            <numerusform>„%1“ hat %Ln unendlichen Wert; er gilt als fehlend</numerusform>
            <numerusform>„%1“ hat %Ln unendliche Werte; sie gelten als fehlend</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no column of numbers to find segments with</source>
        <translation>es gibt keine Zahlenspalte, aus der sich Segmente bilden ließen</translation>
    </message>
    <message>
        <source>cleaning leaves none of the %1 rows</source>
        <translation>nach dem Bereinigen bleibt keine der %1 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln negative value(s), of which there is no logarithm</source>
        <translation>
            <numerusform>„%1“ hat %Ln negativen Wert, für den es keinen Logarithmus gibt</numerusform>
            <numerusform>„%1“ hat %Ln negative Werte, für die es keinen Logarithmus gibt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 components were asked for, but there are only %2</source>
        <translation>%1 Komponenten wurden verlangt, es gibt aber nur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 segments cannot be made of %Ln distinct row(s)</source>
        <translation>
            <numerusform>aus nur %Ln Zeile lassen sich nicht %1 Segmente bilden</numerusform>
            <numerusform>aus %Ln verschiedenen Zeilen lassen sich nicht %1 Segmente bilden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 is not a possible range for the number of segments</source>
        <translation>%1 bis %2 ist kein möglicher Bereich für die Zahl der Segmente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) became empty on the way and were started anew</source>
        <translation>
            <numerusform>%Ln Segment wurde unterwegs leer und neu begonnen</numerusform>
            <numerusform>%Ln Segmente wurden unterwegs leer und neu begonnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the search for %1 segments was still moving after %Ln iteration(s)</source>
        <translation>
            <numerusform>die Suche nach %1 Segmenten war nach %Ln Iteration noch in Bewegung</numerusform>
            <numerusform>die Suche nach %1 Segmenten war nach %Ln Iterationen noch in Bewegung</numerusform>
        </translation>
    </message>
    <message>
        <source>the silhouette is an estimate from %1 rows</source>
        <translation>die Silhouette ist aus %1 Zeilen geschätzt</translation>
    </message>
    <message>
        <source>the table has %1 columns; at most %2 are possible here</source>
        <translation>die Tabelle hat %1 Spalten; höchstens %2 sind hier möglich</translation>
    </message>
    <message>
        <source>a value is not a finite number</source>
        <translation>ein Wert ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>this is not valid JSON (%1)</source>
        <translation>das ist kein gültiges JSON (%1)</translation>
    </message>
    <message>
        <source>“%2” is not a possible value of “%1”</source>
        <translation>„%2“ ist kein möglicher Wert von „%1“</translation>
    </message>
    <message>
        <source>“%1” is not a choice that a recipe can make</source>
        <translation>„%1“ ist nichts, was ein Rezept festlegen kann</translation>
    </message>
    <message>
        <source>the file is of version %1; this program knows versions up to %2</source>
        <translation>die Datei hat Version %1; dieses Programm kennt Versionen bis %2</translation>
    </message>
    <message>
        <source>this is not a usable model (“%1” is missing or wrong)</source>
        <translation>das ist kein brauchbares Modell („%1“ fehlt oder ist falsch)</translation>
    </message>
    <message>
        <source>the column “%1”, which the model needs, is not in the table</source>
        <translation>die Spalte „%1“, die das Modell braucht, fehlt in der Tabelle</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>die Datei lässt sich nicht schreiben (%1)</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>read the column as text if this is wrong</source>
        <translation>die Spalte als Text lesen, falls das falsch ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank line(s) were left out</source>
        <translation>
            <numerusform>%Ln leere Zeile wurde weggelassen</numerusform>
            <numerusform>%Ln leere Zeilen wurden weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>the dates of “%1” were read with the month first</source>
        <translation>die Datumsangaben von „%1“ wurden mit dem Monat zuerst gelesen</translation>
    </message>
    <message>
        <source>the dates of “%1” were read with the day first</source>
        <translation>die Datumsangaben von „%1“ wurden mit dem Tag zuerst gelesen</translation>
    </message>
    <message>
        <source>choose another method or leave this choice out</source>
        <translation>anderes Verfahren wählen oder diese Angabe weglassen</translation>
    </message>
    <message>
        <source>leave it out to have the usual value</source>
        <translation>weglassen, dann gilt der übliche Wert</translation>
    </message>
    <message>
        <source>ask for fewer segments or for smaller ones</source>
        <translation>weniger oder kleinere Segmente verlangen</translation>
    </message>
    <message>
        <source>choose columns of categories, or another method</source>
        <translation>Spalten mit Kategorien wählen oder ein anderes Verfahren</translation>
    </message>
    <message>
        <source>give weights to features only</source>
        <translation>nur Merkmalen Gewichte geben</translation>
    </message>
    <message>
        <source>save a model of k-means, k-medoids or a mixture instead</source>
        <translation>stattdessen ein Modell von k-Means, k-Medoiden oder einer Mischung speichern</translation>
    </message>
    <message>
        <source>“%2” has no meaning for the method “%1”</source>
        <translation>„%2“ hat für das Verfahren „%1“ keine Bedeutung</translation>
    </message>
    <message>
        <source>the medoids were sought in %1 samples of %2 rows each, the best for all rows was kept</source>
        <translation>die Medoide wurden in %1 Stichproben mit je %2 Zeilen gesucht; behalten wurde, was für alle Zeilen am besten ist</translation>
    </message>
    <message>
        <source>there is no column of categories, so “%1” does the same as k-means</source>
        <translation>es gibt keine Spalte mit Kategorien, „%1“ tut also dasselbe wie k-Means</translation>
    </message>
    <message>
        <source>“%1” has a weight but is no feature</source>
        <translation>„%1“ hat ein Gewicht, ist aber kein Merkmal</translation>
    </message>
    <message>
        <source>a model cannot hold what the method “%1” needs to score new rows</source>
        <translation>ein Modell kann nicht aufnehmen, was das Verfahren „%1“ zum Zuordnen neuer Zeilen braucht</translation>
    </message>
    <message numerus="yes">
        <source>%1 segments of at least %2 rows each cannot be made of %Ln row(s)</source>
        <translation>
            <numerusform>%1 Segmente mit je mindestens %2 Zeilen lassen sich aus %Ln Zeile nicht bilden</numerusform>
            <numerusform>%1 Segmente mit je mindestens %2 Zeilen lassen sich aus %Ln Zeilen nicht bilden</numerusform>
        </translation>
    </message>
    <message>
        <source>leave the column out with --features, or read the table without --stream</source>
        <translation>die Spalte mit --features außen vor lassen oder die Tabelle ohne --stream lesen</translation>
    </message>
    <message>
        <source>the column “%1” looked like numbers at first, then came “%2”</source>
        <translation>die Spalte „%1“ sah zuerst nach Zahlen aus, dann kam „%2“</translation>
    </message>
    <message>
        <source>if it holds numbers, name it with --features</source>
        <translation>wenn sie Zahlen enthält, sie mit --features nennen</translation>
    </message>
    <message>
        <source>the column “%1” was empty at first, then came “%2”, which is no number</source>
        <translation>die Spalte „%1“ war zuerst leer, dann kam „%2“, und das ist keine Zahl</translation>
    </message>
    <message>
        <source>the column “%1” has no values at the beginning of the file and was left out</source>
        <translation>die Spalte „%1“ hat am Anfang der Datei keine Werte und wurde weggelassen</translation>
    </message>
    <message>
        <source>give one of %1</source>
        <translation>geben Sie eines von %1 an</translation>
    </message>
    <message>
        <source>give a range such as 2..10, from %1 to %2 and of %3 numbers at most</source>
        <translation>geben Sie einen Bereich wie 2..10 an, von %1 bis %2 und mit höchstens %3 Zahlen</translation>
    </message>
    <message>
        <source>give a whole number from %1 to %2</source>
        <translation>geben Sie eine ganze Zahl von %1 bis %2 an</translation>
    </message>
    <message>
        <source>give a number from %1 to %2</source>
        <translation>geben Sie eine Zahl von %1 bis %2 an</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, oder %2</translation>
    </message>
    <message>
        <source>check the chosen columns for values that are far too large or too small</source>
        <translation>prüfen Sie die gewählten Spalten auf viel zu große oder zu kleine Werte</translation>
    </message>
    <message>
        <source>check the chosen columns for values that are far too large, or report this as a fault of the program</source>
        <translation>prüfen Sie die gewählten Spalten auf viel zu große Werte, oder melden Sie dies als Fehler des Programms</translation>
    </message>
    <message>
        <source>values of “%1” are too large or too small to compute with</source>
        <translation>Werte von „%1“ sind zu groß oder zu klein, um mit ihnen zu rechnen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is possible for at most %Ln segment(s), not for %2</source>
        <translation>
            <numerusform>„%1“ ist für höchstens %Ln Segment möglich, nicht für %2</numerusform>
            <numerusform>„%1“ ist für höchstens %Ln Segmente möglich, nicht für %2</numerusform>
        </translation>
    </message>
    <message>
        <source>this could not be computed (%1)</source>
        <translation>dies ließ sich nicht berechnen (%1)</translation>
    </message>
    <message>
        <source>leave out columns that are not needed, or use principal components</source>
        <translation>lassen Sie nicht benötigte Spalten weg, oder verwenden Sie Hauptkomponenten</translation>
    </message>
    <message>
        <source>choose features in which customers differ</source>
        <translation>Merkmale wählen, in denen sich die Kunden unterscheiden</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>kept as far as possible</source>
        <translation>so weit wie möglich behalten</translation>
    </message>
    <message numerus="yes">
        <source>line(s) %1</source>
        <translation>
            <numerusform>Zeile %1</numerusform>
            <numerusform>Zeilen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2); %3</source>
        <translation>%1 (%2); %3</translation>
    </message>
    <message>
        <source>correct this entry of the names</source>
        <translation>berichtigen Sie diesen Eintrag der Namen</translation>
    </message>
    <message>
        <source>in the names of segments “%1” is missing or wrong</source>
        <translation>in den Namen der Segmente fehlt „%1“ oder ist falsch</translation>
    </message>
</context>
<context>
    <name>Method</name>
    <message>
        <source>k-means</source>
        <translation>k-means</translation>
    </message>
    <message>
        <source>Round groups around a mean. Fast.</source>
        <translation>Runde Gruppen um einen Mittelwert. Schnell.</translation>
    </message>
    <message>
        <source>k-medoids</source>
        <translation>k-Medoide</translation>
    </message>
    <message>
        <source>Each group around a real customer; outliers pull less.</source>
        <translation>Gruppen um echte Kunden; Ausreißer ziehen weniger.</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>Gauß-Mischung</translation>
    </message>
    <message>
        <source>Stretched, overlapping groups; a probability for each customer.</source>
        <translation>Gestreckte, überlappende Gruppen mit Wahrscheinlichkeiten.</translation>
    </message>
    <message>
        <source>Mini-batch k-means</source>
        <translation>Mini-Batch-k-means</translation>
    </message>
    <message>
        <source>For millions of customers; nearly the same result.</source>
        <translation>Für Millionen Kunden; fast dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>k-prototypes</source>
        <translation>k-Prototypen</translation>
    </message>
    <message>
        <source>Numbers and categories together.</source>
        <translation>Zahlen und Kategorien zusammen.</translation>
    </message>
    <message>
        <source>Minimum size</source>
        <translation>Mindestgröße</translation>
    </message>
    <message>
        <source>The fewest customers that a segment may have</source>
        <translation>So viele Kunden muss ein Segment mindestens haben</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>How far two customers are apart: in a straight line (Euclidean), or the sum over all features (Manhattan), in which single large differences weigh less</source>
        <translation>Wie weit zwei Kunden auseinanderliegen: geradlinig (euklidisch) oder als Summe über alle Merkmale (Manhattan), in der einzelne große Unterschiede weniger wiegen</translation>
    </message>
    <message>
        <source>Exact up to</source>
        <translation>Exakt bis</translation>
    </message>
    <message>
        <source>With more customers than this, the representatives are searched in samples; exact takes time and memory with the square</source>
        <translation>Bei mehr Kunden werden die Medoide in Stichproben gesucht; exakt wachsen Zeit und Speicher mit dem Quadrat</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Full: groups may be stretched in any direction. Along the axes: only along each feature, which needs far fewer customers</source>
        <translation>Beliebig: Gruppen dürfen in jede Richtung gestreckt sein. Entlang der Achsen: nur entlang der Merkmale, was mit viel weniger Kunden auskommt</translation>
    </message>
    <message>
        <source>Least variance</source>
        <translation>Mindestvarianz</translation>
    </message>
    <message>
        <source>Share of each feature&apos;s variance that is added to every group&apos;s, so that no group shrinks to a point</source>
        <translation>Anteil an der Varianz jedes Merkmals, der jeder Gruppe hinzugefügt wird, damit keine auf einen Punkt schrumpft</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>Customers looked at in one step; larger is closer to k-means</source>
        <translation>Kunden je Schritt; mehr kommt k-means näher</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>How often the table is gone through</source>
        <translation>Wie oft die Tabelle durchlaufen wird</translation>
    </message>
    <message>
        <source>Category weight</source>
        <translation>Gewichtung</translation>
    </message>
    <message>
        <source>What one differing category adds to the squared distance; automatic: half the mean standard deviation of the numbers</source>
        <translation>Was eine abweichende Kategorie zum quadrierten Abstand beiträgt; automatisch: die halbe mittlere Standardabweichung der Zahlen</translation>
    </message>
    <message>
        <source>Euclidean</source>
        <translation>Euklidisch</translation>
    </message>
    <message>
        <source>Manhattan</source>
        <translation>Manhattan</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Along the axes</source>
        <translation>Entlang der Achsen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no minimum size</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>Eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>Eine Zahl von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>ProfileCharts</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>spread in each segment</source>
        <translation>Streuung in jedem Segment</translation>
    </message>
    <message>
        <source>Spread of %1 in each segment: the median of all is %2</source>
        <translation>Streuung von %1 in jedem Segment: der Median aller ist %2</translation>
    </message>
    <message>
        <source>share in each segment, %1</source>
        <translation>Anteil in jedem Segment, %1</translation>
    </message>
    <message>
        <source>Share of %1 in each segment: %2 of all</source>
        <translation>Anteil von %1 in jedem Segment: insgesamt %2</translation>
    </message>
</context>
<context>
    <name>Reduce</name>
    <message>
        <source>All features are used as they are, scaled.</source>
        <translation>Alle Merkmale gehen ein, wie sie sind, skaliert.</translation>
    </message>
    <message>
        <source>Keeps %1 of the variance.</source>
        <translation>Behält %1 der Varianz.</translation>
    </message>
    <message>
        <source>Scree</source>
        <translation>Scree-Diagramm</translation>
    </message>
    <message>
        <source>share of the variance per component</source>
        <translation>Anteil der Varianz je Komponente</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Laufende Summe</translation>
    </message>
    <message>
        <source>Principal component</source>
        <translation>Hauptkomponente</translation>
    </message>
    <message>
        <source>The first component explains %1 of the variance, the first two %2</source>
        <translation>Die erste Komponente erklärt %1 der Varianz, die ersten beiden %2</translation>
    </message>
    <message>
        <source>PC %1 · %2</source>
        <translation>PC %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>How much each feature weighs in the first %Ln component(s)</source>
        <translation>
            <numerusform>Wie stark jedes Merkmal in der ersten Komponente wiegt</numerusform>
            <numerusform>Wie stark jedes Merkmal in den ersten %Ln Komponenten wiegt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message numerus="yes">
        <source>Make %Ln segment(s)</source>
        <translation>
            <numerusform>%Ln Segment bilden</numerusform>
            <numerusform>%Ln Segmente bilden</numerusform>
        </translation>
    </message>
    <message>
        <source>Use all features</source>
        <translation>Alle Merkmale verwenden</translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln component(s)</source>
        <translation>
            <numerusform>%Ln Komponente verwenden</numerusform>
            <numerusform>%Ln Komponenten verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Use every numeric column</source>
        <translation>Alle Zahlenspalten verwenden</translation>
    </message>
    <message>
        <source>Keep every row</source>
        <translation>Alle Zeilen behalten</translation>
    </message>
    <message>
        <source>Leave the logarithm out</source>
        <translation>Ohne Logarithmus</translation>
    </message>
    <message>
        <source>Compare 2 to 10 segments</source>
        <translation>2 bis 10 Segmente vergleichen</translation>
    </message>
    <message>
        <source>Choose k by the elbow</source>
        <translation>k nach dem Ellbogen wählen</translation>
    </message>
    <message>
        <source>Let every feature count once</source>
        <translation>Jedes Merkmal einfach zählen</translation>
    </message>
    <message>
        <source>Leave the weight out</source>
        <translation>Das Gewicht weglassen</translation>
    </message>
    <message>
        <source>Use every category column</source>
        <translation>Alle Kategoriespalten verwenden</translation>
    </message>
    <message>
        <source>Use the standard value</source>
        <translation>Den Standardwert verwenden</translation>
    </message>
    <message>
        <source>Use k-means</source>
        <translation>k-means verwenden</translation>
    </message>
    <message>
        <source>Stretch groups along the axes only</source>
        <translation>Gruppen nur entlang der Achsen strecken</translation>
    </message>
    <message>
        <source>Allow segments of any size</source>
        <translation>Segmente jeder Größe erlauben</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>k = %1 was chosen by the elbow of the inertia curve.</source>
        <translation>k = %1 wurde nach dem Ellbogen der Trägheitskurve gewählt.</translation>
    </message>
    <message>
        <source>k = %1 was chosen by the analyst.</source>
        <translation>k = %1 wurde von Hand gewählt.</translation>
    </message>
    <message>
        <source>The elbow of the inertia curve is at %1.</source>
        <translation>Der Ellbogen der Trägheitskurve liegt bei %1.</translation>
    </message>
    <message>
        <source>The mean silhouette is greatest at %1.</source>
        <translation>Die mittlere Silhouette ist bei %1 am größten.</translation>
    </message>
    <message numerus="yes">
        <source>it settled after %Ln iteration(s)</source>
        <translation>
            <numerusform>nach %Ln Iteration zur Ruhe gekommen</numerusform>
            <numerusform>nach %Ln Iterationen zur Ruhe gekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was stopped after %Ln iteration(s)</source>
        <translation>
            <numerusform>nach %Ln Iteration angehalten</numerusform>
            <numerusform>nach %Ln Iterationen angehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments (k)</source>
        <translation>Segmente (k)</translation>
    </message>
    <message>
        <source>Inertia</source>
        <translation>Trägheit</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Calinski-Harabasz</source>
        <translation>Calinski-Harabasz</translation>
    </message>
    <message>
        <source>Davies-Bouldin</source>
        <translation>Davies-Bouldin</translation>
    </message>
    <message>
        <source>How many segments</source>
        <translation>Wie viele Segmente</translation>
    </message>
    <message>
        <source>Inertia is the sum of squared distances to the own centre: the less, the tighter. The silhouette compares the distance to the own segment with that to the next one: 1 is far apart, 0 is on the border.</source>
        <translation>Die Trägheit ist die Summe der quadrierten Abstände zum eigenen Zentrum: je kleiner, desto dichter. Die Silhouette vergleicht den Abstand zum eigenen Segment mit dem zum nächsten: 1 heißt weit getrennt, 0 heißt auf der Grenze.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with too many or too few cells</source>
        <translation>
            <numerusform>%Ln mit zu vielen oder zu wenigen Zellen</numerusform>
            <numerusform>%Ln mit zu vielen oder zu wenigen Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln doppelt</numerusform>
            <numerusform>%Ln doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with missing values</source>
        <translation>
            <numerusform>%Ln mit fehlenden Werten</numerusform>
            <numerusform>%Ln mit fehlenden Werten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with outliers</source>
        <translation>
            <numerusform>%Ln mit Ausreißern</numerusform>
            <numerusform>%Ln mit Ausreißern</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 rows that were read were used.</source>
        <translation>Alle %1 gelesenen Zeilen wurden verwendet.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were used; left out: %3.</source>
        <translation>%1 von %2 Zeilen wurden verwendet; weggelassen: %3.</translation>
    </message>
    <message>
        <source>No missing value had to be filled.</source>
        <translation>Kein fehlender Wert musste gefüllt werden.</translation>
    </message>
    <message>
        <source>%1 in %2 with %3</source>
        <translation>%1 in %2 mit %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s) were filled: %1.</source>
        <translation>
            <numerusform>%Ln fehlender Wert wurde gefüllt: %1.</numerusform>
            <numerusform>%Ln fehlende Werte wurden gefüllt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat an earlier row exactly.</source>
        <translation>
            <numerusform>%Ln Zeile wiederholt eine frühere Zeile exakt.</numerusform>
            <numerusform>%Ln Zeilen wiederholen eine frühere Zeile exakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer number(s) appear again.</source>
        <translation>
            <numerusform>%Ln Kundennummer kommt noch einmal vor.</numerusform>
            <numerusform>%Ln Kundennummern kommen noch einmal vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlying value(s) were moved to the fence.</source>
        <translation>
            <numerusform>%Ln Ausreißer wurde auf die Grenze gesetzt.</numerusform>
            <numerusform>%Ln Ausreißer wurden auf die Grenze gesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Schiefe</translation>
    </message>
    <message>
        <source>Outliers (IQR)</source>
        <translation>Ausreißer (IQR)</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>Zustand der Daten</translation>
    </message>
    <message>
        <source>Statistics of the features as read, before any treatment. Outliers lie more than 1.5 interquartile ranges outside the quartiles.</source>
        <translation>Kennzahlen der Merkmale, wie sie gelesen wurden, vor jeder Behandlung. Ausreißer liegen mehr als 1,5 Quartilsabstände außerhalb der Quartile.</translation>
    </message>
    <message>
        <source>Segment sizes</source>
        <translation>Größe der Segmente</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Standardised means</source>
        <translation>Standardisierte Mittelwerte</translation>
    </message>
    <message>
        <source>The segment&apos;s mean minus the overall mean, in standard deviations: 0 is the average customer, red is above, blue below; colours stop at 2.</source>
        <translation>Der Mittelwert des Segments minus das Gesamtmittel, in Standardabweichungen: 0 entspricht dem Durchschnitt aller Kunden, Rot liegt darüber, Blau darunter; die Farben enden bei 2.</translation>
    </message>
    <message>
        <source>How to repeat this</source>
        <translation>So lässt sich das wiederholen</translation>
    </message>
    <message>
        <source>The same table, recipe and version give the same result to the last digit, on any computer of the same kind.</source>
        <translation>Dieselbe Tabelle, dasselbe Rezept und dieselbe Version ergeben bis zur letzten Stelle dasselbe Ergebnis, auf jedem Rechner der gleichen Art.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Fingerprint of the table</source>
        <translation>Fingerabdruck der Tabelle</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Customer segments</source>
        <translation>Kundensegmente</translation>
    </message>
    <message>
        <source>%1 customers · %2</source>
        <translation>%1 Kunden · %2</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Overall mean</source>
        <translation>Gesamtmittel</translation>
    </message>
    <message>
        <source>Overall median</source>
        <translation>Gesamtmedian</translation>
    </message>
    <message>
        <source>Effect (d)</source>
        <translation>Effekt (d)</translation>
    </message>
    <message>
        <source>%1 %2 (overall %3)</source>
        <translation>%1 %2 (insgesamt %3)</translation>
    </message>
    <message>
        <source>What makes it different</source>
        <translation>Was es unterscheidet</translation>
    </message>
    <message>
        <source>The segments one by one</source>
        <translation>Die Segmente im Einzelnen</translation>
    </message>
    <message>
        <source>Bars show the difference between the segment&apos;s mean and the overall mean in standard deviations. Means and medians are in original units. The effect is Cohen&apos;s d against all other customers: 0.2 is small, 0.5 medium, 0.8 large.</source>
        <translation>Die Balken zeigen den Unterschied zwischen dem Mittelwert des Segments und dem Gesamtmittel in Standardabweichungen. Mittelwerte und Mediane stehen in den ursprünglichen Einheiten. Der Effekt ist Cohens d gegenüber allen anderen Kunden: 0,2 ist klein, 0,5 mittel, 0,8 groß.</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln Merkmal</numerusform>
            <numerusform>%Ln Merkmale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers fall into %Ln segment(s).</source>
        <translation>
            <numerusform>%1 Kunden bilden %Ln Segment.</numerusform>
            <numerusform>%1 Kunden verteilen sich auf %Ln Segmente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest, %1, holds %2 of them; the smallest, %3, holds %4.</source>
        <translation>Das größte, %1, enthält %2 von ihnen; das kleinste, %3, enthält %4.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>They are clearly apart (mean silhouette %1).</source>
        <translation>Sie sind klar getrennt (mittlere Silhouette %1).</translation>
    </message>
    <message>
        <source>They are well apart (mean silhouette %1).</source>
        <translation>Sie sind gut getrennt (mittlere Silhouette %1).</translation>
    </message>
    <message>
        <source>They touch each other (mean silhouette %1): customers near a border could belong to either side.</source>
        <translation>Sie berühren einander (mittlere Silhouette %1): Kunden nahe einer Grenze könnten zu beiden Seiten gehören.</translation>
    </message>
    <message>
        <source>They overlap (mean silhouette %1): read them as parts of a continuous whole, not as separate groups.</source>
        <translation>Sie überlappen sich (mittlere Silhouette %1): Sie sind eher Teile eines fließenden Ganzen als getrennte Gruppen.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Differences are between the segment&apos;s mean and the mean of all customers, in standard deviations of the feature.</source>
        <translation>Die Unterschiede bestehen zwischen dem Mittelwert des Segments und dem aller Kunden, in Standardabweichungen des Merkmals.</translation>
    </message>
    <message>
        <source>Map of the customers</source>
        <translation>Karte der Kunden</translation>
    </message>
    <message>
        <source>Each point is a customer in the plane of the first two principal components; the numbered discs are the segments&apos; centres, with the numbers and colours of the table above.</source>
        <translation>Jeder Punkt steht für einen Kunden in der Ebene der ersten beiden Hauptkomponenten; die nummerierten Scheiben sind die Zentren der Segmente, mit den Nummern und Farben der Tabelle oben.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the features with most missing and outlying values. %Ln more are not printed.</source>
        <translation>
            <numerusform>Dies sind die Merkmale mit den meisten fehlenden Werten und Ausreißern. %Ln weiteres ist nicht gedruckt.</numerusform>
            <numerusform>Dies sind die Merkmale mit den meisten fehlenden Werten und Ausreißern. %Ln weitere sind nicht gedruckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the %1 features that tell the segments apart best. %Ln more stand in the profiles that are saved as CSV.</source>
        <translation>
            <numerusform>Dies sind die %1 Merkmale, die die Segmente am besten unterscheiden. %Ln weiteres steht in den Profilen, die als CSV gesichert werden.</numerusform>
            <numerusform>Dies sind die %1 Merkmale, die die Segmente am besten unterscheiden. %Ln weitere stehen in den Profilen, die als CSV gesichert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s), which name columns one by one, are not printed.</source>
        <translation>
            <numerusform>%Ln weitere Zeile, die Spalten einzeln nennt, ist nicht gedruckt.</numerusform>
            <numerusform>%Ln weitere Zeilen, die Spalten einzeln nennen, sind nicht gedruckt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more column(s) stand in the profiles that are saved as CSV.</source>
        <translation>
            <numerusform>%Ln weitere Spalte steht in den Profilen, die als CSV gesichert werden.</numerusform>
            <numerusform>%Ln weitere Spalten stehen in den Profilen, die als CSV gesichert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best of %Ln start(s); %2. Inertia: %3.</source>
        <translation>
            <numerusform>%1, %Ln Start; %2. Trägheit: %3.</numerusform>
            <numerusform>%1, bester von %Ln Starts; %2. Trägheit: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScalingText</name>
    <message>
        <source>Standardised</source>
        <translation>Standardisiert</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>Robust</translation>
    </message>
    <message>
        <source>Min to max</source>
        <translation>Min. bis Max.</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Mean 0, standard deviation 1</source>
        <translation>Mittelwert 0, Standardabweichung 1</translation>
    </message>
    <message>
        <source>Median 0, interquartile range 1: less moved by outliers</source>
        <translation>Median 0, Quartilsabstand 1: weniger von Ausreißern verschoben</translation>
    </message>
    <message>
        <source>From 0 to 1</source>
        <translation>Von 0 bis 1</translation>
    </message>
    <message>
        <source>Original units: large amounts decide alone</source>
        <translation>Ursprüngliche Einheiten: große Beträge entscheiden allein</translation>
    </message>
</context>
<context>
    <name>SegmentEdit</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Farbe von %1</translation>
    </message>
</context>
<context>
    <name>SegmentStyle</name>
    <message>
        <source>Segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
</context>
<context>
    <name>TrustText</name>
    <message>
        <source>standardised</source>
        <translation>standardisiert</translation>
    </message>
    <message>
        <source>not scaled</source>
        <translation>nicht skaliert</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <extracomment>%1 is a number such as 8,950</extracomment>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>scaled to 0..1</source>
        <translation>auf 0..1 skaliert</translation>
    </message>
    <message>
        <source>scaled by median and quartiles</source>
        <translation>nach Median und Quartilen skaliert</translation>
    </message>
    <message>
        <source> (%1 left out)</source>
        <extracomment>%1 is a number; customers that the result does not rest on</extracomment>
        <translation> (%1 weggelassen)</translation>
    </message>
    <message numerus="yes">
        <source>converged after %Ln iterations</source>
        <extracomment>%Ln counts rounds of k-means</extracomment>
        <translation>
            <numerusform>nach %Ln Iteration konvergiert</numerusform>
            <numerusform>nach %Ln Iterationen konvergiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not converged after %Ln iterations</source>
        <translation>
            <numerusform>nach %Ln Iteration nicht konvergiert</numerusform>
            <numerusform>nach %Ln Iterationen nicht konvergiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln features</source>
        <translation>
            <numerusform>%Ln Merkmal</numerusform>
            <numerusform>%Ln Merkmale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln Komponente</numerusform>
            <numerusform>%Ln Komponenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restarts</source>
        <translation>
            <numerusform>%Ln Start</numerusform>
            <numerusform>%Ln Starts</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>The step to %1 lowers inertia by %2, each further one by at most %3.</source>
        <translation>Der Schritt zu %1 senkt die Trägheit um %2, jeder weitere um höchstens %3.</translation>
    </message>
    <message>
        <source>The step to %1 lowers inertia by %2.</source>
        <translation>Der Schritt zu %1 senkt die Trägheit um %2.</translation>
    </message>
    <message>
        <source>You asked for it; no other number was compared.</source>
        <translation>So verlangt; keine andere Zahl wurde verglichen.</translation>
    </message>
    <message>
        <source>The inertia curve bends most here.</source>
        <translation>Hier knickt die Trägheitskurve am stärksten.</translation>
    </message>
    <message>
        <source>You chose it; the inertia curve bends most at %1.</source>
        <translation>Von Hand gewählt; die Trägheitskurve knickt am stärksten bei %1.</translation>
    </message>
    <message>
        <source>Segments overlap: silhouette %1</source>
        <translation>Die Segmente überlappen sich: Silhouette %1</translation>
    </message>
    <message>
        <source>Silhouette %1</source>
        <translation>Silhouette %1</translation>
    </message>
    <message>
        <source>%1, the highest of all.</source>
        <translation>%1, die höchste von allen.</translation>
    </message>
    <message>
        <source>%1; the highest is %2, at %3.</source>
        <translation>%1; die höchste ist %2, bei %3.</translation>
    </message>
    <message>
        <source>%1 (Estimated.)</source>
        <translation>%1 (Geschätzt.)</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Warum %1?</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
</context>
<context>
    <name>tessera::AdviceCard</name>
    <message>
        <source>Which k?</source>
        <translation>Welches k?</translation>
    </message>
    <message>
        <source>all measures; click a number to use it</source>
        <translation>alle Maße; ein Klick übernimmt die Zahl</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Only the chosen number of segments was computed.</source>
        <translation>Nur die gewählte Segmentzahl wurde berechnet.</translation>
    </message>
    <message>
        <source>Compare 2 to 10</source>
        <translation>2 bis 10 vergleichen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>What is shown belongs to the former choices.</source>
        <translation>Gezeigt wird das Ergebnis der vorherigen Einstellungen.</translation>
    </message>
    <message>
        <source>The numbers of segments are not judged yet.</source>
        <translation>Die Segmentzahlen sind noch nicht beurteilt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Judging every number of segments</source>
        <translation>Jede Segmentzahl wird beurteilt</translation>
    </message>
    <message>
        <source>Gap, stability, valleys and restarts are worked out in the background, after the segments. You can go on working.</source>
        <translation>Gap, Stabilität, Täler und Starts werden nach den Segmenten im Hintergrund ermittelt. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Judging every k · %1</source>
        <translation>Jedes k wird beurteilt · %1</translation>
    </message>
    <message>
        <source>Use %1 segments</source>
        <translation>%1 Segmente verwenden</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>Gegen %1</translation>
    </message>
    <message>
        <source>Compare numbers of segments</source>
        <translation>Segmentzahlen vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln segment(s)</source>
        <translation>
            <numerusform>%Ln Segment bilden</numerusform>
            <numerusform>%Ln Segmente bilden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::AxisPicker</name>
    <message>
        <source>A principal component is the mix of features along which customers differ most; the share says how much of all differences it holds.</source>
        <translation>Eine Hauptkomponente ist die Mischung von Merkmalen, in der sich die Kunden am stärksten unterscheiden; der Anteil sagt, wie viel von allen Unterschieden in ihr steckt.</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>x-Achse</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Waagerechte Achse</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>y-Achse</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Senkrechte Achse</translation>
    </message>
    <message>
        <source>first two principal components</source>
        <translation>erste zwei Hauptkomponenten</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>tessera::CleanPage</name>
    <message>
        <source>Outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>Fill with the median</source>
        <translation>Mit dem Median füllen</translation>
    </message>
    <message>
        <source>Fill with the mean</source>
        <translation>Mit dem Mittelwert füllen</translation>
    </message>
    <message>
        <source>Fill with 0</source>
        <translation>Mit 0 füllen</translation>
    </message>
    <message>
        <source>Leave the customers out</source>
        <translation>Kunden weglassen</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>Doppelte Zeilen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave the repeats out</source>
        <translation>Doppelte weglassen</translation>
    </message>
    <message>
        <source>Move to the fence</source>
        <translation>Auf die Grenze setzen</translation>
    </message>
    <message>
        <source>An outlier is</source>
        <translation>Als Ausreißer gilt</translation>
    </message>
    <message>
        <source>1.5 IQR outside the quartiles</source>
        <translation>1,5 IQR außerhalb der Quartile</translation>
    </message>
    <message>
        <source>IQR: the distance between the first and the third quartile</source>
        <translation>IQR: der Abstand zwischen dem ersten und dem dritten Quartil</translation>
    </message>
    <message>
        <source>3 standard deviations off</source>
        <translation>ab 3 Standardabweichungen</translation>
    </message>
    <message>
        <source>3.5 by the median (MAD)</source>
        <translation>3,5 nach Median (MAD)</translation>
    </message>
    <message>
        <source>MAD: the median distance from the median; not moved by the outliers themselves</source>
        <translation>MAD: der mediane Abstand vom Median; Ausreißer selbst verschieben ihn nicht</translation>
    </message>
    <message>
        <source>Treat missing values</source>
        <translation>Fehlende Werte behandeln</translation>
    </message>
    <message>
        <source>Treat repeated rows</source>
        <translation>Doppelte Zeilen behandeln</translation>
    </message>
    <message>
        <source>Treat outliers</source>
        <translation>Ausreißer behandeln</translation>
    </message>
    <message>
        <source>Change the outlier rule</source>
        <translation>Ausreißerregel ändern</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>See what is wrong with the table, and decide what to do about it.</source>
        <translation>Sehen, was mit der Tabelle nicht stimmt, und entscheiden, was damit geschieht.</translation>
    </message>
    <message>
        <source>%1 of %2 customers are used. The table itself is never changed.</source>
        <translation>%1 von %2 Kunden werden verwendet. Die Tabelle selbst bleibt immer unverändert.</translation>
    </message>
    <message>
        <source>Missing, repeated, outlying</source>
        <translation>Fehlendes, Doppeltes, Ausreißer</translation>
    </message>
    <message>
        <source>Missing values, repeated rows and outliers are shown first and treated only as chosen at the right; each choice says how many rows and cells it concerns and can be undone. In the box plots the box holds the middle half of the customers, the line in it is the median, and points lie outside the fences of the chosen rule.</source>
        <translation>Fehlende Werte, doppelte Zeilen und Ausreißer werden zuerst gezeigt und nur so behandelt, wie es rechts gewählt ist; jede Wahl sagt, wie viele Zeilen und Zellen sie betrifft, und lässt sich rückgängig machen. In den Boxplots umfasst der Kasten die mittlere Hälfte der Kunden, die Linie darin ist der Median, und Punkte liegen außerhalb der Grenzen der gewählten Regel.</translation>
    </message>
</context>
<context>
    <name>tessera::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlend</translation>
    </message>
    <message>
        <source>from %1 over %2 (median) to %3</source>
        <translation>von %1 über %2 (Median) bis %3</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 verschiedene</translation>
    </message>
</context>
<context>
    <name>tessera::DataInspector</name>
    <message>
        <source>Parts of the columns</source>
        <translation>Rollen der Spalten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Descriptive</source>
        <translation>Beschreibend</translation>
    </message>
</context>
<context>
    <name>tessera::DataModel</name>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
</context>
<context>
    <name>tessera::DataPage</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The table as it was read, one customer a row. Click a heading to sort, a row to select it everywhere.</source>
        <translation>Die Tabelle, wie sie gelesen wurde, ein Kunde je Zeile. Ein Klick auf eine Überschrift sortiert, auf eine Zeile wählt sie überall aus.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist geöffnet</translation>
    </message>
    <message>
        <source>Under each heading stand the type of the column, its missing cells and the shape of its values. Features decide which customers are alike; descriptive columns only describe the segments; customer numbers are never compared. Change the part of a column at the right. Drag over rows to select customers; Shift adds, Ctrl toggles, Alt removes, Esc clears.</source>
        <translation>Unter jeder Überschrift stehen der Typ der Spalte, ihre fehlenden Zellen und die Form ihrer Werte. Merkmale entscheiden, welche Kunden sich ähneln; beschreibende Spalten beschreiben die Segmente nur; Kundennummern werden nie verglichen. Die Rolle einer Spalte lässt sich rechts ändern. Über Zeilen ziehen wählt Kunden aus; Umschalt fügt hinzu, Strg schaltet um, Alt nimmt weg, Esc hebt die Auswahl auf.</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Rolle von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::DataTable</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows</source>
        <translation>Die ersten %1 von %2 Zeilen kopiert</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::DetailCard</name>
    <message>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the table (Ctrl+C)</source>
        <translation>Tabelle kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>%1 in numbers</source>
        <translation>%1 in Zahlen</translation>
    </message>
    <message>
        <source>original units, beside all customers</source>
        <translation>ursprüngliche Einheiten, neben allen Kunden</translation>
    </message>
</context>
<context>
    <name>tessera::DuplicatesCard</name>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Kind of duplicates</source>
        <translation>Art der Dubletten</translation>
    </message>
    <message>
        <source>Whole rows</source>
        <translation>Ganze Zeilen</translation>
    </message>
    <message>
        <source>Customer numbers</source>
        <translation>Kundennummern</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>Doppelte Zeilen</translation>
    </message>
    <message>
        <source>Every row is different from all others.</source>
        <translation>Jede Zeile unterscheidet sich von allen anderen.</translation>
    </message>
    <message>
        <source>Every customer number appears once.</source>
        <translation>Jede Kundennummer kommt einmal vor.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated row(s)</source>
        <translation>
            <numerusform>%Ln wiederholte Zeile</numerusform>
            <numerusform>%Ln wiederholte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated number(s)</source>
        <translation>
            <numerusform>%Ln wiederholte Nummer</numerusform>
            <numerusform>%Ln wiederholte Nummern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::DuplicatesModel</name>
    <message>
        <source>The first of its group: it stays when repeats are left out</source>
        <translation>Die erste ihrer Gruppe: Sie bleibt, wenn doppelte Zeilen wegfallen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>tessera::EmptyPage</name>
    <message>
        <source>Open a table of customers</source>
        <translation>Eine Kundentabelle öffnen</translation>
    </message>
    <message>
        <source>One row for each customer, one column for each thing you know about them. Drop a CSV file anywhere on this window, or try the sample: 8,950 made-up credit-card customers.</source>
        <translation>Eine Zeile je Kunde, eine Spalte für alles, was bekannt ist. Eine CSV-Datei irgendwo auf dieses Fenster ziehen oder das Beispiel ausprobieren: 8.950 erfundene Kreditkartenkunden.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>tessera::FailureStrip</name>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>What is shown belongs to the former choices.</source>
        <translation>Gezeigt wird das Ergebnis der vorherigen Einstellungen.</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>Es gibt noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 Shown is the former result.</source>
        <translation>%1 Gezeigt wird das vorherige Ergebnis.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
</context>
<context>
    <name>tessera::FeatureModel</name>
    <message>
        <source>customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>all missing</source>
        <translation>alle fehlend</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln fehlt</numerusform>
            <numerusform>%Ln fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>has negative values</source>
        <translation>hat negative Werte</translation>
    </message>
    <message>
        <source>Ticked columns decide who belongs together</source>
        <translation>Angehakte Spalten entscheiden, wer zusammengehört</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Take log(1 + x): tames long tails of large amounts</source>
        <translation>log(1 + x) bilden: zähmt lange Ausläufer großer Beträge</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>0 is symmetric; above 1 a long tail to the right</source>
        <translation>0 ist symmetrisch; über 1 ein langer Ausläufer nach rechts</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Schiefe</translation>
    </message>
    <message>
        <source>Distribution as read</source>
        <translation>Verteilung, wie gelesen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Distribution as it is clustered, before scaling</source>
        <translation>Verteilung, wie sie in die Segmente eingeht, vor der Skalierung</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>How much the feature counts in every distance: 2 counts twice, 0 not at all</source>
        <translation>Wie viel das Merkmal in jedem Abstand zählt: 2 zählt doppelt, 0 gar nicht</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>tessera::FeatureTable</name>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
</context>
<context>
    <name>tessera::FeaturesPage</name>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Numeric columns</source>
        <translation>Zahlenspalten</translation>
    </message>
    <message>
        <source>tick the ones that decide who belongs together</source>
        <translation>anhaken, was entscheidet, wer zusammengehört</translation>
    </message>
    <message>
        <source>Logarithm, log(1 + x)</source>
        <translation>Logarithmus, log(1 + x)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Skewed features</source>
        <translation>Schiefe Merkmale</translation>
    </message>
    <message>
        <source>Skewness above 1 and no negative values</source>
        <translation>Schiefe über 1 und keine negativen Werte</translation>
    </message>
    <message>
        <source>All features</source>
        <translation>Alle Merkmale</translation>
    </message>
    <message>
        <source>The ticked ones</source>
        <translation>Die angehakten</translation>
    </message>
    <message>
        <source>Use all numeric columns</source>
        <translation>Alle Zahlenspalten verwenden</translation>
    </message>
    <message>
        <source>Move together</source>
        <translation>Bewegen sich gemeinsam</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Logarithm of %1</source>
        <translation>Logarithmus von %1</translation>
    </message>
    <message>
        <source>No logarithm of %1</source>
        <translation>Kein Logarithmus von %1</translation>
    </message>
    <message>
        <source>Change the logarithm</source>
        <translation>Logarithmus ändern</translation>
    </message>
    <message numerus="yes">
        <source>Taken of %Ln feature(s).</source>
        <translation>
            <numerusform>Gebildet von %Ln Merkmal.</numerusform>
            <numerusform>Gebildet von %Ln Merkmalen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No two features are correlated by %1 or more.</source>
        <translation>Keine zwei Merkmale korrelieren mit %1 oder mehr.</translation>
    </message>
    <message>
        <source>These say nearly the same, and count twice:</source>
        <translation>Diese sagen fast dasselbe und zählen doppelt:</translation>
    </message>
    <message>
        <source>Choose what the segments are made from.</source>
        <translation>Wählen, woraus die Segmente gebildet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln numeric column(s) decide who belongs together.</source>
        <translation>
            <numerusform>%1 von %Ln Zahlenspalte entscheidet, wer zusammengehört.</numerusform>
            <numerusform>%1 von %Ln Zahlenspalten entscheiden, wer zusammengehört.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose and transform</source>
        <translation>Wählen und umformen</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln logged</source>
        <translation>
            <numerusform>%Ln logarithmiert</numerusform>
            <numerusform>%Ln logarithmiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Not computed: this table has %1 numeric columns. Correlations are compared for up to %2.</source>
        <translation>Nicht berechnet: Diese Tabelle hat %1 Zahlenspalten. Korrelationen werden für bis zu %2 verglichen.</translation>
    </message>
    <message>
        <source>Every feature counts once. Write another weight into the table.</source>
        <translation>Jedes Merkmal zählt einfach. Andere Gewichte stehen in der Tabelle.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Let every feature count once</source>
        <translation>Jedes Merkmal einfach zählen</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Ticked columns are features: they decide which customers are alike. Columns without a tick are still described in the profiles. Amounts often have a few very large values; the logarithm keeps those from deciding everything. Two features that are strongly correlated count twice: consider leaving one out, giving it less weight, or reduce to principal components.</source>
        <translation>Angehakte Spalten sind Merkmale: Sie entscheiden, welche Kunden sich ähneln. Spalten ohne Haken werden trotzdem in den Profilen beschrieben. Beträge haben oft einige sehr große Werte; der Logarithmus verhindert, dass diese alles entscheiden. Zwei stark korrelierte Merkmale zählen doppelt: Es lohnt sich, eines wegzulassen, ihm weniger Gewicht zu geben oder auf Hauptkomponenten zu reduzieren.</translation>
    </message>
</context>
<context>
    <name>tessera::HeatmapWidget</name>
    <message>
        <source>Heatmap</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>tessera::ImportOptions</name>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Comma (1,5)</source>
        <translation>Komma (1,5)</translation>
    </message>
    <message>
        <source>Point (1.5)</source>
        <translation>Punkt (1.5)</translation>
    </message>
    <message>
        <source>Double quote</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Single quote</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>First row has headings</source>
        <translation>Erste Zeile enthält Überschriften</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Keine Überschriften</translation>
    </message>
    <message>
        <source>Guessed: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>How to read the file</source>
        <translation>Wie die Datei gelesen wird</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Quotes around texts</source>
        <translation>Anführungszeichen um Texte</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Lines to skip at the top</source>
        <translation>Oben zu überspringende Zeilen</translation>
    </message>
    <message>
        <source>Separate them by commas. Empty cells are always missing.</source>
        <translation>Durch Kommas trennen. Leere Zellen gelten immer als fehlend.</translation>
    </message>
    <message>
        <source>Cells that mean “missing”</source>
        <translation>Zellen, die „fehlend“ bedeuten</translation>
    </message>
    <message>
        <source>Rows of the wrong length</source>
        <translation>Zeilen falscher Länge</translation>
    </message>
    <message>
        <source>Keep, fill with missing cells</source>
        <translation>Behalten, mit fehlenden füllen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type of this column</source>
        <translation>Typ dieser Spalte</translation>
    </message>
    <message>
        <source>Guess everything again</source>
        <translation>Alles neu erkennen</translation>
    </message>
</context>
<context>
    <name>tessera::ImportPage</name>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>etwa %1 Zeilen</translation>
    </message>
    <message>
        <source>These are the first rows of the file as they would be read. Everything at the right was guessed from the file and can be changed; the rows follow at once. Click a heading to choose another type for its column.</source>
        <translation>Dies sind die ersten Zeilen der Datei, wie sie gelesen würden. Alles rechts wurde aus der Datei erkannt und lässt sich ändern; die Zeilen folgen sofort. Ein Klick auf eine Überschrift wählt einen anderen Typ für ihre Spalte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>The file does not answer yet.</source>
        <translation>Die Datei antwortet noch nicht.</translation>
    </message>
</context>
<context>
    <name>tessera::InlineRename</name>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
</context>
<context>
    <name>tessera::InspectorColumn</name>
    <message>
        <source>Settings of this page</source>
        <translation>Einstellungen dieser Seite</translation>
    </message>
</context>
<context>
    <name>tessera::MainWindow</name>
    <message>
        <source>Nothing is open</source>
        <translation>Nichts ist geöffnet</translation>
    </message>
    <message>
        <source>%1 – Tessera</source>
        <translation>%1 – Tessera</translation>
    </message>
    <message>
        <source>made-up customers</source>
        <translation>erfundene Kunden</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 wurde nicht geöffnet. %2</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Andere Datei öffnen…</translation>
    </message>
    <message>
        <source>Number of segments</source>
        <translation>Anzahl der Segmente</translation>
    </message>
    <message>
        <source>A part of its name is not text (UTF-8), and it is not the only one that looks like this: rename it, or open it from the command line</source>
        <translation>Ein Teil ihres Namens ist kein Text (UTF-8), und sie ist nicht die einzige, die so aussieht: Benennen Sie sie um oder öffnen Sie sie von der Befehlszeile aus</translation>
    </message>
    <message>
        <source>The last action was not completed. %1</source>
        <translation>Die letzte Aktion wurde nicht abgeschlossen. %1</translation>
    </message>
    <message>
        <source>It was looked for in %1. %2</source>
        <translation>Gesucht wurde sie in %1. %2</translation>
    </message>
</context>
<context>
    <name>tessera::MembershipList</name>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>How probable each segment is for this customer, by the mixture of the segments</source>
        <translation>Wie wahrscheinlich jedes Segment für diesen Kunden ist, nach der Mischung der Segmente</translation>
    </message>
    <message>
        <source>Probabilities of %1</source>
        <translation>Wahrscheinlichkeiten von %1</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
</context>
<context>
    <name>tessera::MethodSection</name>
    <message>
        <source>Change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Category columns</source>
        <translation>Kategoriespalten</translation>
    </message>
    <message>
        <source>Use the categories of %1</source>
        <translation>Die Kategorien von %1 verwenden</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Find segments by %1</source>
        <translation>Segmente durch %1 finden</translation>
    </message>
    <message>
        <source>The smallest segment has %1 customers.</source>
        <translation>Das kleinste Segment hat %1 Kunden.</translation>
    </message>
    <message>
        <source>Category columns · %1 of %2</source>
        <translation>Kategoriespalten · %1 von %2</translation>
    </message>
    <message>
        <source>This table has no category column.</source>
        <translation>Diese Tabelle hat keine Kategoriespalte.</translation>
    </message>
    <message>
        <source>No category column is chosen.</source>
        <translation>Keine Kategoriespalte ist gewählt.</translation>
    </message>
    <message>
        <source>Without categories, k-prototypes finds the same segments as k-means.</source>
        <translation>Ohne Kategorien finden k-Prototypen dieselben Segmente wie k-means.</translation>
    </message>
    <message>
        <source>Use k-means</source>
        <translation>k-means verwenden</translation>
    </message>
    <message>
        <source>no category column</source>
        <translation>keine Kategorien</translation>
    </message>
</context>
<context>
    <name>tessera::MissingCard</name>
    <message numerus="yes">
        <source>Missing together in %Ln row(s): %1.</source>
        <translation>
            <numerusform>Gemeinsam fehlend in %Ln Zeile: %1.</numerusform>
            <numerusform>Gemeinsam fehlend in %Ln Zeilen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Fehlende Werte</translation>
    </message>
    <message>
        <source>Columns with missing values</source>
        <translation>Spalten mit fehlenden Werten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with at least one</source>
        <translation>
            <numerusform>%Ln Zeile mit mindestens einem</numerusform>
            <numerusform>%Ln Zeilen mit mindestens einem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::MissingMatrix</name>
    <message>
        <source>Missing-value matrix</source>
        <translation>Matrix der fehlenden Werte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) with missing values</source>
        <translation>
            <numerusform>%Ln Spalte mit fehlenden Werten</numerusform>
            <numerusform>%Ln Spalten mit fehlenden Werten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nichts fehlt</translation>
    </message>
    <message>
        <source>%1: %2 of %3 missing</source>
        <translation>%1: %2 von %3 fehlen</translation>
    </message>
</context>
<context>
    <name>tessera::MissingModel</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
</context>
<context>
    <name>tessera::ModelInspector</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Segments (k)</source>
        <translation>Segmente (k)</translation>
    </message>
    <message>
        <source>How many segments the customers are cut into (+ and − anywhere)</source>
        <translation>In wie viele Segmente die Kunden geteilt werden (überall auch + und −)</translation>
    </message>
    <message>
        <source>The elbow is where the inertia curve bends most. Click to use it.</source>
        <translation>Am Ellbogen knickt die Trägheitskurve am stärksten. Ein Klick übernimmt ihn.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Follow the elbow whenever the data or the features change</source>
        <translation>Dem Ellbogen folgen, sobald sich Daten oder Merkmale ändern</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln segment(s)</source>
        <translation>
            <numerusform>%Ln Segment bilden</numerusform>
            <numerusform>%Ln Segmente bilden</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the suggested number of segments</source>
        <translation>Die vorgeschlagene Segmentzahl verwenden</translation>
    </message>
    <message>
        <source>Choose k by the elbow</source>
        <translation>k nach dem Ellbogen wählen</translation>
    </message>
    <message>
        <source>Choose k by hand</source>
        <translation>k von Hand wählen</translation>
    </message>
    <message>
        <source>PCA components</source>
        <translation>PCA-Komponenten</translation>
    </message>
    <message>
        <source>Principal components: the few mixtures of features that hold most of the differences between customers. 0 clusters on all features.</source>
        <translation>Hauptkomponenten: die wenigen Mischungen von Merkmalen, in denen die meisten Unterschiede zwischen den Kunden stecken. Bei 0 gehen alle Merkmale ein.</translation>
    </message>
    <message>
        <source>Cluster on all features</source>
        <translation>Alle Merkmale einbeziehen</translation>
    </message>
    <message numerus="yes">
        <source>Cluster on %Ln component(s)</source>
        <translation>
            <numerusform>%Ln Komponente einbeziehen</numerusform>
            <numerusform>%Ln Komponenten einbeziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Change the scaling</source>
        <translation>Skalierung ändern</translation>
    </message>
    <message>
        <source>Suggested: %1, by the elbow</source>
        <translation>Vorschlag: %1 (Ellbogen)</translation>
    </message>
    <message>
        <source>Keeps %1 of the variance</source>
        <translation>Behält %1 der Varianz</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln customer(s) differ.</source>
        <translation>
            <numerusform>Nur %Ln Kunde unterscheidet sich.</numerusform>
            <numerusform>Nur %Ln Kunden unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln feature(s), not reduced</source>
        <translation>
            <numerusform>%Ln Merkmal, nicht reduziert</numerusform>
            <numerusform>Alle %Ln Merkmale, nicht reduziert</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings features to comparable sizes, so that none outweighs the others.</source>
        <translation>Bringt Merkmale auf vergleichbare Größen, damit keines die anderen überwiegt.</translation>
    </message>
    <message>
        <source>Components by share of the variance</source>
        <translation>Komponenten nach Anteil der Varianz</translation>
    </message>
</context>
<context>
    <name>tessera::MoreOptions</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Range compared, restarts, iterations, seed</source>
        <translation>Verglichener Bereich, Starts, Iterationen, Startwert</translation>
    </message>
    <message>
        <source>Compare k from</source>
        <translation>k vergleichen von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>k-means starts this often from other centres; the best run counts.</source>
        <translation>So oft beginnt k-means mit anderen Zentren; der beste Lauf zählt.</translation>
    </message>
    <message>
        <source>Iterations at most</source>
        <translation>Höchstzahl der Iterationen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same result, on every machine.</source>
        <translation>Derselbe Startwert ergibt dasselbe Ergebnis, auf jedem Rechner.</translation>
    </message>
    <message>
        <source>Change the restarts</source>
        <translation>Starts ändern</translation>
    </message>
    <message>
        <source>Change the iterations</source>
        <translation>Iterationen ändern</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>Startwert ändern</translation>
    </message>
    <message>
        <source>Compare numbers of segments</source>
        <translation>Segmentzahlen vergleichen</translation>
    </message>
</context>
<context>
    <name>tessera::NoticeStrip</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>from line %1 on, %2</source>
        <translation>ab Zeile %1: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Select these rows and open the table at them</source>
        <translation>Diese Zeilen auswählen und die Tabelle dort öffnen</translation>
    </message>
</context>
<context>
    <name>tessera::OutliersCard</name>
    <message>
        <source>Outliers</source>
        <translation>Ausreißer</translation>
    </message>
    <message>
        <source>standard deviations from the mean</source>
        <translation>Standardabweichungen vom Mittelwert</translation>
    </message>
    <message>
        <source>Most outliers first</source>
        <translation>Meiste Ausreißer zuerst</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Wie in der Tabelle</translation>
    </message>
    <message>
        <source>Order of the features</source>
        <translation>Reihenfolge der Merkmale</translation>
    </message>
    <message>
        <source>Open a table to see its outliers</source>
        <translation>Eine Tabelle öffnen, um ihre Ausreißer zu sehen</translation>
    </message>
    <message>
        <source>The outliers cannot be drawn: %1</source>
        <translation>Die Ausreißer lassen sich nicht zeichnen: %1</translation>
    </message>
</context>
<context>
    <name>tessera::PageHeader</name>
    <message>
        <source>Settings of this page</source>
        <translation>Einstellungen dieser Seite</translation>
    </message>
</context>
<context>
    <name>tessera::ParameterForm</name>
    <message>
        <source>%1 (standard)</source>
        <translation>%1 (Standard)</translation>
    </message>
</context>
<context>
    <name>tessera::PreviewModel</name>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Taken as missing</source>
        <translation>Gilt als fehlend</translation>
    </message>
    <message>
        <source>%1: %2. Click to choose another type.</source>
        <translation>%1: %2. Klicken, um einen anderen Typ zu wählen.</translation>
    </message>
</context>
<context>
    <name>tessera::ProfileHeatmapCard</name>
    <message>
        <source>How segments differ</source>
        <translation>Wie sich die Segmente unterscheiden</translation>
    </message>
    <message>
        <source>standardised mean, overall = 0</source>
        <translation>standardisierter Mittelwert, gesamt = 0</translation>
    </message>
    <message>
        <source>Telling columns first</source>
        <translation>Trennende Spalten zuerst</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Wie in der Tabelle</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>Reihenfolge der Spalten</translation>
    </message>
</context>
<context>
    <name>tessera::ProfileInspector</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Name des Segments</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Who they are, what to offer them …</source>
        <translation>Wer sie sind, was zu ihnen passt …</translation>
    </message>
    <message>
        <source>Note on the segment</source>
        <translation>Notiz zum Segment</translation>
    </message>
    <message>
        <source>What makes it different</source>
        <translation>Was es unterscheidet</translation>
    </message>
    <message>
        <source>Standardised means: how many standard deviations this segment lies above or below the mean of all customers.</source>
        <translation>Standardisierte Mittelwerte: um wie viele Standardabweichungen dieses Segment über oder unter dem Mittelwert aller Kunden liegt.</translation>
    </message>
    <message>
        <source>Silhouette: how much nearer its customers are to each other than to the next segment, from −1 to 1.</source>
        <translation>Silhouette: wie viel näher seine Kunden einander sind als dem nächsten Segment, von −1 bis 1.</translation>
    </message>
    <message>
        <source>%1 customers · %2</source>
        <translation>%1 Kunden · %2</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>What makes %1 different</source>
        <translation>Was %1 unterscheidet</translation>
    </message>
    <message>
        <source>Silhouette of this segment: %1</source>
        <translation>Silhouette dieses Segments: %1</translation>
    </message>
</context>
<context>
    <name>tessera::ProfilePage</name>
    <message>
        <source>Nothing to describe yet</source>
        <translation>Noch nichts zu beschreiben</translation>
    </message>
    <message>
        <source>Open a table with one customer in each row. Its segments are described here, and you give them their names.</source>
        <translation>Eine Tabelle mit einem Kunden je Zeile öffnen. Ihre Segmente werden hier beschrieben und bekommen hier ihre Namen.</translation>
    </message>
    <message>
        <source>Use the sample</source>
        <translation>Beispiel verwenden</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>What each segment is like and how it differs. Double-click a name to change it.</source>
        <translation>Wie jedes Segment ist und worin es sich unterscheidet. Ein Doppelklick auf einen Namen ändert ihn.</translation>
    </message>
    <message>
        <source>Name and describe</source>
        <translation>Benennen und beschreiben</translation>
    </message>
    <message>
        <source>%1 of %2 named</source>
        <translation>%1 von %2 benannt</translation>
    </message>
    <message>
        <source>The heatmap shows how far the mean of each segment lies from the mean of all customers, in standard deviations; columns that tell segments apart best come first. Click a row, a chip or a card to look at a segment: its customers are selected everywhere.
Give segments names and notes here. They follow their segment when the result changes, and appear in the report.
Columns that were not clustered on are described as well. Ctrl+C copies the table.</source>
        <translation>Die Heatmap zeigt, wie weit der Mittelwert jedes Segments vom Mittelwert aller Kunden entfernt ist, in Standardabweichungen; Spalten, die die Segmente am besten trennen, stehen vorn. Ein Klick auf eine Zeile, einen Chip oder eine Karte zeigt ein Segment: Seine Kunden sind dann überall ausgewählt.
Hier bekommen Segmente Namen und Notizen. Sie folgen ihrem Segment, wenn sich das Ergebnis ändert, und stehen im Bericht.
Auch Spalten, die nicht in die Segmente eingehen, werden beschrieben. Strg+C kopiert die Tabelle.</translation>
    </message>
</context>
<context>
    <name>tessera::ProfileTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How many standard deviations the mean of this segment lies above or below the mean of all customers.</source>
        <translation>Um wie viele Standardabweichungen der Mittelwert dieses Segments über oder unter dem Mittelwert aller Kunden liegt.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>All: mean</source>
        <translation>Alle: Mittel</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>All: median</source>
        <translation>Alle: Median</translation>
    </message>
    <message>
        <source>Std. mean</source>
        <translation>Std.-Mittel</translation>
    </message>
</context>
<context>
    <name>tessera::ProfilesCard</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>standardised mean, overall = 0</source>
        <translation>standardisierter Mittelwert, gesamt = 0</translation>
    </message>
    <message>
        <source>%1, most distinctive first</source>
        <translation>%1, auffälligste zuerst</translation>
    </message>
</context>
<context>
    <name>tessera::ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>tessera::ProjectDocument</name>
    <message>
        <source>Sample table</source>
        <translation>Beispieltabelle</translation>
    </message>
</context>
<context>
    <name>tessera::Ramp</name>
    <message>
        <source>Standardised mean: how many standard deviations a segment&apos;s mean lies below (%1) or above (%2) the mean of all customers.</source>
        <translation>Standardisierter Mittelwert: um wie viele Standardabweichungen der Mittelwert eines Segments unter (%1) oder über (%2) dem Mittelwert aller Kunden liegt.</translation>
    </message>
</context>
<context>
    <name>tessera::RecipeImport</name>
    <message>
        <source>The recipe %1 is in use.</source>
        <translation>Das Rezept %1 wird verwendet.</translation>
    </message>
    <message>
        <source>Undo brings the former choices back.</source>
        <translation>Rückgängig bringt die früheren Einstellungen zurück.</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Ein Rezept öffnen</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Rezepte (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The recipe %1 was not opened.</source>
        <translation>Das Rezept %1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open the table first that it is to be used on.</source>
        <translation>Öffnen Sie zuerst die Tabelle, auf die es angewendet werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %Ln more</source>
        <translation>
            <numerusform>%1; und %Ln weitere</numerusform>
            <numerusform>%1; und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs %Ln column(s) that this table does not have like that.</source>
        <translation>
            <numerusform>Es braucht %Ln Spalte, die diese Tabelle so nicht hat.</numerusform>
            <numerusform>Es braucht %Ln Spalten, die diese Tabelle so nicht hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::RecipeOpener</name>
    <message>
        <source>Recipe %1</source>
        <translation>Rezept %1</translation>
    </message>
</context>
<context>
    <name>tessera::ReducePage</name>
    <message>
        <source>Scree</source>
        <translation>Scree-Diagramm</translation>
    </message>
    <message>
        <source>share of the variance per component, and its running total</source>
        <translation>Anteil der Varianz je Komponente und laufende Summe</translation>
    </message>
    <message>
        <source>Loadings</source>
        <translation>Ladungen</translation>
    </message>
    <message>
        <source>Scale and reduce</source>
        <translation>Skalieren und reduzieren</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Change the scaling</source>
        <translation>Skalierung ändern</translation>
    </message>
    <message>
        <source>PCA components</source>
        <translation>PCA-Komponenten</translation>
    </message>
    <message>
        <source>Change the components</source>
        <translation>Komponenten ändern</translation>
    </message>
    <message>
        <source>Open a table to see its components</source>
        <translation>Eine Tabelle öffnen, um ihre Komponenten zu sehen</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Reduzieren</translation>
    </message>
    <message>
        <source>Bring the features to one scale, and to fewer dimensions if that helps.</source>
        <translation>Die Merkmale auf eine Skala bringen und, wenn es hilft, auf weniger Dimensionen.</translation>
    </message>
    <message numerus="yes">
        <source>The first two components hold %1 of the variance of %Ln feature(s).</source>
        <translation>
            <numerusform>Die ersten beiden Komponenten enthalten %1 der Varianz von %Ln Merkmal.</numerusform>
            <numerusform>Die ersten beiden Komponenten enthalten %1 der Varianz von %Ln Merkmalen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaling and PCA</source>
        <translation>Skalierung und PCA</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scaled feature(s)</source>
        <translation>
            <numerusform>%Ln skaliertes Merkmal</numerusform>
            <numerusform>%Ln skalierte Merkmale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PCA · %Ln component(s) · %1</source>
        <translation>
            <numerusform>PCA · %Ln Komponente · %1</numerusform>
            <numerusform>PCA · %Ln Komponenten · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaling makes features comparable: without it, large amounts decide alone. Principal components are new axes that hold as much of the variance as possible; clustering on the first few leaves noise out. With 0 components the segments are made from all scaled features. The loadings show which features make up a component.</source>
        <translation>Die Skalierung macht Merkmale vergleichbar: Ohne sie entscheiden große Beträge allein. Hauptkomponenten sind neue Achsen, die möglichst viel von der Varianz enthalten; werden die Segmente aus den ersten wenigen gebildet, bleibt Rauschen außen vor. Mit 0 Komponenten entstehen die Segmente aus allen skalierten Merkmalen. Die Ladungen zeigen, welche Merkmale eine Komponente ausmachen.</translation>
    </message>
    <message>
        <source>weight of each feature in each component</source>
        <translation>Gewicht jedes Merkmals in jeder Komponente</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Wie in der Tabelle</translation>
    </message>
    <message>
        <source>Largest loadings first</source>
        <translation>Größte Ladungen zuerst</translation>
    </message>
    <message>
        <source>Order of the features</source>
        <translation>Reihenfolge der Merkmale</translation>
    </message>
    <message>
        <source>Components by share of the variance</source>
        <translation>Komponenten nach Anteil der Varianz</translation>
    </message>
    <message>
        <source>Cluster on all features</source>
        <translation>Alle Merkmale einbeziehen</translation>
    </message>
</context>
<context>
    <name>tessera::ReportPage</name>
    <message>
        <source>No report yet</source>
        <translation>Noch kein Bericht</translation>
    </message>
    <message>
        <source>The report appears as soon as the customers are in segments.</source>
        <translation>Der Bericht erscheint, sobald die Kunden auf Segmente verteilt sind.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Customer segments</source>
        <translation>Kundensegmente</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), as they will be printed.</source>
        <translation>
            <numerusform>%Ln Seite, wie sie gedruckt wird.</numerusform>
            <numerusform>%Ln Seiten, wie sie gedruckt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the segments over: as a PDF to read, as tables to work with.</source>
        <translation>Die Segmente weitergeben: als PDF zum Lesen, als Tabellen zum Weiterarbeiten.</translation>
    </message>
    <message>
        <source>%1 was not saved in %2. %3</source>
        <translation>%1 wurde nicht in %2 gespeichert. %3</translation>
    </message>
    <message>
        <source>As files to work with</source>
        <translation>Als Dateien zum Weiterarbeiten</translation>
    </message>
    <message>
        <source>There are no segments yet.</source>
        <translation>Es gibt noch keine Segmente.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>PDF, CSV, JSON</source>
        <translation>PDF, CSV, JSON</translation>
    </message>
    <message>
        <source>The report holds the summary, the health of the data, how the number of segments was chosen, the map, the profiles and one section per segment; at its end stands everything that is needed to repeat it. The customer segments are one line per customer, the profiles one line per segment. A model gives new customers their segment; a recipe repeats this analysis on another table.</source>
        <translation>Der Bericht enthält die Zusammenfassung, den Zustand der Daten, wie die Anzahl der Segmente gewählt wurde, die Karte, die Profile und einen Abschnitt je Segment; am Ende steht alles, was zum Wiederholen nötig ist. Die Kundensegmente haben eine Zeile je Kunde, die Profile eine Zeile je Segment. Ein Modell gibt neuen Kunden ihr Segment; ein Rezept wiederholt diese Analyse mit einer anderen Tabelle.</translation>
    </message>
</context>
<context>
    <name>tessera::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
</context>
<context>
    <name>tessera::RoleDelegate</name>
    <message>
        <source>Part of %1</source>
        <translation>Rolle von %1</translation>
    </message>
</context>
<context>
    <name>tessera::RoleModel</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>tessera::RowHeader</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>tessera::ScatterCard</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move: drag the picture</source>
        <translation>Verschieben: das Bild ziehen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom: drag a rectangle, or turn the wheel</source>
        <translation>Zoom: ein Rechteck aufziehen oder das Mausrad drehen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select: drag around customers. Shift adds, Ctrl toggles, Alt removes.</source>
        <translation>Auswählen: um Kunden herumziehen. Umschalt fügt hinzu, Strg schaltet um, Alt nimmt weg.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show all (Ctrl+0)</source>
        <translation>Alles zeigen (Strg+0)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>The points cannot be drawn: %1</source>
        <translation>Die Punkte lassen sich nicht zeichnen: %1</translation>
    </message>
</context>
<context>
    <name>tessera::ScatterWidget</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers as points</source>
        <translation>Kunden als Punkte</translation>
    </message>
    <message>
        <source>The points cannot be drawn: %1</source>
        <translation>Die Punkte lassen sich nicht zeichnen: %1</translation>
    </message>
</context>
<context>
    <name>tessera::ScorePage</name>
    <message>
        <source>not chosen yet</source>
        <translation>noch nicht gewählt</translation>
    </message>
    <message>
        <source>Model and table</source>
        <translation>Modell und Tabelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Modell wählen…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Tabelle wählen…</translation>
    </message>
    <message>
        <source>Segments of these customers</source>
        <translation>Segmente dieser Kunden</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share in the open analysis</source>
        <translation>Anteil in der offenen Analyse</translation>
    </message>
    <message>
        <source>Customers per segment</source>
        <translation>Kunden je Segment</translation>
    </message>
    <message>
        <source>First customers</source>
        <translation>Erste Kunden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Score a table</source>
        <translation>Eine Tabelle einordnen</translation>
    </message>
    <message>
        <source>Gives each customer of a table its segment by a saved model.</source>
        <translation>Gibt jedem Kunden einer Tabelle mit einem gespeicherten Modell sein Segment.</translation>
    </message>
    <message>
        <source>Choose a model that was saved with Hand over, and a table with the columns that it was made from, or drop both here. Missing values are filled as the model says. Nothing is learned from the table, and what is open does not change. The command tessera score does the same.</source>
        <translation>Wählen Sie ein Modell, das unter Weitergeben gespeichert wurde, und eine Tabelle mit den Spalten, aus denen es entstand, oder ziehen Sie beide hierher. Fehlende Werte werden gefüllt, wie das Modell es vorgibt. Aus der Tabelle wird nichts gelernt, und was offen ist, ändert sich nicht. Der Befehl tessera score tut dasselbe.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Models (*.json)</source>
        <translation>Modelle (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Tabelle wählen</translation>
    </message>
    <message>
        <source>Save the segments</source>
        <translation>Segmente speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 ist nicht verwendbar. %2</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <translation>%1 wurde nicht gespeichert. %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s) filled</source>
        <translation>
            <numerusform>%Ln fehlender Wert gefüllt</numerusform>
            <numerusform>%Ln fehlende Werte gefüllt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ScoredModel</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Runner-up</source>
        <translation>Zweitnächstes</translation>
    </message>
</context>
<context>
    <name>tessera::ScreeBars</name>
    <message>
        <source>Explained variance</source>
        <translation>Erklärte Varianz</translation>
    </message>
    <message>
        <source>PC %1: %2</source>
        <translation>PC %1: %2</translation>
    </message>
    <message>
        <source>Share of the variance that each principal component explains. %1</source>
        <translation>Anteil der Varianz, den jede Hauptkomponente erklärt. %1</translation>
    </message>
</context>
<context>
    <name>tessera::SegmentCard</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>What makes %1 different</source>
        <translation>Was %1 unterscheidet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Enter selects its customers, F2 renames it.</source>
        <translation>Eingabetaste wählt die Kunden aus, F2 benennt das Segment um.</translation>
    </message>
</context>
<context>
    <name>tessera::SegmentCards</name>
    <message>
        <source>%1 customers · %2</source>
        <translation>%1 Kunden · %2</translation>
    </message>
</context>
<context>
    <name>tessera::SegmentChip</name>
    <message>
        <source>%1. Click to select its customers, double-click to rename.</source>
        <translation>%1. Klicken wählt die Kunden aus, Doppelklicken benennt um.</translation>
    </message>
    <message>
        <source>%1 of the customers. Enter selects them, F2 renames the segment.</source>
        <translation>%1 der Kunden. Eingabetaste wählt sie aus, F2 benennt das Segment um.</translation>
    </message>
</context>
<context>
    <name>tessera::SegmentChips</name>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
</context>
<context>
    <name>tessera::SegmentColourButton</name>
    <message>
        <source>Change the colour of this segment</source>
        <translation>Die Farbe dieses Segments ändern</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Farbe von %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a colour and the segment that has it</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>tessera::SegmentInspector</name>
    <message>
        <source>Strongest differences, standardised means</source>
        <translation>Größte Unterschiede, standardisiert</translation>
    </message>
    <message>
        <source>How many standard deviations the mean of this segment lies above or below the mean of all customers, for the features that tell it apart best.</source>
        <translation>Um wie viele Standardabweichungen der Mittelwert dieses Segments über oder unter dem Mittelwert aller Kunden liegt, für die Merkmale, die es am deutlichsten abheben.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>What makes %1 different</source>
        <translation>Was %1 unterscheidet</translation>
    </message>
</context>
<context>
    <name>tessera::SegmentPage</name>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Open a table with one customer in each row, or drop it on this window. Segments appear here by themselves.</source>
        <translation>Eine Tabelle mit einem Kunden je Zeile öffnen oder auf dieses Fenster ziehen. Die Segmente erscheinen hier von selbst.</translation>
    </message>
    <message>
        <source>Use the sample</source>
        <translation>Beispiel verwenden</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmentieren</translation>
    </message>
    <message>
        <source>The segments cannot be made as asked.</source>
        <translation>So lassen sich die Segmente nicht bilden.</translation>
    </message>
    <message>
        <source>Looking for segments …</source>
        <translation>Segmente werden gesucht …</translation>
    </message>
    <message>
        <source>Groups that are alike</source>
        <translation>Gruppen, die sich ähneln</translation>
    </message>
    <message>
        <source>Not possible as asked</source>
        <translation>So nicht möglich</translation>
    </message>
    <message>
        <source>Groups of customers that are alike.</source>
        <translation>Gruppen von Kunden, die sich ähneln.</translation>
    </message>
    <message>
        <source>%1 · k = %2</source>
        <translation>%1 · k = %2</translation>
    </message>
    <message>
        <source>k-means puts each customer into the segment whose centre is nearest; other methods are in the list at the right, each with what it is good for. Choose how many segments there are with the slider or by a click on a point of the elbow or the silhouette; everything follows at once.
Drag around customers in the scatter to select them; click a chip or a row of the heatmap to select a whole segment. Shift adds, Ctrl toggles, Alt removes, Esc clears.
F2 or a double click on a chip renames a segment. Names follow their segment when the result changes.</source>
        <translation>k-means ordnet jeden Kunden dem Segment zu, dessen Zentrum am nächsten liegt; weitere Verfahren stehen rechts in der Liste, jeweils mit ihrem Zweck. Wie viele Segmente es gibt, bestimmt der Schieberegler oder ein Klick auf einen Punkt von Ellbogen oder Silhouette; alles folgt sofort.
Im Streudiagramm um Kunden herumziehen, um sie auszuwählen; ein Klick auf einen Chip oder eine Zeile der Heatmap wählt ein ganzes Segment aus. Umschalt fügt hinzu, Strg schaltet um, Alt nimmt weg, Esc hebt die Auswahl auf.
F2 oder ein Doppelklick auf einen Chip benennt ein Segment um. Namen folgen ihrem Segment, wenn sich das Ergebnis ändert.</translation>
    </message>
</context>
<context>
    <name>tessera::SettingsPage</name>
    <message>
        <source>How Tessera looks and which language it speaks.</source>
        <translation>Wie Tessera aussieht und welche Sprache es spricht.</translation>
    </message>
    <message>
        <source>Theme and text size change at once; the language when Tessera starts again. Nothing here changes a result.</source>
        <translation>Design und Textgröße ändern sich sofort, die Sprache beim nächsten Start von Tessera. Nichts hier ändert ein Ergebnis.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a text size; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language changes when Tessera is started again.</source>
        <translation>Die Sprache ändert sich, wenn Tessera neu gestartet wird.</translation>
    </message>
    <message>
        <source>About Tessera</source>
        <translation>Über Tessera</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Tessera finds, explains and hands over customer segments. Your data stays on this computer: nothing is sent anywhere.

Free software under the GNU General Public License, version 3 or later, without any warranty. It stands on Qt, Eigen, Armadillo and oneTBB; its letters are Noto Sans, under the SIL Open Font License.</source>
        <translation>Tessera findet und erklärt Kundensegmente und macht sie bereit zur Weitergabe. Ihre Daten bleiben auf diesem Rechner: Nichts wird irgendwohin gesendet.

Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung. Sie baut auf Qt, Eigen, Armadillo und oneTBB auf; ihre Schrift ist Noto Sans unter der SIL Open Font License.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>tessera::Sidebar</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
</context>
<context>
    <name>tessera::StatusStrip</name>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>The work was cancelled: what is shown is not up to date</source>
        <translation>Die Berechnung wurde abgebrochen: Das Gezeigte ist nicht aktuell</translation>
    </message>
    <message>
        <source>What the result rests on</source>
        <translation>Worauf das Ergebnis beruht</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>%1 of %2 customers selected · %3</source>
        <extracomment>%1 of %2 customers are selected, %3 is their share such as 9 %</extracomment>
        <translation>%1 von %2 Kunden ausgewählt · %3</translation>
    </message>
</context>
<context>
    <name>tessera::StepItem</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>tessera::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>tessera::SweepCard</name>
    <message>
        <source>Elbow</source>
        <translation>Ellbogen</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silhouette</translation>
    </message>
    <message>
        <source>Inertia: the sum of squared distances of customers to the centre of their segment. Where the curve bends, further segments help little. Click a point to use its number of segments.</source>
        <translation>Trägheit: die Summe der quadrierten Abstände der Kunden zum Zentrum ihres Segments. Wo die Kurve knickt, helfen weitere Segmente wenig. Ein Klick auf einen Punkt übernimmt seine Segmentzahl.</translation>
    </message>
    <message>
        <source>Silhouette: how much nearer customers are to their own segment than to the next one, from −1 to 1; above 0.5 is clear-cut. Click a point to use its number of segments.</source>
        <translation>Silhouette: wie viel näher die Kunden ihrem eigenen Segment sind als dem nächsten, von −1 bis 1; über 0,5 ist eindeutig. Ein Klick auf einen Punkt übernimmt seine Segmentzahl.</translation>
    </message>
    <message>
        <source>Only the chosen number of segments was computed.</source>
        <translation>Nur die gewählte Segmentzahl wurde berechnet.</translation>
    </message>
    <message>
        <source>Compare 2 to 10</source>
        <translation>2 bis 10 vergleichen</translation>
    </message>
    <message>
        <source>Compare numbers of segments</source>
        <translation>Segmentzahlen vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln segment(s)</source>
        <translation>
            <numerusform>%Ln Segment bilden</numerusform>
            <numerusform>%Ln Segmente bilden</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured once the segments are final</source>
        <translation>Wird gemessen, sobald die Segmente endgültig sind</translation>
    </message>
</context>
<context>
    <name>tessera::VarianceField</name>
    <message>
        <source>Enough components for a share of the variance</source>
        <translation>Genug Komponenten für einen Anteil der Varianz</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>behind a number</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Keep %1 of the variance</source>
        <extracomment>%1 is a field with a share such as 80 %</extracomment>
        <translation>Behalte %1 der Varianz</translation>
    </message>
</context>
<context>
    <name>tessera::WeightDelegate</name>
    <message>
        <source>A number from %1 to %2</source>
        <translation>Eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>tessera::WindowActions</name>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>One segment more</source>
        <translation>Ein Segment mehr</translation>
    </message>
    <message>
        <source>One segment less</source>
        <translation>Ein Segment weniger</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>About Tessera</source>
        <translation>Über Tessera</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>Rezept öffnen…</translation>
    </message>
    <message>
        <source>Score a table by a model…</source>
        <translation>Tabelle mit einem Modell einordnen…</translation>
    </message>
</context>
</TS>
