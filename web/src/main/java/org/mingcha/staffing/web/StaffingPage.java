package org.mingcha.staffing.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mingcha.board.BoardDesk;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.Words;
import org.mingcha.staffing.HandoverDesk;
import org.mingcha.staffing.HandoverSubject;

/** A supervisor's form about the matter that the address names. */
public abstract class StaffingPage implements Serializable {

  @Inject private HandoverDesk desk;
  @Inject private BoardDesk board;
  @Inject private Attempt attempt;
  @Inject private Words words;
  private String kind;
  private String number;
  private HandoverSubject subject;

  /** Reads the matter; only members of a bureau come here, and only to what they see. */
  public void load() {
    attempt.load(this::read);
  }

  protected void read() {
    board.reader();
    subject = named() ? desk.subject(ref()) : null;
  }

  /** Whether the address names a matter. */
  protected boolean named() {
    return told(kind) && told(number);
  }

  protected SubjectRef ref() {
    if (!named() || !words.paged(kind)) {
      throw new NotFound("matter", String.valueOf(number));
    }
    return new SubjectRef(kind, number);
  }

  /** Does it and shows the matter; when refused, shows what has become of it and keeps what was typed. */
  protected String done(Runnable command) {
    var outcome = attempt.to(() -> {
      command.run();
      return words.page(kind) + "?faces-redirect=true&number=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    });
    if (outcome == null) {
      load();
    }
    return outcome;
  }

  protected BoardDesk board() {
    return board;
  }

  protected HandoverDesk desk() {
    return desk;
  }

  protected Attempt attempt() {
    return attempt;
  }

  protected Words words() {
    return words;
  }

  private static boolean told(String text) {
    return text != null && !text.isBlank();
  }

  /** The matter; null where the address names none. */
  public HandoverSubject getSubject() {
    return subject;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
