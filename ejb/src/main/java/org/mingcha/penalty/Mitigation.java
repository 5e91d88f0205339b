package org.mingcha.penalty;

import java.io.Serializable;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;

/**
 * What speaks for the party (从轻、减轻处罚的情形).
 *
 * @param evidence what proves it; without it nothing is mitigated
 * @param reduces whether the fine may go below the range (减轻); otherwise it stays within (从轻)
 */
public record Mitigation(Ground ground, String evidence, boolean reduces) implements Serializable {

  /** Each with the provision that names it. */
  public enum Ground {
    /** 主动消除或者减轻危害后果 */
    @Basis("APL@2021:32") HARM_REMOVED,
    /** 受他人胁迫或者诱骗 */
    @Basis("APL@2021:32") COERCED,
    /** 主动供述尚未掌握的违法行为 */
    @Basis("APL@2021:32") CONFESSED,
    /** 配合查处有立功表现 */
    @Basis("APL@2021:32") MERIT,
    /** 法律、法规、规章规定的其他情形 */
    @Basis("APL@2021:32") OTHER_LAW,
    /** 已满十四周岁不满十八周岁 */
    @Basis("APL@2021:30") MINOR,
    /** 销售者不知情并说明进货来源 */
    @Basis("PQL@2018:55") UNKNOWING_SELLER;

    public Citation basis() {
      try {
        return Citation.of(Ground.class.getField(name()).getAnnotation(Basis.class).value()[0]);
      } catch (NoSuchFieldException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }

  boolean proven() {
    return ground != null && evidence != null && !evidence.isBlank();
  }

  boolean reducing() {
    return reduces && proven();
  }
}
