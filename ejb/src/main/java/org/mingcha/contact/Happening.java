package org.mingcha.contact;

import java.time.LocalDate;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Invalid;

/**
 * That something happened at the platform, as an officer reports it.
 *
 * @param happenedOn day in Asia/Shanghai
 * @param text what happened, and what proves it
 */
public record Happening(LocalDate happenedOn, String text) {

  /** Refused as {@link Invalid}: it has happened, and not before what came before it. */
  void demandTrue(LocalDate after, LocalDate today) {
    new Faults().past("/happenedOn", happenedOn, after, today).told("/text", text).throwIfAny();
  }
}
