package org.mingcha.document.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.mingcha.document.batch.BatchDesk;
import org.mingcha.document.batch.BatchView;
import org.mingcha.document.batch.ItemState;
import org.mingcha.shared.web.Attempt;

/** One letter to many: how far it has come, what failed, and its cancellation. */
@Named
@ViewScoped
public class BatchPage implements Serializable {

  @Inject private BatchDesk desk;
  @Inject private Attempt attempt;
  private String id;
  private BatchView batch;

  public void load() {
    attempt.load(() -> batch = desk.view(number()));
  }

  public String cancel() {
    return attempt.to(() -> {
      desk.cancel(number(), batch.version());
      return "/document/batch?faces-redirect=true&id=" + id;
    });
  }

  public String resume() {
    return attempt.to(() -> {
      desk.resume(number(), batch.version());
      return "/document/batch?faces-redirect=true&id=" + id;
    });
  }

  /** How many have come so far. */
  public long getIssued() {
    return batch.count(ItemState.ISSUED);
  }

  public long getFailed() {
    return batch.count(ItemState.FAILED);
  }

  /** How many were left out when it was cancelled. */
  public long getLeftOut() {
    return batch.count(ItemState.CANCELLED);
  }

  private long number() {
    return id != null && id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
  }

  public BatchView getBatch() {
    return batch;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
