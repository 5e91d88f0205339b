package org.mingcha.procedure;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.mingcha.identity.BureauView;

/** How a matter stands in the register: its number, its bureau and what it is called, since when, and who may know of it. */
@MappedSuperclass
abstract class Registered extends Involving {

  private String number;
  private String bureau;
  private String bureauPath;
  private String title;
  private Instant openedAt;
  private String secretOf;

  protected Registered() {}

  Registered(String number, BureauView bureau, String title, Instant at) {
    this.number = number;
    this.bureau = bureau.code();
    this.bureauPath = bureau.path();
    this.title = title;
    this.openedAt = at;
  }

  public String number() {
    return number;
  }

  public String bureau() {
    return bureau;
  }

  public String bureauPath() {
    return bureauPath;
  }

  public String title() {
    return title;
  }

  public Instant openedAt() {
    return openedAt;
  }

  /** Whether only its own bureau may know of it. */
  public boolean secret() {
    return secretOf != null;
  }

  /** Keeps the matter from everybody outside its bureau until {@link Secrecy#end} (公布前保密). */
  protected void keepSecret() {
    secretOf = number;
  }

  void openUp() {
    secretOf = null;
  }

  /**
   * What is opened from a secret matter, or takes one in, would betray it, and is kept secret as long as that one; and who stays away
   * from that one has no part in this one either.
   */
  public void growOutOf(Matter other) {
    secretOf = secretOf == null ? ((Registered) other).secretOf : secretOf;
    keepAwayLike(other);
  }

  /** Who stays away from that one has no part in this one either; the secrecy of that one is not shared. */
  public void keepAwayLike(Matter other) {
    keepAway(other.away());
  }

  /** The provision by which it is over, so that nothing new grows out of it; null while it is not, and for kinds of which nobody asks. */
  public String concludedBy() {
    return null;
  }

  /** The provision by which nothing is investigated in it now: no evidence collected, nothing taken hold of; null while that goes on. */
  public String notInvestigatedBy() {
    return concludedBy();
  }

  /** What the matter is called from now on, as more becomes known of it. */
  protected void rename(String newTitle) {
    title = newTitle;
  }
}
