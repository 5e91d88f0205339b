package org.mingcha.shared.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.mingcha.board.BoardDesk;
import org.mingcha.kernel.Page;
import org.mingcha.procedure.MatterFilter;
import org.mingcha.procedure.MatterRow;

/** A list of matters of one kind, narrowed by what stands in the address. */
public abstract class MatterList implements Serializable {

  protected static final int ROWS = 50;

  @Inject private Attempt attempt;
  @Inject private BoardDesk board;
  private String q;
  private String stage;
  private String party;
  private Boolean mine;
  private String cursor;
  private transient Page<MatterRow> rows;

  protected abstract Page<MatterRow> list(MatterFilter filter, String cursor);

  /** The page's own outcome. */
  protected abstract String page();

  public void load() {
    attempt.load(() -> rows = list(filter(), place()));
  }

  /** Shows the list from its start, with the filters in the address. */
  public String search() {
    cursor = null;
    mine = Boolean.TRUE.equals(mine) ? mine : null;
    return page() + "?faces-redirect=true&includeViewParams=true";
  }

  public List<MatterRow> getRows() {
    if (rows == null) {
      load();
    }
    return rows == null ? List.of() : rows.items();
  }

  public String getNext() {
    return rows == null ? null : rows.next();
  }

  private MatterFilter filter() {
    return new MatterFilter(blank(stage), null, Boolean.TRUE.equals(mine) ? board.reader().user() : null, blank(party),
        blank(q), null);
  }

  /** A place that nobody gave out is the beginning. */
  private String place() {
    return Asked.place(cursor);
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getStage() {
    return stage;
  }

  public void setStage(String stage) {
    this.stage = stage;
  }

  public String getParty() {
    return party;
  }

  public void setParty(String party) {
    this.party = party;
  }

  public Boolean getMine() {
    return mine;
  }

  public void setMine(Boolean mine) {
    this.mine = mine;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}
