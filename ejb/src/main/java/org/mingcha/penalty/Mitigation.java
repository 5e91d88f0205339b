package org.mingcha.penalty;

import java.io.Serializable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.party.Capacity;

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

    /** What nobody may sell by the law on product quality: its article 55 speaks of these provisions and of no others. */
    private static final Set<Citation> SALES_FORBIDDEN =
        Stream.of("49", "50", "51", "52", "53").map(article -> Citation.of("PQL@2018:" + article)).collect(Collectors.toSet());

    /** Whether it speaks for that party where that rule is held against it. */
    boolean counts(PenaltyRule rule, Offender offender) {
      return this != UNKNOWING_SELLER || offender.actsAs() == Capacity.IN_PLATFORM_OPERATOR && SALES_FORBIDDEN.contains(rule.basis());
    }

    /** Whether the penalty must be lighter (应当); article 55 only allows it (可以). */
    boolean demands() {
      return this != UNKNOWING_SELLER;
    }

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
