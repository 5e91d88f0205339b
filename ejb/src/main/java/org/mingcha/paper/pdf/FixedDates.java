package org.mingcha.paper.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Puts the paper's day in place of the moment at which the file was made, and its identity in place of a random one. */
final class FixedDates {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private FixedDates() {}

  static void set(PDDocument document, LocalDate day, long identity) throws IOException {
    var at = day.atStartOfDay(CHINA);
    document.getDocumentInformation().setCreationDate(GregorianCalendar.from(at));
    var metadata = document.getDocumentCatalog().getMetadata();
    var xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
        .replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + day + "T00:00:00+08:00");
    metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    document.setDocumentId(identity);
  }
}
