package org.mingcha.enforcement;

import java.util.Set;
import org.mingcha.identity.Officer;

/** What else cases of {@link SomeCase} may know of the world. */
final class Knowing {

  private Knowing() {}

  /** The ninety days were extended so often. */
  static SomeCase extended(SomeCase some, int times) {
    var k = some.aCase().known();
    return knows(some, new CaseKnown(k.dueOn(), times, k.lapsedOrders(), k.openMeasures(), k.provincial(), k.qualified(), k.principals()));
  }

  /** This officer heads the bureau. */
  static SomeCase headedBy(SomeCase some, Officer officer) {
    var k = some.aCase().known();
    return knows(some, new CaseKnown(k.dueOn(), k.extensions(), k.lapsedOrders(), k.openMeasures(), k.provincial(), k.qualified(),
        Set.of(officer.user())));
  }

  /** The bureau turns out not to be a provincial one. */
  static SomeCase noProvince(SomeCase some) {
    var k = some.aCase().known();
    return knows(some, new CaseKnown(k.dueOn(), k.extensions(), k.lapsedOrders(), k.openMeasures(), false, k.qualified(), k.principals()));
  }

  private static SomeCase knows(SomeCase some, CaseKnown known) {
    some.aCase().reckoned(known);
    return some;
  }
}
