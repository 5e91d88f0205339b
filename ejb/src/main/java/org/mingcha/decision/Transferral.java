package org.mingcha.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.mingcha.kernel.Basis;

/** The case was handed to another authority (案件移送), by that letter. */
@Embeddable
public record Transferral(@Enumerated(EnumType.STRING) @Column(name = "transferred_to") To to,
    @Column(name = "transfer_authority") String authority, @Column(name = "transfer_no") String documentNo,
    @Column(name = "transfer_reason") String reason, @Column(name = "transferred_on") LocalDate on) implements Serializable {

  /** To whom. */
  @Basis("SAMR-PROC@2022:17")
  public enum To {
    /** 其他行政机关 */
    DEPARTMENT,
    /** 公安机关（涉嫌犯罪） */
    POLICE
  }
}
