package org.mingcha.docs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingcha.endorsement.SignatureGuard;
import org.mingcha.kernel.Citation;
import org.mingcha.procedure.Guard;

/**
 * The codes with which a guard refuses, read out of what the compiler made of it: those in its own methods, and those in whatever it asks
 * for a verdict. So a guard that passes on another's answer says all that the other may say.
 */
final class Refusals {

  /** What answers through a field that somebody else sets. */
  private static final Map<String, String> ANSWERED_BY = Map.of("org.mingcha.measure.FineMayBeCovered", "org.mingcha.measure.AuctionForFine");

  private static final Pattern CODE = Pattern.compile("[a-z][a-z-]*\\.[a-z0-9-]+");
  private static final Pattern CITATION = Pattern.compile("[A-Z0-9-]+@\\d{4}:\\S+");
  private static final Pattern ANSWERS = Pattern.compile(".*(procedure/Verdict|penalty/(Bar|RuleVerdict|BranchVerdict|GoverningLaw))\\b.*");

  private final Map<String, List<Citation>> found = new LinkedHashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Deque<Runnable> open = new ArrayDeque<>();

  private Refusals() {}

  /** Each code with the articles that stand beside it, those of the guard where none does; empty for those of a rule of the table of penalties. */
  static Map<String, List<Citation>> of(Guard<?> guard) {
    if (guard instanceof SignatureGuard signature) {
      return Map.of(signature.code(), List.of(signature.basis()));
    }
    var refusals = new Refusals();
    refusals.ask(guard.getClass().getName());
    var delegate = ANSWERED_BY.get(guard.getClass().getName());
    if (delegate != null) {
      refusals.ask(delegate);
    }
    while (!refusals.open.isEmpty()) {
      refusals.open.pop().run();
    }
    refusals.found.replaceAll((code, articles) -> articles.isEmpty() && !code.startsWith("penalty.") ? Rule.bases(guard) : articles);
    return refusals.found;
  }

  /** Every method of a class that is a guard, or answers for one. */
  private void ask(String type) {
    Compiled.methods(type).forEach(method -> follow(type, method));
  }

  private void follow(String type, Compiled.Method method) {
    if (seen.add(type + method.name() + method.descriptor())) {
      open.push(() -> read(type, method));
    }
  }

  private void read(String type, Compiled.Method method) {
    var last = new String[1];
    for (var used : method.uses()) {
      if (used instanceof Compiled.Text text) {
        note(text.value(), last);
      } else if (used instanceof Compiled.Call call) {
        called(type, call);
      } else if (used instanceof Compiled.Made made && Compiled.isGuard(made.type())) {
        ask(made.type());
      }
    }
  }

  private void note(String text, String[] last) {
    if (CODE.matcher(text).matches() && Compiled.known(text)) {
      last[0] = text;
      found.computeIfAbsent(text, code -> new ArrayList<>());
    } else if (last[0] != null && CITATION.matcher(text).matches()) {
      var articles = found.get(last[0]);
      if (!articles.contains(Citation.of(text))) {
        articles.add(Citation.of(text));
      }
      last[0] = null;
    }
  }

  private void called(String type, Compiled.Call call) {
    if (!call.owner().startsWith("org.mingcha.") || call.owner().equals(Guard.class.getName()) || call.owner().endsWith(".Verdict")) {
      return;
    }
    for (var callee : Compiled.implementers(call.owner())) {
      Compiled.methods(callee).stream().filter(method -> method.name().equals(call.name()) && method.descriptor().equals(call.descriptor()))
          .filter(method -> own(type, callee, method) || ANSWERS.matcher(method.answer()).matches()).forEach(method -> follow(callee, method));
    }
  }

  /** A guard's own methods, and parts of the method that is read; of others only what answers. */
  private static boolean own(String type, String callee, Compiled.Method method) {
    return callee.equals(type) && (Compiled.isGuard(type) || method.name().startsWith("lambda$"));
  }
}
