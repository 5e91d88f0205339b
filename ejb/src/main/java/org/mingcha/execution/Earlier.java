package org.mingcha.execution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;

/** How many entries of each list belong to a decision that was annulled, and count for the one after it no more. */
@Embeddable
record Earlier(@Column(name = "payments_before") int payments, @Column(name = "deferrals_before") int deferrals,
    @Column(name = "dunnings_before") int dunnings, @Column(name = "applications_before") int applications,
    @Column(name = "rulings_before") int rulings, @Column(name = "remedies_before") int remedies) implements Serializable {

  static final Earlier NONE = new Earlier(0, 0, 0, 0, 0, 0);

  static <T> List<T> after(List<T> list, int earlier) {
    return list.subList(earlier, list.size());
  }
}
