package org.mingcha.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.calendar.China;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.procedure.MatterCommands.Command;

/** The steps that a preservation and a seizure have in common, for their two desks. */
@ApplicationScoped
class MeasureSteps {

  @Inject private MeasureFiles files;
  @Inject private MatterCommands commands;
  @Inject private MeasureSheets sheets;
  @Inject private MeasureTaking taking;

  <M extends Measure> MeasureView step(Class<M> kind, String number, int version, String move, Map<String, ?> told, Command<M> command) {
    return files.view(commands.run(files.require(kind, number), version, move, told, command));
  }

  /** Asks the leader before the taking. */
  <M extends Measure> MeasureView propose(Class<M> kind, String number, int version, String reason) {
    return step(kind, number, version, "propose", Map.of("reason", reason), (measure, by, at) -> {
      measure.step("propose", by, reason, at);
      sheets.draft(measure, MeasureSheets.TAKING, by, reason);
    });
  }

  /** Asks the leader after a taking in an emergency; why that is late is said to the leader and in the trail. */
  <M extends Measure> MeasureView report(Class<M> kind, String number, int version, String reason, String whyLate) {
    var told = new HashMap<String, Object>(Map.of("reason", reason));
    return step(kind, number, version, "report", told, (measure, by, at) -> {
      measure.reported(reason, whyLate, by, at);
      if (measure.facts().lateReason() != null) {
        told.put("lateReason", whyLate);
      }
      sheets.draft(measure, MeasureSheets.TAKING, by, reason);
    });
  }

  <M extends Measure> MeasureView sign(Class<M> kind, String number, int version, String move, String opinion) {
    return step(kind, number, version, move, Map.of(), (measure, by, at) -> sheets.sign(measure, move, by, opinion));
  }

  <M extends Measure> MeasureView take(Class<M> kind, String number, int version, String move, TakingReport report) {
    return step(kind, number, version, move, taking.told(report), (measure, by, at) -> taking.take(measure, move, report, by, at));
  }

  <M extends Measure> MeasureView withdraw(Class<M> kind, String number, int version, String reason) {
    return step(kind, number, version, "withdraw", Map.of("reason", reason), (measure, by, at) -> measure.step("withdraw", by, reason, at));
  }

  /** Takes down what became of the things in the end: who received them back, or which decision carries them on. */
  <M extends Measure> MeasureView settle(Class<M> kind, String number, int version, LocalDate on, String how) {
    return step(kind, number, version, "settle", Map.of("settlement", how), (measure, by, at) -> {
      demandPast(measure, on, at);
      measure.settled(on, how, by, at);
    });
  }

  private static void demandPast(Measure measure, LocalDate on, Instant at) {
    var taken = measure.taking() == null ? on : China.dateOf(measure.taking().takenAt());
    if (on.isAfter(China.dateOf(at)) || on.isBefore(taken)) {
      throw new Invalid(List.of(Violation.of("/settledOn", "measure.settled-on")));
    }
  }
}
