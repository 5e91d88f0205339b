package org.mingcha.result;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mingcha.sampling.Producer;
import org.mingcha.sampling.SamplingMode;

/**
 * Whom a result concerns and who has been told of it (结果告知).
 *
 * @param concerned whom it concerns, in the order in which they are told
 */
public record Telling(List<Recipient> concerned, List<ResultNotice> notices, List<Objection> objections) {

  /** The seller always, the producer that the label names, the platform where the sample was bought. */
  public static Telling of(SamplingMode mode, Producer producer, List<ResultNotice> notices, List<Objection> objections) {
    var concerned = new ArrayList<Recipient>();
    concerned.add(Recipient.SELLER);
    if (producer != null) {
      concerned.add(Recipient.PRODUCER);
    }
    if (mode == SamplingMode.ONLINE) {
      concerned.add(Recipient.PLATFORM);
    }
    return new Telling(concerned, notices, objections);
  }

  /** Whether the result concerns this one. */
  public boolean concerns(Recipient recipient) {
    return concerned.contains(recipient);
  }

  /** What was told to this one; only for somebody who has been told. */
  public ResultNotice notice(Recipient recipient) {
    return notices.stream().filter(notice -> notice.recipient() == recipient).findFirst().orElseThrow();
  }

  /** Who is still to be told. */
  public List<Recipient> untold() {
    return without(notice -> true);
  }

  /** Who has been told and has not been shown to have received it. */
  public List<Recipient> awaited() {
    var told = told(notice -> true);
    return without(notice -> notice.receivedOn() != null).stream().filter(told::contains).toList();
  }

  /** Who may object and has not been shown to have received the result, so that no time runs for it yet. */
  public List<Recipient> objectorsWithoutReceipt() {
    return without(notice -> notice.receivedOn() != null).stream().filter(Recipient::mayObject).toList();
  }

  /** Who has received the result and not objected yet, whether or not there is time left. */
  public List<Recipient> mayObject() {
    var received = told(notice -> notice.receivedOn() != null);
    return concerned.stream().filter(Recipient::mayObject).filter(received::contains)
        .filter(recipient -> objections.stream().noneMatch(made -> made.objector() == recipient)).toList();
  }

  private List<Recipient> without(Predicate<ResultNotice> notice) {
    var told = told(notice);
    return concerned.stream().filter(recipient -> !told.contains(recipient)).toList();
  }

  private Set<Recipient> told(Predicate<ResultNotice> notice) {
    var told = EnumSet.noneOf(Recipient.class);
    notices.stream().filter(notice).forEach(one -> told.add(one.recipient()));
    return told;
  }
}
