# SPDX-License-Identifier: GPL-3.0-or-later
# R's kmeans for ./dev bench engine: Rscript peer.R FILE ROWS COLUMNS FROM TO RESTARTS ITERATIONS SEED METHOD [START]
# prints the seconds and then one inertia per k. Reading is not timed.
arguments <- commandArgs(trailingOnly = TRUE)
number <- function(i) as.integer(arguments[i])
rows <- number(2)
columns <- number(3)
points <- matrix(readBin(arguments[1], "double", rows * columns), ncol = columns, byrow = TRUE)
set.seed(number(8))
inertias <- c()
seconds <- system.time(for (k in number(4):number(5)) {
    centers <- k
    if (length(arguments) > 9)
        centers <- matrix(readBin(arguments[10], "double", k * columns), ncol = columns, byrow = TRUE)
    found <- suppressWarnings(kmeans(points, centers, iter.max = number(7), nstart = number(6),
                                     algorithm = arguments[9]))
    inertias <- c(inertias, found$tot.withinss)
})[["elapsed"]]
cat(format(c(seconds, inertias), digits = 12), "\n")
