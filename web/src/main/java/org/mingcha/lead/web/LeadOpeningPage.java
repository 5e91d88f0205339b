package org.mingcha.lead.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mingcha.board.BoardDesk;
import org.mingcha.lead.Informant;
import org.mingcha.lead.LeadDesk;
import org.mingcha.lead.LeadOpening;
import org.mingcha.lead.LeadSource;
import org.mingcha.party.Capacity;
import org.mingcha.party.OperatorKind;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.PartyForm;

/** Registers a lead by hand (线索登记): from a complaint, an inspection, a referral. */
@Named
@ViewScoped
public class LeadOpeningPage implements Serializable {

  @Inject private LeadDesk desk;
  @Inject private BoardDesk board;
  @Inject private Attempt attempt;
  private final List<PartyForm> parties = List.of(new PartyForm(Capacity.UNDETERMINED), new PartyForm(Capacity.UNDETERMINED),
      new PartyForm(Capacity.UNDETERMINED));
  private LeadSource source;
  private String reference;
  private String title;
  private String description;
  private LocalDate receivedOn;
  private String informantName;
  private String informantContact;

  /** Offers today as the day of receipt; only members of a bureau come here. */
  public void load() {
    attempt.load(() -> receivedOn = receivedOn == null ? board.today() : receivedOn);
  }

  /** Registers the lead and shows it; when refused, says why and keeps what was typed. */
  public String open() {
    var told = informantName == null && informantContact == null ? null : new Informant(informantName, informantContact);
    var named = parties.stream().filter(PartyForm::told).map(PartyForm::toParty).toList();
    return attempt.to(() -> "/lead/lead?faces-redirect=true&number=" + URLEncoder.encode(
        desk.open(new LeadOpening(source, reference, title, description, receivedOn, named, told)).number(), StandardCharsets.UTF_8));
  }

  /** All but platform reports, which become leads from the inbox. */
  public List<LeadSource> getSources() {
    return Arrays.stream(LeadSource.values()).filter(s -> s != LeadSource.PLATFORM_REPORT).toList();
  }

  public Capacity[] getCapacities() {
    return Capacity.values();
  }

  public OperatorKind[] getKinds() {
    return OperatorKind.values();
  }

  public List<PartyForm> getParties() {
    return parties;
  }

  public LeadSource getSource() {
    return source;
  }

  public void setSource(LeadSource source) {
    this.source = source;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getInformantName() {
    return informantName;
  }

  public void setInformantName(String informantName) {
    this.informantName = informantName;
  }

  public String getInformantContact() {
    return informantContact;
  }

  public void setInformantContact(String informantContact) {
    this.informantContact = informantContact;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }
}
