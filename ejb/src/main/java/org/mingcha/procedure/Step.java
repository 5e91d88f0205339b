package org.mingcha.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.mingcha.identity.Duty;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.procedure.view.StepView;

/** A step that was taken (步骤), written in the same breath as the stage it led to. The table takes no update. */
@Entity
@Table(name = "matter_step")
class Step {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "matter_step_seq")
  @SequenceGenerator(name = "matter_step_seq", allocationSize = 50)
  private Long id;

  private String move;
  @Column(name = "from_stage") private String from;
  @Column(name = "to_stage") private String to;
  private String basis;
  @Column(name = "actor_user") private String user;
  @Column(name = "actor_name") private String name;
  @Column(name = "actor_role") private String role;
  private Instant at;
  private String note;

  protected Step() {}

  static Step taken(Move<?, ?> move, Actor by, Instant at, String note) {
    var step = new Step();
    step.move = move.name();
    step.from = move.from().name();
    step.to = move.to().name();
    step.basis = move.basis().value();
    step.user = by.user();
    step.name = by.name();
    step.role = by.role();
    step.at = at;
    step.note = note;
    return step;
  }

  /** Another officer handles the matter; it stays where it is. */
  @Basis("SAMR-PROC@2022:19")
  static Step handedOver(String stage, Actor by, Instant at, String reason) {
    var step = new Step();
    step.move = "hand-over";
    step.from = stage;
    step.to = stage;
    step.basis = "SAMR-PROC@2022:19";
    step.user = by.user();
    step.name = by.name();
    step.role = by.role();
    step.at = at;
    step.note = reason;
    return step;
  }

  boolean by(String login, Duty duty) {
    return user.equals(login) && duty.role().equals(role);
  }

  StepView view() {
    return new StepView(move, from, to, basis, user, name, role, at, note);
  }
}
