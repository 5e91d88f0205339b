package org.mingcha.measure.web;

import java.io.Serializable;
import org.mingcha.measure.MeasureDraft;
import org.mingcha.measure.MeasureFacts;
import org.mingcha.measure.SeizureDraft;
import org.mingcha.measure.SeizureType;
import org.mingcha.measure.goods.Consignment;
import org.mingcha.party.Capacity;
import org.mingcha.party.OperatorKind;
import org.mingcha.procedure.InvolvedParty;

/** A measure as an officer drafts it; the list is typed one thing in a line. */
public class MeasureForm implements Serializable {

  private String partyName;
  private String identityNumber;
  private Capacity capacity = Capacity.IN_PLATFORM_OPERATOR;
  private OperatorKind partyKind;
  private SeizureType type;
  private String legalBasis;
  private String grounds;
  private String lines;
  private String carrier;
  private String shipment;

  void party(InvolvedParty party) {
    partyName = party.name();
    identityNumber = party.identityNumber();
    capacity = Capacity.valueOf(party.capacity());
    partyKind = party.kind() == null ? null : OperatorKind.valueOf(party.kind());
  }

  void says(MeasureFacts facts) {
    grounds = facts.grounds();
    lines = ItemLines.write(facts.items());
    if (facts.seizure() != null) {
      type = facts.seizure().type();
      legalBasis = facts.seizure().legalBasis();
      consigned(facts.seizure().consignment());
    }
  }

  MeasureDraft toDraft() {
    return new MeasureDraft(new InvolvedParty(partyName, identityNumber, capacity.name(), partyKind == null ? null : partyKind.name()),
        grounds, ItemLines.read(lines));
  }

  SeizureDraft toSeizure() {
    return new SeizureDraft(toDraft(), type, legalBasis, told(carrier) || told(shipment) ? new Consignment(carrier, shipment) : null);
  }

  private void consigned(Consignment consignment) {
    carrier = consignment == null ? null : consignment.carrier();
    shipment = consignment == null ? null : consignment.shipment();
  }

  private static boolean told(String text) {
    return text != null && !text.isBlank();
  }

  public SeizureType[] getTypes() {
    return SeizureType.values();
  }

  public Capacity[] getCapacities() {
    return Capacity.values();
  }

  public String getPartyName() {
    return partyName;
  }

  public void setPartyName(String partyName) {
    this.partyName = partyName;
  }

  public String getIdentityNumber() {
    return identityNumber;
  }

  public void setIdentityNumber(String identityNumber) {
    this.identityNumber = identityNumber;
  }

  public Capacity getCapacity() {
    return capacity;
  }

  public void setCapacity(Capacity capacity) {
    this.capacity = capacity;
  }

  public OperatorKind getPartyKind() {
    return partyKind;
  }

  public void setPartyKind(OperatorKind partyKind) {
    this.partyKind = partyKind;
  }

  public SeizureType getType() {
    return type;
  }

  public void setType(SeizureType type) {
    this.type = type;
  }

  public String getLegalBasis() {
    return legalBasis;
  }

  public void setLegalBasis(String legalBasis) {
    this.legalBasis = legalBasis;
  }

  public String getGrounds() {
    return grounds;
  }

  public void setGrounds(String grounds) {
    this.grounds = grounds;
  }

  public String getCarrier() {
    return carrier;
  }

  public void setCarrier(String carrier) {
    this.carrier = carrier;
  }

  public String getShipment() {
    return shipment;
  }

  public void setShipment(String shipment) {
    this.shipment = shipment;
  }

  public String getLines() {
    return lines;
  }

  public void setLines(String lines) {
    this.lines = lines;
  }
}
