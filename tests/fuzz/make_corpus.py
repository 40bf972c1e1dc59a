#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeds and dictionaries for the fuzz targets: make_corpus.py FOLDER writes FOLDER/<target>/* and
FOLDER/<target>.dict. The same files every time, from nothing but this script."""
import json
import random
import sys
from pathlib import Path

DIVIDER = "\n---\n"
METHODS = ["kmeans", "kmedoids", "mixture", "minibatch", "kprototypes"]


def csv_seeds():
    """Small files: every encoding, delimiter and kind of column, and what goes wrong in files."""
    plain = "id,name,age\n1,Anna,30\n2,\"Bob, \"\"B\"\"\",40\n3,\"two\nlines\",50\n"
    european = "town;share;day\r\nRome;0,5;25.12.2020\r\nKöln;1.234,5;01.02.2021\r\nOslo;;03.02.2021\r\n"
    yield "plain", plain.encode()
    yield "bom", b"\xef\xbb\xbf" + european.encode()
    yield "utf16le", b"\xff\xfe" + plain.encode("utf-16-le")
    yield "utf16be", b"\xfe\xff" + (plain + "4,=\U0001f60e,5\n").encode("utf-16-be")
    yield "latin", european.encode("cp1252")
    yield "late-latin", b"a,b\n" + b"1,x\n" * 80 + b"2,M\xfcnchen\n"
    yield "tabs", b"name\tx\nJos\xe9\t1\nAnna\tNA\nBob\t-inf\nEve\t\n"
    yield "preamble", b"Title\n\nCUST_ID|v|w\nC10001|1|2\nC10002|3|4|5\n\nC10003|6\n"
    yield "old-mac", b'a,b\r1,2\r"3\r4",5\r'
    yield "single-quotes", b"a;'b;c'\n'x''y';1\n'z';2\n"
    yield "numbers", b"a,b,c,d\n1e308,-1e-320,0x10,1 000\n+5,.5,5.,1e999\nnan,inf,-0,1,2\n"
    yield "thousands", b"a;b\n1.234.567,8;12'000\n2.000,5;1'234\n"
    yield "dates", b"d,t\n2020-02-30,2020-01-01T10:00:00\n2020-02-29,1999-12-31 23:59\n"
    yield "months", b"d\n1/2/2020\n13/2/2020\n3/4/2021\n"
    yield "late-text", b"a,b\n" + b"1,2\n" * 80 + b"x,3\n"
    yield "late-empty", b"a,b\n" + b",2\n" * 80 + b"7,3\n"
    yield "open-quote", b'a,b\n1,"2\n3,4\n5,6\n'
    yield "odd-quotes", b'a,b\nx"y,1\n"x"y,2\n""z"",3\n'
    yield "headings", b",a,a,a 2,\n1,2,3,4,5\n6,7,8,9,0\n"
    yield "no-heading", b"1,2\n3,4\n5,6\n"
    yield "heading-only", b"a,b,c\n"
    yield "blank", b" \n\t\n\r\n"
    yield "nul", b"a,b\n1\x00,2\n3,4\n"
    yield "binary", bytes(range(256))
    yield "cut", b"a,b\nx,1\ny\xe2\x82"
    yield "wide", ",".join(f"c{i}" for i in range(60)).encode() + b"\n" + b"1," * 59 + b"1\n"
    yield "long-row", b"a,b\n1," + b"x" * 700 + b"\n2,y\n"
    yield "marks", b"a,b\n1,?\n2,#DIV/0!\nNA,n/a\nnull,-\n"


def table(rows, seed=1, step=1.0, kind="groups"):
    """A table of numbers, categories and a customer number."""
    generator = random.Random(seed)
    lines = ["ID,X,Y,Z,TOWN"]
    for i in range(rows):
        group = i % 3
        values = [group * 10 * step + generator.gauss(0, 1), (group == 1) * 20 * step, generator.gauss(0, 1)]
        cells = ["" if kind == "holes" and (i + j) % 7 == 0 else repr(v) for j, v in enumerate(values)]
        if kind == "same":
            cells = ["1", "2", "3"]
        if kind == "extreme":
            cells = [generator.choice(["1e308", "-1e308", "5e-324", "0", "1", "inf", "-1"]) for _ in values]
        lines.append(",".join([f"N{i}", *cells, ["Rome", "Oslo", ""][group]]))
    return "\n".join(lines) + "\n"


def tables():
    yield "groups", table(30)
    yield "holes", table(40, 2, kind="holes")
    yield "same", table(12, kind="same")
    yield "extreme", table(20, 3, kind="extreme")
    yield "tiny", table(3)
    yield "repeats", "A,B\n" + "1,2\n1,2\n3,4\n-5,6\n" * 4


def recipe(**choices):
    return {"version": 1, **{key.replace("_", "-"): value for key, value in choices.items()}}


def recipes():
    """Every method and every value of every choice at least once."""
    for method in METHODS:
        yield method, recipe(method=method, k=3, restarts=2)
        yield method + "-projected", recipe(method=method, k=2, components=2, scale="robust", log="auto")
        yield method + "-one", recipe(method=method, k=1, missing="drop")
    yield "auto", recipe(k="auto", k_range="1..5", components="80%", seed=18446744073709551615)
    yield "cleaned", recipe(k=2, outliers="clip", outlier_rule="mad", duplicates="drop", missing="mean")
    yield "dropped", recipe(k=2, outliers="drop", outlier_rule="zscore", missing="zero", scale="minmax")
    yield "minimum", recipe(k=3, min_size=5, weights=["X=4", "Z=0"], scale="none", log="all")
    yield "chosen", recipe(k=2, id="ID", features=["X", "Y"], ignore=["TOWN"], log=["X"], k_range="2..3")
    yield "manhattan", recipe(k=3, method="kmedoids", parameters=["metric=manhattan", "exact-rows=100"])
    yield "diagonal", recipe(k=2, method="mixture", parameters=["covariance=diagonal", "ridge=1e-12"])
    yield "mixed", recipe(k=2, method="kprototypes", parameters=["gamma=0.5"], categories=["TOWN"])
    yield "batches", recipe(k=2, method="minibatch", parameters=["batch=16", "passes=2"], max_iterations=1)


def models():
    base = {"tessera-model": 1, "tessera": "0.1.0", "id": "ID", "features": ["X", "Y"], "fills": [0, 1.5],
            "clip": [[None, None], [-1, 30]], "logged": [False, False], "center": [1, 2], "scale": [1, 2],
            "projection_mean": [], "loadings": [], "centroids": [[0, 0], [5, 5], [9, 1]],
            "names": ["", "Böse", "=1+1"]}
    yield "plain", base
    yield "logged", {**base, "logged": [True, False], "clip": [[0, 9], [None, 30]]}
    yield "projected", {**base, "projection_mean": [0.5, 0.5], "loadings": [[1], [0.5]],
                        "centroids": [[1], [2]], "names": ["", ""]}
    yield "manhattan", {**base, "tessera-model": 2, "metric": "manhattan", "weights": [4, 0]}
    for kind, covariance in (("full", [[1, 0.5], [0.5, 2]]), ("diagonal", [[1], [2]])):
        yield kind, {**base, "tessera-model": 2,
                     "mixture": {"covariance": kind, "weights": [0.5, 0.25, 0.25],
                                 "covariances": [covariance] * 3}}
    yield "extreme", {**base, "center": [1e308, -1e308], "scale": [5e-324, 1e308], "fills": [1e308, 0]}


def pairs(documents):
    for name, document in documents:
        for kind, content in tables():
            yield f"{name}-{kind}", (json.dumps(document) + DIVIDER + content).encode()


def with_choices(seeds, count):
    """Choices are read from the end: first the usual ones, then some at random."""
    for name, content in seeds:
        yield name, content + bytes(count)
        generator = random.Random(name)
        yield name + "-chosen", content + bytes(generator.randrange(256) for _ in range(count))


def annotation_seeds():
    generator = random.Random(4)
    words = ["=1+1", "-1.5e3", "\u202etxt", "a,b", '"quoted"', "@x", "2..10", "80%", "X=2", "kmeans", "auto"]
    for i in range(30):
        yield str(i), b"\\\\".join(w.encode() for w in generator.sample(words, 6)) + generator.randbytes(60)


CSV_WORDS = ["\xef\xbb\xbf", "\xff\xfe", "\xfe\xff", "\x00", "\r\n", "\n\n", '""', '","', '"\n"', ";", "\t", "|",
             "1e308", "-1e-320", "1e999", "nan", "inf", "-inf", "0x1p3", "1.234,5", "1,234.5", "NA", "#DIV/0!",
             "2020-02-29", "31.12.1999", "1/2/2020", "T10:00:00", "true", "\xe9", "\xc3\xa9", "\xe2\x82\xac",
             "\xd8\x3d", "\xed\xa0\x80", "=1+1", "CUST_ID"]
JSON_WORDS = ["{", "}", "[", "]", ":", ",", "null", "true", "false", '"', "\\u0000", "\\ud800", "1e999", "-0", "1e308",
              "18446744073709551616", "4294967296", "0.1", "\n---\n", "version", "tessera-model"]
WORDS = ["id", "features", "ignore", "missing", "duplicates", "outliers", "outlier-rule", "log", "scale", "weights",
         "components", "k", "k-range", "restarts", "seed", "max-iterations", "method", "min-size", "parameters",
         "categories", "median", "mean", "zero", "drop", "keep", "clip", "iqr", "zscore", "mad", "none", "auto", "all",
         "standard", "minmax", "robust", "80%", "2..5", "metric=manhattan", "covariance=diagonal", "ridge=1",
         "exact-rows=100", "batch=16", "passes=1", "gamma=1", *METHODS]
FIELDS = ["fills", "clip", "logged", "center", "scale", "projection_mean", "loadings", "centroids", "names", "weights",
          "metric", "mixture", "covariance", "covariances", "full", "diagonal", "euclidean", "manhattan"]


def quoted(word):
    codes = word.encode("latin-1")
    return '"' + "".join(chr(c) if 32 <= c < 127 and c not in b'"\\' else f"\\x{c:02x}" for c in codes) + '"'


TARGETS = {
    "csv": (lambda: with_choices(csv_seeds(), 28), CSV_WORDS),
    "stream": (lambda: with_choices([*csv_seeds(), *((n, t.encode()) for n, t in tables())], 16), CSV_WORDS),
    "recipe": (lambda: pairs(recipes()), JSON_WORDS + WORDS + CSV_WORDS),
    "model": (lambda: pairs(models()), JSON_WORDS + FIELDS + CSV_WORDS),
    "annotations": (annotation_seeds, JSON_WORDS + WORDS),
}


def main():
    folder = Path(sys.argv[1])
    for target, (seeds, words) in TARGETS.items():
        (folder / target).mkdir(parents=True, exist_ok=True)
        for name, content in seeds():
            (folder / target / name).write_bytes(content)
        (folder / f"{target}.dict").write_text("".join(quoted(word) + "\n" for word in words), encoding="ascii")


main()
