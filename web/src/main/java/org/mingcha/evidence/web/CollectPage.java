package org.mingcha.evidence.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.board.BoardDesk;
import org.mingcha.evidence.EvidenceDesk;
import org.mingcha.evidence.EvidenceKind;
import org.mingcha.evidence.PieceReport;
import org.mingcha.evidence.inspection.Audience;
import org.mingcha.evidence.inspection.Checklist;
import org.mingcha.evidence.inspection.ControlType;
import org.mingcha.evidence.inspection.Finding;
import org.mingcha.evidence.inspection.Inspection;
import org.mingcha.identity.OfficerView;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.Language;

/** Writes down a piece of evidence of the lead or case that the address names; what was typed stays when it is refused. */
@Named
@ViewScoped
public class CollectPage implements Serializable {

  @Inject private EvidenceDesk desk;
  @Inject private BoardDesk board;
  @Inject private Attempt attempt;
  @Inject private Language language;
  private final CircumstancesForm form = new CircumstancesForm();
  private final OwnForm own = new OwnForm();
  private final List<ItemRow> items = new ArrayList<>();
  private String kind;
  private String within;
  private EvidenceKind piece;
  private Audience audience;
  private ControlType control;
  private List<OfficerView> officers;
  private boolean first;
  private LocalDate since;
  private transient List<Part> files;

  public void load() {
    attempt.load(() -> {
      first = desk.first(within());
      since = desk.since(within());
      officers = board.certifiedOfficers();
      piece = piece == null ? EvidenceKind.INSPECTION_RECORD : piece;
    });
  }

  /** Lists the items that apply to the operator and product chosen. */
  public void listItems() {
    items.clear();
    if (audience != null && control != null) {
      Checklist.of(audience, control).items().forEach(item -> items.add(new ItemRow(item)));
    }
  }

  /** Keeps the evidence and shows it. */
  public String collect() {
    return attempt.to(() -> "/evidence/piece?faces-redirect=true&id=" + desk.collect(within(), report(), Uploads.of(files)).id());
  }

  private PieceReport report() {
    var inspection = piece == EvidenceKind.INSPECTION_RECORD && !items.isEmpty()
        ? new Inspection(audience, control, items.stream().map(ItemRow::toFinding).toList()) : null;
    return new PieceReport(piece, form.toCircumstances(), piece == EvidenceKind.INQUIRY_RECORD ? form.getPerson() : null, inspection,
        piece == EvidenceKind.PAGE_CAPTURE ? own.toCapture() : null, piece == EvidenceKind.SAMPLING_RECORD ? own.toSample() : null);
  }

  private SubjectRef within() {
    return new SubjectRef(told(kind), told(within));
  }

  /** An address that names nothing finds nothing. */
  private static String told(String text) {
    return text == null || text.isBlank() ? "-" : text;
  }

  /** The item in the reader's language. */
  public String words(Checklist.Item item) {
    return item.in(language.getLocale().getLanguage());
  }

  public CircumstancesForm getForm() {
    return form;
  }

  public OwnForm getOwn() {
    return own;
  }

  public List<ItemRow> getItems() {
    return items;
  }

  public List<OfficerView> getOfficers() {
    return officers;
  }

  /** The day on which the lead or case was opened: its evidence is not older. */
  public LocalDate getSince() {
    return since;
  }

  /** Whether the party has to be told its rights now, because nothing has been collected before. */
  public boolean isFirst() {
    return first;
  }

  public Audience[] getAudiences() {
    return Audience.values();
  }

  public ControlType[] getControls() {
    return ControlType.values();
  }

  public Finding[] getFindings() {
    return Finding.values();
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

  public EvidenceKind getPiece() {
    return piece;
  }

  public void setPiece(EvidenceKind piece) {
    this.piece = piece;
  }

  public Audience getAudience() {
    return audience;
  }

  public void setAudience(Audience audience) {
    this.audience = audience;
  }

  public ControlType getControl() {
    return control;
  }

  public void setControl(ControlType control) {
    this.control = control;
  }

  public List<Part> getFiles() {
    return files;
  }

  public void setFiles(List<Part> files) {
    this.files = files;
  }
}
