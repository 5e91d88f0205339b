package org.mingcha.lead.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.lead.FilingConditions;
import org.mingcha.lead.FilingProposal;
import org.mingcha.lead.Informant;
import org.mingcha.lead.JurisdictionGround;
import org.mingcha.lead.LeadGrouping;
import org.mingcha.lead.LeadOpening;
import org.mingcha.lead.LeadSource;
import org.mingcha.lead.NotFilingGround;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.shared.rest.PartyDocument;

/** What the actions of a lead bring, as the contract writes it. */
final class LeadDocuments {

  private LeadDocuments() {}

  record Opening(@NotNull LeadSource source, @Size(max = 200) List<@NotBlank String> reports, LeadGrouping grouping,
      @Size(max = 200) String reference, @Size(max = 500) String title, @Size(max = 20000) String description, LocalDate receivedOn,
      @Valid @Size(max = 50) List<@NotNull PartyDocument> parties, @Valid InformantDocument informant) {

    LeadOpening toOpening() {
      var named = parties == null ? List.<InvolvedParty>of() : parties.stream().map(PartyDocument::toParty).toList();
      return new LeadOpening(source, reference, title, description, receivedOn, named,
          informant == null ? null : new Informant(informant.name(), informant.contact()));
    }
  }

  record InformantDocument(@Size(max = 200) String name, @Size(max = 500) String contact) {}

  record Nothing() {}

  record Verify(@NotBlank @Size(max = 20000) String findings) {}

  record Conditions(@NotNull Boolean evidence, @NotNull Boolean punishable, @NotNull Boolean jurisdiction,
      @NotNull Boolean withinLimitation) {}

  record ProposeFiling(@NotNull @Valid Conditions conditions, JurisdictionGround jurisdictionGround,
      @NotBlank @Size(max = 2000) String jurisdictionReason,
      @NotNull @Size(max = 20) List<@NotBlank String> handlers, @NotBlank @Size(max = 20000) String reason) {

    FilingProposal toProposal() {
      return new FilingProposal(new FilingConditions(conditions.evidence(), conditions.punishable(),
          conditions.jurisdiction(), conditions.withinLimitation()), jurisdictionGround, jurisdictionReason, handlers, reason);
    }
  }

  record EndorseFiling(@NotEmpty @Size(max = 20) List<@NotBlank String> handlers, @NotBlank @Size(max = 2000) String opinion) {}

  record Merge(@NotBlank @Size(max = 100) String into, @NotBlank @Size(max = 2000) String reason) {}

  record ProposeNotFiling(@NotNull NotFilingGround ground, @NotBlank @Size(max = 20000) String reason) {}

  record SwitchAutoOpening(@NotNull Boolean on) {}

  record DeclineFiling(@NotNull NotFilingGround ground, @NotBlank @Size(max = 2000) String opinion) {}
}
