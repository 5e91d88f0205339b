package org.mingcha.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import org.mingcha.enclosure.Enclosure;
import org.mingcha.enclosure.EnclosureDesk;
import org.mingcha.enclosure.Enclosures;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.kernel.NotFound;
import org.mingcha.procedure.MatterCommands;

/** The files that go between bureaus: the letter itself, and what lies behind its list of evidence. */
@Stateless
@LocalBean
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class ReferralFileDesk implements EnclosureDesk {

  @Inject private ReferralFiles files;
  @Inject private ReferralSight sight;
  @Inject private ReferralEvidence evidence;
  @Inject private Enclosures enclosures;
  @Inject private MatterCommands commands;
  @Inject private CurrentOfficer current;

  @Override
  public void requireMatter(String number) {
    files.require(number);
  }

  /**
   * Encloses a file with a draft and puts it on the list of evidence; a file that the list names already is only kept. The
   * refusals are those of revising the draft.
   *
   * @return the file as the draft numbers it now
   */
  @Override
  public Enclosure enclose(String number, Integer version, String fileName, InputStream file) {
    var told = new HashMap<String, Object>();
    var taken = files.take(number);
    var referral = commands.run(taken, version == null ? taken.version() : version, "revise", told, (draft, by, at) -> {
      told.put("fileName", fileName);
      told.put("sm3", evidence.enclose(draft, fileName, file, by, at).file().sm3());
    });
    return evidence.of(referral, current.get().scope()).stream().filter(one -> one.file().sm3().equals(told.get("sm3"))).findFirst().orElseThrow();
  }

  /** A file of the evidence, as the reader's side may have it; {@link NotFound} before it was sent there, and after a withdrawal. */
  @Override
  public Enclosure file(String number, String id) {
    return Enclosures.find(evidence.of(files.require(number), current.get().scope()), id);
  }

  @Override
  public void copy(Enclosure file, OutputStream out) throws IOException {
    enclosures.copy(file, out);
  }

  /** The letter exactly as it was sent, for checking its digest; {@link NotFound} where there is none for the reader's side. */
  public String letter(String number) {
    return sight.letter(files.require(number)).orElseThrow(() -> new NotFound("letter", number)).body();
  }
}
