package org.mingcha.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Actor;

/** A place on an approval sheet where one office signs. */
@Entity
@Table(name = "approval_slot")
class Slot {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_slot_seq")
  @SequenceGenerator(name = "approval_slot_seq", allocationSize = 50)
  private Long id;

  private int position;
  @Enumerated(EnumType.STRING) private Duty duty;
  @Enumerated(EnumType.STRING) private SlotState state = SlotState.WAITING;
  private String signer;
  private String signerName;
  private Instant signedAt;
  private String opinion;
  private String coveredFor;

  protected Slot() {}

  static Slot at(int position, Duty duty) {
    var slot = new Slot();
    slot.position = position;
    slot.duty = duty;
    return slot;
  }

  boolean waiting() {
    return state == SlotState.WAITING;
  }

  Duty duty() {
    return duty;
  }

  boolean signedBy(String user) {
    return user.equals(signer);
  }

  void sign(Actor by, SlotState how, String words, String standsInFor, Instant at) {
    state = how;
    signer = by.user();
    signerName = by.name();
    signedAt = at;
    opinion = words;
    coveredFor = standsInFor;
  }

  SlotView view() {
    return new SlotView(duty, state, signer, signerName, signedAt, opinion, coveredFor);
  }
}
