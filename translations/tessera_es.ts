<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActivityText</name>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Leyendo la tabla</translation>
    </message>
    <message>
        <source>Looking at the columns</source>
        <translation>Examinando las columnas</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpiando</translation>
    </message>
    <message>
        <source>Transforming features</source>
        <translation>Transformando características</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalando</translation>
    </message>
    <message>
        <source>Finding principal components</source>
        <translation>Buscando componentes principales</translation>
    </message>
    <message>
        <source>Trying every number of segments</source>
        <translation>Probando cada número de segmentos</translation>
    </message>
    <message>
        <source>Finding segments</source>
        <translation>Buscando segmentos</translation>
    </message>
    <message>
        <source>Judging the segments</source>
        <translation>Evaluando los segmentos</translation>
    </message>
    <message>
        <source>Describing the segments</source>
        <translation>Describiendo los segmentos</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 segments cut it best</source>
        <translation>%1 segmentos la cortan mejor</translation>
    </message>
    <message>
        <source>%1 segments do equally well, %2 explain most beyond chance</source>
        <translation>%1 segmentos sirven igual de bien, %2 son los que más explican más allá del azar</translation>
    </message>
    <message>
        <source>There is no clear structure: any number of segments cuts one cloud.</source>
        <translation>No hay una estructura clara: cualquier número de segmentos corta una sola nube.</translation>
    </message>
    <message>
        <source>%1 If you need segments all the same, %2 are the most stable when customers are resampled.</source>
        <translation>%1 Si aun así hacen falta segmentos, %2 son los más estables cuando se vuelven a sortear los clientes.</translation>
    </message>
    <message>
        <source>Explains more than chance would: gap %1</source>
        <translation>Explica más que el azar: gap %1</translation>
    </message>
    <message>
        <source>Explains no more than chance would: gap %1</source>
        <translation>No explica más que el azar: gap %1</translation>
    </message>
    <message>
        <source>Segments are clearer than in rows without structure: silhouette %1</source>
        <translation>Los segmentos son más nítidos que en filas sin estructura: silueta %1</translation>
    </message>
    <message>
        <source>Segments are no clearer than in rows without structure: silhouette %1</source>
        <translation>Los segmentos no son más nítidos que en filas sin estructura: silueta %1</translation>
    </message>
    <message>
        <source>Every segment comes back when customers are resampled: %1</source>
        <translation>Todos los segmentos reaparecen al volver a sortear los clientes: %1</translation>
    </message>
    <message>
        <source>One segment changes when customers are resampled: %1</source>
        <translation>Un segmento cambia al volver a sortear los clientes: %1</translation>
    </message>
    <message>
        <source>One segment is not found again when customers are resampled: %1</source>
        <translation>Un segmento no reaparece al volver a sortear los clientes: %1</translation>
    </message>
    <message>
        <source>%1 of the customers are in segments set off by a valley</source>
        <translation>El %1 de los clientes está en segmentos separados por un valle</translation>
    </message>
    <message>
        <source>Only %1 of the customers are in segments set off by a valley</source>
        <translation>Solo el %1 de los clientes está en segmentos separados por un valle</translation>
    </message>
    <message>
        <source>Restarts agree: %1</source>
        <translation>Los inicios coinciden: %1</translation>
    </message>
    <message>
        <source>Restarts end differently: %1</source>
        <translation>Los inicios acaban de forma distinta: %1</translation>
    </message>
    <message>
        <source>The customers form one continuous cloud without gaps; %1.</source>
        <translation>Los clientes forman una sola nube continua, sin huecos; %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) fit better than any other number.</source>
        <translation>
            <numerusform>%Ln segmento encaja mejor que cualquier otro número.</numerusform>
            <numerusform>%Ln segmentos encajan mejor que cualquier otro número.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are groups; %1.</source>
        <translation>Hay grupos; %1.</translation>
    </message>
    <message>
        <source>Segments do not come back when customers are resampled; %1 are the most stable.</source>
        <translation>Los segmentos no reaparecen cuando se vuelven a sortear los clientes; %1 son los más estables.</translation>
    </message>
    <message>
        <source>confidence: low</source>
        <translation>confianza: baja</translation>
    </message>
    <message>
        <source>confidence: medium</source>
        <translation>confianza: media</translation>
    </message>
    <message>
        <source>confidence: high</source>
        <translation>confianza: alta</translation>
    </message>
    <message>
        <source>judged on %1 customers drawn at random</source>
        <translation>juzgado con %1 clientes elegidos al azar</translation>
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
        <translation>sobre el azar</translation>
    </message>
    <message>
        <source>Gap statistic: how much more the segments explain than in rows without structure, above one segment. Bars: one standard error.</source>
        <translation>Estadístico gap: cuánto más explican los segmentos que en filas sin estructura, respecto de un solo segmento. Barras: un error estándar.</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>weakest segment</source>
        <translation>el más débil</translation>
    </message>
    <message>
        <source>Jaccard index of each segment with the one found when customers are resampled. Point: the weakest segment; bar: up to the best. 0.75 is stable, below 0.6 is not.</source>
        <translation>Índice de Jaccard de cada segmento con el que se halla al volver a sortear los clientes. Punto: el segmento más débil; barra: hasta el mejor. 0,75 es estable; menos de 0,6, no.</translation>
    </message>
    <message>
        <source>Valleys</source>
        <translation>Valles</translation>
    </message>
    <message>
        <source>customers set off</source>
        <translation>separados</translation>
    </message>
    <message>
        <source>Share of the customers in segments that a valley, a place with few customers, sets off from all others.</source>
        <translation>Parte de los clientes en segmentos que un valle, un lugar con pocos clientes, separa de todos los demás.</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Inicios</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>coincidencia</translation>
    </message>
    <message>
        <source>Adjusted Rand index of single starts with the best result: how far other starts end at the same segments.</source>
        <translation>Índice de Rand ajustado de inicios sueltos con el mejor resultado: hasta qué punto otros inicios acaban en los mismos segmentos.</translation>
    </message>
    <message>
        <source>Calinski-Harabasz</source>
        <translation>Calinski-Harabasz</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>más alto es mejor</translation>
    </message>
    <message>
        <source>Variance between segments over variance within, each by its degrees of freedom.</source>
        <translation>Varianza entre segmentos dividida por la varianza dentro de ellos, según sus grados de libertad.</translation>
    </message>
    <message>
        <source>Davies-Bouldin</source>
        <translation>Davies-Bouldin</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>más bajo es mejor</translation>
    </message>
    <message>
        <source>How wide segments are beside the distance of their centres; mean over the worst neighbour of each.</source>
        <translation>Cuán anchos son los segmentos frente a la distancia de sus centros; media del peor vecino de cada uno.</translation>
    </message>
    <message>
        <source>Dunn</source>
        <translation>Dunn</translation>
    </message>
    <message>
        <source>The least distance of two centres over the widest segment.</source>
        <translation>La menor distancia entre dos centros dividida por el segmento más ancho.</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bayesian information criterion of round groups of one width: likelihood less what further segments cost.</source>
        <translation>Criterio de información bayesiano de grupos redondos de igual anchura: verosimilitud menos lo que cuestan más segmentos.</translation>
    </message>
    <message>
        <source>Which k?</source>
        <translation>¿Qué k?</translation>
    </message>
    <message>
        <source>Segments (k)</source>
        <translation>Segmentos (k)</translation>
    </message>
</context>
<context>
    <name>Boxes</name>
    <message>
        <source>Outliers</source>
        <translation>Valores atípicos</translation>
    </message>
    <message>
        <source>standard deviations from the mean</source>
        <translation>desviaciones estándar respecto a la media</translation>
    </message>
    <message>
        <source>No feature to show</source>
        <translation>Ninguna característica que mostrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlying value(s) in the features shown</source>
        <translation>
            <numerusform>%Ln valor atípico en las características mostradas</numerusform>
            <numerusform>%Ln valores atípicos en las características mostradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartActions</name>
    <message>
        <source>chart</source>
        <translation>gráfico</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>%1 files (*%2)</source>
        <translation>Archivos %1 (*%2)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Guardar datos como CSV…</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>PC %1 · %2</source>
        <translation>CP %1 · %2</translation>
    </message>
    <message>
        <source>%1 customers in %2 segments, by %3 and %4</source>
        <translation>%1 clientes en %2 segmentos, según %3 y %4</translation>
    </message>
    <message>
        <source>Inertia</source>
        <translation>Inercia</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>Codo</translation>
    </message>
    <message>
        <source>inertia</source>
        <translation>inercia</translation>
    </message>
    <message>
        <source>Inertia falls from %1 at 1 segment to %2 at %3</source>
        <translation>La inercia baja de %1 con 1 segmento a %2 con %3</translation>
    </message>
    <message>
        <source>Segments (k)</source>
        <translation>Segmentos (k)</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silueta</translation>
    </message>
    <message>
        <source>mean width</source>
        <translation>anchura media</translation>
    </message>
    <message>
        <source>mean width, estimated</source>
        <translation>anchura media, estimada</translation>
    </message>
    <message>
        <source>The mean silhouette is greatest at %1 segments</source>
        <translation>La silueta media es máxima con %1 segmentos</translation>
    </message>
    <message>
        <source>%1: overall mean %2</source>
        <translation>%1: media global %2</translation>
    </message>
    <message>
        <source>What makes %1 different from the overall mean</source>
        <translation>Qué distingue a %1 de la media global</translation>
    </message>
    <message>
        <source>updating</source>
        <translation>actualizando</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>median %1, quartiles %2 and %3</source>
        <translation>mediana %1, cuartiles %2 y %3</translation>
    </message>
    <message>
        <source>whiskers from %1 to %2</source>
        <translation>bigotes de %1 a %2</translation>
    </message>
    <message>
        <source>%1. Up to k = %2 the values are final, the others are estimates.</source>
        <translation>%1. Hasta k = %2 los valores son definitivos; los demás son estimaciones.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3 final</source>
        <translation>%1 · %2 de %3 definitivos</translation>
    </message>
    <message>
        <source>a first estimate</source>
        <translation>una primera estimación</translation>
    </message>
    <message>
        <source>%1: overall mean %2; described, not clustered on</source>
        <translation>%1: media total %2; solo se describe, no interviene en los segmentos</translation>
    </message>
    <message>
        <source>Standardised means of %1 columns in %2 segments; first: %3</source>
        <translation>Medias tipificadas de %1 columnas en %2 segmentos; primero: %3</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <extracomment>which of many columns are in view, such as 1–24 of 20,000</extracomment>
        <translation>%1–%2 de %3</translation>
    </message>
</context>
<context>
    <name>ColumnText</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>Descriptive</source>
        <translation>Descriptiva</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Names the customer; never compared.</source>
        <translation>Identifica al cliente; nunca se compara.</translation>
    </message>
    <message>
        <source>Decides which customers are alike.</source>
        <translation>Decide qué clientes se parecen.</translation>
    </message>
    <message>
        <source>Describes the segments but does not make them.</source>
        <translation>Describe los segmentos, pero no los forma.</translation>
    </message>
    <message>
        <source>Left out of everything.</source>
        <translation>Queda fuera de todo.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>see %1 --help</source>
        <translation>consulte %1 --help</translation>
    </message>
    <message>
        <source>“%1” was not expected</source>
        <translation>no se esperaba “%1”</translation>
    </message>
    <message>
        <source>it needs exactly one value</source>
        <translation>necesita exactamente un valor</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>start from this recipe; other options override it</source>
        <translation>parte de esta receta; las demás opciones tienen prioridad</translation>
    </message>
    <message>
        <source>how many threads to use (results do not depend on it)</source>
        <translation>cuántos hilos usar (los resultados no dependen de ello)</translation>
    </message>
    <message>
        <source>write all results as JSON</source>
        <translation>escribe todos los resultados como JSON</translation>
    </message>
    <message>
        <source>write each customer&apos;s segment as CSV</source>
        <translation>escribe el segmento de cada cliente como CSV</translation>
    </message>
    <message>
        <source>write what segments are like as CSV</source>
        <translation>escribe cómo son los segmentos como CSV</translation>
    </message>
    <message>
        <source>write a report as PDF</source>
        <translation>escribe un informe en PDF</translation>
    </message>
    <message>
        <source>write the model that scores new customers</source>
        <translation>escribe el modelo que clasifica a los clientes nuevos</translation>
    </message>
    <message>
        <source>write the recipe, to repeat this analysis</source>
        <translation>escribe la receta, para repetir este análisis</translation>
    </message>
    <message>
        <source>“%1” is not a number of threads</source>
        <translation>“%1” no es un número de hilos</translation>
    </message>
    <message>
        <source>column of the customer numbers</source>
        <translation>columna de los números de cliente</translation>
    </message>
    <message>
        <source>columns to find segments with (default: every numeric column that is no identifier)</source>
        <translation>columnas con las que buscar segmentos (por defecto: toda columna numérica que no sea identificador)</translation>
    </message>
    <message>
        <source>columns to leave out altogether</source>
        <translation>columnas que se excluyen por completo</translation>
    </message>
    <message>
        <source>fill missing values, or drop their rows</source>
        <translation>rellena los valores faltantes o excluye sus filas</translation>
    </message>
    <message>
        <source>exact repeats of a whole row</source>
        <translation>repeticiones exactas de una fila entera</translation>
    </message>
    <message>
        <source>values outside the fences</source>
        <translation>valores fuera de los límites</translation>
    </message>
    <message>
        <source>where the fences are</source>
        <translation>dónde están los límites</translation>
    </message>
    <message>
        <source>take log(1 + x) of features</source>
        <translation>aplica log(1 + x) a las características</translation>
    </message>
    <message>
        <source>bring features to comparable scales</source>
        <translation>lleva las características a escalas comparables</translation>
    </message>
    <message>
        <source>find segments on principal components: how many, or for how much variance</source>
        <translation>busca segmentos con componentes principales: cuántos, o para cuánta varianza</translation>
    </message>
    <message>
        <source>number of segments; auto: by the elbow</source>
        <translation>número de segmentos; auto: según el codo</translation>
    </message>
    <message>
        <source>try every number of segments from A to B</source>
        <translation>prueba cada número de segmentos de A a B</translation>
    </message>
    <message>
        <source>runs of k-means from new starts for each k</source>
        <translation>ejecuciones de k-means desde inicios nuevos para cada k</translation>
    </message>
    <message>
        <source>seed of the random numbers</source>
        <translation>semilla de los números aleatorios</translation>
    </message>
    <message>
        <source>most iterations of one run</source>
        <translation>máximo de iteraciones de una ejecución</translation>
    </message>
    <message>
        <source>“%1” is not possible here</source>
        <translation>“%1” no es posible aquí</translation>
    </message>
    <message>
        <source>give %1</source>
        <translation>indique %1</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>característica</translation>
    </message>
    <message>
        <source>descriptive</source>
        <translation>descriptiva</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorada</translation>
    </message>
    <message>
        <source>%1: %2 rows, %3 columns</source>
        <translation>%1: %2 filas, %3 columnas</translation>
    </message>
    <message>
        <source>%1; %2 rows of the wrong length dropped</source>
        <translation>%1; %2 filas de longitud incorrecta excluidas</translation>
    </message>
    <message>
        <source>column</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>role</source>
        <translation>papel</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltantes</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>std. dev.</source>
        <translation>desv. est.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>mín.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>max</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>outliers (IQR)</source>
        <translation>atípicos (RIC)</translation>
    </message>
    <message>
        <source>rows with missing values: %1</source>
        <translation>filas con valores faltantes: %1</translation>
    </message>
    <message>
        <source>rows that repeat an earlier row exactly: %1</source>
        <translation>filas que repiten exactamente una fila anterior: %1</translation>
    </message>
    <message>
        <source>rows that repeat the identifier of an earlier row: %1</source>
        <translation>filas que repiten el identificador de una fila anterior: %1</translation>
    </message>
    <message>
        <source>this is the same file as that of %1</source>
        <translation>es el mismo archivo que el de %1</translation>
    </message>
    <message>
        <source>give each a file of its own</source>
        <translation>indique un archivo distinto para cada uno</translation>
    </message>
    <message>
        <source>%1: %2 made-up customers written (synthetic: no real person is in it)</source>
        <translation>%1: %2 clientes inventados escritos (datos sintéticos: no contienen a ninguna persona real)</translation>
    </message>
    <message>
        <source>%1: %2 customers scored</source>
        <translation>%1: %2 clientes clasificados</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>share</source>
        <translation>proporción</translation>
    </message>
    <message>
        <source>of the wrong length</source>
        <translation>de longitud incorrecta</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetidas</translation>
    </message>
    <message>
        <source>with missing values</source>
        <translation>con valores faltantes</translation>
    </message>
    <message>
        <source>with outliers</source>
        <translation>con valores atípicos</translation>
    </message>
    <message>
        <source>%1: %2 rows read, %3 used</source>
        <translation>%1: %2 filas leídas, %3 usadas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; dropped: %2</source>
        <translation>%1; excluidas: %2</translation>
    </message>
    <message>
        <source>%1, as asked</source>
        <translation>%1, como se pidió</translation>
    </message>
    <message>
        <source>%1, at the elbow of the inertia</source>
        <translation>%1, en el codo de la inercia</translation>
    </message>
    <message>
        <source>%1, the only number in the range</source>
        <translation>%1, el único número del intervalo</translation>
    </message>
    <message>
        <source>%1; the elbow is at %2</source>
        <translation>%1; el codo está en %2</translation>
    </message>
    <message>
        <source>%1; the silhouette is best at %2</source>
        <translation>%1; la silueta es mejor con %2</translation>
    </message>
    <message>
        <source>inertia %1, silhouette %2</source>
        <translation>inercia %1, silueta %2</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>inertia</source>
        <translation>inercia</translation>
    </message>
    <message>
        <source>silhouette</source>
        <translation>silueta</translation>
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
        <translation>cerca del promedio</translation>
    </message>
    <message>
        <source>what makes it different (standard deviations from the mean)</source>
        <translation>qué lo distingue (desviaciones estándar respecto a la media)</translation>
    </message>
    <message>
        <source>Find, understand and hand over customer segments.
Without a command it opens the window: tessera [FILE]</source>
        <translation>Encuentre, comprenda y entregue segmentos de clientes.
Sin comando, se abre la ventana: tessera [ARCHIVO]</translation>
    </message>
    <message>
        <source>show this help and end</source>
        <translation>muestra esta ayuda y termina</translation>
    </message>
    <message>
        <source>show the version and end</source>
        <translation>muestra la versión y termina</translation>
    </message>
    <message>
        <source>find segments and write them down, without a window</source>
        <translation>busca segmentos y los escribe, sin ventana</translation>
    </message>
    <message>
        <source>how letters are encoded</source>
        <translation>cómo están codificadas las letras</translation>
    </message>
    <message>
        <source>what stands between cells</source>
        <translation>qué separa las celdas</translation>
    </message>
    <message>
        <source>decimal point or comma</source>
        <translation>coma o punto decimal</translation>
    </message>
    <message>
        <source>whether the first row holds the headings</source>
        <translation>si la primera fila contiene los encabezados</translation>
    </message>
    <message>
        <source>what to do with rows that are too short or too long</source>
        <translation>qué hacer con las filas demasiado cortas o largas</translation>
    </message>
    <message>
        <source>texts that mean a missing value</source>
        <translation>textos que significan valor faltante</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>la tabla</translation>
    </message>
    <message>
        <source>no summary, notices or progress</source>
        <translation>sin resumen, avisos ni progreso</translation>
    </message>
    <message>
        <source>show progress also when not on a terminal</source>
        <translation>muestra el progreso también fuera de un terminal</translation>
    </message>
    <message>
        <source>say what is in a table: types, missing values, duplicates, outliers</source>
        <translation>dice qué hay en una tabla: tipos, valores faltantes, duplicados, valores atípicos</translation>
    </message>
    <message>
        <source>write all of it as JSON</source>
        <translation>escribe todo ello como JSON</translation>
    </message>
    <message>
        <source>write the sample table: made-up credit-card customers</source>
        <translation>escribe la tabla de ejemplo: clientes inventados de tarjetas de crédito</translation>
    </message>
    <message>
        <source>the CSV file to write</source>
        <translation>el archivo CSV que se escribe</translation>
    </message>
    <message>
        <source>say nothing</source>
        <translation>no dice nada</translation>
    </message>
    <message>
        <source>give each customer of a table its segment by a saved model</source>
        <translation>asigna a cada cliente de una tabla su segmento según un modelo guardado</translation>
    </message>
    <message>
        <source>the saved model</source>
        <translation>el modelo guardado</translation>
    </message>
    <message>
        <source>write the CSV here instead of to standard output</source>
        <translation>escribe el CSV aquí en lugar de en la salida estándar</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>there is no display to open a window on</source>
        <translation>no hay pantalla en la que abrir una ventana</translation>
    </message>
    <message>
        <source>use a command without a window, such as tessera analyze; see tessera --help</source>
        <translation>use un comando sin ventana, como tessera analyze; consulte tessera --help</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s) filled</source>
        <translation>
            <numerusform>%Ln valor faltante rellenado</numerusform>
            <numerusform>%Ln valores faltantes rellenados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlier(s) moved to the fence</source>
        <translation>
            <numerusform>%Ln valor atípico llevado al límite</numerusform>
            <numerusform>%Ln valores atípicos llevados al límite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln característica</numerusform>
            <numerusform>%Ln características</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln principal component(s)</source>
        <translation>
            <numerusform>%Ln componente principal</numerusform>
            <numerusform>%Ln componentes principales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segmento</numerusform>
            <numerusform>%Ln segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice: %1 (%2)</source>
        <translation>Consejo: %1 (%2)</translation>
    </message>
    <message>
        <source>judge how many segments there are, which takes some seconds: gap, stability, valleys; part of the summary and of the JSON</source>
        <translation>juzgar cuántos segmentos hay, lo que tarda unos segundos: gap, estabilidad, valles; forma parte del resumen y del JSON</translation>
    </message>
    <message>
        <source>how much features count (default: 1 each); 0 takes one out of the distances</source>
        <translation>cuánto cuentan las variables (por defecto, 1 cada una); 0 quita una de las distancias</translation>
    </message>
    <message>
        <source>how segments are found; the sweep is always by k-means</source>
        <translation>cómo se buscan los segmentos; el barrido es siempre de k-means</translation>
    </message>
    <message>
        <source>fewest customers of a segment (k-means only)</source>
        <translation>mínimo de clientes de un segmento (solo k-means)</translation>
    </message>
    <message>
        <source>of the method: metric=euclidean|manhattan, covariance=full|diagonal, gamma=N, ..</source>
        <translation>del método: metric=euclidean|manhattan, covariance=full|diagonal, gamma=N, ..</translation>
    </message>
    <message>
        <source>columns of categories for k-prototypes (default: all of them)</source>
        <translation>columnas de categorías para k-prototipos (por defecto, todas)</translation>
    </message>
    <message>
        <source>k-medoids</source>
        <translation>k-medoides</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>Mezcla gaussiana</translation>
    </message>
    <message>
        <source>mini-batch k-means</source>
        <translation>k-means por lotes pequeños</translation>
    </message>
    <message>
        <source>k-prototypes</source>
        <translation>k-prototipos</translation>
    </message>
    <message>
        <source>k-means</source>
        <translation>k-means</translation>
    </message>
    <message>
        <source>%1, %2 on all of them</source>
        <translation>%1, %2 sobre todas</translation>
    </message>
    <message>
        <source>%1, %2 on %3 (%4 of the variance)</source>
        <translation>%1, %2 sobre %3 (%4 de la varianza)</translation>
    </message>
    <message>
        <source>it needs the whole table in memory</source>
        <translation>necesita toda la tabla en la memoria</translation>
    </message>
    <message>
        <source>leave out either this or --stream</source>
        <translation>omita esto o --stream</translation>
    </message>
    <message>
        <source>“%1” needs the whole table in memory</source>
        <translation>“%1” necesita toda la tabla en la memoria</translation>
    </message>
    <message>
        <source>give %1, or leave out --stream</source>
        <translation>indique %1, u omita --stream</translation>
    </message>
    <message>
        <source>inertia %1</source>
        <translation>inercia %1</translation>
    </message>
    <message>
        <source>read the file in blocks, for tables larger than the memory: mini-batch k-means; needs --k, and missing values become the mean; a pipe is held in memory as a whole</source>
        <translation>leer el archivo por bloques, para tablas mayores que la memoria: k-means por lotes pequeños; necesita --k, y los valores ausentes pasan a ser la media; una tubería se guarda entera en la memoria</translation>
    </message>
    <message>
        <source>the report cannot be drawn on this system</source>
        <translation>el informe no se puede dibujar en este sistema</translation>
    </message>
    <message>
        <source>close other programs if memory is short, or install the program again</source>
        <translation>cierre otros programas si falta memoria, o vuelva a instalar el programa</translation>
    </message>
    <message>
        <source>give a whole number from 1 to %1, or all</source>
        <translation>indique un número entero de 1 a %1, o all</translation>
    </message>
    <message>
        <source>write %1</source>
        <translation>escribe %1</translation>
    </message>
    <message>
        <source>names and notes of segments, for every output (JSON)</source>
        <translation>nombres y notas de los segmentos, para cada resultado (JSON)</translation>
    </message>
    <message>
        <source>title of the report</source>
        <translation>título del informe</translation>
    </message>
    <message>
        <source>author of the report</source>
        <translation>autor del informe</translation>
    </message>
    <message>
        <source>paper of the report</source>
        <translation>papel del informe</translation>
    </message>
    <message>
        <source>language of the report</source>
        <translation>idioma del informe</translation>
    </message>
    <message>
        <source>it is about the report</source>
        <translation>se refiere al informe</translation>
    </message>
    <message>
        <source>give --report F.pdf, too</source>
        <translation>indique también --report F.pdf</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>un número entero desde 0</translation>
    </message>
    <message>
        <source>what stands around texts</source>
        <translation>lo que rodea a los textos</translation>
    </message>
    <message>
        <source>lines at the top that are no part of the table</source>
        <translation>líneas iniciales que no forman parte de la tabla</translation>
    </message>
    <message>
        <source>types of columns, instead of the guessed ones</source>
        <translation>tipos de las columnas, en lugar de los supuestos</translation>
    </message>
</context>
<context>
    <name>Consequences</name>
    <message>
        <source>No feature has missing values.</source>
        <translation>Ninguna característica tiene valores faltantes.</translation>
    </message>
    <message>
        <source>No row repeats another one.</source>
        <translation>Ninguna fila repite a otra.</translation>
    </message>
    <message>
        <source>No value lies outside the fences.</source>
        <translation>Ningún valor queda fuera de los límites.</translation>
    </message>
    <message>
        <source>%1 with outlying values left out.</source>
        <translation>Se excluye a %1 con valores atípicos.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s) filled with the column&apos;s median.</source>
        <translation>
            <numerusform>%Ln valor faltante rellenado con la mediana de su columna.</numerusform>
            <numerusform>%Ln valores faltantes rellenados con la mediana de su columna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s) filled with the column&apos;s mean.</source>
        <translation>
            <numerusform>%Ln valor faltante rellenado con la media de su columna.</numerusform>
            <numerusform>%Ln valores faltantes rellenados con la media de su columna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s) filled with 0.</source>
        <translation>
            <numerusform>%Ln valor faltante rellenado con 0.</numerusform>
            <numerusform>%Ln valores faltantes rellenados con 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with missing values left out.</source>
        <translation>
            <numerusform>%Ln cliente con valores faltantes excluido.</numerusform>
            <numerusform>%Ln clientes con valores faltantes excluidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated row(s) kept.</source>
        <translation>
            <numerusform>%Ln fila repetida conservada.</numerusform>
            <numerusform>%Ln filas repetidas conservadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated row(s) left out; the first of each stays.</source>
        <translation>
            <numerusform>%Ln fila repetida excluida; la primera se queda.</numerusform>
            <numerusform>%Ln filas repetidas excluidas; la primera de cada grupo se queda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlying value(s) of %1 kept.</source>
        <translation>
            <numerusform>%Ln valor atípico de %1 conservado.</numerusform>
            <numerusform>%Ln valores atípicos de %1 conservados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlying value(s) of %1 moved to the fence.</source>
        <translation>
            <numerusform>%Ln valor atípico de %1 llevado al límite.</numerusform>
            <numerusform>%Ln valores atípicos de %1 llevados al límite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) filled</source>
        <translation>
            <numerusform>%Ln valor rellenado</numerusform>
            <numerusform>%Ln valores rellenados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clipped</source>
        <translation>
            <numerusform>%Ln recortado</numerusform>
            <numerusform>%Ln recortados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln excluido</numerusform>
            <numerusform>%Ln excluidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Save report (PDF)…</source>
        <translation>Guardar el informe (PDF)…</translation>
    </message>
    <message>
        <source>Save customer segments (CSV)…</source>
        <translation>Guardar segmentos (CSV)…</translation>
    </message>
    <message>
        <source>Save segment profiles (CSV)…</source>
        <translation>Guardar perfiles (CSV)…</translation>
    </message>
    <message>
        <source>Save all results (JSON)…</source>
        <translation>Guardar resultados (JSON)…</translation>
    </message>
    <message>
        <source>Save model…</source>
        <translation>Guardar el modelo…</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Guardar la receta…</translation>
    </message>
    <message>
        <source>Save %1…</source>
        <translation>Guardar %1…</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Filas excluidas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>point</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>in the first row</source>
        <translation>en la primera fila</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltantes</translation>
    </message>
    <message>
        <source>Infinite</source>
        <translation>Infinitos</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Valores distintos</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Cuartil inferior</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Cuartil superior</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Asimetría</translation>
    </message>
    <message>
        <source>Zeros</source>
        <translation>Ceros</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Tables (%1)</source>
        <translation>Tablas (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a table</source>
        <translation>Abrir una tabla</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Select one anywhere to follow it in every chart.</source>
        <translation>Seleccione uno en cualquier parte para seguirlo en todos los gráficos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) explain %1 of the variance.</source>
        <translation>
            <numerusform>%Ln segmento explica el %1 de la varianza.</numerusform>
            <numerusform>%Ln segmentos explican el %1 de la varianza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s).</source>
        <translation>
            <numerusform>%Ln segmento.</numerusform>
            <numerusform>%Ln segmentos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>choose one of the table&apos;s columns; capital letters count</source>
        <translation>elija una de las columnas de la tabla; las mayúsculas cuentan</translation>
    </message>
    <message>
        <source>did you mean “%1”?</source>
        <translation>¿quiso decir “%1”?</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>compruebe el nombre y la carpeta</translation>
    </message>
    <message>
        <source>name a file inside it</source>
        <translation>indique un archivo de su interior</translation>
    </message>
    <message>
        <source>check that you may read it and that it is not open elsewhere</source>
        <translation>compruebe que puede leerlo y que no está abierto en otro programa</translation>
    </message>
    <message>
        <source>export the data again, or choose another file</source>
        <translation>vuelva a exportar los datos o elija otro archivo</translation>
    </message>
    <message>
        <source>save the table as CSV and open that file</source>
        <translation>guarde la tabla como CSV y abra ese archivo</translation>
    </message>
    <message>
        <source>check whether the file is damaged</source>
        <translation>compruebe si el archivo está dañado</translation>
    </message>
    <message>
        <source>choose another encoding if letters look wrong</source>
        <translation>elija otra codificación si las letras se ven mal</translation>
    </message>
    <message>
        <source>close the quotation mark, or read the file without quotation marks</source>
        <translation>cierre las comillas o lea el archivo sin comillas</translation>
    </message>
    <message>
        <source>check these cells, or read the file without quotation marks</source>
        <translation>revise estas celdas o lea el archivo sin comillas</translation>
    </message>
    <message>
        <source>check the delimiter; you can keep or drop these rows</source>
        <translation>revise el separador; puede conservar o excluir estas filas</translation>
    </message>
    <message>
        <source>check the quotation marks and the delimiter of the file</source>
        <translation>revise las comillas y el separador del archivo</translation>
    </message>
    <message>
        <source>give each column a heading of its own in the file if the new names confuse</source>
        <translation>dé a cada columna un encabezado propio en el archivo si los nombres nuevos confunden</translation>
    </message>
    <message>
        <source>say how many lines to skip if this is wrong</source>
        <translation>indique cuántas líneas omitir si esto no es correcto</translation>
    </message>
    <message>
        <source>correct the cell, or add it to the marks of missing values</source>
        <translation>corrija la celda o añádala a las marcas de valor faltante</translation>
    </message>
    <message>
        <source>choose another value</source>
        <translation>elija otro valor</translation>
    </message>
    <message>
        <source>close other programs, or leave out rows or columns</source>
        <translation>cierre otros programas o excluya filas o columnas</translation>
    </message>
    <message>
        <source>open it again when nobody is writing to it</source>
        <translation>ábralo de nuevo cuando nadie esté escribiendo en él</translation>
    </message>
    <message>
        <source>choose columns of numbers as features</source>
        <translation>elija columnas de números como características</translation>
    </message>
    <message>
        <source>leave it out of the features</source>
        <translation>exclúyala de las características</translation>
    </message>
    <message>
        <source>check where these values come from</source>
        <translation>compruebe de dónde vienen estos valores</translation>
    </message>
    <message>
        <source>choose at least one column of numbers that has values</source>
        <translation>elija al menos una columna de números que tenga valores</translation>
    </message>
    <message>
        <source>keep more rows: fill missing values, or clip outliers, instead of dropping rows</source>
        <translation>conserve más filas: rellene los valores faltantes o recorte los atípicos en lugar de excluir filas</translation>
    </message>
    <message>
        <source>take logarithms of other columns only, or choose “auto”</source>
        <translation>aplique logaritmos solo a otras columnas o elija “auto”</translation>
    </message>
    <message>
        <source>ask for fewer components</source>
        <translation>pida menos componentes</translation>
    </message>
    <message>
        <source>ask for fewer segments</source>
        <translation>pida menos segmentos</translation>
    </message>
    <message>
        <source>give a range such as 2..10</source>
        <translation>indique un intervalo como 2..10</translation>
    </message>
    <message>
        <source>fewer segments may fit better</source>
        <translation>quizá convengan menos segmentos</translation>
    </message>
    <message>
        <source>allow more iterations</source>
        <translation>permita más iteraciones</translation>
    </message>
    <message>
        <source>check that the file is complete and unchanged</source>
        <translation>compruebe que el archivo está completo y sin cambios</translation>
    </message>
    <message>
        <source>correct this entry of the recipe</source>
        <translation>corrija esta entrada de la receta</translation>
    </message>
    <message>
        <source>remove it or correct its spelling</source>
        <translation>elimínela o corrija su ortografía</translation>
    </message>
    <message>
        <source>use a newer version of this program</source>
        <translation>use una versión más reciente de este programa</translation>
    </message>
    <message>
        <source>save the model again</source>
        <translation>guarde el modelo de nuevo</translation>
    </message>
    <message>
        <source>use a table with the columns the model was made from</source>
        <translation>use una tabla con las columnas con las que se creó el modelo</translation>
    </message>
    <message>
        <source>choose another place, or check permissions and free space</source>
        <translation>elija otro lugar o compruebe los permisos y el espacio libre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) do not have the expected %1 cells</source>
        <translation>
            <numerusform>%Ln fila no tiene las %1 celdas esperadas</numerusform>
            <numerusform>%Ln filas no tienen las %1 celdas esperadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>the file does not exist</source>
        <translation>el archivo no existe</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>esto es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>the file cannot be read (%1)</source>
        <translation>el archivo no se puede leer (%1)</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the table has headings but no rows</source>
        <translation>la tabla tiene encabezados, pero ninguna fila</translation>
    </message>
    <message>
        <source>this does not look like a table of text (binary content at byte %1)</source>
        <translation>esto no parece una tabla de texto (contenido binario en el byte %1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln NUL byte(s) were found and kept as part of their cells</source>
        <translation>
            <numerusform>se encontró %Ln byte NUL y se conservó como parte de su celda</numerusform>
            <numerusform>se encontraron %Ln bytes NUL y se conservaron como parte de sus celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>the text is not valid %1 (first at byte %2)</source>
        <translation>el texto no es %1 válido (primer error en el byte %2)</translation>
    </message>
    <message>
        <source>the file does not say how its letters are encoded; %1 was assumed</source>
        <translation>el archivo no indica cómo están codificadas sus letras; se supuso %1</translation>
    </message>
    <message>
        <source>a quotation mark that is opened here is never closed</source>
        <translation>aquí se abren unas comillas que nunca se cierran</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) have text beside their quotation marks</source>
        <translation>
            <numerusform>%Ln celda tiene texto fuera de sus comillas</numerusform>
            <numerusform>%Ln celdas tienen texto fuera de sus comillas</numerusform>
        </translation>
    </message>
    <message>
        <source>a row is longer than %1 bytes</source>
        <translation>una fila ocupa más de %1 bytes</translation>
    </message>
    <message>
        <source>the table has %1 columns; at most %2 can be read</source>
        <translation>la tabla tiene %1 columnas; se pueden leer %2 como máximo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have no heading and were given one</source>
        <translation>
            <numerusform>%Ln columna sin encabezado recibió uno</numerusform>
            <numerusform>%Ln columnas sin encabezado recibieron uno</numerusform>
        </translation>
    </message>
    <message>
        <source>the heading “%1” stands more than once; its repeat is now “%2”</source>
        <translation>el encabezado “%1” aparece más de una vez; su repetición ahora es “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) before the headings were skipped</source>
        <translation>
            <numerusform>se omitió %Ln línea antes de los encabezados</numerusform>
            <numerusform>se omitieron %Ln líneas antes de los encabezados</numerusform>
        </translation>
    </message>
    <message>
        <source>the column “%1” looked like numbers at first, then came “%2”; it was read as text</source>
        <translation>la columna “%1” parecía de números al principio, luego apareció “%2”; se leyó como texto</translation>
    </message>
    <message>
        <source>“%2” is not possible for the option %1</source>
        <translation>“%2” no es posible para la opción %1</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>the file was changed while it was being read</source>
        <translation>el archivo cambió mientras se leía</translation>
    </message>
    <message>
        <source>files without an extension of this kind cannot be read</source>
        <translation>no se pueden leer archivos sin una extensión de este tipo</translation>
    </message>
    <message>
        <source>files of type “%1” cannot be read</source>
        <translation>no se pueden leer archivos de tipo “%1”</translation>
    </message>
    <message>
        <source>there is no column “%1”</source>
        <translation>no existe la columna “%1”</translation>
    </message>
    <message>
        <source>the column “%1” does not hold numbers (%2)</source>
        <translation>la columna “%1” no contiene números (%2)</translation>
    </message>
    <message>
        <source>the column “%1” has no values at all and was left out</source>
        <translation>la columna “%1” no tiene ningún valor y se excluyó</translation>
    </message>
    <message>
        <source>“%1” has the same value for everybody and cannot tell customers apart</source>
        <translation>“%1” tiene el mismo valor para todos y no permite distinguir a los clientes</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln infinite value(s); they are treated as missing</source>
        <translation>
            <numerusform>“%1” tiene %Ln valor infinito; se trata como faltante</numerusform>
            <numerusform>“%1” tiene %Ln valores infinitos; se tratan como faltantes</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no column of numbers to find segments with</source>
        <translation>no hay ninguna columna de números con la que buscar segmentos</translation>
    </message>
    <message>
        <source>cleaning leaves none of the %1 rows</source>
        <translation>la limpieza no deja ninguna de las %1 filas</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln negative value(s), of which there is no logarithm</source>
        <translation>
            <numerusform>“%1” tiene %Ln valor negativo, del que no existe logaritmo</numerusform>
            <numerusform>“%1” tiene %Ln valores negativos, de los que no existe logaritmo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 components were asked for, but there are only %2</source>
        <translation>se pidieron %1 componentes, pero solo hay %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 segments cannot be made of %Ln distinct row(s)</source>
        <translation>
            <numerusform>no se pueden formar %1 segmentos con %Ln fila distinta</numerusform>
            <numerusform>no se pueden formar %1 segmentos con %Ln filas distintas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 is not a possible range for the number of segments</source>
        <translation>de %1 a %2 no es un intervalo posible para el número de segmentos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) became empty on the way and were started anew</source>
        <translation>
            <numerusform>%Ln segmento quedó vacío por el camino y se inició de nuevo</numerusform>
            <numerusform>%Ln segmentos quedaron vacíos por el camino y se iniciaron de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the search for %1 segments was still moving after %Ln iteration(s)</source>
        <translation>
            <numerusform>la búsqueda de %1 segmentos aún no era estable tras %Ln iteración</numerusform>
            <numerusform>la búsqueda de %1 segmentos aún no era estable tras %Ln iteraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>the silhouette is an estimate from %1 rows</source>
        <translation>la silueta es una estimación a partir de %1 filas</translation>
    </message>
    <message>
        <source>the table has %1 columns; at most %2 are possible here</source>
        <translation>la tabla tiene %1 columnas; aquí son posibles %2 como máximo</translation>
    </message>
    <message>
        <source>a value is not a finite number</source>
        <translation>un valor no es un número finito</translation>
    </message>
    <message>
        <source>this is not valid JSON (%1)</source>
        <translation>esto no es JSON válido (%1)</translation>
    </message>
    <message>
        <source>“%2” is not a possible value of “%1”</source>
        <translation>“%2” no es un valor posible de “%1”</translation>
    </message>
    <message>
        <source>“%1” is not a choice that a recipe can make</source>
        <translation>“%1” no es algo que una receta pueda elegir</translation>
    </message>
    <message>
        <source>the file is of version %1; this program knows versions up to %2</source>
        <translation>el archivo es de la versión %1; este programa conoce las versiones hasta la %2</translation>
    </message>
    <message>
        <source>this is not a usable model (“%1” is missing or wrong)</source>
        <translation>este modelo no se puede usar (“%1” falta o es incorrecto)</translation>
    </message>
    <message>
        <source>the column “%1”, which the model needs, is not in the table</source>
        <translation>la columna “%1”, que el modelo necesita, no está en la tabla</translation>
    </message>
    <message>
        <source>the file cannot be written (%1)</source>
        <translation>el archivo no se puede escribir (%1)</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>read the column as text if this is wrong</source>
        <translation>lea la columna como texto si esto no es correcto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank line(s) were left out</source>
        <translation>
            <numerusform>se omitió %Ln línea en blanco</numerusform>
            <numerusform>se omitieron %Ln líneas en blanco</numerusform>
        </translation>
    </message>
    <message>
        <source>the dates of “%1” were read with the month first</source>
        <translation>las fechas de “%1” se leyeron con el mes primero</translation>
    </message>
    <message>
        <source>the dates of “%1” were read with the day first</source>
        <translation>las fechas de “%1” se leyeron con el día primero</translation>
    </message>
    <message>
        <source>choose another method or leave this choice out</source>
        <translation>elija otro método u omita esta opción</translation>
    </message>
    <message>
        <source>leave it out to have the usual value</source>
        <translation>omítalo para usar el valor habitual</translation>
    </message>
    <message>
        <source>ask for fewer segments or for smaller ones</source>
        <translation>pida menos segmentos o segmentos más pequeños</translation>
    </message>
    <message>
        <source>choose columns of categories, or another method</source>
        <translation>elija columnas de categorías u otro método</translation>
    </message>
    <message>
        <source>give weights to features only</source>
        <translation>dé pesos solo a variables</translation>
    </message>
    <message>
        <source>save a model of k-means, k-medoids or a mixture instead</source>
        <translation>guarde en su lugar un modelo de k-means, k-medoides o una mezcla</translation>
    </message>
    <message>
        <source>“%2” has no meaning for the method “%1”</source>
        <translation>«%2» no tiene sentido para el método «%1»</translation>
    </message>
    <message>
        <source>the medoids were sought in %1 samples of %2 rows each, the best for all rows was kept</source>
        <translation>los medoides se buscaron en %1 muestras de %2 filas cada una; se conservó lo mejor para todas las filas</translation>
    </message>
    <message>
        <source>there is no column of categories, so “%1” does the same as k-means</source>
        <translation>no hay ninguna columna de categorías, así que «%1» hace lo mismo que k-means</translation>
    </message>
    <message>
        <source>“%1” has a weight but is no feature</source>
        <translation>«%1» tiene un peso, pero no es una variable</translation>
    </message>
    <message>
        <source>a model cannot hold what the method “%1” needs to score new rows</source>
        <translation>un modelo no puede guardar lo que el método “%1” necesita para asignar filas nuevas</translation>
    </message>
    <message numerus="yes">
        <source>%1 segments of at least %2 rows each cannot be made of %Ln row(s)</source>
        <translation>
            <numerusform>no se pueden formar %1 segmentos de al menos %2 filas con %Ln fila</numerusform>
            <numerusform>no se pueden formar %1 segmentos de al menos %2 filas con %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>leave the column out with --features, or read the table without --stream</source>
        <translation>excluya la columna con --features, o lea la tabla sin --stream</translation>
    </message>
    <message>
        <source>the column “%1” looked like numbers at first, then came “%2”</source>
        <translation>la columna “%1” parecía de números al principio, luego apareció “%2”</translation>
    </message>
    <message>
        <source>if it holds numbers, name it with --features</source>
        <translation>si contiene números, indíquela con --features</translation>
    </message>
    <message>
        <source>the column “%1” was empty at first, then came “%2”, which is no number</source>
        <translation>la columna “%1” estaba vacía al principio, luego apareció “%2”, que no es un número</translation>
    </message>
    <message>
        <source>the column “%1” has no values at the beginning of the file and was left out</source>
        <translation>la columna “%1” no tiene valores al principio del archivo y se excluyó</translation>
    </message>
    <message>
        <source>give one of %1</source>
        <translation>indique uno de %1</translation>
    </message>
    <message>
        <source>give a range such as 2..10, from %1 to %2 and of %3 numbers at most</source>
        <translation>indique un intervalo como 2..10, de %1 a %2 y de %3 números como máximo</translation>
    </message>
    <message>
        <source>give a whole number from %1 to %2</source>
        <translation>indique un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>give a number from %1 to %2</source>
        <translation>indique un número de %1 a %2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, o %2</translation>
    </message>
    <message>
        <source>check the chosen columns for values that are far too large or too small</source>
        <translation>compruebe si las columnas elegidas tienen valores demasiado grandes o demasiado pequeños</translation>
    </message>
    <message>
        <source>check the chosen columns for values that are far too large, or report this as a fault of the program</source>
        <translation>compruebe si las columnas elegidas tienen valores demasiado grandes, o comunique esto como un error del programa</translation>
    </message>
    <message>
        <source>values of “%1” are too large or too small to compute with</source>
        <translation>los valores de «%1» son demasiado grandes o demasiado pequeños para calcular con ellos</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is possible for at most %Ln segment(s), not for %2</source>
        <translation>
            <numerusform>«%1» es posible para %Ln segmento como máximo, no para %2</numerusform>
            <numerusform>«%1» es posible para %Ln segmentos como máximo, no para %2</numerusform>
        </translation>
    </message>
    <message>
        <source>this could not be computed (%1)</source>
        <translation>esto no se pudo calcular (%1)</translation>
    </message>
    <message>
        <source>leave out columns that are not needed, or use principal components</source>
        <translation>quite las columnas que no hagan falta, o use componentes principales</translation>
    </message>
    <message>
        <source>choose features in which customers differ</source>
        <translation>elija características en las que los clientes se diferencien</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluidas</translation>
    </message>
    <message>
        <source>kept as far as possible</source>
        <translation>conservadas en lo posible</translation>
    </message>
    <message numerus="yes">
        <source>line(s) %1</source>
        <translation>
            <numerusform>línea %1</numerusform>
            <numerusform>líneas %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2); %3</source>
        <translation>%1 (%2); %3</translation>
    </message>
    <message>
        <source>correct this entry of the names</source>
        <translation>corrija esta entrada de los nombres</translation>
    </message>
    <message>
        <source>in the names of segments “%1” is missing or wrong</source>
        <translation>en los nombres de los segmentos falta «%1» o no es correcto</translation>
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
        <translation>Grupos redondos alrededor de una media. Rápido.</translation>
    </message>
    <message>
        <source>k-medoids</source>
        <translation>k-medoides</translation>
    </message>
    <message>
        <source>Each group around a real customer; outliers pull less.</source>
        <translation>Cada grupo alrededor de un cliente real; los atípicos pesan menos.</translation>
    </message>
    <message>
        <source>Gaussian mixture</source>
        <translation>mezcla gaussiana</translation>
    </message>
    <message>
        <source>Stretched, overlapping groups; a probability for each customer.</source>
        <translation>Grupos alargados que se solapan; una probabilidad por cliente.</translation>
    </message>
    <message>
        <source>Mini-batch k-means</source>
        <translation>k-means por lotes</translation>
    </message>
    <message>
        <source>For millions of customers; nearly the same result.</source>
        <translation>Para millones de clientes; casi el mismo resultado.</translation>
    </message>
    <message>
        <source>k-prototypes</source>
        <translation>k-prototipos</translation>
    </message>
    <message>
        <source>Numbers and categories together.</source>
        <translation>Números y categorías juntos.</translation>
    </message>
    <message>
        <source>Minimum size</source>
        <translation>Tamaño mínimo</translation>
    </message>
    <message>
        <source>The fewest customers that a segment may have</source>
        <translation>Los clientes que un segmento debe tener como mínimo</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>How far two customers are apart: in a straight line (Euclidean), or the sum over all features (Manhattan), in which single large differences weigh less</source>
        <translation>Cuánto distan dos clientes: en línea recta (euclídea) o la suma de todas las características (Manhattan), en la que una gran diferencia aislada pesa menos</translation>
    </message>
    <message>
        <source>Exact up to</source>
        <translation>Exacto hasta</translation>
    </message>
    <message>
        <source>With more customers than this, the representatives are searched in samples; exact takes time and memory with the square</source>
        <translation>Con más clientes, los medoides se buscan en muestras; de forma exacta, tiempo y memoria crecen con el cuadrado</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Full: groups may be stretched in any direction. Along the axes: only along each feature, which needs far fewer customers</source>
        <translation>Completa: los grupos pueden alargarse en cualquier dirección. A lo largo de los ejes: solo según cada característica, lo que exige muchos menos clientes</translation>
    </message>
    <message>
        <source>Least variance</source>
        <translation>Varianza mínima</translation>
    </message>
    <message>
        <source>Share of each feature&apos;s variance that is added to every group&apos;s, so that no group shrinks to a point</source>
        <translation>Parte de la varianza de cada característica que se suma a la de cada grupo, para que ninguno se reduzca a un punto</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>Customers looked at in one step; larger is closer to k-means</source>
        <translation>Clientes en cada paso; cuantos más, más cerca de k-means</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>How often the table is gone through</source>
        <translation>Cuántas veces se recorre la tabla</translation>
    </message>
    <message>
        <source>Category weight</source>
        <translation>Ponderación</translation>
    </message>
    <message>
        <source>What one differing category adds to the squared distance; automatic: half the mean standard deviation of the numbers</source>
        <translation>Lo que añade una categoría distinta a la distancia al cuadrado; automático: la mitad de la desviación estándar media de los números</translation>
    </message>
    <message>
        <source>Euclidean</source>
        <translation>Euclídea</translation>
    </message>
    <message>
        <source>Manhattan</source>
        <translation>Manhattan</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Along the axes</source>
        <translation>Según los ejes</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no minimum size</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>Un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>A number from %1 to %2</source>
        <translation>Un número de %1 a %2</translation>
    </message>
</context>
<context>
    <name>ProfileCharts</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>spread in each segment</source>
        <translation>dispersión en cada segmento</translation>
    </message>
    <message>
        <source>Spread of %1 in each segment: the median of all is %2</source>
        <translation>Dispersión de %1 en cada segmento: la mediana de todos es %2</translation>
    </message>
    <message>
        <source>share in each segment, %1</source>
        <translation>proporción en cada segmento, %1</translation>
    </message>
    <message>
        <source>Share of %1 in each segment: %2 of all</source>
        <translation>Proporción de %1 en cada segmento: %2 del total</translation>
    </message>
</context>
<context>
    <name>Reduce</name>
    <message>
        <source>All features are used as they are, scaled.</source>
        <translation>Todas las características se usan como están, escaladas.</translation>
    </message>
    <message>
        <source>Keeps %1 of the variance.</source>
        <translation>Conserva el %1 de la varianza.</translation>
    </message>
    <message>
        <source>Scree</source>
        <translation>Sedimentación</translation>
    </message>
    <message>
        <source>share of the variance per component</source>
        <translation>proporción de la varianza por componente</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Running total</source>
        <translation>Acumulado</translation>
    </message>
    <message>
        <source>Principal component</source>
        <translation>Componente principal</translation>
    </message>
    <message>
        <source>The first component explains %1 of the variance, the first two %2</source>
        <translation>El primer componente explica el %1 de la varianza; los dos primeros, el %2</translation>
    </message>
    <message>
        <source>PC %1 · %2</source>
        <translation>CP %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>How much each feature weighs in the first %Ln component(s)</source>
        <translation>
            <numerusform>Cuánto pesa cada característica en el primer componente</numerusform>
            <numerusform>Cuánto pesa cada característica en los primeros %Ln componentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message numerus="yes">
        <source>Make %Ln segment(s)</source>
        <translation>
            <numerusform>Formar %Ln segmento</numerusform>
            <numerusform>Formar %Ln segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Use all features</source>
        <translation>Usar todas las características</translation>
    </message>
    <message numerus="yes">
        <source>Use %Ln component(s)</source>
        <translation>
            <numerusform>Usar %Ln componente</numerusform>
            <numerusform>Usar %Ln componentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Use every numeric column</source>
        <translation>Usar todas las columnas numéricas</translation>
    </message>
    <message>
        <source>Keep every row</source>
        <translation>Conservar todas las filas</translation>
    </message>
    <message>
        <source>Leave the logarithm out</source>
        <translation>Quitar el logaritmo</translation>
    </message>
    <message>
        <source>Compare 2 to 10 segments</source>
        <translation>Comparar de 2 a 10 segmentos</translation>
    </message>
    <message>
        <source>Choose k by the elbow</source>
        <translation>Elegir k por el codo</translation>
    </message>
    <message>
        <source>Let every feature count once</source>
        <translation>Contar cada característica una vez</translation>
    </message>
    <message>
        <source>Leave the weight out</source>
        <translation>Quitar el peso</translation>
    </message>
    <message>
        <source>Use every category column</source>
        <translation>Usar todas las columnas de categorías</translation>
    </message>
    <message>
        <source>Use the standard value</source>
        <translation>Usar el valor estándar</translation>
    </message>
    <message>
        <source>Use k-means</source>
        <translation>Usar k-means</translation>
    </message>
    <message>
        <source>Stretch groups along the axes only</source>
        <translation>Alargar los grupos solo según los ejes</translation>
    </message>
    <message>
        <source>Allow segments of any size</source>
        <translation>Permitir segmentos de cualquier tamaño</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>k = %1 was chosen by the elbow of the inertia curve.</source>
        <translation>k = %1 se eligió por el codo de la curva de inercia.</translation>
    </message>
    <message>
        <source>k = %1 was chosen by the analyst.</source>
        <translation>k = %1 fue la elección del analista.</translation>
    </message>
    <message>
        <source>The elbow of the inertia curve is at %1.</source>
        <translation>El codo de la curva de inercia está en %1.</translation>
    </message>
    <message>
        <source>The mean silhouette is greatest at %1.</source>
        <translation>La silueta media es máxima con %1.</translation>
    </message>
    <message numerus="yes">
        <source>it settled after %Ln iteration(s)</source>
        <translation>
            <numerusform>se estabilizó tras %Ln iteración</numerusform>
            <numerusform>se estabilizó tras %Ln iteraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it was stopped after %Ln iteration(s)</source>
        <translation>
            <numerusform>se detuvo tras %Ln iteración</numerusform>
            <numerusform>se detuvo tras %Ln iteraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments (k)</source>
        <translation>Segmentos (k)</translation>
    </message>
    <message>
        <source>Inertia</source>
        <translation>Inercia</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silueta</translation>
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
        <translation>Cuántos segmentos</translation>
    </message>
    <message>
        <source>Inertia is the sum of squared distances to the own centre: the less, the tighter. The silhouette compares the distance to the own segment with that to the next one: 1 is far apart, 0 is on the border.</source>
        <translation>La inercia es la suma de las distancias al cuadrado al propio centro: cuanto menor, más compactos. La silueta compara la distancia al propio segmento con la distancia al más próximo: 1 es muy separado, 0 está en la frontera.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with too many or too few cells</source>
        <translation>
            <numerusform>%Ln con celdas de más o de menos</numerusform>
            <numerusform>%Ln con celdas de más o de menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated</source>
        <translation>
            <numerusform>%Ln repetida</numerusform>
            <numerusform>%Ln repetidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with missing values</source>
        <translation>
            <numerusform>%Ln con valores faltantes</numerusform>
            <numerusform>%Ln con valores faltantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with outliers</source>
        <translation>
            <numerusform>%Ln con valores atípicos</numerusform>
            <numerusform>%Ln con valores atípicos</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 rows that were read were used.</source>
        <translation>Se usaron todas las filas leídas: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were used; left out: %3.</source>
        <translation>Se usaron %1 de %2 filas; excluidas: %3.</translation>
    </message>
    <message>
        <source>No missing value had to be filled.</source>
        <translation>No hubo que rellenar ningún valor faltante.</translation>
    </message>
    <message>
        <source>%1 in %2 with %3</source>
        <translation>%1 en %2 con %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s) were filled: %1.</source>
        <translation>
            <numerusform>Se rellenó %Ln valor faltante: %1.</numerusform>
            <numerusform>Se rellenaron %Ln valores faltantes: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) repeat an earlier row exactly.</source>
        <translation>
            <numerusform>%Ln fila repite exactamente una fila anterior.</numerusform>
            <numerusform>%Ln filas repiten exactamente una fila anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer number(s) appear again.</source>
        <translation>
            <numerusform>%Ln número de cliente aparece de nuevo.</numerusform>
            <numerusform>%Ln números de cliente aparecen de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outlying value(s) were moved to the fence.</source>
        <translation>
            <numerusform>%Ln valor atípico se llevó al límite.</numerusform>
            <numerusform>%Ln valores atípicos se llevaron al límite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltantes</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Asimetría</translation>
    </message>
    <message>
        <source>Outliers (IQR)</source>
        <translation>Atípicos (RIC)</translation>
    </message>
    <message>
        <source>Data health</source>
        <translation>Calidad de los datos</translation>
    </message>
    <message>
        <source>Statistics of the features as read, before any treatment. Outliers lie more than 1.5 interquartile ranges outside the quartiles.</source>
        <translation>Estadísticas de las características tal como se leyeron, antes de todo tratamiento. Los valores atípicos quedan a más de 1,5 rangos intercuartílicos de los cuartiles.</translation>
    </message>
    <message>
        <source>Segment sizes</source>
        <translation>Tamaño de los segmentos</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Standardised means</source>
        <translation>Medias estandarizadas</translation>
    </message>
    <message>
        <source>The segment&apos;s mean minus the overall mean, in standard deviations: 0 is the average customer, red is above, blue below; colours stop at 2.</source>
        <translation>La media del segmento menos la media global, en desviaciones estándar: 0 es el cliente medio, rojo está por encima y azul por debajo; los colores llegan hasta 2.</translation>
    </message>
    <message>
        <source>How to repeat this</source>
        <translation>Cómo repetir esto</translation>
    </message>
    <message>
        <source>The same table, recipe and version give the same result to the last digit, on any computer of the same kind.</source>
        <translation>Con la misma tabla, receta y versión se obtiene el mismo resultado hasta la última cifra, en cualquier equipo del mismo tipo.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Fingerprint of the table</source>
        <translation>Huella de la tabla</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicios</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Customer segments</source>
        <translation>Segmentos de clientes</translation>
    </message>
    <message>
        <source>%1 customers · %2</source>
        <translation>%1 clientes · %2</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>Overall mean</source>
        <translation>Media global</translation>
    </message>
    <message>
        <source>Overall median</source>
        <translation>Mediana global</translation>
    </message>
    <message>
        <source>Effect (d)</source>
        <translation>Efecto (d)</translation>
    </message>
    <message>
        <source>%1 %2 (overall %3)</source>
        <translation>%1 %2 (global %3)</translation>
    </message>
    <message>
        <source>What makes it different</source>
        <translation>Qué lo distingue</translation>
    </message>
    <message>
        <source>The segments one by one</source>
        <translation>Los segmentos uno por uno</translation>
    </message>
    <message>
        <source>Bars show the difference between the segment&apos;s mean and the overall mean in standard deviations. Means and medians are in original units. The effect is Cohen&apos;s d against all other customers: 0.2 is small, 0.5 medium, 0.8 large.</source>
        <translation>Las barras muestran la diferencia entre la media del segmento y la media global, en desviaciones estándar. Las medias y medianas están en unidades originales. El efecto es la d de Cohen frente a todos los demás clientes: 0,2 es pequeño, 0,5 medio, 0,8 grande.</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln característica</numerusform>
            <numerusform>%Ln características</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers fall into %Ln segment(s).</source>
        <translation>
            <numerusform>%1 clientes forman %Ln segmento.</numerusform>
            <numerusform>%1 clientes se reparten en %Ln segmentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest, %1, holds %2 of them; the smallest, %3, holds %4.</source>
        <translation>El mayor, %1, reúne el %2 de ellos; el menor, %3, el %4.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>They are clearly apart (mean silhouette %1).</source>
        <translation>Están claramente separados (silueta media %1).</translation>
    </message>
    <message>
        <source>They are well apart (mean silhouette %1).</source>
        <translation>Están bien separados (silueta media %1).</translation>
    </message>
    <message>
        <source>They touch each other (mean silhouette %1): customers near a border could belong to either side.</source>
        <translation>Se tocan (silueta media %1): los clientes cercanos a una frontera podrían pertenecer a cualquiera de los dos lados.</translation>
    </message>
    <message>
        <source>They overlap (mean silhouette %1): read them as parts of a continuous whole, not as separate groups.</source>
        <translation>Se solapan (silueta media %1): interprételos como partes de un todo continuo, no como grupos separados.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Differences are between the segment&apos;s mean and the mean of all customers, in standard deviations of the feature.</source>
        <translation>Las diferencias son entre la media del segmento y la media de todos los clientes, en desviaciones estándar de la característica.</translation>
    </message>
    <message>
        <source>Map of the customers</source>
        <translation>Mapa de los clientes</translation>
    </message>
    <message>
        <source>Each point is a customer in the plane of the first two principal components; the numbered discs are the segments&apos; centres, with the numbers and colours of the table above.</source>
        <translation>Cada punto es un cliente en el plano de los dos primeros componentes principales; los discos numerados son los centros de los segmentos, con los números y colores de la tabla anterior.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the features with most missing and outlying values. %Ln more are not printed.</source>
        <translation>
            <numerusform>Estas son las características con más valores faltantes y atípicos. %Ln más no se imprime.</numerusform>
            <numerusform>Estas son las características con más valores faltantes y atípicos. %Ln más no se imprimen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the %1 features that tell the segments apart best. %Ln more stand in the profiles that are saved as CSV.</source>
        <translation>
            <numerusform>Estas son las %1 características que mejor distinguen los segmentos. %Ln más está en los perfiles que se guardan como CSV.</numerusform>
            <numerusform>Estas son las %1 características que mejor distinguen los segmentos. %Ln más están en los perfiles que se guardan como CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more line(s), which name columns one by one, are not printed.</source>
        <translation>
            <numerusform>%Ln línea más, que nombra columnas una a una, no se imprime.</numerusform>
            <numerusform>%Ln líneas más, que nombran columnas una a una, no se imprimen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more column(s) stand in the profiles that are saved as CSV.</source>
        <translation>
            <numerusform>%Ln columna más está en los perfiles que se guardan como CSV.</numerusform>
            <numerusform>%Ln columnas más están en los perfiles que se guardan como CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, best of %Ln start(s); %2. Inertia: %3.</source>
        <translation>
            <numerusform>%1, %Ln inicio; %2. Inercia: %3.</numerusform>
            <numerusform>%1, el mejor de %Ln inicios; %2. Inercia: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScalingText</name>
    <message>
        <source>Standardised</source>
        <translation>Estandarizado</translation>
    </message>
    <message>
        <source>Robust</source>
        <translation>Robusto</translation>
    </message>
    <message>
        <source>Min to max</source>
        <translation>Mín. a máx.</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Sin escalar</translation>
    </message>
    <message>
        <source>Mean 0, standard deviation 1</source>
        <translation>Media 0, desviación estándar 1</translation>
    </message>
    <message>
        <source>Median 0, interquartile range 1: less moved by outliers</source>
        <translation>Mediana 0, rango intercuartílico 1: menos sensible a los valores atípicos</translation>
    </message>
    <message>
        <source>From 0 to 1</source>
        <translation>De 0 a 1</translation>
    </message>
    <message>
        <source>Original units: large amounts decide alone</source>
        <translation>Unidades originales: los importes grandes deciden solos</translation>
    </message>
</context>
<context>
    <name>SegmentEdit</name>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Color de %1</translation>
    </message>
</context>
<context>
    <name>SegmentStyle</name>
    <message>
        <source>Segment %1</source>
        <translation>Segmento %1</translation>
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
        <translation>escalado estándar</translation>
    </message>
    <message>
        <source>not scaled</source>
        <translation>sin escalado</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <extracomment>%1 is a number such as 8,950</extracomment>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>scaled to 0..1</source>
        <translation>escalado a 0..1</translation>
    </message>
    <message>
        <source>scaled by median and quartiles</source>
        <translation>escalado por mediana y cuartiles</translation>
    </message>
    <message>
        <source> (%1 left out)</source>
        <extracomment>%1 is a number; customers that the result does not rest on</extracomment>
        <translation> (%1 excluidos)</translation>
    </message>
    <message numerus="yes">
        <source>converged after %Ln iterations</source>
        <extracomment>%Ln counts rounds of k-means</extracomment>
        <translation>
            <numerusform>convergió tras %Ln iteración</numerusform>
            <numerusform>convergió tras %Ln iteraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not converged after %Ln iterations</source>
        <translation>
            <numerusform>no convergió tras %Ln iteración</numerusform>
            <numerusform>no convergió tras %Ln iteraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln features</source>
        <translation>
            <numerusform>%Ln característica</numerusform>
            <numerusform>%Ln características</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln components</source>
        <translation>
            <numerusform>%Ln componente</numerusform>
            <numerusform>%Ln componentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln restarts</source>
        <translation>
            <numerusform>%Ln inicio</numerusform>
            <numerusform>%Ln inicios</numerusform>
        </translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
</context>
<context>
    <name>WhyText</name>
    <message>
        <source>The step to %1 lowers inertia by %2, each further one by at most %3.</source>
        <translation>El paso a %1 reduce la inercia un %2; cada paso posterior, un %3 como máximo.</translation>
    </message>
    <message>
        <source>The step to %1 lowers inertia by %2.</source>
        <translation>El paso a %1 reduce la inercia un %2.</translation>
    </message>
    <message>
        <source>You asked for it; no other number was compared.</source>
        <translation>Usted lo pidió; no se comparó ningún otro número.</translation>
    </message>
    <message>
        <source>The inertia curve bends most here.</source>
        <translation>La curva de inercia se dobla más aquí.</translation>
    </message>
    <message>
        <source>You chose it; the inertia curve bends most at %1.</source>
        <translation>Usted lo eligió; la curva de inercia se dobla más en %1.</translation>
    </message>
    <message>
        <source>Segments overlap: silhouette %1</source>
        <translation>Los segmentos se solapan: silueta %1</translation>
    </message>
    <message>
        <source>Silhouette %1</source>
        <translation>Silueta %1</translation>
    </message>
    <message>
        <source>%1, the highest of all.</source>
        <translation>%1, la más alta de todas.</translation>
    </message>
    <message>
        <source>%1; the highest is %2, at %3.</source>
        <translation>%1; la más alta es %2, con %3.</translation>
    </message>
    <message>
        <source>%1 (Estimated.)</source>
        <translation>%1 (Estimada.)</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>¿Por qué %1?</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>once</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>doce</translation>
    </message>
</context>
<context>
    <name>tessera::AdviceCard</name>
    <message>
        <source>Which k?</source>
        <translation>¿Qué k?</translation>
    </message>
    <message>
        <source>all measures; click a number to use it</source>
        <translation>todas las medidas; un clic elige el número</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Only the chosen number of segments was computed.</source>
        <translation>Solo se calculó el número de segmentos elegido.</translation>
    </message>
    <message>
        <source>Compare 2 to 10</source>
        <translation>Comparar de 2 a 10</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>What is shown belongs to the former choices.</source>
        <translation>Lo que se muestra corresponde a las opciones anteriores.</translation>
    </message>
    <message>
        <source>The numbers of segments are not judged yet.</source>
        <translation>Los números de segmentos aún no se han juzgado.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Judging every number of segments</source>
        <translation>Se juzga cada número de segmentos</translation>
    </message>
    <message>
        <source>Gap, stability, valleys and restarts are worked out in the background, after the segments. You can go on working.</source>
        <translation>Gap, estabilidad, valles e inicios se calculan en segundo plano, después de los segmentos. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Judging every k · %1</source>
        <translation>Se juzga cada k · %1</translation>
    </message>
    <message>
        <source>Use %1 segments</source>
        <translation>Usar %1 segmentos</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>A favor de %1</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>En contra de %1</translation>
    </message>
    <message>
        <source>Compare numbers of segments</source>
        <translation>Comparar números de segmentos</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln segment(s)</source>
        <translation>
            <numerusform>Formar %Ln segmento</numerusform>
            <numerusform>Formar %Ln segmentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::AxisPicker</name>
    <message>
        <source>A principal component is the mix of features along which customers differ most; the share says how much of all differences it holds.</source>
        <translation>Un componente principal es la combinación de características en la que más difieren los clientes; la proporción indica cuánto de todas las diferencias contiene.</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Eje x</translation>
    </message>
    <message>
        <source>Horizontal axis</source>
        <translation>Eje horizontal</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Eje y</translation>
    </message>
    <message>
        <source>Vertical axis</source>
        <translation>Eje vertical</translation>
    </message>
    <message>
        <source>first two principal components</source>
        <translation>dos primeros componentes principales</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>tessera::CleanPage</name>
    <message>
        <source>Outliers</source>
        <translation>Valores atípicos</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valores faltantes</translation>
    </message>
    <message>
        <source>Fill with the median</source>
        <translation>Rellenar con la mediana</translation>
    </message>
    <message>
        <source>Fill with the mean</source>
        <translation>Rellenar con la media</translation>
    </message>
    <message>
        <source>Fill with 0</source>
        <translation>Rellenar con 0</translation>
    </message>
    <message>
        <source>Leave the customers out</source>
        <translation>Excluir a los clientes</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>Filas repetidas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Leave the repeats out</source>
        <translation>Excluir las repeticiones</translation>
    </message>
    <message>
        <source>Move to the fence</source>
        <translation>Llevar al límite</translation>
    </message>
    <message>
        <source>An outlier is</source>
        <translation>Se considera atípico</translation>
    </message>
    <message>
        <source>1.5 IQR outside the quartiles</source>
        <translation>1,5 RIC fuera de los cuartiles</translation>
    </message>
    <message>
        <source>IQR: the distance between the first and the third quartile</source>
        <translation>RIC: distancia entre el primer cuartil y el tercero</translation>
    </message>
    <message>
        <source>3 standard deviations off</source>
        <translation>A 3 desviaciones estándar</translation>
    </message>
    <message>
        <source>3.5 by the median (MAD)</source>
        <translation>3,5 según la mediana (MAD)</translation>
    </message>
    <message>
        <source>MAD: the median distance from the median; not moved by the outliers themselves</source>
        <translation>MAD: mediana de las distancias a la mediana; los propios valores atípicos no la alteran</translation>
    </message>
    <message>
        <source>Treat missing values</source>
        <translation>Tratar valores faltantes</translation>
    </message>
    <message>
        <source>Treat repeated rows</source>
        <translation>Tratar filas repetidas</translation>
    </message>
    <message>
        <source>Treat outliers</source>
        <translation>Tratar valores atípicos</translation>
    </message>
    <message>
        <source>Change the outlier rule</source>
        <translation>Cambiar la regla de valores atípicos</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>See what is wrong with the table, and decide what to do about it.</source>
        <translation>Vea qué problemas tiene la tabla y decida qué hacer con ellos.</translation>
    </message>
    <message>
        <source>%1 of %2 customers are used. The table itself is never changed.</source>
        <translation>Se usan %1 de %2 clientes. La tabla en sí nunca se modifica.</translation>
    </message>
    <message>
        <source>Missing, repeated, outlying</source>
        <translation>Faltantes, repetidas, atípicos</translation>
    </message>
    <message>
        <source>Missing values, repeated rows and outliers are shown first and treated only as chosen at the right; each choice says how many rows and cells it concerns and can be undone. In the box plots the box holds the middle half of the customers, the line in it is the median, and points lie outside the fences of the chosen rule.</source>
        <translation>Los valores faltantes, las filas repetidas y los valores atípicos primero se muestran y solo se tratan como se elija a la derecha; cada opción indica a cuántas filas y celdas afecta y se puede deshacer. En los diagramas de caja, la caja contiene la mitad central de los clientes, su línea es la mediana y los puntos quedan fuera de los límites de la regla elegida.</translation>
    </message>
</context>
<context>
    <name>tessera::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 faltantes</translation>
    </message>
    <message>
        <source>from %1 over %2 (median) to %3</source>
        <translation>de %1 a %3, mediana %2</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 distintos</translation>
    </message>
</context>
<context>
    <name>tessera::DataInspector</name>
    <message>
        <source>Parts of the columns</source>
        <translation>Papel de las columnas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Descriptive</source>
        <translation>Descriptiva</translation>
    </message>
</context>
<context>
    <name>tessera::DataModel</name>
    <message>
        <source>Missing</source>
        <translation>Faltante</translation>
    </message>
</context>
<context>
    <name>tessera::DataPage</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>The table as it was read, one customer a row. Click a heading to sort, a row to select it everywhere.</source>
        <translation>La tabla tal como se leyó, un cliente por fila. Haga clic en un encabezado para ordenar, en una fila para seleccionarla en todas partes.</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>Under each heading stand the type of the column, its missing cells and the shape of its values. Features decide which customers are alike; descriptive columns only describe the segments; customer numbers are never compared. Change the part of a column at the right. Drag over rows to select customers; Shift adds, Ctrl toggles, Alt removes, Esc clears.</source>
        <translation>Bajo cada encabezado figuran el tipo de la columna, sus celdas faltantes y la forma de sus valores. Las características deciden qué clientes se parecen; las columnas descriptivas solo describen los segmentos; los números de cliente nunca se comparan. El papel de una columna se cambia a la derecha. Arrastre sobre las filas para seleccionar clientes; Mayús añade, Ctrl alterna, Alt quita, Esc anula la selección.</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Papel de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::DataTable</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 rows</source>
        <translation>Copiadas las primeras %1 de %2 filas</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln rows</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::DetailCard</name>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Copy the table (Ctrl+C)</source>
        <translation>Copiar la tabla (Ctrl+C)</translation>
    </message>
    <message>
        <source>%1 in numbers</source>
        <translation>%1 en cifras</translation>
    </message>
    <message>
        <source>original units, beside all customers</source>
        <translation>unidades originales, junto a todos los clientes</translation>
    </message>
</context>
<context>
    <name>tessera::DuplicatesCard</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Kind of duplicates</source>
        <translation>Clase de duplicados</translation>
    </message>
    <message>
        <source>Whole rows</source>
        <translation>Filas enteras</translation>
    </message>
    <message>
        <source>Customer numbers</source>
        <translation>Números de cliente</translation>
    </message>
    <message>
        <source>Repeated rows</source>
        <translation>Filas repetidas</translation>
    </message>
    <message>
        <source>Every row is different from all others.</source>
        <translation>Cada fila es distinta de todas las demás.</translation>
    </message>
    <message>
        <source>Every customer number appears once.</source>
        <translation>Cada número de cliente aparece una sola vez.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated row(s)</source>
        <translation>
            <numerusform>%Ln fila repetida</numerusform>
            <numerusform>%Ln filas repetidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln repeated number(s)</source>
        <translation>
            <numerusform>%Ln número repetido</numerusform>
            <numerusform>%Ln números repetidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::DuplicatesModel</name>
    <message>
        <source>The first of its group: it stays when repeats are left out</source>
        <translation>La primera de su grupo: se queda cuando se excluyen las repeticiones</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>tessera::EmptyPage</name>
    <message>
        <source>Open a table of customers</source>
        <translation>Abra una tabla de clientes</translation>
    </message>
    <message>
        <source>One row for each customer, one column for each thing you know about them. Drop a CSV file anywhere on this window, or try the sample: 8,950 made-up credit-card customers.</source>
        <translation>Una fila por cliente, una columna por cada cosa que se sabe de ellos. Suelte un archivo CSV en cualquier parte de esta ventana o pruebe el ejemplo: 8950 clientes inventados de tarjetas de crédito.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Probar el ejemplo</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Archivos recientes</translation>
    </message>
</context>
<context>
    <name>tessera::FailureStrip</name>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>What is shown belongs to the former choices.</source>
        <translation>Lo que se muestra corresponde a las opciones anteriores.</translation>
    </message>
    <message>
        <source>There is no result yet.</source>
        <translation>Aún no hay resultado.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>%1 Shown is the former result.</source>
        <translation>%1 Se muestra el resultado anterior.</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
</context>
<context>
    <name>tessera::FeatureModel</name>
    <message>
        <source>customer number</source>
        <translation>número de cliente</translation>
    </message>
    <message>
        <source>all missing</source>
        <translation>todo faltante</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln faltante</numerusform>
            <numerusform>%Ln faltantes</numerusform>
        </translation>
    </message>
    <message>
        <source>has negative values</source>
        <translation>tiene valores negativos</translation>
    </message>
    <message>
        <source>Ticked columns decide who belongs together</source>
        <translation>Las columnas marcadas deciden quién va con quién</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Característica</translation>
    </message>
    <message>
        <source>Take log(1 + x): tames long tails of large amounts</source>
        <translation>Aplica log(1 + x): modera las colas largas de los importes grandes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>0 is symmetric; above 1 a long tail to the right</source>
        <translation>0 es simétrica; más de 1, una cola larga a la derecha</translation>
    </message>
    <message>
        <source>Skewness</source>
        <translation>Asimetría</translation>
    </message>
    <message>
        <source>Distribution as read</source>
        <translation>Distribución tal como se leyó</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Distribution as it is clustered, before scaling</source>
        <translation>Distribución tal como se agrupa, antes del escalado</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>How much the feature counts in every distance: 2 counts twice, 0 not at all</source>
        <translation>Cuánto cuenta la característica en cada distancia: 2 cuenta el doble, 0 nada</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
</context>
<context>
    <name>tessera::FeatureTable</name>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
</context>
<context>
    <name>tessera::FeaturesPage</name>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Numeric columns</source>
        <translation>Columnas numéricas</translation>
    </message>
    <message>
        <source>tick the ones that decide who belongs together</source>
        <translation>marque las que deciden quién va con quién</translation>
    </message>
    <message>
        <source>Logarithm, log(1 + x)</source>
        <translation>Logaritmo, log(1 + x)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Skewed features</source>
        <translation>Las asimétricas</translation>
    </message>
    <message>
        <source>Skewness above 1 and no negative values</source>
        <translation>Asimetría superior a 1 y sin valores negativos</translation>
    </message>
    <message>
        <source>All features</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>The ticked ones</source>
        <translation>Las marcadas</translation>
    </message>
    <message>
        <source>Use all numeric columns</source>
        <translation>Usar todas las numéricas</translation>
    </message>
    <message>
        <source>Move together</source>
        <translation>Varían juntas</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Logarithm of %1</source>
        <translation>Logaritmo de %1</translation>
    </message>
    <message>
        <source>No logarithm of %1</source>
        <translation>Sin logaritmo de %1</translation>
    </message>
    <message>
        <source>Change the logarithm</source>
        <translation>Cambiar el logaritmo</translation>
    </message>
    <message numerus="yes">
        <source>Taken of %Ln feature(s).</source>
        <translation>
            <numerusform>Se aplica a %Ln característica.</numerusform>
            <numerusform>Se aplica a %Ln características.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>No two features are correlated by %1 or more.</source>
        <translation>Ningún par de características tiene una correlación de %1 o más.</translation>
    </message>
    <message>
        <source>These say nearly the same, and count twice:</source>
        <translation>Estas dicen casi lo mismo y cuentan dos veces:</translation>
    </message>
    <message>
        <source>Choose what the segments are made from.</source>
        <translation>Elija con qué se forman los segmentos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln numeric column(s) decide who belongs together.</source>
        <translation>
            <numerusform>%1 de %Ln columna numérica decide quién va con quién.</numerusform>
            <numerusform>%1 de %Ln columnas numéricas deciden quién va con quién.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose and transform</source>
        <translation>Elegir y transformar</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 en uso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln logged</source>
        <translation>
            <numerusform>%Ln con log</numerusform>
            <numerusform>%Ln con log</numerusform>
        </translation>
    </message>
    <message>
        <source>Not computed: this table has %1 numeric columns. Correlations are compared for up to %2.</source>
        <translation>No calculado: esta tabla tiene %1 columnas numéricas. Las correlaciones se comparan para un máximo de %2.</translation>
    </message>
    <message>
        <source>Every feature counts once. Write another weight into the table.</source>
        <translation>Cada característica cuenta una vez. Escriba otro peso en la tabla.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Let every feature count once</source>
        <translation>Contar cada característica una vez</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Peso de %1</translation>
    </message>
    <message>
        <source>Ticked columns are features: they decide which customers are alike. Columns without a tick are still described in the profiles. Amounts often have a few very large values; the logarithm keeps those from deciding everything. Two features that are strongly correlated count twice: consider leaving one out, giving it less weight, or reduce to principal components.</source>
        <translation>Las columnas marcadas son características: deciden qué clientes se parecen. Las columnas sin marcar también se describen en los perfiles. Los importes suelen tener unos pocos valores muy grandes; el logaritmo evita que esos lo decidan todo. Dos características muy correlacionadas cuentan dos veces: considere excluir una, darle menos peso o reducir a componentes principales.</translation>
    </message>
</context>
<context>
    <name>tessera::HeatmapWidget</name>
    <message>
        <source>Heatmap</source>
        <translation>Mapa de calor</translation>
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
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Comma (1,5)</source>
        <translation>Coma (1,5)</translation>
    </message>
    <message>
        <source>Point (1.5)</source>
        <translation>Punto (1.5)</translation>
    </message>
    <message>
        <source>Double quote</source>
        <translation>Comilla doble</translation>
    </message>
    <message>
        <source>Single quote</source>
        <translation>Comilla simple</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>First row has headings</source>
        <translation>Primera fila con encabezados</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sin encabezados</translation>
    </message>
    <message>
        <source>Guessed: %1</source>
        <translation>Detectado: %1</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>How to read the file</source>
        <translation>Cómo leer el archivo</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Separador de columnas</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Quotes around texts</source>
        <translation>Comillas de los textos</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Lines to skip at the top</source>
        <translation>Líneas iniciales que omitir</translation>
    </message>
    <message>
        <source>Separate them by commas. Empty cells are always missing.</source>
        <translation>Sepárelos con comas. Las celdas vacías siempre son faltantes.</translation>
    </message>
    <message>
        <source>Cells that mean “missing”</source>
        <translation>Celdas que significan “faltante”</translation>
    </message>
    <message>
        <source>Rows of the wrong length</source>
        <translation>Filas de longitud incorrecta</translation>
    </message>
    <message>
        <source>Keep, fill with missing cells</source>
        <translation>Conservar y completar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Type of this column</source>
        <translation>Tipo de esta columna</translation>
    </message>
    <message>
        <source>Guess everything again</source>
        <translation>Detectar todo de nuevo</translation>
    </message>
</context>
<context>
    <name>tessera::ImportPage</name>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 rows</source>
        <translation>unas %1 filas</translation>
    </message>
    <message>
        <source>These are the first rows of the file as they would be read. Everything at the right was guessed from the file and can be changed; the rows follow at once. Click a heading to choose another type for its column.</source>
        <translation>Estas son las primeras filas del archivo tal como se leerían. Todo lo de la derecha se detectó en el archivo y se puede cambiar; las filas se actualizan al instante. Haga clic en un encabezado para elegir otro tipo para su columna.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>The file does not answer yet.</source>
        <translation>El archivo aún no responde.</translation>
    </message>
</context>
<context>
    <name>tessera::InlineRename</name>
    <message>
        <source>New name</source>
        <translation>Nombre nuevo</translation>
    </message>
</context>
<context>
    <name>tessera::InspectorColumn</name>
    <message>
        <source>Settings of this page</source>
        <translation>Ajustes de esta página</translation>
    </message>
</context>
<context>
    <name>tessera::MainWindow</name>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada abierto</translation>
    </message>
    <message>
        <source>%1 – Tessera</source>
        <translation>%1 – Tessera</translation>
    </message>
    <message>
        <source>made-up customers</source>
        <translation>clientes inventados</translation>
    </message>
    <message>
        <source>%1 was not opened. %2</source>
        <translation>%1 no se abrió. %2</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Abrir otro archivo…</translation>
    </message>
    <message>
        <source>Number of segments</source>
        <translation>Número de segmentos</translation>
    </message>
    <message>
        <source>A part of its name is not text (UTF-8), and it is not the only one that looks like this: rename it, or open it from the command line</source>
        <translation>Una parte de su nombre no es texto (UTF-8) y no es el único que tiene este aspecto: cámbiele el nombre o ábralo desde la línea de órdenes</translation>
    </message>
    <message>
        <source>The last action was not completed. %1</source>
        <translation>La última acción no se completó. %1</translation>
    </message>
    <message>
        <source>It was looked for in %1. %2</source>
        <translation>Se buscó en %1. %2</translation>
    </message>
</context>
<context>
    <name>tessera::MembershipList</name>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>How probable each segment is for this customer, by the mixture of the segments</source>
        <translation>Cuán probable es cada segmento para este cliente, según la mezcla de los segmentos</translation>
    </message>
    <message>
        <source>Probabilities of %1</source>
        <translation>Probabilidades de %1</translation>
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
        <translation>Cambiar «%1»</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Category columns</source>
        <translation>Columnas de categorías</translation>
    </message>
    <message>
        <source>Use the categories of %1</source>
        <translation>Usar las categorías de %1</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Find segments by %1</source>
        <translation>Buscar segmentos con %1</translation>
    </message>
    <message>
        <source>The smallest segment has %1 customers.</source>
        <translation>El segmento más pequeño tiene %1 clientes.</translation>
    </message>
    <message>
        <source>Category columns · %1 of %2</source>
        <translation>Columnas de categorías · %1 de %2</translation>
    </message>
    <message>
        <source>This table has no category column.</source>
        <translation>Esta tabla no tiene columnas de categorías.</translation>
    </message>
    <message>
        <source>No category column is chosen.</source>
        <translation>No hay ninguna columna de categorías elegida.</translation>
    </message>
    <message>
        <source>Without categories, k-prototypes finds the same segments as k-means.</source>
        <translation>Sin categorías, k-prototipos encuentra los mismos segmentos que k-means.</translation>
    </message>
    <message>
        <source>Use k-means</source>
        <translation>Usar k-means</translation>
    </message>
    <message>
        <source>no category column</source>
        <translation>sin categorías</translation>
    </message>
</context>
<context>
    <name>tessera::MissingCard</name>
    <message numerus="yes">
        <source>Missing together in %Ln row(s): %1.</source>
        <translation>
            <numerusform>Faltan a la vez en %Ln fila: %1.</numerusform>
            <numerusform>Faltan a la vez en %Ln filas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>Valores faltantes</translation>
    </message>
    <message>
        <source>Columns with missing values</source>
        <translation>Columnas con valores faltantes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with at least one</source>
        <translation>
            <numerusform>%Ln fila con al menos uno</numerusform>
            <numerusform>%Ln filas con al menos uno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::MissingMatrix</name>
    <message>
        <source>Missing-value matrix</source>
        <translation>Matriz de valores faltantes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) with missing values</source>
        <translation>
            <numerusform>%Ln columna con valores faltantes</numerusform>
            <numerusform>%Ln columnas con valores faltantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>%1: %2 of %3 missing</source>
        <translation>%1: faltan %2 de %3</translation>
    </message>
</context>
<context>
    <name>tessera::MissingModel</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltantes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
</context>
<context>
    <name>tessera::ModelInspector</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Segments (k)</source>
        <translation>Segmentos (k)</translation>
    </message>
    <message>
        <source>How many segments the customers are cut into (+ and − anywhere)</source>
        <translation>En cuántos segmentos se dividen los clientes (+ y − en cualquier parte)</translation>
    </message>
    <message>
        <source>The elbow is where the inertia curve bends most. Click to use it.</source>
        <translation>El codo está donde más se dobla la curva de inercia. Haga clic para usarlo.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Follow the elbow whenever the data or the features change</source>
        <translation>Seguir el codo siempre que cambien los datos o las características</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln segment(s)</source>
        <translation>
            <numerusform>Formar %Ln segmento</numerusform>
            <numerusform>Formar %Ln segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the suggested number of segments</source>
        <translation>Usar el número de segmentos sugerido</translation>
    </message>
    <message>
        <source>Choose k by the elbow</source>
        <translation>Elegir k según el codo</translation>
    </message>
    <message>
        <source>Choose k by hand</source>
        <translation>Elegir k a mano</translation>
    </message>
    <message>
        <source>PCA components</source>
        <translation>Componentes PCA</translation>
    </message>
    <message>
        <source>Principal components: the few mixtures of features that hold most of the differences between customers. 0 clusters on all features.</source>
        <translation>Componentes principales: las pocas combinaciones de características que contienen la mayor parte de las diferencias entre clientes. Con 0 se agrupa con todas las características.</translation>
    </message>
    <message>
        <source>Cluster on all features</source>
        <translation>Agrupar con todas las características</translation>
    </message>
    <message numerus="yes">
        <source>Cluster on %Ln component(s)</source>
        <translation>
            <numerusform>Agrupar con %Ln componente</numerusform>
            <numerusform>Agrupar con %Ln componentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Change the scaling</source>
        <translation>Cambiar el escalado</translation>
    </message>
    <message>
        <source>Suggested: %1, by the elbow</source>
        <translation>Sugerencia: %1, según el codo</translation>
    </message>
    <message>
        <source>Keeps %1 of the variance</source>
        <translation>Conserva el %1 de la varianza</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln customer(s) differ.</source>
        <translation>
            <numerusform>Solo difiere %Ln cliente.</numerusform>
            <numerusform>Solo difieren %Ln clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln feature(s), not reduced</source>
        <translation>
            <numerusform>%Ln característica, sin reducir</numerusform>
            <numerusform>Las %Ln características, sin reducir</numerusform>
        </translation>
    </message>
    <message>
        <source>Brings features to comparable sizes, so that none outweighs the others.</source>
        <translation>Lleva las características a tamaños comparables, para que ninguna pese más que las demás.</translation>
    </message>
    <message>
        <source>Components by share of the variance</source>
        <translation>Componentes según la varianza</translation>
    </message>
</context>
<context>
    <name>tessera::MoreOptions</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Range compared, restarts, iterations, seed</source>
        <translation>Intervalo comparado, inicios, iteraciones, semilla</translation>
    </message>
    <message>
        <source>Compare k from</source>
        <translation>Comparar k desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>Restarts</source>
        <translation>Inicios</translation>
    </message>
    <message>
        <source>k-means starts this often from other centres; the best run counts.</source>
        <translation>k-means empieza este número de veces desde otros centros; cuenta la mejor ejecución.</translation>
    </message>
    <message>
        <source>Iterations at most</source>
        <translation>Máximo de iteraciones</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same result, on every machine.</source>
        <translation>La misma semilla da el mismo resultado en cualquier equipo.</translation>
    </message>
    <message>
        <source>Change the restarts</source>
        <translation>Cambiar los inicios</translation>
    </message>
    <message>
        <source>Change the iterations</source>
        <translation>Cambiar las iteraciones</translation>
    </message>
    <message>
        <source>Change the seed</source>
        <translation>Cambiar la semilla</translation>
    </message>
    <message>
        <source>Compare numbers of segments</source>
        <translation>Comparar números de segmentos</translation>
    </message>
</context>
<context>
    <name>tessera::NoticeStrip</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>from line %1 on, %2</source>
        <translation>desde la línea %1: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Select these rows and open the table at them</source>
        <translation>Seleccionar estas filas y abrir la tabla en ellas</translation>
    </message>
</context>
<context>
    <name>tessera::OutliersCard</name>
    <message>
        <source>Outliers</source>
        <translation>Valores atípicos</translation>
    </message>
    <message>
        <source>standard deviations from the mean</source>
        <translation>desviaciones estándar respecto a la media</translation>
    </message>
    <message>
        <source>Most outliers first</source>
        <translation>Más valores atípicos primero</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Como en la tabla</translation>
    </message>
    <message>
        <source>Order of the features</source>
        <translation>Orden de las características</translation>
    </message>
    <message>
        <source>Open a table to see its outliers</source>
        <translation>Abra una tabla para ver sus valores atípicos</translation>
    </message>
    <message>
        <source>The outliers cannot be drawn: %1</source>
        <translation>No se pueden dibujar los valores atípicos: %1</translation>
    </message>
</context>
<context>
    <name>tessera::PageHeader</name>
    <message>
        <source>Settings of this page</source>
        <translation>Ajustes de esta página</translation>
    </message>
</context>
<context>
    <name>tessera::ParameterForm</name>
    <message>
        <source>%1 (standard)</source>
        <translation>%1 (estándar)</translation>
    </message>
</context>
<context>
    <name>tessera::PreviewModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Taken as missing</source>
        <translation>Se trata como faltante</translation>
    </message>
    <message>
        <source>%1: %2. Click to choose another type.</source>
        <translation>%1: %2. Haga clic para elegir otro tipo.</translation>
    </message>
</context>
<context>
    <name>tessera::ProfileHeatmapCard</name>
    <message>
        <source>How segments differ</source>
        <translation>En qué difieren los segmentos</translation>
    </message>
    <message>
        <source>standardised mean, overall = 0</source>
        <translation>media estandarizada, global = 0</translation>
    </message>
    <message>
        <source>Telling columns first</source>
        <translation>Distintivas primero</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Como en la tabla</translation>
    </message>
    <message>
        <source>Order of the columns</source>
        <translation>Orden de las columnas</translation>
    </message>
</context>
<context>
    <name>tessera::ProfileInspector</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nombre del segmento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Who they are, what to offer them …</source>
        <translation>Quiénes son, qué ofrecerles …</translation>
    </message>
    <message>
        <source>Note on the segment</source>
        <translation>Nota sobre el segmento</translation>
    </message>
    <message>
        <source>What makes it different</source>
        <translation>Qué lo distingue</translation>
    </message>
    <message>
        <source>Standardised means: how many standard deviations this segment lies above or below the mean of all customers.</source>
        <translation>Medias estandarizadas: a cuántas desviaciones estándar por encima o por debajo de la media de todos los clientes está este segmento.</translation>
    </message>
    <message>
        <source>Silhouette: how much nearer its customers are to each other than to the next segment, from −1 to 1.</source>
        <translation>Silueta: cuánto más cerca están sus clientes entre sí que del segmento más próximo, de −1 a 1.</translation>
    </message>
    <message>
        <source>%1 customers · %2</source>
        <translation>%1 clientes · %2</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segmento %1</translation>
    </message>
    <message>
        <source>What makes %1 different</source>
        <translation>Qué distingue a %1</translation>
    </message>
    <message>
        <source>Silhouette of this segment: %1</source>
        <translation>Silueta de este segmento: %1</translation>
    </message>
</context>
<context>
    <name>tessera::ProfilePage</name>
    <message>
        <source>Nothing to describe yet</source>
        <translation>Aún no hay nada que describir</translation>
    </message>
    <message>
        <source>Open a table with one customer in each row. Its segments are described here, and you give them their names.</source>
        <translation>Abra una tabla con un cliente en cada fila. Aquí se describen sus segmentos y usted les da nombre.</translation>
    </message>
    <message>
        <source>Use the sample</source>
        <translation>Usar el ejemplo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>What each segment is like and how it differs. Double-click a name to change it.</source>
        <translation>Cómo es cada segmento y en qué se distingue. Haga doble clic en un nombre para cambiarlo.</translation>
    </message>
    <message>
        <source>Name and describe</source>
        <translation>Nombrar y describir</translation>
    </message>
    <message>
        <source>%1 of %2 named</source>
        <translation>%1 de %2 con nombre</translation>
    </message>
    <message>
        <source>The heatmap shows how far the mean of each segment lies from the mean of all customers, in standard deviations; columns that tell segments apart best come first. Click a row, a chip or a card to look at a segment: its customers are selected everywhere.
Give segments names and notes here. They follow their segment when the result changes, and appear in the report.
Columns that were not clustered on are described as well. Ctrl+C copies the table.</source>
        <translation>El mapa de calor muestra a qué distancia está la media de cada segmento de la media de todos los clientes, en desviaciones estándar; primero van las columnas que mejor distinguen los segmentos. Haga clic en una fila, una etiqueta o una tarjeta para ver un segmento: sus clientes quedan seleccionados en todas partes.
Aquí puede dar nombres y notas a los segmentos. Siguen a su segmento cuando cambia el resultado y aparecen en el informe.
También se describen las columnas que no se usaron para agrupar. Ctrl+C copia la tabla.</translation>
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
        <translation>A cuántas desviaciones estándar por encima o por debajo de la media de todos los clientes está la media de este segmento.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>All: mean</source>
        <translation>Todos: media</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>All: median</source>
        <translation>Todos: mediana</translation>
    </message>
    <message>
        <source>Std. mean</source>
        <translation>Media estand.</translation>
    </message>
</context>
<context>
    <name>tessera::ProfilesCard</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>standardised mean, overall = 0</source>
        <translation>media estandarizada, global = 0</translation>
    </message>
    <message>
        <source>%1, most distinctive first</source>
        <translation>%1, los más distintivos primero</translation>
    </message>
</context>
<context>
    <name>tessera::ProgressStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>tessera::ProjectDocument</name>
    <message>
        <source>Sample table</source>
        <translation>Tabla de ejemplo</translation>
    </message>
</context>
<context>
    <name>tessera::Ramp</name>
    <message>
        <source>Standardised mean: how many standard deviations a segment&apos;s mean lies below (%1) or above (%2) the mean of all customers.</source>
        <translation>Media estandarizada: a cuántas desviaciones estándar por debajo (%1) o por encima (%2) de la media de todos los clientes está la media de un segmento.</translation>
    </message>
</context>
<context>
    <name>tessera::RecipeImport</name>
    <message>
        <source>The recipe %1 is in use.</source>
        <translation>La receta %1 está en uso.</translation>
    </message>
    <message>
        <source>Undo brings the former choices back.</source>
        <translation>Deshacer devuelve las opciones anteriores.</translation>
    </message>
    <message>
        <source>Open a recipe</source>
        <translation>Abrir una receta</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recetas (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The recipe %1 was not opened.</source>
        <translation>La receta %1 no se ha abierto.</translation>
    </message>
    <message>
        <source>Open the table first that it is to be used on.</source>
        <translation>Abra primero la tabla a la que se debe aplicar.</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %Ln more</source>
        <translation>
            <numerusform>%1; y %Ln más</numerusform>
            <numerusform>%1; y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs %Ln column(s) that this table does not have like that.</source>
        <translation>
            <numerusform>Necesita %Ln columna que esta tabla no tiene así.</numerusform>
            <numerusform>Necesita %Ln columnas que esta tabla no tiene así.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::RecipeOpener</name>
    <message>
        <source>Recipe %1</source>
        <translation>Receta %1</translation>
    </message>
</context>
<context>
    <name>tessera::ReducePage</name>
    <message>
        <source>Scree</source>
        <translation>Sedimentación</translation>
    </message>
    <message>
        <source>share of the variance per component, and its running total</source>
        <translation>proporción de la varianza por componente y su acumulado</translation>
    </message>
    <message>
        <source>Loadings</source>
        <translation>Cargas</translation>
    </message>
    <message>
        <source>Scale and reduce</source>
        <translation>Escalar y reducir</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Change the scaling</source>
        <translation>Cambiar el escalado</translation>
    </message>
    <message>
        <source>PCA components</source>
        <translation>Componentes PCA</translation>
    </message>
    <message>
        <source>Change the components</source>
        <translation>Cambiar los componentes</translation>
    </message>
    <message>
        <source>Open a table to see its components</source>
        <translation>Abra una tabla para ver sus componentes</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Bring the features to one scale, and to fewer dimensions if that helps.</source>
        <translation>Lleve las características a una misma escala y, si ayuda, a menos dimensiones.</translation>
    </message>
    <message numerus="yes">
        <source>The first two components hold %1 of the variance of %Ln feature(s).</source>
        <translation>
            <numerusform>Los dos primeros componentes contienen el %1 de la varianza de %Ln característica.</numerusform>
            <numerusform>Los dos primeros componentes contienen el %1 de la varianza de %Ln características.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaling and PCA</source>
        <translation>Escalado y PCA</translation>
    </message>
    <message numerus="yes">
        <source>%Ln scaled feature(s)</source>
        <translation>
            <numerusform>%Ln característica escalada</numerusform>
            <numerusform>%Ln características escaladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PCA · %Ln component(s) · %1</source>
        <translation>
            <numerusform>PCA · %Ln componente · %1</numerusform>
            <numerusform>PCA · %Ln componentes · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Scaling makes features comparable: without it, large amounts decide alone. Principal components are new axes that hold as much of the variance as possible; clustering on the first few leaves noise out. With 0 components the segments are made from all scaled features. The loadings show which features make up a component.</source>
        <translation>El escalado hace comparables las características: sin él, los importes grandes deciden solos. Los componentes principales son ejes nuevos que contienen la mayor varianza posible; al agrupar con los primeros se deja fuera el ruido. Con 0 componentes, los segmentos se forman con todas las características escaladas. Las cargas muestran qué características integran un componente.</translation>
    </message>
    <message>
        <source>weight of each feature in each component</source>
        <translation>peso de cada característica en cada componente</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Como en la tabla</translation>
    </message>
    <message>
        <source>Largest loadings first</source>
        <translation>Cargas mayores primero</translation>
    </message>
    <message>
        <source>Order of the features</source>
        <translation>Orden de las características</translation>
    </message>
    <message>
        <source>Components by share of the variance</source>
        <translation>Componentes según la varianza</translation>
    </message>
    <message>
        <source>Cluster on all features</source>
        <translation>Agrupar con todas las características</translation>
    </message>
</context>
<context>
    <name>tessera::ReportPage</name>
    <message>
        <source>No report yet</source>
        <translation>Aún no hay informe</translation>
    </message>
    <message>
        <source>The report appears as soon as the customers are in segments.</source>
        <translation>El informe aparece en cuanto los clientes están en segmentos.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Customer segments</source>
        <translation>Segmentos de clientes</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), as they will be printed.</source>
        <translation>
            <numerusform>%Ln página, tal como se imprimirá.</numerusform>
            <numerusform>%Ln páginas, tal como se imprimirán.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand the segments over: as a PDF to read, as tables to work with.</source>
        <translation>Entregue los segmentos: como PDF para leer, como tablas para trabajar.</translation>
    </message>
    <message>
        <source>%1 was not saved in %2. %3</source>
        <translation>%1 no se guardó en %2. %3</translation>
    </message>
    <message>
        <source>As files to work with</source>
        <translation>Como archivos para trabajar</translation>
    </message>
    <message>
        <source>There are no segments yet.</source>
        <translation>Todavía no hay segmentos.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>PDF, CSV, JSON</source>
        <translation>PDF, CSV, JSON</translation>
    </message>
    <message>
        <source>The report holds the summary, the health of the data, how the number of segments was chosen, the map, the profiles and one section per segment; at its end stands everything that is needed to repeat it. The customer segments are one line per customer, the profiles one line per segment. A model gives new customers their segment; a recipe repeats this analysis on another table.</source>
        <translation>El informe contiene el resumen, el estado de los datos, cómo se eligió el número de segmentos, el mapa, los perfiles y una sección por segmento; al final figura todo lo necesario para repetirlo. Los segmentos de los clientes tienen una línea por cliente; los perfiles, una por segmento. Un modelo da su segmento a los clientes nuevos; una receta repite este análisis con otra tabla.</translation>
    </message>
</context>
<context>
    <name>tessera::ReportPreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
</context>
<context>
    <name>tessera::RoleDelegate</name>
    <message>
        <source>Part of %1</source>
        <translation>Papel de %1</translation>
    </message>
</context>
<context>
    <name>tessera::RoleModel</name>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Papel</translation>
    </message>
</context>
<context>
    <name>tessera::RowHeader</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>tessera::ScatterCard</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move: drag the picture</source>
        <translation>Mover: arrastre la imagen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Zoom: drag a rectangle, or turn the wheel</source>
        <translation>Zoom: arrastre un rectángulo o gire la rueda</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Select: drag around customers. Shift adds, Ctrl toggles, Alt removes.</source>
        <translation>Seleccionar: arrastre alrededor de los clientes. Mayús añade, Ctrl alterna, Alt quita.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show all (Ctrl+0)</source>
        <translation>Mostrar todo (Ctrl+0)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>The points cannot be drawn: %1</source>
        <translation>No se pueden dibujar los puntos: %1</translation>
    </message>
</context>
<context>
    <name>tessera::ScatterWidget</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Customers as points</source>
        <translation>Clientes como puntos</translation>
    </message>
    <message>
        <source>The points cannot be drawn: %1</source>
        <translation>No se pueden dibujar los puntos: %1</translation>
    </message>
</context>
<context>
    <name>tessera::ScorePage</name>
    <message>
        <source>not chosen yet</source>
        <translation>todavía sin elegir</translation>
    </message>
    <message>
        <source>Model and table</source>
        <translation>Modelo y tabla</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Choose a model…</source>
        <translation>Elegir un modelo…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Choose a table…</source>
        <translation>Elegir una tabla…</translation>
    </message>
    <message>
        <source>Segments of these customers</source>
        <translation>Segmentos de estos clientes</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Share in the open analysis</source>
        <translation>Proporción en el análisis abierto</translation>
    </message>
    <message>
        <source>Customers per segment</source>
        <translation>Clientes por segmento</translation>
    </message>
    <message>
        <source>First customers</source>
        <translation>Primeros clientes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Score a table</source>
        <translation>Clasificar una tabla</translation>
    </message>
    <message>
        <source>Gives each customer of a table its segment by a saved model.</source>
        <translation>Da a cada cliente de una tabla su segmento según un modelo guardado.</translation>
    </message>
    <message>
        <source>Choose a model that was saved with Hand over, and a table with the columns that it was made from, or drop both here. Missing values are filled as the model says. Nothing is learned from the table, and what is open does not change. The command tessera score does the same.</source>
        <translation>Elija un modelo guardado con Entregar y una tabla con las columnas de las que procede, o suelte ambos aquí. Los valores que faltan se completan como indica el modelo. De la tabla no se aprende nada, y lo que está abierto no cambia. La orden tessera score hace lo mismo.</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Models (*.json)</source>
        <translation>Modelos (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Elegir una tabla</translation>
    </message>
    <message>
        <source>Save the segments</source>
        <translation>Guardar los segmentos</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <translation>%1 no se puede usar. %2</translation>
    </message>
    <message>
        <source>%1 was not saved. %2</source>
        <translation>%1 no se ha guardado. %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 guardado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing value(s) filled</source>
        <translation>
            <numerusform>%Ln valor que faltaba completado</numerusform>
            <numerusform>%Ln valores que faltaban completados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tessera::ScoredModel</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Runner-up</source>
        <translation>Segundo</translation>
    </message>
</context>
<context>
    <name>tessera::ScreeBars</name>
    <message>
        <source>Explained variance</source>
        <translation>Varianza explicada</translation>
    </message>
    <message>
        <source>PC %1: %2</source>
        <translation>CP %1: %2</translation>
    </message>
    <message>
        <source>Share of the variance that each principal component explains. %1</source>
        <translation>Proporción de la varianza que explica cada componente principal. %1</translation>
    </message>
</context>
<context>
    <name>tessera::SegmentCard</name>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Renombrar (F2)</translation>
    </message>
    <message>
        <source>What makes %1 different</source>
        <translation>Qué distingue a %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Enter selects its customers, F2 renames it.</source>
        <translation>Intro selecciona sus clientes, F2 lo renombra.</translation>
    </message>
</context>
<context>
    <name>tessera::SegmentCards</name>
    <message>
        <source>%1 customers · %2</source>
        <translation>%1 clientes · %2</translation>
    </message>
</context>
<context>
    <name>tessera::SegmentChip</name>
    <message>
        <source>%1. Click to select its customers, double-click to rename.</source>
        <translation>%1. Haga clic para seleccionar sus clientes, doble clic para renombrarlo.</translation>
    </message>
    <message>
        <source>%1 of the customers. Enter selects them, F2 renames the segment.</source>
        <translation>%1 de los clientes. Intro los selecciona, F2 renombra el segmento.</translation>
    </message>
</context>
<context>
    <name>tessera::SegmentChips</name>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
</context>
<context>
    <name>tessera::SegmentColourButton</name>
    <message>
        <source>Change the colour of this segment</source>
        <translation>Cambiar el color de este segmento</translation>
    </message>
    <message>
        <source>Colour of %1</source>
        <translation>Color de %1</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Color %1</translation>
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
        <translation>Mayores diferencias, medias estandarizadas</translation>
    </message>
    <message>
        <source>How many standard deviations the mean of this segment lies above or below the mean of all customers, for the features that tell it apart best.</source>
        <translation>A cuántas desviaciones estándar por encima o por debajo de la media de todos los clientes está la media de este segmento, para las características que mejor lo distinguen.</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 de %2 seleccionados</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>What makes %1 different</source>
        <translation>Qué distingue a %1</translation>
    </message>
</context>
<context>
    <name>tessera::SegmentPage</name>
    <message>
        <source>No customers yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>Open a table with one customer in each row, or drop it on this window. Segments appear here by themselves.</source>
        <translation>Abra una tabla con un cliente en cada fila o suéltela en esta ventana. Los segmentos aparecen aquí por sí solos.</translation>
    </message>
    <message>
        <source>Use the sample</source>
        <translation>Usar el ejemplo</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmentar</translation>
    </message>
    <message>
        <source>The segments cannot be made as asked.</source>
        <translation>Los segmentos no se pueden formar como se pidió.</translation>
    </message>
    <message>
        <source>Looking for segments …</source>
        <translation>Buscando segmentos …</translation>
    </message>
    <message>
        <source>Groups that are alike</source>
        <translation>Grupos que se parecen</translation>
    </message>
    <message>
        <source>Not possible as asked</source>
        <translation>Imposible como se pidió</translation>
    </message>
    <message>
        <source>Groups of customers that are alike.</source>
        <translation>Grupos de clientes parecidos.</translation>
    </message>
    <message>
        <source>%1 · k = %2</source>
        <translation>%1 · k = %2</translation>
    </message>
    <message>
        <source>k-means puts each customer into the segment whose centre is nearest; other methods are in the list at the right, each with what it is good for. Choose how many segments there are with the slider or by a click on a point of the elbow or the silhouette; everything follows at once.
Drag around customers in the scatter to select them; click a chip or a row of the heatmap to select a whole segment. Shift adds, Ctrl toggles, Alt removes, Esc clears.
F2 or a double click on a chip renames a segment. Names follow their segment when the result changes.</source>
        <translation>k-means pone a cada cliente en el segmento cuyo centro está más cerca; los demás métodos están en la lista de la derecha, cada uno con su utilidad. Elija cuántos segmentos hay con el control deslizante o haciendo clic en un punto del codo o de la silueta; todo se actualiza al instante.
Arrastre alrededor de clientes en el diagrama de dispersión para seleccionarlos; haga clic en una etiqueta o en una fila del mapa de calor para seleccionar un segmento entero. Mayús añade, Ctrl alterna, Alt quita, Esc anula la selección.
F2 o un doble clic en una etiqueta renombra un segmento. Los nombres siguen a su segmento cuando cambia el resultado.</translation>
    </message>
</context>
<context>
    <name>tessera::SettingsPage</name>
    <message>
        <source>How Tessera looks and which language it speaks.</source>
        <translation>El aspecto de Tessera y el idioma en que habla.</translation>
    </message>
    <message>
        <source>Theme and text size change at once; the language when Tessera starts again. Nothing here changes a result.</source>
        <translation>El tema y el tamaño del texto cambian al instante; el idioma, cuando Tessera se reinicia. Nada de esto cambia un resultado.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aspecto e idioma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a text size; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language changes when Tessera is started again.</source>
        <translation>El idioma cambia cuando se reinicia Tessera.</translation>
    </message>
    <message>
        <source>About Tessera</source>
        <translation>Acerca de Tessera</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>Tessera finds, explains and hands over customer segments. Your data stays on this computer: nothing is sent anywhere.

Free software under the GNU General Public License, version 3 or later, without any warranty. It stands on Qt, Eigen, Armadillo and oneTBB; its letters are Noto Sans, under the SIL Open Font License.</source>
        <translation>Tessera encuentra, explica y entrega segmentos de clientes. Sus datos se quedan en este equipo: no se envía nada a ninguna parte.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, sin garantía alguna. Se basa en Qt, Eigen, Armadillo y oneTBB; sus letras son Noto Sans, bajo la SIL Open Font License.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>tessera::Sidebar</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menú (F10)</translation>
    </message>
</context>
<context>
    <name>tessera::StatusStrip</name>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The work was cancelled: what is shown is not up to date</source>
        <translation>El trabajo se canceló: lo que se muestra no está actualizado</translation>
    </message>
    <message>
        <source>What the result rests on</source>
        <translation>En qué se basa el resultado</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>%1 of %2 customers selected · %3</source>
        <extracomment>%1 of %2 customers are selected, %3 is their share such as 9 %</extracomment>
        <translation>%1 de %2 clientes seleccionados · %3</translation>
    </message>
</context>
<context>
    <name>tessera::StepItem</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
</context>
<context>
    <name>tessera::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>tessera::SweepCard</name>
    <message>
        <source>Elbow</source>
        <translation>Codo</translation>
    </message>
    <message>
        <source>Silhouette</source>
        <translation>Silueta</translation>
    </message>
    <message>
        <source>Inertia: the sum of squared distances of customers to the centre of their segment. Where the curve bends, further segments help little. Click a point to use its number of segments.</source>
        <translation>Inercia: la suma de las distancias al cuadrado de los clientes al centro de su segmento. Donde la curva se dobla, más segmentos ayudan poco. Haga clic en un punto para usar su número de segmentos.</translation>
    </message>
    <message>
        <source>Silhouette: how much nearer customers are to their own segment than to the next one, from −1 to 1; above 0.5 is clear-cut. Click a point to use its number of segments.</source>
        <translation>Silueta: cuánto más cerca están los clientes de su propio segmento que del más próximo, de −1 a 1; más de 0,5 es una separación clara. Haga clic en un punto para usar su número de segmentos.</translation>
    </message>
    <message>
        <source>Only the chosen number of segments was computed.</source>
        <translation>Solo se calculó el número de segmentos elegido.</translation>
    </message>
    <message>
        <source>Compare 2 to 10</source>
        <translation>Comparar de 2 a 10</translation>
    </message>
    <message>
        <source>Compare numbers of segments</source>
        <translation>Comparar números de segmentos</translation>
    </message>
    <message numerus="yes">
        <source>Make %Ln segment(s)</source>
        <translation>
            <numerusform>Formar %Ln segmento</numerusform>
            <numerusform>Formar %Ln segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured once the segments are final</source>
        <translation>Se mide cuando los segmentos son definitivos</translation>
    </message>
</context>
<context>
    <name>tessera::VarianceField</name>
    <message>
        <source>Enough components for a share of the variance</source>
        <translation>Componentes suficientes para una parte de la varianza</translation>
    </message>
    <message>
        <source> %</source>
        <extracomment>behind a number</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <source>Keep %1 of the variance</source>
        <extracomment>%1 is a field with a share such as 80 %</extracomment>
        <translation>Conservar %1 de la varianza</translation>
    </message>
</context>
<context>
    <name>tessera::WeightDelegate</name>
    <message>
        <source>A number from %1 to %2</source>
        <translation>Un número de %1 a %2</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
</context>
<context>
    <name>tessera::WindowActions</name>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Anular la selección</translation>
    </message>
    <message>
        <source>One segment more</source>
        <translation>Un segmento más</translation>
    </message>
    <message>
        <source>One segment less</source>
        <translation>Un segmento menos</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Ayuda de esta página</translation>
    </message>
    <message>
        <source>About Tessera</source>
        <translation>Acerca de Tessera</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Open recipe…</source>
        <translation>Abrir una receta…</translation>
    </message>
    <message>
        <source>Score a table by a model…</source>
        <translation>Clasificar una tabla con un modelo…</translation>
    </message>
</context>
</TS>
