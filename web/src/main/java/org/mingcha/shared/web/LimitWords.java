package org.mingcha.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.mingcha.calendar.TimeLimitView;
import org.mingcha.procedure.view.MatterFile;

/** How a time limit stands, in words and colour alike wherever it is shown: {@code #{limitWords.standing(limit)}}. */
@Named("limitWords")
@RequestScoped
public class LimitWords {

  @Inject private Language language;
  @Inject private Words words;

  /** The style class of its state: red only where the bureau did not do in time what it had to. */
  public String look(TimeLimitView limit) {
    return LimitTold.look(limit);
  }

  /** Its state in a word or two. */
  public String standing(TimeLimitView limit) {
    return told().standing(limit);
  }

  /** How one that has ended came to its end: when, and with which step where it was given up; empty while it goes on. */
  public String ended(TimeLimitView limit, MatterFile file) {
    return told().ended(limit, file);
  }

  /** What the line of days says of it: its state, and when it ended or is going to. */
  public String line(TimeLimitView limit, MatterFile file) {
    return told().line(limit, file);
  }

  /** Where a matter of a list stands, by the party's time that is over, null for none: an order waits for the re-check then. */
  public String stage(String kind, String stage, String partyTimeOver) {
    return words.stageNow(kind, stage, partyTimeOver);
  }

  /** The same on a matter's own page. */
  public String stage(MatterFile file) {
    return words.stage(file.matter().kind(), LimitTold.stage(file));
  }

  private LimitTold told() {
    return new LimitTold(language.getLocale());
  }
}
