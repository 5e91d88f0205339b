package org.mingcha.board.web;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mingcha.kernel.Page;

/**
 * A list to be saved as a table.
 *
 * @param headings the keys of its headings
 * @param pages a page of the list by its cursor, null for the first
 * @param learn told of each page before its rows are written, for names that are looked up together
 * @param cells a row in the order of the headings
 */
record ExportTable<T>(List<String> headings, Function<String, Page<T>> pages, Consumer<List<T>> learn, Function<T, Object[]> cells) {

  /** Where its second page and those after begin, together with the rows that are written. */
  Page<Object[]> page(String cursor) {
    var page = pages.apply(cursor);
    learn.accept(page.items());
    return page.map(cells);
  }
}
