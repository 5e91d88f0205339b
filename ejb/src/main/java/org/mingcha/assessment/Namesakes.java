package org.mingcha.assessment;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Penalties on parties of the same name that may be the same party (可能是同一当事人).
 *
 * @param penalties the latest, no more than {@link #MOST}, and all of which something was said
 * @param more whether there are others of which nothing was said: a common name has too many to be looked through
 */
public record Namesakes(List<EarlierPenalty> penalties, boolean more) implements Serializable {

  /** How many of which nothing was said are shown. */
  public static final int MOST = 20;

  public static final Namesakes NONE = new Namesakes(List.of(), false);

  public Namesakes {
    penalties = List.copyOf(penalties);
  }

  /** Out of what was read, the latest first, with one more than are shown; {@code told} are the numbers of which something was said. */
  static Namesakes of(List<EarlierPenalty> read, Set<String> told) {
    var said = read.stream().filter(one -> told.contains(one.caseNo()));
    var others = read.stream().filter(one -> !told.contains(one.caseNo())).toList();
    return new Namesakes(Stream.concat(said, others.stream().limit(MOST)).toList(), others.size() > MOST);
  }
}
