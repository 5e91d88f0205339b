package org.mingcha.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.mingcha.board.BoardDesk;
import org.mingcha.board.WorkCursor;
import org.mingcha.board.WorkRow;
import org.mingcha.board.WorkSight;
import org.mingcha.kernel.Page;
import org.mingcha.shared.web.Attempt;

/** What waits for the reader, soonest first; on the page of approvals only what waits for a signature. */
@Named
@RequestScoped
public class WorkPage {

  private static final int ROWS = 50;
  private static final List<String> SIGNING = List.of("UNIT_HEAD", "LEADER");

  @Inject private BoardDesk desk;
  @Inject private Attempt attempt;
  private String cursor;
  private WorkSight sight = WorkSight.MINE;
  private Page<WorkRow> work = new Page<>(List.of(), null);

  public void load() {
    attempt.load(() -> work = desk.work(sight, start(), ROWS));
  }

  public List<WorkRow> getRows() {
    return work.items();
  }

  public List<WorkRow> getToSign() {
    return work.items().stream().filter(row -> SIGNING.contains(row.awaits())).toList();
  }

  public String getNext() {
    return work.next();
  }

  public WorkSight[] getSights() {
    return WorkSight.values();
  }

  public String getSight() {
    return sight.name();
  }

  /** Whose work; anything unknown is the reader's own. */
  public void setSight(String name) {
    sight = Arrays.stream(WorkSight.values()).filter(known -> known.name().equals(name)).findFirst().orElse(WorkSight.MINE);
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }

  /** A place that nobody gave out is the beginning. */
  private WorkCursor start() {
    try {
      return cursor == null ? WorkCursor.start() : WorkCursor.parse(cursor);
    } catch (IllegalArgumentException foreign) {
      return WorkCursor.start();
    }
  }
}
