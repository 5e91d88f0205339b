package org.mingcha.penalty.setting;

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
import org.mingcha.penalty.PenaltySettings;
import org.mingcha.penalty.PenaltySettings.Topic;

/** One thing that a bureau has set on penalties, mostly a provincial one. Counts once a second person has approved it, and is never changed then. */
@Entity
@Table(name = "penalty_setting")
class PenaltySetting {

  private static final String BENCHMARKS_ARE_PUBLISHED = "APL@2021:34";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "penalty_setting_seq")
  @SequenceGenerator(name = "penalty_setting_seq", allocationSize = 50)
  private Long id;

  private String bureau;
  private String bureauPath;
  @Enumerated(EnumType.STRING) private Topic topic;
  private String subject;
  private LocalDate inForceFrom;
  private String value;
  private String reason;
  private String proposedBy;
  private Instant proposedAt;
  private String approvedBy;
  private Instant approvedAt;
  private String returnedBy;
  private Instant returnedAt;
  private String opinion;
  @Version private int version;

  protected PenaltySetting() {}

  static PenaltySetting proposed(NewSetting what, BureauView bureau, Actor by, Instant at) {
    var setting = new PenaltySetting();
    setting.bureau = bureau.code();
    setting.bureauPath = bureau.path();
    setting.topic = what.topic();
    setting.subject = what.subject() == null ? "" : what.subject();
    setting.inForceFrom = what.inForceFrom();
    setting.value = what.value();
    setting.reason = what.reason();
    setting.proposedBy = by.user();
    setting.proposedAt = at;
    return setting;
  }

  /** The second signature. Refused to whoever proposed it, after another signature, and for a day that has passed. */
  @Basis(BENCHMARKS_ARE_PUBLISHED)
  void approve(Actor by, Instant at, LocalDate today, int expected) {
    demandOpenTo(by, expected);
    PenaltySettings.demandOpenToProvinces(topic, subject);
    if (inForceFrom.isBefore(today)) {
      throw new Invalid(List.of(Violation.of("/inForceFrom", "penalty.setting-past")));
    }
    approvedBy = by.user();
    approvedAt = at;
  }

  /** It does not come about, for that reason; whoever still wants it proposes it anew. Refused like an approval. */
  void sendBack(Actor by, Instant at, String why, int expected) {
    demandOpenTo(by, expected);
    returnedBy = by.user();
    returnedAt = at;
    opinion = why;
  }

  private void demandOpenTo(Actor by, int expected) {
    if (version != expected) {
      throw new Stale(Map.of("version", version));
    }
    if (approvedBy != null || returnedBy != null) {
      throw new RuleRefused("penalty.setting-signed", Citation.of(BENCHMARKS_ARE_PUBLISHED), Map.of("by", approvedBy != null ? approvedBy : returnedBy));
    }
    if (by.user().equals(proposedBy)) {
      throw new RuleRefused("penalty.setting-signers", Citation.of(BENCHMARKS_ARE_PUBLISHED), Map.of("by", proposedBy));
    }
  }

  PenaltySettings over(PenaltySettings others) {
    return others.with(topic, subject, value);
  }

  Topic topic() {
    return topic;
  }

  String bureau() {
    return bureau;
  }

  PenaltySettingView view() {
    return new PenaltySettingView(id, bureau, topic, subject, inForceFrom, value, reason, proposedBy, proposedAt, approvedBy, approvedAt,
        returnedBy, returnedAt, opinion, version);
  }
}
