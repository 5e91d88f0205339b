package org.mingcha.enforcement;

import java.util.stream.Stream;
import org.mingcha.party.OperatorKind;
import org.mingcha.procedure.Matter;

/** Of which kinds the parties of a case are; null for one of whom nobody knows it. */
final class PartyKinds {

  private PartyKinds() {}

  static Stream<OperatorKind> of(Matter aCase) {
    return aCase.parties().stream().map(party -> party.kind() == null ? null : OperatorKind.valueOf(party.kind()));
  }
}
