package org.mingcha.staffing;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.mingcha.calendar.LimitKind;
import org.mingcha.calendar.TimeLimitView;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.Handler;
import org.mingcha.procedure.Matter;

/** What an officer is told of a matter; it stands among his or her work until it has been seen. */
@Entity
@Table(name = "staff_notice")
class StaffNotice {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_notice_seq")
  @SequenceGenerator(name = "staff_notice_seq", allocationSize = 50)
  private Long id;

  @Enumerated(EnumType.STRING) private NoticeTopic topic;

  @Embedded
  @AttributeOverride(name = "kind", column = @Column(name = "matter_kind"))
  @AttributeOverride(name = "number", column = @Column(name = "matter_no"))
  private SubjectRef matter;

  private String title;
  private String recipient;
  private String recipientName;
  @Enumerated(EnumType.STRING) private LimitKind limitKind;
  private LocalDate dueOn;
  private String other;
  private String note;
  private String sentBy;
  private String sentByName;
  private Instant sentAt;
  private Instant seenAt;
  private String seenBy;

  protected StaffNotice() {}

  static StaffNotice reminder(Matter matter, Handler to, TimeLimitView limit, String note, Actor by, Instant at) {
    var notice = told(NoticeTopic.REMINDER, matter, to.user(), to.name(), note, by, at);
    notice.limitKind = limit.kind();
    notice.dueOn = limit.dueOn();
    return notice;
  }

  static StaffNotice handover(NoticeTopic topic, Matter matter, Handler to, String other, String reason, Actor by, Instant at) {
    var notice = told(topic, matter, to.user(), to.name(), reason, by, at);
    notice.other = other;
    return notice;
  }

  private static StaffNotice told(NoticeTopic topic, Matter matter, String user, String name, String note, Actor by, Instant at) {
    var notice = new StaffNotice();
    notice.topic = topic;
    notice.matter = matter.ref();
    notice.title = matter.title();
    notice.recipient = user;
    notice.recipientName = name;
    notice.note = note;
    notice.sentBy = by.user();
    notice.sentByName = by.name();
    notice.sentAt = at;
    return notice;
  }

  void seen(String by, Instant at) {
    seenBy = by;
    seenAt = at;
  }

  NoticeView view() {
    return new NoticeView(id, topic, matter, title, recipient, recipientName, limitKind == null ? null : limitKind.name(), dueOn, other, note,
        sentBy, sentByName, sentAt, seenAt);
  }
}
