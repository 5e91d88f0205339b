package org.mingcha.spotcheck.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mingcha.sampling.FileKind;
import org.mingcha.sampling.SampleFile;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.UploadedFile;
import org.mingcha.spotcheck.CheckFileDesk;

/** The part of a check's page that shows its files and takes one in. */
@Named
@RequestScoped
public class CheckFilesPart {

  @Inject private CheckFileDesk desk;
  @Inject private Attempt attempt;
  private FileKind kind;
  private Part file;

  /** Keeps the chosen file with this check; when refused, the page says why. */
  public String attach(String number) {
    return attempt.to(() -> {
      desk.attach(number, kind, UploadedFile.name(file), UploadedFile.content(file));
      return "/spotcheck/check?faces-redirect=true&number=" + URLEncoder.encode(number, StandardCharsets.UTF_8);
    });
  }

  /** Where a file is fetched. */
  public String address(String number, SampleFile one) {
    return "/spotcheck/file?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8) + "&id=" + one.number();
  }

  /** A sampler keeps files of any kind, other inspectors test reports. */
  public FileKind[] kinds(boolean sampler) {
    return sampler ? FileKind.values() : new FileKind[] {FileKind.TEST_REPORT};
  }

  public FileKind getKind() {
    return kind;
  }

  public void setKind(FileKind kind) {
    this.kind = kind;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
