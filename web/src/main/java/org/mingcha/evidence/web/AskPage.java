package org.mingcha.evidence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.mingcha.board.BoardDesk;
import org.mingcha.evidence.Panel;
import org.mingcha.evidence.RecusalDesk;
import org.mingcha.evidence.RecusalView;
import org.mingcha.evidence.RecusalView.Office;
import org.mingcha.evidence.RequestDesk;
import org.mingcha.evidence.RequestView;
import org.mingcha.identity.OfficerView;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.view.ActionView;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.Beside;
import org.mingcha.shared.web.Doors;
import org.mingcha.shared.web.Frame;
import org.mingcha.shared.web.Way;

/** What was asked of others in one lead or case, its answers, and who shall stay away from it. */
@Named
@ViewScoped
public class AskPage implements Serializable {

  private static final String FORM = "/evidence/ask.xhtml?kind={kind}&within={number}&act=";
  private static final List<Way> WAYS = List.of(new Way("request", "evidence.make", FORM + "make#act"),
      new Way("recusal", "evidence.recuse", FORM + "recuse#act"));

  @Inject private RequestDesk requests;
  @Inject private RecusalDesk recusals;
  @Inject private BoardDesk board;
  @Inject private Attempt attempt;
  @Inject private Beside beside;
  @Inject private Frame frame;
  private final AskForm form = new AskForm();
  private String kind;
  private String within;
  private String act;
  private String id;
  private List<RequestView> asked;
  private List<RecusalView> away;
  private List<OfficerView> officers;
  private List<String> seizures;
  private List<ActionView> answers = List.of();

  public void load() {
    attempt.load(() -> {
      asked = Stream.concat(requests.of(within()).stream(), requests.awaitedBefore(within()).stream()).toList();
      away = recusals.of(within());
      officers = board.colleagues();
      seizures = requests.seizuresOf(within());
      answers = requests.beside(within());
    });
  }

  public String make() {
    return again(() -> requests.make(within(), form.toReport()));
  }

  public String answer() {
    return again(() -> requests.answer(number(), form.getAnsweredOn(), form.getAnswer()));
  }

  public String extend() {
    return again(() -> requests.extend(number(), form.getDueOn(), form.getReason()));
  }

  public String recuse() {
    return again(() -> recusals.request(within(), form.getOfficer(), form.getOffice(), form.getApplicant(), form.getGrounds()));
  }

  public String accept() {
    return again(() -> recusals.decide(number(), true, form.getReason(), panel()));
  }

  public String reject() {
    return again(() -> recusals.decide(number(), false, form.getReason(), panel()));
  }

  private Panel panel() {
    return isByPanel() ? form.toPanel() : null;
  }

  /** Whether what is to be decided is decided by the leaders together: on the head of the bureau, and, before others than the head, on a leader. */
  public boolean isByPanel() {
    return away != null && away.stream().anyMatch(one -> one.id() == number()
        && (one.office() == Office.PRINCIPAL || one.office() == Office.LEADER && !frame.isPrincipal()));
  }

  /** Whether the reader may decide, or record what was decided: a leader, and on a superior the head of the unit too, where a leader stays away. */
  public boolean decides(RecusalView one) {
    return frame.isLeader() || frame.isSigner() && one.office() != Office.STAFF;
  }

  private String again(Runnable what) {
    return attempt.to(() -> {
      what.run();
      return "/evidence/ask?faces-redirect=true&kind=" + kind + "&within=" + URLEncoder.encode(within, StandardCharsets.UTF_8);
    });
  }

  /** What may be asked anew. */
  public Doors getDoors() {
    return beside.of(within(), answers, WAYS);
  }

  /** The lead or case. */
  public SubjectRef getMatter() {
    return within();
  }

  private SubjectRef within() {
    return new SubjectRef(told(kind), told(within));
  }

  private long number() {
    return id != null && id.matches("\\d{1,9}") ? Long.parseLong(id) : 0;
  }

  /** An address that names nothing finds nothing. */
  private static String told(String text) {
    return text == null || text.isBlank() ? "-" : text;
  }

  public AskForm getForm() {
    return form;
  }

  /** What was asked here, and what is still awaited in leads that go on here. */
  public List<RequestView> getAsked() {
    return asked;
  }

  public List<RecusalView> getAway() {
    return away;
  }

  public List<OfficerView> getOfficers() {
    return officers;
  }

  /** Numbers of the seizures of this matter. */
  public List<String> getSeizures() {
    return seizures;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getWithin() {
    return within;
  }

  public void setWithin(String within) {
    this.within = within;
  }

  public String getAct() {
    return act;
  }

  public void setAct(String act) {
    this.act = act;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
