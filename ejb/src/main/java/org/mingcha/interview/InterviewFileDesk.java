package org.mingcha.interview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.mingcha.audit.AuditChain;
import org.mingcha.enclosure.Enclosure;
import org.mingcha.enclosure.EnclosureDesk;
import org.mingcha.enclosure.Enclosures;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.procedure.MatterCommands;
import org.mingcha.procedure.Permission;

/** The files of interviews: what proves that an operator kept its word (落实证明). */
@Stateless
@LocalBean
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class InterviewFileDesk implements EnclosureDesk {

  @Inject private InterviewFiles files;
  @Inject private Enclosures enclosures;
  @Inject private MatterCommands commands;
  @Inject private CurrentOfficer current;
  @Inject private AuditChain audit;
  @Inject private Clock clock;

  @Override
  public void requireMatter(String number) {
    files.require(number);
  }

  /** Keeps a file for a proof that is recorded later. Refused where no proof could be recorded. */
  @Override
  public Enclosure enclose(String number, Integer version, String fileName, InputStream file) {
    var interview = files.require(number);
    var by = current.get().acting(Permission.demand(interview, "record-proof", version == null ? interview.version() : version, current.get()).duty());
    var enclosure = enclosures.add(interview, fileName, file, by, clock.instant());
    audit.record(interview.ref(), "attach-file", by, Map.of("fileName", fileName, "sm3", enclosure.file().sm3()));
    return enclosure;
  }

  /** Records a proof with the file that shows it, in one. */
  public InterviewView recordProof(String number, int version, InterviewProof proof, String fileName, InputStream file) {
    var told = new HashMap<String, Object>(proof.told());
    return files.view(commands.run(files.require(number), version, "record-proof", told, (interview, by, at) -> {
      var enclosure = enclosures.add(interview, fileName, file, by, at);
      told.put("fileName", fileName);
      told.put("sm3", enclosure.file().sm3());
      interview.prove(proof.by(enclosure), by, at);
    }));
  }

  /** The file of this number, as far as the reader sees the interview. */
  @Override
  public Enclosure file(String number, String id) {
    return enclosures.require(files.require(number), id);
  }

  @Override
  public void copy(Enclosure file, OutputStream out) throws IOException {
    enclosures.copy(file, out);
  }
}
