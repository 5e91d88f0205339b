package org.mingcha.enforcement.content;

import static org.mingcha.enforcement.content.PenaltyWords.WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingcha.document.PaperOffer;
import org.mingcha.document.PaperWords;
import org.mingcha.hearing.Hearing;
import org.mingcha.hearing.Hearings;
import org.mingcha.paper.PaperContent;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Matter;

/** The papers of hearings (听证通知书、听证笔录、听证报告): the notice as soon as one is asked for, the others once it is appointed and held. */
public final class HearingPapers {

  private HearingPapers() {}

  /** Those of each hearing, in order. */
  public static List<PaperOffer> of(Matter aCase, Hearings hearings) {
    var offers = new ArrayList<PaperOffer>();
    for (int i = 0; i < hearings.all().size(); i++) {
      var about = about(i + 1);
      of(aCase, hearings.all().get(i)).forEach(offer -> offers.add(offer.about(about)));
    }
    return offers;
  }

  /** Which hearing of the case a paper is about, counted from 1: 第1次听证. */
  public static String about(int nth) {
    return WORDS.of("heard.nth", nth);
  }

  private static List<PaperOffer> of(Matter aCase, Hearing hearing) {
    var offers = new ArrayList<PaperOffer>();
    offers.add(PaperOffer.of(PaperType.HEARING_NOTICE, notice(aCase, hearing)));
    if (hearing.scheduledOn() != null) {
      offers.add(PaperOffer.of(PaperType.HEARING_RECORD, record(aCase, hearing)));
    }
    if (hearing.heldOn() != null) {
      offers.add(PaperOffer.of(PaperType.HEARING_REPORT, report(aCase, hearing)));
    }
    return offers;
  }

  private static PaperContent notice(Matter aCase, Hearing hearing) {
    return PaperContent.of("").to(PenaltyWords.names(aCase)).with("cause", PaperWords.cause(aCase)).with("time", PaperWords.day(hearing.scheduledOn()))
        .with("place", hearing.place()).with("host", hearing.hostName());
  }

  private static PaperContent record(Matter aCase, Hearing hearing) {
    return PaperContent.of("").with("cause", PaperWords.cause(aCase))
        .with("time", PaperWords.day(hearing.heldOn() == null ? hearing.scheduledOn() : hearing.heldOn()))
        .with("place", hearing.place()).with("host", hearing.hostName()).rows("participants", participants(aCase, hearing))
        .with("course", hearing.minutes());
  }

  private static PaperContent report(Matter aCase, Hearing hearing) {
    return PaperContent.of("").with("cause", PaperWords.cause(aCase)).with("time", PaperWords.day(hearing.heldOn()))
        .with("participants", WORDS.of("heard.present", hearing.hostName(), PenaltyWords.names(aCase), handlers(aCase)))
        .with("positions", hearing.minutes()).with("proposal", hearing.report()).with("host", hearing.hostName())
        .with("reported", PaperWords.day(hearing.reportNo() == null ? null : hearing.endedOn()));
  }

  private static List<Map<String, String>> participants(Matter aCase, Hearing hearing) {
    var rows = new ArrayList<Map<String, String>>();
    rows.add(Map.of("role", WORDS.of("role.host"), "name", hearing.hostName()));
    aCase.parties().forEach(party -> rows.add(Map.of("role", WORDS.of("role.party"), "name", party.name())));
    aCase.handlers().forEach(handler -> rows.add(Map.of("role", WORDS.of("role.handler"), "name", handler.name())));
    return rows;
  }

  private static String handlers(Matter aCase) {
    return aCase.handlers().stream().map(Handler::name).collect(Collectors.joining("、"));
  }
}
