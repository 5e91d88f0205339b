package org.mingcha.outside;

/** Reports handed in through the API. */
public final class Reports {

  private Reports() {}

  /** The number under which a new report of this platform was received. */
  public static String sent(String platform) {
    return Caller.platform(platform).post("/api/v1/disposal-reports", SomeReport.complete().toString()).text("/reportNumber");
  }
}
