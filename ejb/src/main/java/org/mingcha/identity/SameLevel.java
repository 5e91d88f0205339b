package org.mingcha.identity;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.DivisionCode;

/**
 * 住所地同级市场监督管理部门 (第110号令第25条): the bureau of a level at a place. The digits only say where the place is; the
 * levels are those of the register.
 */
@Basis("SAMR-110@2025:25")
final class SameLevel {

  private SameLevel() {}

  /** Nobody where the place has no bureau of that level; then a person decides who is told. */
  static Optional<BureauView> at(String division, BureauLevel level, Function<String, Optional<BureauView>> register) {
    return seat(division, register).stream().flatMap(bureau -> upwards(bureau).stream())
        .map(register).flatMap(Optional::stream)
        .filter(bureau -> bureau.active() && bureau.isOf(level)).findFirst();
  }

  /** The bureau at the place or, where it has none of its own, at the smallest place around it that has. */
  private static Optional<BureauView> seat(String division, Function<String, Optional<BureauView>> register) {
    if (!DivisionCode.wellFormed(division)) {
      return Optional.empty();
    }
    var place = new DivisionCode(division);
    return List.of(place, place.prefecture(), place.province()).stream().map(DivisionCode::value)
        .map(register).flatMap(Optional::stream).findFirst();
  }

  private static List<String> upwards(BureauView bureau) {
    var codes = Arrays.asList(bureau.path().substring(1).split("/"));
    Collections.reverse(codes);
    return codes;
  }
}
