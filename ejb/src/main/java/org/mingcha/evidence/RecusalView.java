package org.mingcha.evidence;

import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.kernel.SubjectRef;

/** A request that an officer stay away, and what was decided, null while nothing has been; the panel only of the head of a bureau. */
public record RecusalView(long id, SubjectRef matter, String officer, String officerName, Office office, Applicant applicant,
    String grounds, LocalDate requestedOn, String recordedBy, Boolean accepted, String reason, String decidedBy, LocalDate decidedOn,
    Panel panel) implements Serializable {

  /** What office whoever shall stay away holds, which says who decides on it. */
  public enum Office {
    /** 一般人员：部门负责人决定 */
    STAFF,
    /** 其他负责人：主要负责人决定 */
    LEADER,
    /** 主要负责人：负责人集体讨论决定 */
    PRINCIPAL
  }

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
