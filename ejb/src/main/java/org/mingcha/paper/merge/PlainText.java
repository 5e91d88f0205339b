package org.mingcha.paper.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.paper.font.Fonts;

/**
 * Makes sure that what is filled in is text that a reader sees as it is stored. Marks that only steer the direction of writing, and
 * invisible joiners and variation selectors, are left out: they could make a paper read otherwise than it is searched. Control
 * characters, halves of a surrogate pair and characters that no font here can draw are refused by name, never printed as a box.
 */
public final class PlainText {

  /** More than any decision says; a paper beyond it is a mistake or an attack. */
  private static final int MOST = 200_000;

  private final IntPredicate drawable;
  private final List<Violation> faults = new ArrayList<>();
  private int length;

  /** @param drawable whether there is a glyph for a code point */
  public PlainText(IntPredicate drawable) {
    this.drawable = drawable;
  }

  /** The text as it is printed, on one line. */
  public String line(String pointer, String text) {
    return clean(pointer, text.strip().replaceAll("\\R", " "));
  }

  /** The lines of a text as they are printed; blank ones left out. */
  public List<String> lines(String pointer, String text) {
    return text.lines().filter(line -> !line.isBlank()).map(line -> line(pointer, line)).toList();
  }

  /** What was wrong with all that was asked so far; each character once for each field. */
  public List<Violation> faults() {
    return faults.stream().distinct().toList();
  }

  private String clean(String pointer, String text) {
    length += text.length();
    if (length > MOST) {
      faults.add(new Violation(pointer, "paper.too-long", Map.of("most", MOST)));
      return "";
    }
    var clean = new StringBuilder(text.length());
    text.codePoints().filter(code -> !invisible(code)).map(Fonts::printed).forEach(code -> {
      if (code == '\t') {
        clean.append(' ');
      } else if (unprintable(code)) {
        refuse(pointer, "paper.character", code);
      } else if (!drawable.test(code)) {
        refuse(pointer, "paper.glyph", code);
      } else {
        clean.appendCodePoint(code);
      }
    });
    return clean.toString();
  }

  private void refuse(String pointer, String rule, int code) {
    var name = Character.getName(code);
    faults.add(new Violation(pointer, rule, Map.of("code", "U+%04X".formatted(code),
        "character", unprintable(code) ? "" : Character.toString(code), "name", name == null ? "" : name)));
  }

  private static boolean invisible(int code) {
    return code >= 0x200B && code <= 0x200F || code >= 0x202A && code <= 0x202E || code >= 0x2060 && code <= 0x2069
        || code == 0x061C || code == 0x00AD || code == 0xFEFF || code >= 0xFE00 && code <= 0xFE0F || code >= 0xE0100 && code <= 0xE01EF;
  }

  private static boolean unprintable(int code) {
    var type = Character.getType(code);
    return type == Character.CONTROL || type == Character.SURROGATE || type == Character.PRIVATE_USE || type == Character.UNASSIGNED
        && (code & 0xFFFE) == 0xFFFE;
  }
}
