package org.mingcha.spotcheck.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.mingcha.kernel.Page;
import org.mingcha.sampling.Conclusion;
import org.mingcha.shared.web.Asked;
import org.mingcha.spotcheck.PublicationDesk;
import org.mingcha.spotcheck.PublishedResult;

/** The public page of results: no login, no session needed, everything in the address. */
@Named
@RequestScoped
public class PublicationPage {

  private static final int ROWS = 50;
  private static final int LONGEST = 100;

  @Inject private PublicationDesk desk;
  private String q;
  private String conclusion;
  private String cursor;
  private Page<PublishedResult> results;

  public List<PublishedResult> getRows() {
    return results().items();
  }

  public String getNext() {
    return results().next();
  }

  public Conclusion[] getConclusions() {
    return Conclusion.values();
  }

  /** What no one could mean is passed over: a public address may hold anything. */
  private Page<PublishedResult> results() {
    if (results == null) {
      var text = q == null || q.isBlank() || q.indexOf('\0') >= 0 ? null : q.strip();
      var place = Asked.place(cursor);
      results = desk.list(text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST), chosen(), place, ROWS);
    }
    return results;
  }

  private Conclusion chosen() {
    for (var possible : Conclusion.values()) {
      if (possible.name().equals(conclusion)) {
        return possible;
      }
    }
    return null;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getConclusion() {
    return conclusion;
  }

  public void setConclusion(String conclusion) {
    this.conclusion = conclusion;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}
