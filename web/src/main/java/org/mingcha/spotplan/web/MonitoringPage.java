package org.mingcha.spotplan.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.mingcha.kernel.Page;
import org.mingcha.shared.web.Attempt;
import org.mingcha.shared.web.ReadOnce;
import org.mingcha.spotplan.MonitoringDesk;
import org.mingcha.spotplan.MonitoringView;

/** What monitoring found, and where an inspector records it. */
@Named
@ViewScoped
public class MonitoringPage implements Serializable {

  private static final int ROWS = 50;
  private static final String PAGE = "/spotplan/monitoring?faces-redirect=true";

  @Inject private MonitoringDesk desk;
  @Inject private Attempt attempt;
  private final MonitoringForm form = new MonitoringForm();
  private final ReadOnce<Page<MonitoringView>> page = new ReadOnce<>();
  private String platform;
  private String cursor;

  /** Shows the list; only members of a bureau come here. */
  public void load() {
    attempt.load(this::getRows);
  }

  public List<MonitoringView> getRows() {
    return page().items();
  }

  /** Where the next page begins; null on the last one. */
  public String getNextPage() {
    return page().next();
  }

  private Page<MonitoringView> page() {
    return page.of(() -> desk.list(platform == null || platform.isBlank() ? null : platform,
        cursor != null && cursor.matches("\\d{1,18}") ? cursor : null, ROWS));
  }

  /** Records a result and shows the list; when refused, says why and keeps what was typed. */
  public String record() {
    return attempt.to(() -> {
      desk.record(form.toDraft());
      return PAGE;
    });
  }

  public MonitoringForm getForm() {
    return form;
  }

  public String getPlatform() {
    return platform;
  }

  public void setPlatform(String platform) {
    this.platform = platform;
  }

  public String getCursor() {
    return cursor;
  }

  public void setCursor(String cursor) {
    this.cursor = cursor;
  }
}
