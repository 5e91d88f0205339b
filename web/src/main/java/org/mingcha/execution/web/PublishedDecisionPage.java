package org.mingcha.execution.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingcha.execution.publicity.PublishedDecision;
import org.mingcha.execution.publicity.PublishedDecisionDesk;
import org.mingcha.kernel.Page;
import org.mingcha.shared.web.Asked;

/** The public page of penalties: no login, no session needed, everything in the address. */
@Named
@RequestScoped
public class PublishedDecisionPage {

  private static final int ROWS = 50;
  private static final int LONGEST = 100;

  @Inject private PublishedDecisionDesk desk;
  private String q;
  private String cursor;
  private Page<PublishedDecision> page;

  public List<PublishedDecision> getRows() {
    return page().items();
  }

  public String getNext() {
    return page().next();
  }

  /** What no one could mean is passed over: a public address may hold anything. */
  private Page<PublishedDecision> page() {
    if (page == null) {
      var text = q == null || q.isBlank() || q.indexOf('\0') >= 0 ? null : q.strip();
      var place = Asked.place(cursor);
      page = desk.list(text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST), place, ROWS);
    }
    return page;
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
