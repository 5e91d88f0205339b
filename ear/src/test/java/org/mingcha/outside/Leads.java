package org.mingcha.outside;

/** Leads registered through the API, and taken so far that a browser can go on with them. */
public final class Leads {

  private Leads() {}

  /** The number of a new lead of Yuhang, registered by hand today against this operator. */
  public static String opened(String party) {
    return SomeLeads.INSPECTOR.get(SomeLeads.receivedOn(SomeReferrals.today(), party)).text("/number");
  }

  /** The number of a new lead against this operator, which that inspector has registered today and begun to verify. */
  public static String verifying(String inspector, String party) {
    var caller = Caller.officer(inspector);
    var lead = SomeLeads.receivedOn(caller, SomeReferrals.today(), "{\"name\": \"%s\", \"capacity\": \"IN_PLATFORM_OPERATOR\"}".formatted(party));
    return SomePapers.done(caller.act(lead, "start-verification", "{}")).text("/number");
  }
}
