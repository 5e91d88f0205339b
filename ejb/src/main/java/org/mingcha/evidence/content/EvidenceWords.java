package org.mingcha.evidence.content;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.stream.Collectors;
import org.mingcha.calendar.China;
import org.mingcha.document.PartySignature;
import org.mingcha.document.PaperWords;
import org.mingcha.evidence.Circumstances;
import org.mingcha.procedure.InvolvedParty;
import org.mingcha.procedure.Matter;

/** Times, signatures and parties in the words of records. */
final class EvidenceWords {

  static final PaperWords WORDS = PaperWords.in(EvidenceWords.class, "/evidence/papers.properties");

  private EvidenceWords() {}

  /** 2026年12月5日09时10分至10时30分 */
  static String span(Instant from, Instant to) {
    if (from == null || to == null) {
      return "";
    }
    var begun = from.atZone(China.ZONE);
    var ended = to.atZone(China.ZONE);
    return begun.toLocalDate().equals(ended.toLocalDate())
        ? WORDS.of("time.same", day(begun), begun.getHour(), begun.getMinute(), ended.getHour(), ended.getMinute())
        : WORDS.of("time.other", day(begun), begun.getHour(), begun.getMinute(), day(ended), ended.getHour(), ended.getMinute());
  }

  /** Who signed, or why nobody did and who saw it. */
  static String signing(Circumstances told) {
    if (told.signature() == null) {
      return "";
    }
    return told.signature() == PartySignature.SIGNED ? WORDS.of(told.readBack() ? "signed.read" : "signed", text(told.signedBy()))
        : WORDS.of(told.signature().name(), text(told.witness()));
  }

  static String parties(Matter matter) {
    return matter.parties().stream().map(InvolvedParty::name).collect(Collectors.joining("、"));
  }

  static String text(String said) {
    return said == null ? "" : said;
  }

  private static String day(ZonedDateTime at) {
    return PaperWords.day(at.toLocalDate());
  }
}
