package org.mingcha.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.procedure.view.ActionView;

/** Where officers ask others for material, help and tests, and note what came of it. The refusals are those of {@link EvidenceDesk}. */
@Stateless
@RolesAllowed({"inspector", "unit-head", "leader", "principal", "legal-reviewer", "liaison"})
public class RequestDesk {

  @Inject private EvidenceSight sight;
  @Inject private Requests requests;

  /** What was asked in a lead or case, in order. */
  public List<RequestView> of(SubjectRef matter) {
    sight.seen(matter);
    return requests.of(matter).stream().map(EvidenceRequest::view).toList();
  }

  /** What was asked in leads that this lead or case goes on for, and is still awaited: it holds up this one, and is answered where it was asked. */
  public List<RequestView> awaitedBefore(SubjectRef matter) {
    return requests.awaitedBefore(sight.seen(matter).ref()).stream().map(EvidenceRequest::view).toList();
  }

  /** Numbers of the seizures of a lead or case, of which a party can be told that days of testing do not count. */
  public List<String> seizuresOf(SubjectRef matter) {
    return requests.seizuresOf(sight.seen(matter).ref());
  }

  /** What may be undertaken beside the steps of the lead or case, with the answer for the caller. */
  public List<ActionView> beside(SubjectRef matter) {
    return sight.beside(matter);
  }

  public RequestView view(long id) {
    return seen(id).view();
  }

  /**
   * Notes what was asked by a paper. A test, a right holder's word and an order to refund pause the times that the law pauses for each,
   * from its day on; help of another bureau is due in fifteen working days. In a case only its handlers ask. Refused as {@code Invalid} field by field.
   */
  public RequestView make(SubjectRef matter, RequestReport report) {
    return requests.make(sight.seen(matter).ref(), report, sight.investigating(matter, EvidenceSight.REQUEST)).view();
  }

  /** Notes the answer; the times that it paused run on from the next day. */
  public RequestView answer(long id, LocalDate on, String answer) {
    var request = seen(id);
    requests.answer(request, on, answer, sight.acting(request.matter()));
    return request.view();
  }

  /** Sets a later day, as long as the present one is not over. */
  public RequestView extend(long id, LocalDate to, String reason) {
    var request = seen(id);
    requests.extend(request, to, reason, sight.acting(request.matter()));
    return request.view();
  }

  private EvidenceRequest seen(long id) {
    var request = requests.require(id);
    sight.seen(request.matter());
    return request;
  }
}
