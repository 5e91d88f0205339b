package org.mingcha.paper.edition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.Basis;
import org.mingcha.kernel.Citation;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.Stale;
import org.mingcha.paper.PaperType;

/** A province's own wording of a form. Counts once a second person has approved it, and is never changed then. */
@Entity
@Table(name = "paper_template")
class PaperTemplate {

  private static final String PROVINCES_MAKE_FORMS = "SAMR-PROC@2022:86";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper_template_seq")
  @SequenceGenerator(name = "paper_template_seq", allocationSize = 50)
  private Long id;

  private String province;
  private String bureauPath;
  @Enumerated(EnumType.STRING) private PaperType type;
  private LocalDate inForceFrom;
  private String source;
  private String reason;
  private String proposedBy;
  private Instant proposedAt;
  private String approvedBy;
  private Instant approvedAt;
  @Version private int version;

  protected PaperTemplate() {}

  static PaperTemplate proposed(NewPaperTemplate what, BureauView province, Actor by, Instant at) {
    var template = new PaperTemplate();
    template.province = province.code();
    template.bureauPath = province.path();
    template.type = what.type();
    template.inForceFrom = what.inForceFrom();
    template.source = what.source();
    template.reason = what.reason();
    template.proposedBy = by.user();
    template.proposedAt = at;
    return template;
  }

  /** The second signature. Refused to whoever proposed it, after another approval, and for a day that has passed. */
  @Basis(PROVINCES_MAKE_FORMS)
  void approve(Actor by, Instant at, LocalDate today, int expected) {
    if (version != expected) {
      throw new Stale(Map.of("version", version));
    }
    if (approvedBy != null) {
      throw new RuleRefused("paper.template-signed", Citation.of(PROVINCES_MAKE_FORMS), Map.of("by", approvedBy));
    }
    if (by.user().equals(proposedBy)) {
      throw new RuleRefused("paper.template-signers", Citation.of(PROVINCES_MAKE_FORMS), Map.of("by", proposedBy));
    }
    if (inForceFrom.isBefore(today)) {
      throw new Invalid(List.of(Violation.of("/inForceFrom", "paper.template-past")));
    }
    approvedBy = by.user();
    approvedAt = at;
  }

  PaperTemplateView view() {
    return new PaperTemplateView(id, province, type, inForceFrom, source, reason, proposedBy, proposedAt, approvedBy, approvedAt, version);
  }
}
