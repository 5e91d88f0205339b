package org.mingcha.shared.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.mingcha.audit.AuditView;
import org.mingcha.calendar.China;
import org.mingcha.calendar.LimitKind;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Yuan;
import org.mingcha.law.LawBook;
import org.mingcha.paper.PaperField;
import org.mingcha.paper.PaperType;
import org.mingcha.procedure.view.ActionView;
import org.mingcha.shared.Citations;
import org.mingcha.shared.Texts;
import org.mingcha.shared.Wording;
import org.mingcha.shared.rest.Json;

/** The words of a page in the reader's language: {@code #{text.of('lead.stage.FILED')}}. */
@Named("text")
@RequestScoped
public class Words {

  @Inject private Language language;
  @Inject private Clock clock;
  @Inject private Wording wording;
  private final Map<String, String> bureaus = new HashMap<>();
  private final Map<String, String> officers = new HashMap<>();

  public String of(String key) {
    return texts().of(key);
  }

  /** The text of a code of an enumeration, and a dash for none. */
  public String code(String prefix, Object code) {
    return code == null || code.toString().isEmpty() ? "–" : of(prefix + "." + code);
  }

  /** The texts of several codes: a list, or names separated by commas or blanks. */
  public String codes(String prefix, Object codes) {
    var names = codes == null ? "" : codes.toString().replaceAll("[\\[\\]]", "");
    return Arrays.stream(names.split("[,;\\s]+")).filter(name -> !name.isEmpty())
        .map(name -> of(prefix + "." + name)).collect(Collectors.joining(language.isEnglish() ? "; " : of("shared.separator")));
  }

  /** The text with one place filled. */
  public String with(String key, String name, Object value) {
    return texts().of(key, name, value == null ? "" : value);
  }

  /** Something and what is said of it: 理由：必须填写. */
  public String told(String name, Object said) {
    return texts().of("shared.told", "name", name, "said", said);
  }

  /** Something and the article that it rests on. */
  public String withBasis(String what, Citation basis) {
    return withBasis(what, basis.value());
  }

  /** The same, of the citation as views bear it. */
  public String withBasis(String what, String citation) {
    return texts().of("shared.with-basis", "what", what, "basis", article(citation));
  }

  /** The text with its places filled by facts, which are put into words first. */
  public String filled(String key, Map<String, Object> facts) {
    return wording.of(key, facts, language.getLocale());
  }

  /** What is wrong with a field. */
  public String fault(Invalid.Violation v) {
    return filled(texts().violation(v.code()), v.facts());
  }

  /** What the page calls the field of a fault; empty where it has no name. */
  String label(Invalid.Violation v, FieldLabels.Labelled page) {
    return new FieldLabels(texts()).of(v, page).orElse("");
  }

  public String article(String citation) {
    return Citations.text(citation, language.getLocale());
  }

  /** The article that sets a limit, by the limit's name; empty for none. */
  public String limitBasis(String limit) {
    return Arrays.stream(LimitKind.values()).filter(kind -> kind.name().equals(limit)).findFirst().map(kind -> basis(kind.basis())).orElse("");
  }

  /** The kinds of matters, as lists can be narrowed to. */
  public List<String> getMatterKinds() {
    return Kinds.matters();
  }

  public String basis(Citation citation) {
    return article(citation.value());
  }

  /** What the article of a citation is about, and nothing where the catalogue does not list it. */
  public String heading(String citation) {
    return LawBook.shipped().article(Citation.of(citation)).map(a -> language.isEnglish() ? a.en() : a.zh()).orElse("");
  }

  /** Why a step is barred. */
  public String refusal(ActionView action) {
    return filled(action.reason(), action.facts());
  }

  public String stage(String kind, String stage) {
    return of(Kinds.component(kind) + (kind.equals("disposal-reports") ? ".status." : ".stage.") + stage);
  }

  /** The same of a matter whose party's time of that name is over; null for none. */
  public String stageNow(String kind, String stage, String partyTimeOver) {
    return stage(kind, LimitTold.stage(kind, stage, partyTimeOver));
  }

  public String move(String kind, String move) {
    return of(Kinds.component(kind) + ".move." + move);
  }

  /** What taking a step brings about. */
  public String consequence(String kind, String move) {
    return of(Kinds.component(kind) + ".consequence." + move);
  }

  /** The address of the page of this kind of thing. */
  public String page(String kind) {
    return Kinds.page(kind);
  }

  /** Whether things of this kind have a page. */
  public boolean paged(String kind) {
    return kind != null && Kinds.knows(kind);
  }

  /** The name of a bureau, or its code where the register does not know it. */
  public String bureau(String code) {
    return bureaus.computeIfAbsent(code, unknown -> wording.bureau(unknown, language.getLocale()));
  }

  /** The name of an officer, or the login where the register does not know it. */
  public String officer(String login) {
    return officers.computeIfAbsent(login, wording::officer);
  }

  /** Learns the names of all these bureaus at once, for a list that is going to show them. */
  public void learnBureaus(Stream<String> codes) {
    bureaus.putAll(wording.bureaus(codes.collect(Collectors.toSet()), language.getLocale()));
  }

  public String kind(String kind) {
    return of("shared.kind." + kind);
  }

  /** What a type of paper is called; in Chinese as it stands on the paper. */
  public String paper(PaperType type) {
    return language.isEnglish() ? of("document.type." + type) : type.title();
  }

  /** What a paper is called: in Chinese as it stands on it, in English with that beside the type where the form leaves a choice. */
  public String paper(PaperType type, String title) {
    return !language.isEnglish() ? title : type.leavesChoice() ? paper(type) + " · " + title : paper(type);
  }

  /** What a field of a paper is called: in Chinese as it stands on the paper, in English with that beside it. */
  public String field(PaperField field) {
    return language.isEnglish() ? SpelledOut.of(field.name()) + " · " + field.label() : field.label();
  }

  /** What an audit entry says was done. */
  public String done(String kind, AuditView entry) {
    if (Reminders.told(entry)) {
      return of("staffing.remind");
    }
    var common = "audit.action." + entry.action();
    return texts().knows(common) || !Kinds.known(kind) ? of(common) : move(kind, entry.action());
  }

  /** From which stage to which, or from which day to which a limit moved, or empty. */
  public String change(String kind, AuditView entry) {
    var facts = Json.tree(entry.facts());
    if (facts.has("limit")) {
      return of("calendar.limit." + facts.path("limit").asText()) + " " + facts.path("before").asText() + " → " + facts.path("after").asText();
    }
    if (Reminders.told(entry)) {
      return Reminders.line(texts(), facts);
    }
    if (facts.has("handedTo")) {
      return facts.path("handedFromName").asText() + " → " + facts.path("handedToName").asText();
    }
    var to = facts.path("to").asText("");
    var from = facts.path("from").asText("");
    return to.isEmpty() || to.equals(from) ? "" : (from.isEmpty() ? "" : stage(kind, from) + " → ") + stage(kind, to);
  }

  /** For which absent colleagues a step was taken, in words; empty for nobody. */
  public String coveredFor(AuditView entry) {
    var names = StreamSupport.stream(Json.tree(entry.facts()).path("coverFor").spliterator(), false).map(JsonNode::asText)
        .collect(Collectors.joining(of("shared.separator")));
    return names.isEmpty() ? "" : with("board.cover-for", "name", names);
  }

  /** Why a step was taken late, in words; empty where nothing was said of it. */
  public String whyLate(AuditView entry) {
    var reason = Json.tree(entry.facts()).path("lateReason").asText("");
    return reason.isEmpty() ? "" : told(of("calendar.late-reason"), reason);
  }

  public String day(LocalDate day) {
    return day == null ? "–" : Wording.day(day, language.getLocale());
  }

  public String time(Instant at) {
    return at == null ? "–" : Wording.minute(at);
  }

  public String moment(OffsetDateTime at) {
    return at == null ? "–" : time(at.toInstant());
  }

  /** An amount in yuan with its thousands apart, and a dash for none. */
  public String money(Yuan amount) {
    var figures = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return amount == null ? "–" : with("shared.yuan", "amount", figures.format(amount.amount()));
  }

  public Due due(LocalDate on) {
    return on == null ? null : Due.of(on, China.today(clock));
  }

  /** The same by the moment, where the limit runs by the hour; null for the moment of a limit of days. */
  public Due dueBy(LocalDate on, Instant at) {
    return on == null || at == null ? due(on) : Due.of(on, at, clock.instant());
  }

  /** Overdue by two days; today; three days left. */
  public String left(LocalDate on) {
    return leftBy(on, null);
  }

  /** The same by the moment: five hours left. */
  public String leftBy(LocalDate on, Instant at) {
    var due = dueBy(on, at);
    if (due == null) {
      return of("shared.due.none");
    }
    var key = due.key();
    return with(due.count() == 1 && texts().knows(key + ".one") ? key + ".one" : key, "days", due.count());
  }

  /** A value as it came, and a dash for none. */
  public String plain(Object value) {
    return value == null || value.toString().isBlank() ? "–" : value.toString();
  }

  /** The beginning of a digest. */
  public String brief(String digest) {
    return digest == null ? "–" : digest.substring(0, Math.min(12, digest.length())) + "…";
  }

  public String yesNo(Boolean value) {
    return value == null ? "–" : of(value ? "shared.yes" : "shared.no");
  }

  private Texts texts() {
    return Texts.in(language.getLocale());
  }
}
