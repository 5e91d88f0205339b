package org.mingcha.contact;

import java.time.LocalDate;
import java.util.List;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Invalid.Violation;

/**
 * One try to reach the shop, as an officer reports it (联系记录).
 *
 * @param triedOn day in Asia/Shanghai
 * @param address the address, telephone number or account that was tried
 * @param result what came of it
 * @param evidence what proves it: recording, returned letter, photograph; may be null
 */
public record AttemptReport(LocalDate triedOn, AttemptWay way, String address, String result, String evidence) {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  /**
   * What is missing or cannot be. A year before 2000 is a slip of the pen.
   *
   * @param pointer where the report stands in the request; empty for a request that is the report
   */
  List<Violation> faults(String pointer, LocalDate today) {
    return new Faults().past(pointer + "/triedOn", triedOn, EARLIEST, today).given(pointer + "/way", way)
        .told(pointer + "/address", address).told(pointer + "/result", result).list();
  }
}
