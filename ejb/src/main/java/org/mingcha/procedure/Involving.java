package org.mingcha.procedure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;

/** The people of a matter: whom it concerns (当事人), and who is in charge of it (承办人). */
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

  public List<InvolvedParty> parties() {
    return List.copyOf(parties);
  }

  public List<Handler> handlers() {
    return List.copyOf(handlers);
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

  /** Names nobody any more. */
  protected void forgetParties() {
    parties.clear();
  }

  /** Adds those who are not parties yet. */
  protected void join(List<InvolvedParty> others) {
    others.stream().filter(other -> !parties.contains(other)).forEach(parties::add);
  }
}
