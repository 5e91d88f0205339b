package org.mingcha.paper;

import java.util.List;

/**
 * A merge field of a form (文书栏目).
 *
 * @param name as the template and {@link PaperContent} name it
 * @param label as the form and whoever fills it in name it, in Chinese
 * @param required whether no paper is made without it
 * @param with the field beside which it is required: how a fine is paid, where there is a fine; null for none
 * @param columns of a table, in order; empty for the others
 * @param byHand whether it may be left open for the pen of whoever is served or signs: it then stands on the paper as an empty line
 * @param sample what a preview shows; a text, or the lines, or the cells of one row
 */
public record PaperField(String name, String label, Kind kind, boolean required, boolean byHand, String with, List<Column> columns,
    List<String> sample) {

  /** The cell of a row, from 0, as a field of its own: {@code goods/0/name}, 物品清单（第1行）名称. */
  PaperField cell(int row, Column column) {
    return new PaperField(name + "/" + row + "/" + column.name(), "%s（第%d行）%s".formatted(label, row + 1, column.label()), Kind.TEXT,
        column.required(), false, null, List.of(), List.of());
  }

  /** What may be put there. */
  public enum Kind {
    /** One line. */
    TEXT,
    /** Paragraphs, each a line of its own. */
    PARAGRAPHS,
    /** Rows of cells, named by the columns. */
    TABLE
  }

  /**
   * A column of a table.
   *
   * @param required whether every row must say something there
   */
  public record Column(String name, String label, boolean required) {}
}
