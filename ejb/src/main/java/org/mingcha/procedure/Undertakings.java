package org.mingcha.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.mingcha.identity.Officer;
import org.mingcha.procedure.view.ActionView;

/** What may be undertaken beside the steps of a matter, by whichever component. */
@ApplicationScoped
public class Undertakings {

  private List<Undertaking> all;

  protected Undertakings() {}

  @Inject
  Undertakings(@Any Instance<Undertaking> known) {
    this(known.stream().toList());
  }

  Undertakings(List<Undertaking> all) {
    this.all = all;
  }

  /** The answer for this reader to each that is known for matters of this kind; asks the database nothing. */
  public List<ActionView> of(Matter matter, Officer reader) {
    return all.stream().filter(one -> one.kinds().contains(matter.kind())).map(one -> Permission.beside(matter, one, reader)).toList();
  }
}
