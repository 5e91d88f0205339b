package org.mingcha.outside;

import static org.mingcha.outside.SomeCases.INSPECTOR;
import static org.mingcha.outside.SomeCases.LEADER;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;

/** Cases of Yuhang against a firm registered in Guangdong, decided and served. They live on the demo's clock. */
public final class PushedCases {

  private final SomeCases aCase;

  private PushedCases(SomeCases aCase) {
    this.aCase = aCase;
  }

  /** One that has been pushed to Guangdong, for a test of pages; whoever uses it returns to real time in the end. */
  public static PushedCases pushed() {
    return new PushedCases(push(served()));
  }

  public static void realTime() {
    SomeCases.realTime();
  }

  public String number() {
    return aCase.seen().text("/number");
  }

  public String party() {
    return aCase.seen().text("/parties/0/name");
  }

  public LocalDate today() {
    return aCase.today();
  }

  public void annul() {
    aCase.by(LEADER, "annul", annulment(aCase.today()));
  }

  /** Each time against another firm: the same one is not fined twice for the same act. */
  static SomeCases served() {
    var code = "91440305M" + String.format("%09d", ThreadLocalRandom.current().nextInt(1_000_000_000));
    return SomeCases.investigated("yuhang", "{\"name\": \"广东推送%s公司\", \"identityNumber\": \"%s\", \"capacity\": \"IN_PLATFORM_OPERATOR\", \"kind\": \"ENTERPRISE\"}"
        .formatted(SomeLeads.unique(), code)).disobeyed().reviewed("").approved("5000.00").notified().whenStatementsAreOver().decided().served();
  }

  static SomeCases push(SomeCases aCase) {
    return aCase.by(INSPECTOR, "record-publicity", act("PUSHED", aCase.today()));
  }

  static String act(String act, LocalDate on) {
    return "{\"act\": \"%s\", \"doneOn\": \"%s\", \"place\": \"广东省局\", \"note\": \"说明\", \"credit\": %s}"
        .formatted(act, on, act.equals("PUBLISHED") ? "\"GENERAL\"" : "null");
  }

  static String annulment(LocalDate on) {
    return "{\"annuller\": \"OURSELVES\", \"documentNo\": \"撤1\", \"reason\": \"证据不足\", \"annulledOn\": \"" + on + "\"}";
  }
}
