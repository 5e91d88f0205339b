package org.mingcha.evidence;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.kernel.SubjectRef;

/** A request that an officer stay away, and what was decided; null while nothing has been. */
public record RecusalView(long id, SubjectRef matter, String officer, String officerName, Applicant applicant, String grounds,
    LocalDate requestedOn, String recordedBy, Boolean accepted, String reason, String decidedBy, LocalDate decidedOn) implements Serializable {

  /** Who asks that an officer stay away (回避申请人). */
  public enum Applicant {
    /** 当事人申请 */
    PARTY,
    /** 办案人员自行申请 */
    OFFICER,
    /** 本局决定 */
    BUREAU
  }
}
