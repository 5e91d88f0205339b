package org.mingcha.spotcheck;

import java.util.ArrayList;
import java.util.List;
import org.mingcha.sampling.Conclusion;

/** What a failed result asks for, of producer and seller both, and how much of it is done (后处理：生产者、销售者两条链). */
record FollowUps(List<Recipient> concerned, List<FollowUp> done, Conclusion conclusion) {

  /** Which of producer and seller have no such order yet. */
  List<Recipient> unaddressed(FollowUp.Kind kind) {
    return concerned.stream().filter(Recipient::mayObject).filter(recipient -> done.stream()
        .noneMatch(order -> order.kind() == kind && order.recipient() == recipient)).toList();
  }

  /** What is still to be done, as {@code STOP_SALE:SELLER}; nothing where the product did not fail. */
  List<String> undone() {
    var undone = new ArrayList<String>();
    if (conclusion == Conclusion.FAILED) {
      for (var kind : FollowUp.Kind.values()) {
        unaddressed(kind).forEach(recipient -> undone.add(kind + ":" + recipient));
      }
    }
    return undone;
  }
}
