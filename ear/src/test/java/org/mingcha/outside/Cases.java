package org.mingcha.outside;

import java.time.LocalDate;

/** Cases taken so far through the API that a browser can go on with them. */
public final class Cases {

  private final SomeCases aCase;

  private Cases(SomeCases aCase) {
    this.aCase = aCase;
  }

  /** A case of Yuhang under investigation, whose party did not obey an order to correct. */
  public static Cases disobeyed(String party) {
    return new Cases(SomeCases.investigated(party).disobeyed());
  }

  /** A case of Yuhang under investigation, in whose lead so many extracts were made before. */
  public static Cases withExtracts(String party, int extracts) {
    return new Cases(SomeCases.investigated("yuhang", "{\"name\": \"%s\", \"capacity\": \"IN_PLATFORM_OPERATOR\"}".formatted(party), extracts));
  }

  /** A case of Yuhang under investigation. */
  public static Cases investigated(String party) {
    return new Cases(SomeCases.investigated(party));
  }

  /**
   * A case of that office under investigation, whose party did not obey an order to put that breach right.
   *
   * @param office login prefix of its officers, such as {@code zhejiang}
   * @param capacity of the party, as the API names it
   * @param breach as the API names it
   */
  public static Cases disobeyed(String office, String party, String capacity, String kind, String breach) {
    return new Cases(SomeCases.investigated(office, "{\"name\": \"%s\", \"capacity\": \"%s\", \"kind\": \"%s\"}".formatted(party, capacity, kind))
        .disobeyed(breach));
  }

  /** The same case, reviewed in a case review that agreed, so that a penalty may be proposed. */
  public Cases reviewed() {
    aCase.reviewed("");
    return this;
  }

  /** The same with a fine by Article 27 that the leader approved. */
  public Cases approved(String fine) {
    aCase.reviewed("").approved(fine);
    return this;
  }

  /** The same with such a fine approved and notified. */
  public Cases notified(String fine) {
    aCase.reviewed("").approved(fine).notified();
    return this;
  }

  /** A case of Yuhang whose decision, a fine of five thousand yuan by Article 27, was served. */
  public static Cases served(String party) {
    return new Cases(SomeCases.investigated(party).disobeyed().reviewed("").approved("5000").notified().whenStatementsAreOver().decided().served());
  }

  /** The same, paid and closed. */
  public Cases paidAndClosed() {
    aCase.paid("FINE", "5000.00").by(SomeCases.LEADER, "close", SomeCases.OPINION);
    return this;
  }

  /** Number of the preservation of things of the party's that the leader approved and two inspectors carried out today. */
  public String preserved() {
    var opened = SomeCases.INSPECTOR.post("/api/v1/evidence-preservations", """
        {"party": {"name": "某某电器商行", "capacity": "IN_PLATFORM_OPERATOR"}, "within": {"kind": "penalty-cases", "number": "%s"},
         "grounds": "库存随时可能发出", "items": [{"name": "充电器", "quantity": 20, "unit": "件"}]}""".formatted(number()));
    var path = SomeLeads.path(SomePapers.done(opened));
    SomePapers.done(SomeCases.INSPECTOR.act(path, "propose", "{\"reason\": \"库存随时可能发出\"}"));
    SomePapers.done(SomeCases.LEADER.act(path, "approve", SomeCases.OPINION));
    return SomePapers.done(SomeCases.INSPECTOR.act(path, "take", """
        {"takenAt": "%sT10:00:00+08:00", "keptAt": "本局仓库", "keeper": "本局", "signature": "SIGNED", "signedBy": "店主", "witness": "张某",
         "seals": "封-1", "officers": ["yuhang.inspector1", "yuhang.inspector2"]}""".formatted(today()))).text("/number");
  }

  /** The last day of that running limit of the case. */
  public LocalDate due(String limit) {
    return LocalDate.parse(aCase.due(limit).substring(0, 10));
  }

  /** Goes on to that day. */
  public void on(LocalDate day) {
    aCase.on(day);
  }

  public String stage() {
    return aCase.stage();
  }

  public String encodedNumber() {
    return Caller.encoded(number());
  }

  public String number() {
    return aCase.seen().text("/number");
  }

  /** Number of the lead that was filed as the case. */
  public String lead() {
    for (var link : aCase.seen().json().at("/links")) {
      if (link.path("rel").asText().equals("lead")) {
        return link.path("number").asText();
      }
    }
    throw new IllegalStateException("no lead");
  }

  /** The business day on which the case stands. */
  public LocalDate today() {
    return aCase.today();
  }

  /** Goes on to the day after the party's five working days. */
  public void whenStatementsAreOver() {
    aCase.whenStatementsAreOver();
  }

  public static void realTime() {
    SomeCases.realTime();
  }
}
