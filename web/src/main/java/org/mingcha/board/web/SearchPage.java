package org.mingcha.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.mingcha.board.Found;
import org.mingcha.board.OverviewDesk;
import org.mingcha.board.SearchResult;
import org.mingcha.board.SearchText;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.Words;

/** What the search box found, by kind. */
@Named
@RequestScoped
public class SearchPage {

  @Inject private OverviewDesk desk;
  @Inject private Attempt attempt;
  @Inject private Words words;
  private String q;
  private SearchText text = new SearchText("");
  private SearchResult result;

  public void load() {
    text = new SearchText(q);
    attempt.load(() -> {
      result = desk.search(text);
      words.learnBureaus(result.items().stream().map(Found::bureau));
    });
  }

  /** Whether enough was typed to look for. */
  public boolean isAsked() {
    return text.asks();
  }

  public SearchResult getResult() {
    return result;
  }

  public List<Map.Entry<String, List<Found>>> getGroups() {
    return result == null ? List.of() : List.copyOf(result.byKind().entrySet());
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }
}
