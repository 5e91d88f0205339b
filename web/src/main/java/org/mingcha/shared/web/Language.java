package org.mingcha.shared.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/**
 * The language that a reader has chosen; Chinese until English is asked for. Until an administrator chooses, it is the browser's: what
 * they look after is the installation, whereas officers work in the language of the law.
 */
@Named
@SessionScoped
public class Language implements Serializable {

  private boolean english;
  private boolean chosen;

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
    chosen = true;
  }

  /** Takes the browser's language, unless the reader has chosen one. */
  public void follow(Locale browser) {
    if (!chosen) {
      english = Locale.ENGLISH.getLanguage().equals(browser.getLanguage());
    }
  }
}
