package org.mingcha.enforcement.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingcha.document.PaperWords;
import org.mingcha.kernel.Yuan;
import org.mingcha.penalty.Conduct;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.PenaltyRule;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;

/** A penalty, its basis and its party in the words of papers. */
final class PenaltyWords {

  static final PaperWords WORDS = PaperWords.in(PenaltyWords.class, "/enforcement/papers.properties");
  private static final Yuan NOTHING = Yuan.of("0");

  private PenaltyWords() {}

  /** Each penalty a paragraph, in the order of the law: sanctions, fine, confiscations. */
  static List<String> penalty(Imposition imposition) {
    var lines = new ArrayList<String>();
    imposition.sanctions().list().forEach(sanction -> lines.add(WORDS.of(sanction.name())));
    if (imposition.fine() != null) {
      lines.add(WORDS.of("fine", PaperWords.sum(imposition.fine())));
    }
    if (imposition.confiscatedGains().compareTo(NOTHING) > 0) {
      lines.add(WORDS.of("gains", PaperWords.sum(imposition.confiscatedGains())));
    }
    if (imposition.confiscatedGoods().compareTo(NOTHING) > 0) {
      lines.add(WORDS.of("goods", PaperWords.yuan(imposition.confiscatedGoods())));
    }
    return lines;
  }

  /** The provision that lays the penalty down; empty while no rule is known. */
  static String basis(Optional<PenaltyRule> known) {
    return known.map(rule -> PaperWords.article(rule.basis())).orElse("");
  }

  /** The duty that was breached, where the rule punishes the breach of one only, and we know more of it than the rule itself. */
  static String duty(Optional<PenaltyRule> known) {
    return known.filter(rule -> rule.conducts().size() == 1).map(rule -> rule.conducts().iterator().next().duty())
        .filter(duty -> !duty.equals(known.get().basis())).map(PaperWords::article).orElse("");
  }

  /** Of which kind the breach is (违法行为类型): each act that was found, or what the case is about while none is. */
  static String breach(Matter aCase, Set<Conduct> found) {
    return found.isEmpty() ? PaperWords.cause(aCase) : breach(found);
  }

  static String breach(Set<Conduct> found) {
    return found.stream().sorted().map(conduct -> WORDS.of("conduct." + conduct)).collect(Collectors.joining("；"));
  }

  static String names(Matter matter) {
    return matter.parties().stream().map(InvolvedParty::name).collect(Collectors.joining("、"));
  }

  /** The parties with their numbers, each a paragraph, and what the investigation says of them; where that names them all, it says it. */
  static List<String> parties(Matter matter, String more) {
    if (more != null && matter.parties().stream().allMatch(party -> more.contains(party.name())
        && (party.identityNumber() == null || more.contains(party.identityNumber())))) {
      return List.of(more);
    }
    var lines = matter.parties().stream().map(PaperWords::party).collect(Collectors.toCollection(ArrayList::new));
    if (more != null) {
      lines.add(more);
    }
    return lines;
  }
}
