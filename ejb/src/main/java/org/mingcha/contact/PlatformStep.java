package org.mingcha.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.mingcha.kernel.Actor;

/** What the platform or its shop did after the notice (平台处理经过). It is a record: added to, never changed. */
@Entity
@Table(name = "contact_platform_step")
class PlatformStep {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_platform_step_seq")
  @SequenceGenerator(name = "contact_platform_step_seq", allocationSize = 50)
  private Long id;

  private String move;
  private LocalDate happenedOn;
  private String text;
  private String recordedBy;

  protected PlatformStep() {}

  static PlatformStep recorded(String move, Happening what, Actor by) {
    var step = new PlatformStep();
    step.move = move;
    step.happenedOn = what.happenedOn();
    step.text = what.text();
    step.recordedBy = by.user();
    return step;
  }

  LocalDate happenedOn() {
    return happenedOn;
  }

  PlatformStepView view() {
    return new PlatformStepView(move, happenedOn, text, recordedBy);
  }
}
