package org.mingcha.procedure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The people of a matter: whom it concerns (当事人), who is in charge of it (承办人), and who stays away from it (回避). */
@MappedSuperclass
abstract class Involving {

  @ElementCollection
  @CollectionTable(name = "matter_party", joinColumns = @JoinColumn(name = "matter_id"))
  @OrderColumn(name = "position")
  private List<InvolvedParty> parties = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "matter_handler", joinColumns = @JoinColumn(name = "matter_id"))
  @OrderColumn(name = "position")
  private List<Handler> handlers = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "matter_former_handler", joinColumns = @JoinColumn(name = "matter_id"))
  @OrderColumn(name = "position")
  private List<FormerHandler> formerHandlers = new ArrayList<>();

  /** Logins with a blank between them, null for nobody. Written at the opening, and by {@link StayingAway} alone after that. */
  @Column(updatable = false) private String keptAway;

  public List<InvolvedParty> parties() {
    return List.copyOf(parties);
  }

  public List<Handler> handlers() {
    return List.copyOf(handlers);
  }

  /** Whether this officer is in charge of it now. */
  public boolean handles(String user) {
    return handlers.stream().anyMatch(handler -> handler.user().equals(user));
  }

  /** Whether this officer is in charge of it or once was; who handed it over has handled it all the same. */
  public boolean hasHandled(String user) {
    return handles(user) || formerHandlers.stream().anyMatch(handler -> handler.user().equals(user));
  }

  /** Whether it was decided that this officer stays away, from this matter or from the one that it grew out of (应当回避). */
  public boolean keepsAway(String user) {
    return away().contains(user);
  }

  /** These stay away from it, beside those who do so already. */
  void keepAway(List<String> users) {
    var all = new LinkedHashSet<>(away());
    all.addAll(users);
    keptAway = all.isEmpty() ? null : String.join(" ", all);
  }

  /** Who stays away from it. */
  List<String> away() {
    return keptAway == null ? List.of() : List.of(keptAway.split(" "));
  }

  /** Names those whom the matter concerns from the beginning. */
  void concern(List<InvolvedParty> whom) {
    parties.addAll(whom);
  }

  /** Puts these officers in charge, in place of whoever was. */
  protected void handOver(List<Handler> officers) {
    handlers.clear();
    handlers.addAll(officers);
  }

  /** Puts one officer in the place of another. */
  void replace(String user, Handler successor, Instant at) {
    for (int i = 0; i < handlers.size(); i++) {
      if (handlers.get(i).user().equals(user)) {
        formerHandlers.add(new FormerHandler(user, handlers.get(i).name(), at));
        handlers.set(i, successor);
      }
    }
  }

  /** Names nobody any more. */
  protected void forgetParties() {
    parties.clear();
  }

  /** Adds those who are not parties yet. */
  protected void join(List<InvolvedParty> others) {
    others.stream().filter(other -> !parties.contains(other)).forEach(parties::add);
  }
}
