package org.mingcha.evidence;

import java.util.Optional;
import org.mingcha.calendar.PauseGround;

/** What is asked of others in an investigation (调查中的要求). */
public enum RequestKind {
  /** 限期提供材料 */
  MATERIALS(null),
  /** 协助调查 */
  ASSISTANCE(null),
  /** 委托检测、检验、检疫、鉴定 */
  TESTING(PauseGround.TESTING),
  /** 权利人辨认、鉴别 */
  RIGHT_HOLDER_IDENTIFICATION(PauseGround.RIGHT_HOLDER_IDENTIFICATION),
  /** 责令退还多收价款 */
  REFUND_ORDER(PauseGround.REFUND_ORDER);

  private final PauseGround ground;

  RequestKind(PauseGround ground) {
    this.ground = ground;
  }

  /** Whether the party is asked and not a third one: its day that went by is not the bureau's delay (当事人逾期未提供、未退还). */
  public boolean askedOfParty() {
    return this == MATERIALS || this == REFUND_ORDER;
  }

  /** Why days do not count until it is answered, in the limits that know this ground; empty where they do. */
  Optional<PauseGround> pauses() {
    return Optional.ofNullable(ground);
  }
}
