package org.mingcha.shared.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mingcha.kernel.SubjectRef;

/**
 * Where something is begun that may be undertaken beside the steps of a matter.
 *
 * @param undertaking its name, as components call it
 * @param label key of what the button says
 * @param page address of the page from the root of the application, with {@code {kind}} and {@code {number}} for the matter
 */
public record Way(String undertaking, String label, String page) {

  String from(SubjectRef matter) {
    return page.replace("{kind}", encoded(matter.kind())).replace("{number}", encoded(matter.number()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
