package org.mingcha.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("选人的地方，证件过期的都写明已届满")
class ExpiredCertificateTest {

  private static final Path PAGES = Path.of("src/main/webapp");

  @DisplayName("写有效期的地方，也写过期")
  @Test void everyListSaysWhoseCertificateHasRunOut() throws IOException {
    var named = pages("identity.valid-to");
    assertFalse(named.isEmpty());
    assertEquals(List.of(), named.stream().filter(page -> !page.contains("officer.certificateValidTo() lt frame.today ? 'identity.expired-on' : 'identity.valid-to'")).toList());
  }

  @DisplayName("承办人的名单：已届满的不能勾选；补记的，自事项登记之日起有效过的可以；勾选过的可以去掉；提交时仍由法律退回")
  @Test void nobodyTicksWhomTheLawRefuses() throws IOException {
    assertTrue(read(PAGES.resolve("WEB-INF/tags/handlers.xhtml")).contains("itemDisabled=\"#{facesContext.currentPhaseId.ordinal eq 6"
        + " and officer.certificateValidTo() lt (empty since ? frame.today : since) and not form.handlers.contains(officer.user())}\""));
    assertEquals(List.of(), pages("<a:handlers").stream().filter(page -> page.contains("evidence.field.officers") && !page.contains("since=")).toList());
  }

  private static List<String> pages(String naming) throws IOException {
    try (var files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).map(ExpiredCertificateTest::read).filter(page -> page.contains(naming)).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
