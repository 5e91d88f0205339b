package org.mingcha.shared.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.mingcha.kernel.Page;

/** A page of a register, narrowed by what stands in the address. */
public abstract class RegisterList<T> implements Serializable {

  protected static final int ROWS = 50;

  @Inject private Attempt attempt;
  private String q;
  private String cursor;
  private transient Page<T> rows;

  protected abstract Page<T> list(String text, String cursor);

  /** The page's own outcome. */
  protected abstract String page();

  public void load() {
    attempt.load(() -> rows = list(blank(q), blank(cursor)));
  }

  /** Shows the list from its start, with the filters in the address. */
  public String search() {
    cursor = null;
    return page() + "?faces-redirect=true&includeViewParams=true";
  }

  /** Does a change and shows the list again; stays on the page, with the reasons, when it was refused. */
  protected String change(Runnable change) {
    return attempt.to(() -> {
      change.run();
      return search();
    });
  }

  public List<T> getRows() {
    if (rows == null) {
      load();
    }
    return rows == null ? List.of() : rows.items();
  }

  public String getNext() {
    return rows == null ? null : rows.next();
  }

  protected static String blank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}
