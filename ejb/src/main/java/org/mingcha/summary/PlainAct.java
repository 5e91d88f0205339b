package org.mingcha.summary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingcha.kernel.Faults;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Act;
import org.mingcha.penalty.ActValues;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.Subtype;

/**
 * The act as two officers found it at the place (当场查明的违法事实).
 *
 * @param from first day, in Asia/Shanghai
 * @param until last day; null while it still goes on
 * @param conductNames names of the {@link Conduct}s with a blank between
 * @param subtype how a licence was abused; null where that is not the question
 * @param goodsValue value of the goods; null where the fine does not depend on it
 * @param facts what was found
 * @param evidence what proves it
 * @param place where it was found and decided
 */
@Embeddable
public record PlainAct(
    @Column(name = "act_from") LocalDate from,
    @Column(name = "act_until") LocalDate until,
    @Column(name = "conducts") String conductNames,
    @Enumerated(EnumType.STRING) @Column(name = "subtype") Subtype subtype,
    @Column(name = "goods_value") Yuan goodsValue,
    @Column(name = "facts") String facts,
    @Column(name = "evidence") String evidence,
    @Column(name = "place") String place) implements Serializable {

  private static final String BETWEEN = " ";

  public static PlainAct of(LocalDate from, LocalDate until, Collection<Conduct> conducts, Subtype subtype, Yuan goodsValue, String facts,
      String evidence, String place) {
    return new PlainAct(from, until, conducts.stream().sorted().map(Enum::name).distinct().collect(Collectors.joining(BETWEEN)), subtype,
        goodsValue, facts, evidence, place);
  }

  public Set<Conduct> conducts() {
    return Arrays.stream(conductNames.split(BETWEEN)).filter(Faults::told).map(Conduct::valueOf).collect(Collectors.toSet());
  }

  Act act() {
    return new Act(from, until, null, conducts(), subtype, null, false);
  }

  ActValues values() {
    return new ActValues(goodsValue, null, false, null);
  }
}
