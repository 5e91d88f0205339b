package org.mingcha.contact.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.contact.AttemptReport;
import org.mingcha.contact.AttemptWay;
import org.mingcha.contact.Happening;
import org.mingcha.contact.NoticeOpening;
import org.mingcha.party.Capacity;
import org.mingcha.shared.rest.PartyDocument;

/** What opening a notice and its actions bring, as the contract writes it. */
final class ContactDocuments {

  private ContactDocuments() {}

  record Attempt(@NotNull LocalDate triedOn, @NotNull AttemptWay way, @NotBlank @Size(max = 500) String address,
      @NotBlank @Size(max = 2000) String result, @Size(max = 2000) String evidence) {

    AttemptReport toReport() {
      return new AttemptReport(triedOn, way, address, result, evidence);
    }
  }

  /** Both parties may be left out: then they are the only ones of their capacity that the source knows. */
  record Opening(@NotBlank @Size(max = 100) String from, @Valid PartyDocument operator, @Valid PartyDocument platform,
      @Size(max = 500) String shop, @Size(max = 50) List<@NotNull @Valid Attempt> attempts) {

    NoticeOpening toOpening() {
      return new NoticeOpening(from, operator == null ? null : operator.toParty(Capacity.IN_PLATFORM_OPERATOR),
          platform == null ? null : platform.toParty(Capacity.PLATFORM_OPERATOR), shop,
          attempts == null ? List.of() : attempts.stream().map(Attempt::toReport).toList());
    }
  }

  record Happened(@NotNull LocalDate happenedOn, @NotBlank @Size(max = 2000) String text) {

    Happening toHappening() {
      return new Happening(happenedOn, text);
    }
  }

  record Outcome(@NotBlank @Size(max = 2000) String outcome) {}
}
