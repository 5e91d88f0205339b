package org.mingcha.shared;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.mingcha.store.StoredFile;

/** How files that others sent go out: to be saved, never to be run in our pages. */
public final class Downloads {

  private Downloads() {}

  /** The headers of a file to be saved under this name. */
  public static Map<String, Object> headers(String fileName, StoredFile file) {
    return Map.of(
        "Content-Disposition", "attachment; filename*=UTF-8''" + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20"),
        "Content-Length", file.size(),
        "X-Content-Type-Options", "nosniff",
        "Content-Security-Policy", "sandbox; default-src 'none'");
  }
}
