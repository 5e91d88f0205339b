package org.mingcha.board;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.NotFound;
import org.mingcha.lead.InformantFile;
import org.mingcha.lead.LeadDesk;
import org.mingcha.procedure.PartyIdentity;
import org.mingcha.report.OperatorIdentity;
import org.mingcha.report.ReportQueries;
import org.mingcha.secret.Revealed;

/** Where officers look at restricted data: for a reason, which is recorded with the look in one transaction. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class RevealDesk {

  @Inject private InformantFile informants;
  @Inject private PartyIdentity parties;
  @Inject private OperatorIdentity operators;
  @Inject private CurrentOfficer current;

  /**
   * The restricted data of a report or matter. Refused without a reason (422), to those whom they do not concern (403), and
   * where there are none (404).
   *
   * @param kind of the report or matter, as in addresses
   */
  public List<Revealed> reveal(String kind, String number, Restricted what, String reason) {
    var reader = current.get();
    return switch (what) {
      case INFORMANT -> {
        if (!kind.equals(LeadDesk.KIND)) {
          throw new NotFound(kind, number);
        }
        yield informants.reveal(number, reason, reader);
      }
      case IDENTITY_NUMBER -> kind.equals(ReportQueries.KIND) ? operators.reveal(number, reason, reader)
          : parties.reveal(kind, number, reason, reader);
    };
  }
}
