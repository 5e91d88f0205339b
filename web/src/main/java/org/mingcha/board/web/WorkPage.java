package org.mingcha.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingcha.board.BoardDesk;
import org.mingcha.board.WorkCursor;
import org.mingcha.board.WorkRow;
import org.mingcha.board.WorkSight;
import org.mingcha.kernel.Page;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.Words;

/** What waits for the reader, soonest first; on the page of approvals only what waits for a signature. */
@Named
@RequestScoped
public class WorkPage {

  private static final int ROWS = 50;
  private static final List<WorkSight> SHOWN = List.of(WorkSight.MINE, WorkSight.BUREAU, WorkSight.OTHERS);

  @Inject private BoardDesk desk;
  @Inject private Attempt attempt;
  @Inject private Words words;
  private String cursor;
  private boolean next;
  private String skip;
  private String of;
  private String decided;
  private WorkSight sight = WorkSight.MINE;
  private Page<WorkRow> work = new Page<>(List.of(), null);

  public void load() {
    attempt.load(() -> work = desk.work(sight, start(), ROWS));
  }

  /** For the queue of signatures: with {@code next} in the address, the first that waits is opened at its step. */
  public String loadQueue() {
    sight = WorkSight.TO_SIGN;
    load();
    if (!next) {
      return null;
    }
    return work.items().stream().filter(row -> !row.number().equals(skip)).findFirst()
        .map(row -> words.page(row.kind()) + "?faces-redirect=true&number=" + encoded(row.number()) + "&act=" + row.nextMove()
            + "&signing=true" + decidedBefore()).orElse("/approval/queue?faces-redirect=true&done=true" + decidedBefore());
  }

  /** What was decided last stays named on the next page. */
  private String decidedBefore() {
    return decided == null || of == null ? "" : "&of=" + encoded(of) + "&decided=" + encoded(decided);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public List<WorkRow> getRows() {
    return work.items();
  }

  public String getNextPage() {
    return work.next();
  }

  /** Those that the work list can be switched to; what is to be signed has a page of its own. */
  public List<WorkSight> getSights() {
    return SHOWN;
  }

  public String getSight() {
    return sight.name();
  }

  /** Whose work; anything unknown is the reader's own. */
  public void setSight(String name) {
    sight = SHOWN.stream().filter(known -> known.name().equals(name)).findFirst().orElse(WorkSight.MINE);
  }

  public boolean isNext() {
    return next;
  }

  public void setNext(boolean next) {
    this.next = next;
  }

  public String getOf() {
    return of;
  }

  public void setOf(String of) {
    this.of = of;
  }

  public String getDecided() {
    return decided;
  }

  public void setDecided(String decided) {
    this.decided = decided;
  }

  public String getSkip() {
    return skip;
  }

  public void setSkip(String skip) {
    this.skip = skip;
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
