package org.mingcha.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.NotFound;
import org.mingcha.secret.Looks;
import org.mingcha.secret.Revealed;

/** Lays open the identity numbers of natural persons among the parties of a matter, which its view masks (个人信息脱敏). */
@ApplicationScoped
public class PartyIdentity {

  @Inject private Matters matters;
  @Inject private Looks looks;

  /** The masked numbers of a matter. Only the bureau that works on it looks (403); where nothing is masked, 404. */
  public List<Revealed> reveal(String kind, String number, String reason, Officer reader) {
    var matter = matters.require(Matter.class, number, reader.scope());
    var masked = matter.parties().stream().filter(party -> !party.equals(party.masked())).toList();
    if (!matter.kind().equals(kind) || masked.isEmpty()) {
      throw new NotFound(kind, number);
    }
    reader.demandOwn(matter.bureau());
    looks.record(matter.ref(), "IDENTITY_NUMBER", reason, reader.looking());
    return masked.stream().map(party -> new Revealed(party.name(), party.identityNumber(), null)).toList();
  }
}
