package org.mingcha.lead.web;

import java.io.Serializable;
import org.mingcha.party.Capacity;
import org.mingcha.party.OperatorKind;
import org.mingcha.procedure.InvolvedParty;

/** A party as an officer types it. */
public class PartyForm implements Serializable {

  private String name;
  private String identityNumber;
  private Capacity capacity = Capacity.UNDETERMINED;
  private OperatorKind kind;

  boolean told() {
    return name != null && !name.isBlank();
  }

  InvolvedParty toParty() {
    return new InvolvedParty(name, identityNumber, capacity.name(), kind == null ? null : kind.name());
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
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

  public OperatorKind getKind() {
    return kind;
  }

  public void setKind(OperatorKind kind) {
    this.kind = kind;
  }
}
