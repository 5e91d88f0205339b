package org.mingcha.shared.web;

import java.io.Serializable;
import org.mingcha.kernel.Faults;
import org.mingcha.party.Capacity;
import org.mingcha.party.OperatorKind;
import org.mingcha.procedure.InvolvedParty;

/** A party as an officer types it. */
public class PartyForm implements Serializable {

  private String name;
  private String identityNumber;
  private Capacity capacity;
  private OperatorKind kind;

  /** @param usual the capacity that is chosen to begin with; null where the officer has to choose */
  public PartyForm(Capacity usual) {
    capacity = usual;
  }

  /** Puts in a party that is known. */
  public void offer(InvolvedParty party) {
    name = party.name();
    identityNumber = party.identityNumber();
    capacity = Capacity.valueOf(party.capacity());
    kind = party.kind() == null ? null : OperatorKind.valueOf(party.kind());
  }

  public boolean told() {
    return Faults.told(name);
  }

  public InvolvedParty toParty() {
    return new InvolvedParty(name, identityNumber, capacity.name(), kind == null ? null : kind.name());
  }

  public Capacity[] getCapacities() {
    return Capacity.values();
  }

  public OperatorKind[] getKinds() {
    return OperatorKind.values();
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
