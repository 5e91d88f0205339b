package org.mingcha.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.kernel.Basis;

/**
 * The case was handed to another authority (案件移送), by that letter.
 *
 * @param approvedAt when the head of the bureau approved that it goes to the police; null for other authorities
 * @param handedAt when the police had it, by that receipt; null while they have not
 */
@Embeddable
public record Transferral(@Enumerated(EnumType.STRING) @Column(name = "transferred_to") To to,
    @Column(name = "transfer_authority") String authority, @Column(name = "transfer_no") String documentNo,
    @Column(name = "transfer_reason") String reason, @Column(name = "transferred_on") LocalDate on,
    @Column(name = "transfer_approved_at") Instant approvedAt, @Column(name = "transfer_handed_at") Instant handedAt,
    @Column(name = "transfer_receipt") String receipt) implements Serializable {

  /** To whom. */
  @Basis("SAMR-PROC@2022:17")
  public enum To {
    /** 其他行政机关 */
    DEPARTMENT,
    /** 公安机关（涉嫌犯罪） */
    POLICE
  }

  /** To a department, on that day. */
  public static Transferral toDepartment(String authority, String documentNo, String reason, LocalDate on) {
    return new Transferral(To.DEPARTMENT, authority, documentNo, reason, on, null, null, null);
  }

  /** Approved for the police at that moment; they do not have it yet. */
  public static Transferral toPolice(String authority, String documentNo, String reason, LocalDate on, Instant approvedAt) {
    return new Transferral(To.POLICE, authority, documentNo, reason, on, approvedAt, null, null);
  }

  Transferral handed(Instant when, String paper) {
    return new Transferral(to, authority, documentNo, reason, on, approvedAt, when, paper);
  }

  /** Whether the police do not have it yet. Transfers from before hours were kept have no approval and wait for nothing. */
  boolean awaitsPolice() {
    return to == To.POLICE && approvedAt != null && handedAt == null;
  }
}
