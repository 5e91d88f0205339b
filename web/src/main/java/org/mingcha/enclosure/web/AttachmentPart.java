package org.mingcha.enclosure.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mingcha.enclosure.Enclosure;
import org.mingcha.enclosure.MatterFileDesk;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.ReadOnce;
import org.mingcha.shared.web.UploadedFile;
import org.mingcha.shared.web.Words;

/** The part of a matter's page that shows its files and takes one in; every kind alike that has such files. */
@Named
@RequestScoped
public class AttachmentPart {

  @Inject private MatterFileDesk desk;
  @Inject private Attempt attempt;
  @Inject private Words words;
  private final ReadOnce<List<Enclosure>> files = new ReadOnce<>();
  private final ReadOnce<Boolean> offered = new ReadOnce<>();
  private Part file;

  /** The files of the matter, read once for each request. */
  public List<Enclosure> of(SubjectRef matter) {
    return files.of(() -> desk.of(matter));
  }

  /** Whether the reader need not stay away from the matter, so that the page offers to add a file. */
  public boolean offered(SubjectRef matter) {
    return offered.of(() -> desk.needNotStayAway(matter));
  }

  /** Keeps the chosen file with the matter; when refused, the page says why. */
  public String attach(SubjectRef matter) {
    return attempt.to(() -> {
      desk.enclose(matter, null, UploadedFile.name(file), UploadedFile.content(file));
      return words.page(matter.kind()) + "?faces-redirect=true&number=" + URLEncoder.encode(matter.number(), StandardCharsets.UTF_8);
    });
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
