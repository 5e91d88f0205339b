package org.mingcha.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.SubjectRef;

/** Where officers look across kinds: the search box, the file of a party, the board of time limits, what runs around a matter. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class OverviewDesk {

  private static final int EACH = 10;

  @Inject private SearchQueries search;
  @Inject private PartyQueries parties;
  @Inject private LimitQueries limits;
  @Inject private RelatedLimits related;
  @Inject private CurrentOfficer current;
  @Inject private Clock clock;

  /** What was found within the reader's sight; nothing for a text that {@link SearchText#asks} nothing. */
  public SearchResult search(SearchText text) {
    return text.asks() ? search.find(text, current.get().scope(), EACH) : SearchResult.nothing();
  }

  /** Everything of a party within the reader's sight; nothing when nobody is named, or a person by number. */
  public PartyFile party(PartyKey key) {
    return key.told() ? parties.file(key, current.get().scope()) : PartyFile.of(key, List.of(), false);
  }

  /** The time limits that run in the reader's bureau and below it, soonest first. */
  public Page<LimitRow> limits(LimitFilter filter, WorkCursor cursor, int limit) {
    return limits.running(filter, current.get().scope(), LocalDate.now(clock), cursor, limit);
  }

  /** What else runs around a matter, in all that was begun or asked in it and in the leads that it goes on for, soonest first. */
  public List<RelatedLimit> around(SubjectRef matter) {
    return related.of(matter, current.get().scope(), LocalDate.now(clock));
  }
}
