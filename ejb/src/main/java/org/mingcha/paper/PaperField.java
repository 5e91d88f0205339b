package org.mingcha.paper;

import java.util.List;

/**
 * A merge field of a form (文书栏目).
 *
 * @param name as the template and {@link PaperContent} name it
 * @param label as the form and whoever fills it in name it, in Chinese
 * @param required whether no paper is made without it
 * @param columns of a table, in order; empty for the others
 * @param sample what a preview shows; a text, or the lines, or the cells of one row
 */
public record PaperField(String name, String label, Kind kind, boolean required, List<Column> columns, List<String> sample) {

  /** What may be put there. */
  public enum Kind {
    /** One line. */
    TEXT,
    /** Paragraphs, each a line of its own. */
    PARAGRAPHS,
    /** Rows of cells, named by the columns. */
    TABLE
  }

  /** A column of a table. */
  public record Column(String name, String label) {}
}
