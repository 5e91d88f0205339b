package org.mingcha.execution.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.execution.Account;

/** An account as documents show it. */
public final class AccountDocument {

  private AccountDocument() {}

  public static Map<String, Object> of(Account account) {
    var document = new LinkedHashMap<String, Object>();
    document.put("fine", account.fine());
    document.put("finePaid", account.finePaid());
    document.put("gains", account.gains());
    document.put("gainsPaid", account.gainsPaid());
    document.put("surcharge", account.surcharge());
    document.put("surchargePaid", account.surchargePaid());
    document.put("paidBefore", account.paidBefore());
    document.put("instalments", account.instalments());
    document.put("open", account.open());
    document.put("refundable", account.refundable());
    return document;
  }
}
