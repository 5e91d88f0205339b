package org.mingcha.enforcement.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Rows of a table that is typed; a row without a word in the columns that tell something is none. */
final class FormRows implements Serializable {

  private final List<CaseForm> rows = new ArrayList<>();
  private final int spare;
  private final List<String> telling;

  FormRows(int spare, String... telling) {
    this.spare = spare;
    this.telling = Arrays.asList(telling);
    more();
  }

  List<CaseForm> all() {
    return rows;
  }

  List<CaseForm> told() {
    return rows.stream().filter(this::told).toList();
  }

  /** Adds empty rows. */
  void more() {
    for (int i = 0; i < spare; i++) {
      rows.add(new CaseForm());
    }
  }

  /** Puts values into the first empty row, and sees that one stays empty. */
  void offer(Map<String, ?> values) {
    var row = rows.stream().filter(one -> !told(one)).findFirst().orElseThrow();
    row.putAll(values);
    if (rows.stream().allMatch(this::told)) {
      more();
    }
  }

  private boolean told(CaseForm row) {
    return telling.stream().anyMatch(column -> row.text(column) != null);
  }
}
