package org.mingcha.board;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a search found: at most so many of each kind, newest first, and the parties. {@code more} names kinds with more. */
public record SearchResult(List<Found> items, List<FoundParty> parties, List<String> more) implements Serializable {

  static SearchResult nothing() {
    return new SearchResult(List.of(), List.of(), List.of());
  }

  /** The finds by kind, the kinds in the order of their newest find. */
  public Map<String, List<Found>> byKind() {
    return items.stream().collect(Collectors.groupingBy(Found::kind, LinkedHashMap::new, Collectors.toList()));
  }
}
