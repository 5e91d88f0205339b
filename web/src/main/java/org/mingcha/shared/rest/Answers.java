package org.mingcha.shared.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mingcha.calendar.China;
import org.mingcha.kernel.Page;
import org.mingcha.kernel.Stale;

/** Forms of an answer that every resource shares. */
public final class Answers {

  private Answers() {}

  /** 200 with the document and its version as a strong ETag. */
  public static Response versioned(Object document, int version) {
    return Response.ok(Json.write(document)).tag(new EntityTag(String.valueOf(version))).build();
  }

  /** 200 with one page of a list. */
  public static <T> Response page(Page<T> page, Function<T, ?> document) {
    var body = new LinkedHashMap<String, Object>();
    body.put("items", page.items().stream().map(document).toList());
    body.put("next", page.next());
    return Response.ok(Json.write(body)).build();
  }

  public static Response list(String name, List<?> items) {
    return Response.ok(Json.write(Map.of(name, items))).build();
  }

  /** The version that {@code If-Match} names: 428 without one, 412 for what is no version of ours. */
  public static int version(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Refused(428, "if-match");
    }
    var tag = ifMatch.strip();
    if (!tag.matches("\"\\d{1,9}\"")) {
      throw new Stale(Map.of("ifMatch", tag));
    }
    return Integer.parseInt(tag.substring(1, tag.length() - 1));
  }

  /** The version that {@code If-Match} names, where none need be named; null without one. */
  public static Integer versionIfNamed(String ifMatch) {
    return ifMatch == null || ifMatch.isBlank() ? null : (Integer) version(ifMatch);
  }

  /** A moment as the contract writes it: with the offset of Asia/Shanghai; null stays null. */
  public static OffsetDateTime time(Instant at) {
    return at == null ? null : at.atZone(China.ZONE).toOffsetDateTime();
  }

  /** The last second of a day in Asia/Shanghai; null stays null. */
  public static OffsetDateTime endOf(LocalDate day) {
    return day == null ? null : China.endOfDay(day);
  }

  /** The end of a limit: the last second of its day, or the moment where it runs by the hour. */
  public static OffsetDateTime endOf(LocalDate day, Instant moment) {
    return moment == null ? endOf(day) : time(moment);
  }

  public static String path(String kind, String number) {
    return "/api/v1/" + kind + "/" + URLEncoder.encode(number, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
