package org.mingcha.review;

import org.mingcha.kernel.Basis;

/** Why a case needs legal review and no lesser one (应当法制审核的情形). Bureaus may name further ones. */
@Basis({"SAMR-PROC@2022:50", "APL@2021:58"})
public enum LegalReviewGround {
  /** 涉及重大公共利益 */
  PUBLIC_INTEREST,
  /** 直接关系当事人或者第三人重大权益，经过听证程序 */
  HEARD,
  /** 案件情况疑难复杂、涉及多个法律关系 */
  COMPLEX,
  /** 法律、法规规定应当进行法制审核的其他情形 */
  OTHER_LAW,
  /** 属于本机关细化的法制审核范围 */
  BUREAU_RANGE
}
