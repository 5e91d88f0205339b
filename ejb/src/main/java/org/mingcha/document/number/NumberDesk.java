package org.mingcha.document.number;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.Page;

/** Where the own bureau's register of numbers is read (文号登记簿). */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class NumberDesk {

  @Inject private NumberRegister register;
  @Inject private CurrentOfficer current;

  /** One page of the year's numbers; {@code word} null for every type, {@code state} for whatever became of them. */
  public Page<NumberRow> list(String word, NumberState state, int year, String cursor, int limit) {
    return register.list(current.get().bureau().code(), word, state, year, cursor, limit);
  }

  /** The rows of numbers that were kept for batches. */
  public List<NumberRange> ranges(int year) {
    return register.ranges(current.get().bureau().code(), year);
  }

  /** The series of the year, with what became of their numbers. */
  public List<NumberSeries> series(int year) {
    return register.series(current.get().bureau().code(), year);
  }
}
