package org.mingcha.spotcheck;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.sampling.FileKind;
import org.mingcha.sampling.SampleFile;
import org.mingcha.sampling.SampleFiles;

/**
 * The files of spot checks: test reports, and what shows how the sample was taken (检验报告、抽样留证). They are as secret as the
 * check; those by which a platform could tell the buyer are for the samplers alone, after publication too.
 */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
@Basis("SAMR-110@2025:21")
public class CheckFileDesk {

  @Inject private CheckFiles checks;
  @Inject private SampleFiles files;
  @Inject private CurrentOfficer current;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  /**
   * Keeps a file; its digests stand in the trail. A test report comes from any inspector of the bureau, what shows the sampling
   * from a sampler (403 for others). Refused as Invalid when its bytes are not of such a kind, as Conflict when the check has
   * ended or nothing was sampled yet.
   *
   * @param fileName without any path
   */
  public SampleFile attach(String number, FileKind kind, String fileName, InputStream file) {
    var officer = current.get();
    var check = checks.require(number, officer);
    officer.demandOwn(check.bureau());
    if (!officer.has(Duty.INSPECTOR)) {
      throw new NotPermitted("identity.role", Map.of("role", Duty.INSPECTOR.role()));
    }
    if (kind != FileKind.TEST_REPORT) {
      demandSampler(check, officer);
    }
    var stage = CheckStage.valueOf(check.stage());
    if (stage == CheckStage.TASKED || stage == CheckStage.CLOSED || stage == CheckStage.WITHDRAWN) {
      throw new Conflict("spotcheck.no-file-now", Map.of("stage", stage));
    }
    var by = officer.acting(Duty.INSPECTOR);
    var added = files.add(check.ref(), kind, fileName, file, by, clock.instant());
    audit.record(check.ref(), "attach-file", by, Map.of("file", added.number(), "kind", kind, "sm3", added.file().sm3(),
        "sha256", added.file().sha256(), "size", added.file().size()));
    return added;
  }

  /** One file, to be copied out. Of one that shows the buyer, the look stands in the trail (403 for others than samplers). */
  public SampleFile file(String number, String fileNumber) {
    var officer = current.get();
    var check = checks.require(number, officer);
    var file = files.require(check.ref(), fileNumber);
    if (file.kind().revealsBuyer()) {
      demandSampler(check, officer);
      audit.record(check.ref(), "reveal", officer.acting(Duty.INSPECTOR), Map.of("what", "file", "file", file.number(), "kind", file.kind()));
    }
    return file;
  }

  /** Writes out what {@link #file} found. */
  public void copy(SampleFile file, OutputStream out) throws IOException {
    files.copy(file, out);
  }

  private static void demandSampler(SpotCheck check, Officer officer) {
    if (!check.sampledBy(officer.user())) {
      throw new NotPermitted("sampling.samplers-only", Map.of());
    }
  }
}
