package org.mingcha.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes a table as comma-separated values that spreadsheets open as they are: with a byte order mark, every cell in quotation
 * marks, lines ended by CR LF. What a spreadsheet would take for a formula gets an apostrophe before it, for names come from
 * outside and may be made to be run.
 */
public final class Csv {

  private static final String FORMULA = "=+-@\t\r";

  private final Writer out;

  private Csv(Writer out) {
    this.out = out;
  }

  /** Begins a table; {@code out} has to write UTF-8. */
  public static Csv to(Writer out) {
    var csv = new Csv(out);
    csv.write("\uFEFF");
    return csv;
  }

  /** Adds a row; a cell may be null. */
  public void row(Object... cells) {
    write(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")) + "\r\n");
  }

  static String cell(Object value) {
    var text = value == null ? "" : value.toString();
    var safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }

  private void write(String text) {
    try {
      out.write(text);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
