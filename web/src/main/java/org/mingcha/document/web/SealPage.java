package org.mingcha.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.mingcha.document.sign.SealDesk;
import org.mingcha.document.sign.SealView;
import org.mingcha.identity.BureauView;
import org.mingcha.shared.web.Attempt;

/** The picture of a bureau's seal, and who set it when; the system administrator sets another here. */
@Named
@ViewScoped
public class SealPage implements Serializable {

  private static final int MOST_BYTES = 1024 * 1024;

  @Inject private SealDesk desk;
  @Inject private Attempt attempt;
  private String code;
  private BureauView bureau;
  private List<SealView> seals = List.of();
  private transient Part file;

  public void load() {
    attempt.load(() -> {
      bureau = desk.bureau(code == null ? "" : code);
      seals = desk.of(code);
    });
  }

  public String set() {
    return attempt.to(() -> {
      desk.set(code, seals.size(), bytes());
      return "/document/seal?faces-redirect=true&includeViewParams=true";
    });
  }

  /** No more than would be refused anyway. */
  private byte[] bytes() {
    try (var in = file.getInputStream()) {
      return in.readNBytes(MOST_BYTES);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public BureauView getBureau() {
    return bureau;
  }

  /** The latest first. */
  public List<SealView> getSeals() {
    return seals;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
