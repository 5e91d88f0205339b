package org.mingcha.outside;

/** Leads registered through the API. */
public final class Leads {

  private Leads() {}

  /** The number of a new lead of Yuhang, registered by hand today against this operator. */
  public static String opened(String party) {
    return SomeLeads.INSPECTOR.get(SomeLeads.receivedOn(SomeReferrals.today(), party)).text("/number");
  }
}
