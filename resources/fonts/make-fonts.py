#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the four bundled fonts from the ones that Debian ships; see README.md here.

usage: make-fonts.py FOLDER_WITH_NOTO_TTFS [TARGET_FOLDER]
"""
import pathlib
import sys

from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

FAMILY = "Tessera Sans"
WEIGHTS = ("Regular", "Medium", "SemiBold", "Bold")
RANGES = (
    (0x0020, 0x007E), (0x00A0, 0x024F), (0x0259, 0x0259), (0x02B0, 0x02DF), (0x0300, 0x0341),
    (0x0370, 0x03FF), (0x0400, 0x052F), (0x1E00, 0x1EFF), (0x2000, 0x209F), (0x20A0, 0x20C0),
    (0x2100, 0x214F), (0x2150, 0x215F),
)
MINUS = 0x2212
# Arrows and signs that Noto Sans itself lacks; they come from Noto Sans Math, one weight for all.
GRAFTED = [ord(sign) for sign in "←↑→↓↔⇐⇒⇔∂∅∆∈∏∑∓∕∗∘√∞∧∨∩∪∫∼≈≠≡≤≥≪≫⋅"]
FEATURES = ["ccmp", "locl", "kern", "mark", "mkmk", "tnum", "lnum", "sups", "subs", "frac", "numr", "dnom"]


def add_glyph(font, name, codepoint, glyph, advance):
    font.setGlyphOrder(font.getGlyphOrder() + [name])
    font["glyf"].glyphs[name] = glyph
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (advance, getattr(glyph, "xMin", 0))
    for table in font["cmap"].tables:
        if table.isUnicode():
            table.cmap[codepoint] = name


def add_minus(font):
    """The bar of the plus sign, so that both stand at the same height, width and weight."""
    plus = font["glyf"]["plus"]
    heights = sorted({y for x, y in plus.coordinates if x in (plus.xMin, plus.xMax)})
    pen = TTGlyphPen(None)
    pen.moveTo((plus.xMin, heights[0]))
    pen.lineTo((plus.xMin, heights[-1]))
    pen.lineTo((plus.xMax, heights[-1]))
    pen.lineTo((plus.xMax, heights[0]))
    pen.closePath()
    add_glyph(font, "minus", MINUS, pen.glyph(), font["hmtx"]["plus"][0])


def add_signs(font, signs):
    names, glyphs = signs.getBestCmap(), signs.getGlyphSet()
    for codepoint in GRAFTED:
        if codepoint in font.getBestCmap() or codepoint not in names:
            continue
        pen = TTGlyphPen(glyphs)
        glyphs[names[codepoint]].draw(pen)
        add_glyph(font, f"uni{codepoint:04X}", codepoint, pen.glyph(), signs["hmtx"][names[codepoint]][0])


def reduce(font):
    options = subset.Options(layout_features=FEATURES, name_IDs=["*"], name_languages=["*"],
                             notdef_outline=True, glyph_names=False)
    chosen = subset.Subsetter(options)
    wanted = [code for first, last in RANGES for code in range(first, last + 1)]
    chosen.populate(unicodes=wanted + [MINUS] + GRAFTED)
    chosen.subset(font)


def rename(font, weight):
    """A name of its own, so that an installed Noto Sans without a minus sign never takes its place."""
    plain = weight in ("Regular", "Bold")
    names = {
        1: FAMILY if plain else f"{FAMILY} {weight}",
        2: weight if plain else "Regular",
        3: f"{FAMILY} {weight}; from Noto Sans 2.004",
        4: f"{FAMILY} {weight}",
        6: f"{FAMILY.replace(' ', '')}-{weight}",
        16: None if plain else FAMILY,
        17: None if plain else weight,
    }
    for number, text in names.items():
        font["name"].removeNames(nameID=number)
        if text:
            font["name"].setName(text, number, 3, 1, 0x409)


def main():
    source = pathlib.Path(sys.argv[1])
    target = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else pathlib.Path(__file__).parent)
    signs = TTFont(source / "NotoSansMath-Regular.ttf")
    for weight in WEIGHTS:
        font = TTFont(source / f"NotoSans-{weight}.ttf", recalcTimestamp=False)
        add_minus(font)
        add_signs(font, signs)
        reduce(font)
        rename(font, weight)
        font.save(target / f"NotoSans-{weight}.ttf")


if __name__ == "__main__":
    main()
