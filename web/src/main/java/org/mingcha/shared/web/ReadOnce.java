package org.mingcha.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.Serializable;
import java.util.function.Supplier;

/** A value that a page reads once each time it is shown: after a command it is read anew, and shows what the command did. */
public final class ReadOnce<T> implements Serializable {

  private transient T value;
  private transient FacesContext shownIn;

  public T of(Supplier<T> reader) {
    var faces = FacesContext.getCurrentInstance();
    if (value == null || faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE && shownIn != faces) {
      value = reader.get();
      shownIn = faces;
    }
    return value;
  }
}
