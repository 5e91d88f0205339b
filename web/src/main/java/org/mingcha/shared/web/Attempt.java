package org.mingcha.shared.web;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import org.mingcha.kernel.Conflict;
import org.mingcha.kernel.Invalid;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.NotPermitted;
import org.mingcha.kernel.RuleRefused;
import org.mingcha.kernel.Stale;

/** Does what an officer asked for, and says on the page why not: the reason, its article, and who was faster. */
@RequestScoped
public class Attempt {

  @Inject private Words words;

  /** The outcome of {@code act}; null, with a message on the page, when it was refused. */
  public String to(Supplier<String> act) {
    try {
      return act.get();
    } catch (RuleRefused refused) {
      return say(words.filled(refused.code(), refused.facts()), words.basis(refused.basis()));
    } catch (Conflict conflict) {
      return say(words.filled(conflict.code(), conflict.facts()), since(conflict.facts()));
    } catch (Stale stale) {
      return say(words.of("shared.stale"), since(stale.facts()));
    } catch (NotPermitted barred) {
      return say(words.filled(barred.code(), barred.facts()), null);
    } catch (Invalid invalid) {
      invalid.violations().forEach(this::say);
      return null;
    } catch (NotFound nothing) {
      return answer(404);
    } catch (EJBAccessException barred) {
      return say(words.of("shared.forbidden"), null);
    } catch (EJBException wrapped) {
      return race(wrapped);
    }
  }

  /** Whether {@code act} was done; when it was refused, a message on the page says why. */
  public boolean succeeds(Runnable act) {
    return to(() -> {
      act.run();
      return "";
    }) != null;
  }

  /** Loads what a page shows; answers 404 for what is not there for this reader, 403 for who may not read at all. */
  public void load(Runnable load) {
    try {
      load.run();
    } catch (NotFound nothing) {
      answer(404);
    } catch (NotPermitted | EJBAccessException barred) {
      answer(403);
    }
  }

  private String race(EJBException wrapped) {
    for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException) {
        return say(words.of("shared.race"), null);
      }
    }
    throw wrapped;
  }

  private String since(Map<String, Object> facts) {
    if (!facts.containsKey("name")) {
      return null;
    }
    return words.filled("shared.changed-by", facts);
  }

  /** A fault names its field by the label that the page has for it. */
  private void say(Invalid.Violation v) {
    var label = words.label(v, new LabelsOnPage(FacesContext.getCurrentInstance().getViewRoot()));
    var fault = words.fault(v);
    say(label.isEmpty() || fault.contains(label) || v.facts().containsKey("item") ? fault : words.told(label, fault),
        label.isEmpty() && !saysWhere(v.code()) ? v.pointer() : null);
  }

  /** A component's own text names what is wrong; the common ones do not. */
  private static boolean saysWhere(String code) {
    return code.indexOf('.') > 0 && !code.startsWith("range.");
  }

  private String say(String summary, String detail) {
    FacesContext.getCurrentInstance().addMessage(null,
        new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, detail == null ? "" : detail));
    return null;
  }

  private static String answer(int status) {
    var faces = FacesContext.getCurrentInstance();
    if (faces.getResponseComplete()) {
      return null;
    }
    try {
      faces.getExternalContext().responseSendError(status, null);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
    faces.responseComplete();
    return null;
  }
}
