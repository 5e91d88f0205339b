package org.mingcha.spotcheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.identity.OfficerView;
import org.mingcha.identity.Officers;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.procedure.Handler;
import org.mingcha.sampling.SamplingMode;
import org.mingcha.sampling.SamplingSettings;
import org.mingcha.spotplan.PlanBook;
import org.mingcha.spotplan.PlannedBatch;

/** Enters spot checks in the register, each a batch of an approved plan. The trail names neither plan nor product nor platform. */
@ApplicationScoped
class CheckRegister {

  private static final String NUMBER_TOKEN = "抽";

  @Inject private PlanBook plans;
  @Inject private Officers officers;
  @Inject private CheckShelf shelf;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  SpotCheck enter(CheckTask task, Officer officer) {
    if (!officer.has(Duty.INSPECTOR)) {
      throw new NotPermitted("identity.role", Map.of("role", Duty.INSPECTOR.role()));
    }
    var samplers = officers.among(officer.bureau().code(), task.samplers());
    var faults = task.faults(samplers.stream().map(OfficerView::user).toList(), SamplingSettings.shipped());
    if (!faults.isEmpty()) {
      throw new Invalid(faults);
    }
    var batch = plans.giveOut(task.plan(), task.line(), officer);
    demandPlatform(task, batch);
    var check = shelf.add(officer.bureau(), NUMBER_TOKEN, assignment(task, batch), handlers(samplers), clock.instant());
    shelf.link(check, batch.plan());
    audit.record(check.ref(), "open", officer.acting(Duty.INSPECTOR),
        Map.of("to", check.stage(), "handlers", task.samplers()));
    return check;
  }

  private static Assignment assignment(CheckTask task, PlannedBatch batch) {
    var line = batch.line();
    return new Assignment(batch.plan().number(), batch.number(), line.productGroup(), line.standards(), task.mode(),
        task.platform() == null || task.platform().isBlank() ? null : task.platform().strip(), task.instructions(), line.mostUnits());
  }

  /** A plan that names platforms is followed. */
  private static void demandPlatform(CheckTask task, PlannedBatch batch) {
    var platforms = batch.line().platformList();
    if (task.mode() == SamplingMode.ONLINE && !platforms.isEmpty() && !platforms.contains(task.platform().strip())) {
      throw new Invalid(List.of(new Invalid.Violation("/platform", "spotcheck.platform", Map.of("platforms", platforms))));
    }
  }

  private static List<Handler> handlers(List<OfficerView> samplers) {
    return samplers.stream().map(o -> new Handler(o.user(), o.name(), o.certificate())).toList();
  }
}
