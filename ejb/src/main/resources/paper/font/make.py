"""Makes the fonts of this folder from the published ones; README.md says from which."""
import sys
from array import array

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates

DROP = ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx", "DSIG", "FFTM", "prop", "meta", "gasp", "prep", "fpgm", "cvt "]
PUNCTUATION = {0xA5, 0xB7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x3007, 0x3014, 0x3015}


def hangul(code):
    return 0x1100 <= code <= 0x11FF or 0x3130 <= code <= 0x318F or 0xA960 <= code <= 0xD7FF


def gb2312():
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                yield ord(bytes((row, cell)).decode("gb2312"))
            except UnicodeDecodeError:
                pass


def on_line(before, point, after):
    (px, py), (x, y), (qx, qy) = before, point, after
    return (x - px) * (qy - y) == (y - py) * (qx - x) and (x - px) * (qx - x) >= 0 and (y - py) * (qy - y) >= 0


def simplified(points):
    """Leaves out corners that the coarser grid has made double or straight."""
    done = False
    while not done and len(points) > 3:
        done, kept, i = True, [], 0
        while i < len(points):
            before = kept[-1] if kept else points[-1]
            point, after = points[i], points[(i + 1) % len(points)]
            corners = before[1] and point[1]
            if corners and (before[0] == point[0] or after[1] and on_line(before[0], point[0], after[0])):
                done = False
                if before[0] != point[0] and i + 1 < len(points):
                    kept.append(after)
                    i += 1
            else:
                kept.append(point)
            i += 1
        points = kept
    return points


def coarsen(font, units):
    scale_upem(font, units)
    for glyph in (font["glyf"][name] for name in font["glyf"].keys()):
        if glyph.numberOfContours <= 0:
            continue
        points, ends, start = [], [], 0
        for end in glyph.endPtsOfContours:
            contour = simplified([(glyph.coordinates[i], glyph.flags[i] & 1) for i in range(start, end + 1)])
            start = end + 1
            if len(contour) >= 3:
                points += contour
                ends.append(len(points) - 1)
        glyph.coordinates = GlyphCoordinates([point for point, _ in points])
        glyph.flags = array("B", [flag for _, flag in points])
        glyph.endPtsOfContours, glyph.numberOfContours = ends, len(ends)
        glyph.recalcBounds(font["glyf"])


def worth(code):
    """Which of several characters with one glyph a reader searches for: ideographs before radicals and compatibility forms."""
    if 0x2E80 <= code <= 0x2FDF or 0xF900 <= code <= 0xFAFF or 0x2F800 <= code <= 0x2FA1F:
        return 9
    if code < 0x7F or 0x4E00 <= code <= 0x9FFF:
        return 0
    if 0x3000 <= code <= 0x303F or 0xFF00 <= code <= 0xFFEF:
        return 1
    return 2 if 0x3400 <= code <= 0x4DBF or code >= 0x20000 else 4 if code == 0x2013 else 5


def one_character_a_glyph(font, out):
    """A glyph with two characters would be read back as either; alike.txt says what stands for those left out."""
    alike, glyphs = {}, {}
    for code, glyph in font.getBestCmap().items():
        glyphs.setdefault(glyph, []).append(code)
    for codes in glyphs.values():
        kept = min(codes, key=lambda code: (worth(code), code))
        alike.update({code: kept for code in codes if code != kept})
    for table in font["cmap"].tables:
        for code in alike:
            table.cmap.pop(code, None)
    with open(out + "/alike.txt", "w") as lines:
        lines.writelines("%04X %04X\n" % pair for pair in sorted(alike.items()))


def make(source, target, family, wanted, units=None, alike=None):
    font = TTFont(source)
    options = subset.Options(layout_features=[], hinting=False, notdef_outline=True, glyph_names=False, legacy_kern=False, recalc_timestamp=False)
    options.drop_tables += DROP
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for code in font.getBestCmap() if wanted(code)])
    subsetter.subset(font)
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            record.string = family.replace(" ", "") if record.nameID == 6 else family
    if units:
        coarsen(font, units)
    if alike:
        one_character_a_glyph(font, alike)
    font.save(target)


if __name__ == "__main__":
    regular, bold, rare, out = sys.argv[1:]
    common = TTFont(regular).getBestCmap()
    headings = set(gb2312()) | set(range(0x20, 0x7F)) | PUNCTUATION
    make(regular, out + "/mingcha-serif.ttf", "Mingcha Serif", lambda code: not hangul(code), alike=out)
    make(bold, out + "/mingcha-serif-bold.ttf", "Mingcha Serif Bold", headings.__contains__)
    make(rare, out + "/mingcha-rare.ttf", "Mingcha Rare", lambda code: code >= 0x20000 and code not in common, 256)
