package org.mingcha.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.view.ActionView;
import org.mingcha.procedure.view.MatterFile;

/** What may be undertaken beside the steps of a matter (另行开展), as its pages show it: buttons, and disabled ones with the reason and the article. */
@Named
@RequestScoped
public class Beside {

  private static final Way ORDER = new Way("order", "rectification.open", "/rectification/open.xhtml?kind={kind}&within={number}");
  private static final Way PENALTY = new Way("summary-penalty", "summary.open", "/summary/open.xhtml?lead={number}");
  private static final Way INTERVIEW = new Way("interview", "interview.open", "/interview/open.xhtml?from={number}");
  private static final Way NOTICE = new Way("contact", "contact.open", "/contact/open.xhtml?from={number}");
  private static final Way LETTER = new Way("referral", "referral.start", "/referral/open.xhtml?kind={kind}&within={number}");

  /** What each kind's page offers to open out of it. */
  private static final Map<String, List<Way>> OUT = Map.of("leads", List.of(ORDER, PENALTY, INTERVIEW, NOTICE, LETTER),
      "penalty-cases", List.of(ORDER, INTERVIEW, NOTICE, LETTER), "spot-checks", List.of(INTERVIEW, NOTICE));

  @Inject private Words words;
  @Inject private Moves moves;
  private final Map<List<?>, Doors> told = new HashMap<>();

  /** What may be opened out of the matter. */
  public Doors outOf(MatterFile file) {
    return of(file, OUT.getOrDefault(file.matter().kind(), List.of()));
  }

  /** These ways, with the answers of the file. */
  public Doors of(MatterFile file, List<Way> ways) {
    return of(file.matter().ref(), file.beside(), ways);
  }

  /** These ways, with these answers; put into words once for each request, as a page asks for them often. */
  public Doors of(SubjectRef matter, List<ActionView> answers, List<Way> ways) {
    return told.computeIfAbsent(List.of(matter, answers, ways), unknown -> Doors.of(matter, answers, ways, words::of, moves::reason));
  }
}
