package org.mingcha.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingcha.document.DocumentDesk;
import org.mingcha.document.DocumentRow;
import org.mingcha.document.DocumentState;
import org.mingcha.kernel.Page;
import org.mingcha.shared.web.Asked;
import org.mingcha.shared.web.Attempt;

/** The papers of all matters in sight, narrowed by where they stand. */
@Named
@RequestScoped
public class DocumentListPage {

  private static final int ROWS = 50;

  @Inject private DocumentDesk desk;
  @Inject private Attempt attempt;
  private String state;
  private String cursor;
  private Page<DocumentRow> papers = new Page<>(List.of(), null);

  public void load() {
    attempt.load(() -> papers = desk.list(wanted(), Asked.place(cursor), ROWS));
  }

  public List<DocumentRow> getRows() {
    return papers.items();
  }

  public String getNext() {
    return papers.next();
  }

  public DocumentState[] getStates() {
    return DocumentState.values();
  }

  private DocumentState wanted() {
    return Asked.oneOf(DocumentState.class, state);
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}
