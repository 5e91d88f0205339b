package org.mingcha.result;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingcha.identity.BureauView;
import org.mingcha.procedure.Matter;
import org.mingcha.sampling.Conclusion;

/** The part of a check that keeps what followed from its failure: papers given, and what was begun for them. */
@MappedSuperclass
public abstract class FollowedUp extends Matter {

  @ElementCollection
  @CollectionTable(name = "spot_check_follow_up", joinColumns = @JoinColumn(name = "check_id"))
  @OrderColumn(name = "position")
  private List<FollowUp> followUps = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "spot_check_begun", joinColumns = @JoinColumn(name = "check_id"))
  @OrderColumn(name = "position")
  private List<Begun> begun = new ArrayList<>();

  protected FollowedUp() {}

  protected FollowedUp(String number, BureauView bureau, String title, Instant at) {
    super(number, bureau, title, List.of(), at);
  }

  /** A draft, or a lead to tell another bureau from, has been begun. */
  public void begin(Begun one, Instant at) {
    begun.add(one);
    settle(at);
  }

  /** What became of whatever was begun under that number. */
  public void begunIs(String matterNo, Begun.State state, Instant at) {
    begun.replaceAll(one -> one.matterNo().equals(matterNo) ? one.in(state) : one);
    settle(at);
  }

  /** Whether a paper of that number has gone out and stands. */
  public boolean gave(String documentNo) {
    return followUps.stream().anyMatch(paper -> paper.stands() && paper.documentNo().equals(documentNo));
  }

  /** The paper of that number asks nothing of anybody any more; what it was for is to be done again. */
  public void tookBack(String documentNo, LocalDate on, Instant at) {
    followUps.replaceAll(paper -> paper.stands() && paper.documentNo().equals(documentNo) ? paper.takenBackOn(on) : paper);
    settle(at);
  }

  /** What the failure began by itself, in the order in which it did. */
  public List<Begun> begun() {
    return List.copyOf(begun);
  }

  protected void followed(FollowUp paper) {
    followUps.add(paper);
  }

  protected List<FollowUp> papers() {
    return List.copyOf(followUps);
  }

  /** What a failed result asks for, and how much of it is done. */
  public FollowUps followUps() {
    return new FollowUps(telling().concerned(), papers(), begun(), conclusion());
  }

  /** Whom the result concerns, and who has been told of it. */
  public abstract Telling telling();

  /** As it stands: of the test, or of the re-test that differed; null before there is one. */
  public abstract Conclusion conclusion();
}
