package org.mingcha.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.mingcha.identity.CurrentOfficer;
import org.mingcha.identity.Duty;
import org.mingcha.identity.Officer;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Matter;
import org.mingcha.procedure.Matters;
import org.mingcha.procedure.NeedNotStayAway;
import org.mingcha.procedure.Verdict;

/** Whether the caller sees the matter of a paper, and may work on it. A paper is seen with its matter, and never without. */
@ApplicationScoped
class DocumentSight {

  @Inject private Matters matters;
  @Inject private Documents documents;
  @Inject private CurrentOfficer current;

  Officer officer() {
    return current.get();
  }

  /** The matter, unless it is out of the caller's sight. */
  Matter seen(SubjectRef matter) {
    return matters.find(matter, current.get().scope()).orElseThrow(() -> new NotFound("matter", matter.number()));
  }

  /** The paper of this id, unless its matter is out of the caller's sight. */
  Document document(long id) {
    var document = documents.find(id).orElseThrow(() -> new NotFound("documents", String.valueOf(id)));
    seen(document.matter());
    return document;
  }

  /** The caller with this duty in the matter's own bureau; refused as {@link NotPermitted} for anybody else, and who has to stay away. */
  Officer acting(SubjectRef matter, Duty duty) {
    var officer = current.get();
    var found = seen(matter);
    officer.demandOwn(found.bureau());
    if (!officer.has(duty)) {
      throw new NotPermitted("identity.role", Map.of("role", duty.role()));
    }
    NeedNotStayAway.demand(found, officer);
    return officer;
  }

  /** What stands against the caller's working on any paper of the matter. */
  Verdict standing(SubjectRef matter, LocalDate today) {
    return NeedNotStayAway.of(seen(matter), current.get().user(), today);
  }
}
