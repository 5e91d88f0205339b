package org.mingcha.shared.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** The language that a reader has chosen; Chinese until English is asked for. */
@Named
@SessionScoped
public class Language implements Serializable {

  private boolean english;

  public Locale getLocale() {
    return english ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }

  public boolean isEnglish() {
    return english;
  }

  /** For the {@code lang} attribute of a page. */
  public String getTag() {
    return english ? "en" : "zh-CN";
  }

  public void choose(String tag) {
    english = tag.startsWith("en");
  }
}
