package org.mingcha.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.mingcha.document.DocumentDesk;
import org.mingcha.document.DocumentPageDesk;
import org.mingcha.document.DocumentView;
import org.mingcha.document.IssueQueue;
import org.mingcha.document.batch.BatchDesk;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.Invalid.Violation;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.ReadOnce;
import org.mingcha.shared.web.Words;

/** One paper: how it looks, what it says, what may be done with it. The version that the officer reads goes with every action. */
@Named
@ViewScoped
public class DocumentPage implements Serializable {

  @Inject private DocumentDesk desk;
  @Inject private DocumentPageDesk looks;
  @Inject private IssueQueue queue;
  @Inject private BatchDesk batches;
  @Inject private Attempt attempt;
  @Inject private Words words;
  private final DocumentForm form = new DocumentForm();
  private String id;
  private String act;
  private DocumentView paper;
  private final ReadOnce<Integer> pages = new ReadOnce<>();
  private List<String> unprintable = List.of();
  private final ReadOnce<Boolean> intact = new ReadOnce<>();

  public void load() {
    attempt.load(() -> {
      paper = desk.view(number());
      form.says(paper);
    });
  }

  public String edit() {
    return again(() -> {
      try {
        desk.edit(number(), version(), form.changed(paper));
      } catch (Invalid invalid) {
        throw new Invalid(invalid.violations().stream().map(this::named).toList());
      }
    });
  }

  /** What is wrong with a field, under the name that the form gives it. */
  private Violation named(Violation fault) {
    return new Violation(fault.pointer(), "document.field-fault",
        Map.of("field", label(fault.pointer().replaceFirst("^/fields/", "")), "fault", words.fault(fault)));
  }

  public String approve() {
    return again(() -> desk.approve(number(), version(), form.getOpinion()));
  }

  public String issue() {
    return again(() -> queue.issue(number(), version()));
  }

  /** Begins to issue it to everybody whom the form names, one in each line. */
  public String batch() {
    return attempt.to(() -> "/document/batch?faces-redirect=true&id=" + batches.begin(number(), version(), form.toAddressees()).id());
  }

  public String serve() {
    return again(() -> desk.serve(number(), version(), form.toService()));
  }

  public String archive() {
    return again(() -> desk.archive(number(), version(), form.getVolumeNo()));
  }

  public String drop() {
    return again(() -> desk.drop(number(), version(), form.getReason()));
  }

  public String makeVoid() {
    return again(() -> desk.makeVoid(number(), version(), form.getReason()));
  }

  /** The numbers of its pages, from 1, as pictures to be looked at. */
  public List<Integer> getPages() {
    return IntStream.rangeClosed(1, pages.of(this::count)).boxed().toList();
  }

  /** Why there are no pages to be seen, where the matter brought something that cannot be printed: by field, to be mended there. */
  public List<String> getUnprintable() {
    return getPages().isEmpty() ? unprintable : List.of();
  }

  private int count() {
    try {
      return looks.pages(number());
    } catch (Invalid invalid) {
      unprintable = invalid.violations().stream().map(fault -> words.told(label(fault.pointer().substring(1)), words.fault(fault))).toList();
      return 0;
    }
  }

  /** Whether the issued paper is still what was issued. */
  public boolean isIntact() {
    return intact.of(() -> looks.check(number()).intact());
  }

  /** The address of a file of it: {@code pdf}, {@code ofd}. */
  public String file(String kind) {
    return "/document/file?id=" + id + "&form=" + kind;
  }

  /** The address of the picture of a page. A paper that changes has another address, so that no old picture is shown. */
  public String picture(int page) {
    return "/document/file?id=" + id + "&form=page&page=" + page + "&v=" + version();
  }

  /** What a field is called, as on the form. */
  public String label(String field) {
    return paper.row().type().field(field).map(words::field).orElseGet(() -> words.of("document.field." + field));
  }

  public boolean missing(String field) {
    return paper.missing().contains(field);
  }

  private String again(Runnable action) {
    return attempt.to(() -> {
      action.run();
      return "/document/document?faces-redirect=true&id=" + id;
    });
  }

  private int version() {
    return paper.row().version();
  }

  private long number() {
    return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
  }

  public DocumentView getPaper() {
    return paper;
  }

  public DocumentForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  /** The action whose form is open, null when none is. */
  public String getAct() {
    return act;
  }

  public void setAct(String act) {
    this.act = act;
  }
}
