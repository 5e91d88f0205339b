package org.mingcha.result;

import java.util.ArrayList;
import java.util.List;
import org.mingcha.sampling.Conclusion;

/**
 * What a failed result asks for, of producer and seller both, and how much of it is done (后处理：生产者、销售者两条链). Who lies in
 * another bureau's region is that bureau's to order, and what is asked for here is that it be told (异地通报).
 */
public record FollowUps(List<Recipient> concerned, List<FollowUp> done, List<Begun> begun, Conclusion conclusion) {

  /** Which of producer and seller have no such paper yet. */
  public List<Recipient> unaddressed(FollowUp.Kind kind) {
    return concerned.stream().filter(Recipient::mayObject)
        .filter(recipient -> elsewhere(recipient) == (kind == FollowUp.Kind.NOTICE))
        .filter(recipient -> done.stream().noneMatch(order -> order.kind() == kind && order.recipient() == recipient && order.stands()))
        .toList();
  }

  /** Whom to address by hand: those without the paper and without a draft of it. */
  public List<Recipient> due(FollowUp.Kind kind) {
    return unaddressed(kind).stream().filter(recipient -> kind == FollowUp.Kind.NOTICE || drafts(kind, recipient).isEmpty()).toList();
  }

  /** Numbers of the drafts of this kind that nobody has signed yet. */
  public List<String> drafts(FollowUp.Kind kind) {
    return concerned.stream().flatMap(recipient -> drafts(kind, recipient).stream()).distinct().toList();
  }

  /** What is still to be done, as {@code STOP_SALE:SELLER}; nothing where the product did not fail. */
  public List<String> undone() {
    var undone = new ArrayList<String>();
    if (conclusion == Conclusion.FAILED) {
      for (var kind : FollowUp.Kind.values()) {
        unaddressed(kind).forEach(recipient -> undone.add(kind + ":" + recipient));
      }
    }
    return undone;
  }

  private List<String> drafts(FollowUp.Kind kind, Recipient recipient) {
    return begun.stream().filter(one -> one.kind() == kind && one.recipient() == recipient && one.state() == Begun.State.OPEN)
        .map(Begun::matterNo).toList();
  }

  private boolean elsewhere(Recipient recipient) {
    return begun.stream().anyMatch(one -> one.kind() == FollowUp.Kind.NOTICE && one.recipient() == recipient);
  }
}
