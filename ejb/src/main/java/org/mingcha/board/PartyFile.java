package org.mingcha.board;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything of one party within the reader's scope, newest first (主体档案). {@code names} are those under which it stands. */
public record PartyFile(PartyKey key, List<String> names, List<PartyEntry> entries, boolean more) implements Serializable {

  static PartyFile of(PartyKey key, List<PartyEntry> entries, boolean more) {
    return new PartyFile(key, entries.stream().map(PartyEntry::name).filter(name -> name != null).distinct().toList(), entries, more);
  }

  public Map<String, List<PartyEntry>> byKind() {
    return entries.stream().collect(Collectors.groupingBy(PartyEntry::kind, LinkedHashMap::new, Collectors.toList()));
  }
}
