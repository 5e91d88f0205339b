package org.mingcha.enforcement.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingcha.decision.Panel;
import org.mingcha.penalty.Imposition;
import org.mingcha.penalty.OpenQuestion;
import org.mingcha.penalty.ReviewedChoice;
import org.mingcha.penalty.Sanction;
import org.mingcha.penalty.Sanctions;
import org.mingcha.review.Objections;
import org.mingcha.review.ReviewConclusion;
import org.mingcha.review.ReviewOpinion;
import org.mingcha.review.ReviewPoint;
import org.mingcha.shared.web.FieldForm;

/** What an officer types for a step of a case. */
public class CaseForm extends FieldForm {

  Panel panel() {
    return new Panel(day("heldOn"), text("participants"), text("minutesNo"));
  }

  /** The penalty as it was typed, with these sanctions. */
  Imposition imposition(List<String> sanctions) {
    return new Imposition(text("rule"), ticked("serious"), money("fine"), money("confiscatedGains"), money("confiscatedGoods"),
        Sanctions.of(sanctions.stream().map(Sanction::valueOf).toArray(Sanction[]::new)));
  }

  /** What a reviewer found; a point of which nothing was written is in order. */
  ReviewOpinion reviewOpinion() {
    var objections = new HashMap<ReviewPoint, String>();
    told("objection.").forEach((point, reason) -> objections.put(ReviewPoint.valueOf(point), reason));
    return new ReviewOpinion(code("conclusion", ReviewConclusion.class), text("opinion"), new Objections(objections));
  }

  /** What a reviewer wrote on the choice of the rule and on open questions; null where that is nothing. */
  ReviewedChoice choice() {
    var over = told("over.");
    var answers = new HashMap<OpenQuestion, String>();
    told("question.").forEach((question, reason) -> answers.put(OpenQuestion.valueOf(question), reason));
    return text("choiceReason") == null && over.isEmpty() && answers.isEmpty() ? null : new ReviewedChoice(text("choiceReason"), over, answers);
  }

  private Map<String, String> told(String prefix) {
    return keySet().stream().filter(field -> field.startsWith(prefix) && text(field) != null)
        .collect(Collectors.toMap(field -> field.substring(prefix.length()), this::text));
  }

  /** Puts a penalty into the form, so that only what is different has to be typed. */
  void offer(Imposition imposition) {
    put("rule", imposition.rule());
    put("serious", String.valueOf(imposition.serious()));
    put("fine", imposition.fine() == null ? null : imposition.fine().toString());
    put("confiscatedGains", imposition.confiscatedGains().toString());
    put("confiscatedGoods", imposition.confiscatedGoods().toString());
  }
}
