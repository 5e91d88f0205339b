package org.mingcha.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.board.BoardDesk;
import org.mingcha.board.LimitFilter;
import org.mingcha.board.LimitRow;
import org.mingcha.board.OverviewDesk;
import org.mingcha.board.WorkCursor;
import org.mingcha.kernel.Page;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.Words;

/** The board of time limits: everything that runs in the bureau and below, narrowed by what stands in the address. */
@Named
@RequestScoped
public class LimitBoardPage {

  private static final int ROWS = 50;

  @Inject private OverviewDesk desk;
  @Inject private BoardDesk board;
  @Inject private Attempt attempt;
  @Inject private Words words;
  private String kind;
  private String handler;
  private String bureau;
  private String due;
  private String cursor;
  private Page<LimitRow> limits = new Page<>(List.of(), null);

  public void load() {
    attempt.load(() -> {
      limits = desk.limits(filter(board.today()), start(), ROWS);
      words.learnBureaus(limits.items().stream().map(LimitRow::bureau));
    });
  }

  public List<LimitRow> getRows() {
    return limits.items();
  }

  public String getNext() {
    return limits.next();
  }

  /** The choices of when they end. */
  public List<String> getDues() {
    return List.of("overdue", "party", "today", "week", "later", "paused");
  }

  private LimitFilter filter(LocalDate today) {
    return LimitQuestion.filter(name -> switch (name) {
      case "kind" -> kind;
      case "handler" -> handler;
      case "bureau" -> bureau;
      case "due" -> due;
      default -> throw new IllegalArgumentException(name);
    }, today);
  }

  /** A place that nobody gave out is the beginning. */
  private WorkCursor start() {
    try {
      return cursor == null ? WorkCursor.start() : WorkCursor.parseNumbered(cursor);
    } catch (IllegalArgumentException foreign) {
      return WorkCursor.start();
    }
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getHandler() {
    return handler;
  }

  public void setHandler(String handler) {
    this.handler = handler;
  }

  public String getBureau() {
    return bureau;
  }

  public void setBureau(String bureau) {
    this.bureau = bureau;
  }

  public String getDue() {
    return due;
  }

  public void setDue(String due) {
    this.due = due;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}
