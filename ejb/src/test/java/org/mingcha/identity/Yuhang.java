package org.mingcha.identity;

import java.time.LocalDate;
import java.util.Set;

/** The people of one county bureau, and a neighbour from above, as every test knows them. */
public final class Yuhang {

  public static final BureauView BUREAU = new BureauView("330110", "杭州市余杭区市场监督管理局", "Yuhang District Bureau",
      "余市监", BureauLevel.COUNTY, "330100", "/100000/330000/330100/330110/");
  public static final BureauView HANGZHOU = new BureauView("330100", "杭州市市场监督管理局", "Hangzhou Bureau",
      "杭市监", BureauLevel.PREFECTURE, "330000", "/100000/330000/330100/");

  public static final Officer INSPECTOR = officer("inspector1", Duty.INSPECTOR);
  public static final Officer COLLEAGUE = officer("inspector2", Duty.INSPECTOR);
  public static final Officer UNIT_HEAD = officer("unithead", Duty.UNIT_HEAD);
  public static final Officer LEADER = officer("leader", Duty.LEADER);
  public static final Officer FROM_HANGZHOU =
      new Officer("hangzhou.leader", "杭州局负责人", HANGZHOU, Set.of(Duty.values()));

  private Yuhang() {}

  /** Whoever holds these duties and no other. */
  public static Officer officer(String login, Duty... duties) {
    return new Officer("yuhang." + login, login, BUREAU, Set.of(duties));
  }

  /** Somebody in the register whose certificate is good for years. */
  public static OfficerView certified(Officer officer) {
    return certifiedUntil(officer.user(), "2029-12-31");
  }

  public static OfficerView certifiedUntil(String user, String validTo) {
    return new OfficerView(user, user, BUREAU.code(), "ZF-" + user, LocalDate.parse(validTo));
  }

  public static OfficerView withoutCertificate(String user) {
    return new OfficerView(user, user, BUREAU.code(), null, null);
  }
}
