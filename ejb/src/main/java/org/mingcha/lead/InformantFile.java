package org.mingcha.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.procedure.Matters;
import org.mingcha.secret.Looks;
import org.mingcha.secret.Revealed;
import org.mingcha.secret.Vault;

/**
 * Lays informants open (举报人信息保密): to the officer who received the complaint and to the handlers of the lead, to nobody else,
 * not even to their superiors; and each look stands on record with its reason.
 */
@ApplicationScoped
public class InformantFile {

  @Inject private Matters matters;
  @Inject private Vault vault;
  @Inject private Looks looks;

  /** The lead's informant. Refused to all others of the bureau (403); a lead without one has none to show (404). */
  public List<Revealed> reveal(String leadNumber, String reason, Officer reader) {
    var lead = matters.require(Lead.class, leadNumber, reader.scope());
    if (lead.informant() == null) {
      throw new NotFound("informant", leadNumber);
    }
    if (!lead.informantReadableBy(reader)) {
      throw new NotPermitted("lead.informant-restricted", Map.of());
    }
    looks.record(lead.ref(), "INFORMANT", reason, reader.looking());
    return List.of(lead.informant().open(vault));
  }
}
