package org.mingcha.document.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingcha.document.DocumentFile;
import org.mingcha.document.DocumentRow;
import org.mingcha.document.DocumentView;
import org.mingcha.document.batch.BatchItem;
import org.mingcha.document.batch.BatchView;
import org.mingcha.document.batch.ItemState;
import org.mingcha.document.number.NumberRange;
import org.mingcha.document.number.NumberRow;
import org.mingcha.document.number.NumberSeries;
import org.mingcha.document.sign.DocumentSignature;
import org.mingcha.paper.PaperType;
import org.mingcha.shared.rest.Answers;
import org.mingcha.shared.rest.MatterDocuments;
import org.mingcha.store.StoredFile;

/** Papers as the contract writes them: what officers bring, and what is answered. */
@ApplicationScoped
public class DocumentDocuments {

  @Inject private MatterDocuments matters;

  record Draft(@NotNull PaperType type, @Size(max = 300) String about) {}

  record Edit(@NotNull @Size(min = 1, max = 100) Map<@NotBlank String, @Size(max = 20000) String> fields) {}

  record Volume(@NotBlank @Size(max = 100) String volumeNo) {}

  record Addressees(@NotNull @Size(min = 1, max = 200) List<@NotBlank @Size(max = 500) String> addressees) {}

  /** For actions that ask for nothing. */
  record Nothing() {}

  /** A paper in a list. */
  public static Map<String, Object> row(DocumentRow row) {
    var document = new LinkedHashMap<String, Object>();
    document.put("id", String.valueOf(row.id()));
    document.put("href", href(row.id()));
    document.put("within", row.matter());
    document.put("position", row.nth());
    document.put("type", row.type());
    document.put("form", row.type().form());
    document.put("title", row.title());
    document.put("about", row.about());
    document.put("outward", row.outward());
    document.put("state", row.state());
    document.put("number", row.number());
    document.put("reference", row.reference());
    document.put("issuedOn", row.issuedOn());
    document.put("draftedBy", row.draftedBy());
    document.put("draftedAt", Answers.time(row.draftedAt()));
    document.put("approval", row.approval() == null ? null : approval(row));
    document.put("service", row.service() == null ? null : service(row));
    document.put("volumeNo", row.volumeNo());
    document.put("reason", row.reason());
    document.put("version", row.version());
    return document;
  }

  /** A paper that the matter can have. */
  static Map<String, Object> offered(DocumentFile.Offered offer) {
    var document = new LinkedHashMap<String, Object>();
    document.put("type", offer.type());
    document.put("form", offer.type().form());
    document.put("title", offer.type().title());
    document.put("about", offer.about());
    document.put("outward", offer.type().outward());
    return document;
  }

  /** A paper whole. */
  public Map<String, Object> view(DocumentView view, Locale locale) {
    var document = row(view.row());
    document.put("fields", view.content());
    document.put("missing", view.missing());
    document.put("pdf", view.pdf() == null ? null : file(view.row().id(), "pdf", view.pdf()));
    document.put("ofd", view.ofd() == null ? null : file(view.row().id(), "ofd", view.ofd()));
    document.put("signature", view.signature() == null ? null : signature(view.signature()));
    document.put("actions", view.actions().stream().map(action -> matters.action(action, locale)).toList());
    return document;
  }

  static Map<String, Object> batch(BatchView batch) {
    var document = new LinkedHashMap<String, Object>();
    document.put("id", String.valueOf(batch.id()));
    document.put("href", "/api/v1/document-batches/" + batch.id());
    document.put("within", batch.matter());
    document.put("model", href(batch.model()));
    document.put("state", batch.state());
    document.put("begunAt", Answers.time(batch.begunAt()));
    document.put("begunBy", batch.begunBy());
    document.put("endedAt", Answers.time(batch.endedAt()));
    document.put("total", batch.total());
    document.put("issued", batch.count(ItemState.ISSUED));
    document.put("failed", batch.count(ItemState.FAILED));
    document.put("items", batch.items().stream().map(DocumentDocuments::item).toList());
    document.put("version", batch.version());
    return document;
  }

  private static Map<String, Object> item(BatchItem item) {
    var document = new LinkedHashMap<String, Object>();
    document.put("addressee", item.addressee());
    document.put("state", item.state());
    document.put("document", item.document() == null ? null : href(item.document()));
    document.put("number", item.number());
    document.put("problem", item.problem());
    return document;
  }

  static Map<String, Object> number(NumberRow row) {
    var document = new LinkedHashMap<String, Object>();
    document.put("number", row.text());
    document.put("word", row.word());
    document.put("year", row.year());
    document.put("serial", row.serial());
    document.put("state", row.state());
    document.put("document", row.document() == null ? null : href(row.document()));
    document.put("title", row.title());
    document.put("matter", row.matter() == null ? null : Answers.path(row.matterKind(), row.matter()));
    document.put("takenAt", Answers.time(row.takenAt()));
    document.put("takenBy", row.takenBy());
    document.put("takenByName", row.takenName());
    document.put("voidAt", Answers.time(row.voidAt()));
    document.put("voidBy", row.voidBy());
    document.put("voidByName", row.voidName());
    document.put("reason", row.reason());
    return document;
  }

  static List<Map<String, Object>> series(List<NumberSeries> series) {
    return series.stream().map(one -> Map.<String, Object>of("word", one.word(), "year", one.year(), "last", one.last(),
        "taken", one.taken(), "reserved", one.reserved(), "voided", one.voided(), "missing", one.missing())).toList();
  }

  static List<Map<String, Object>> ranges(List<NumberRange> ranges) {
    return ranges.stream().map(one -> Map.<String, Object>of("batch", "/api/v1/document-batches/" + one.batch(), "word", one.word(), "year", one.year(),
        "first", one.first(), "last", one.last(), "taken", one.taken(), "reserved", one.reserved(), "voided", one.voided())).toList();
  }

  private static Map<String, Object> approval(DocumentRow row) {
    var document = new LinkedHashMap<String, Object>();
    document.put("by", row.approval().by());
    document.put("name", row.approval().name());
    document.put("at", Answers.time(row.approval().at()));
    document.put("action", row.approval().move());
    document.put("opinion", row.approval().opinion());
    return document;
  }

  private static Map<String, Object> service(DocumentRow row) {
    var document = new LinkedHashMap<String, Object>();
    document.put("method", row.service().method());
    document.put("servedOn", row.service().servedOn());
    document.put("effectiveOn", row.effectiveOn());
    document.put("receivedBy", row.service().receivedBy());
    document.put("proof", row.service().proof());
    document.put("addressConfirmation", row.service().addressConfirmation());
    return document;
  }

  private static Map<String, Object> signature(DocumentSignature signature) {
    return Map.of("signed", signature.signed(), "value", signature.value(), "certificate", signature.certificate());
  }

  private static Map<String, Object> file(long id, String form, StoredFile file) {
    return Map.of("href", href(id) + "." + form, "mediaType", file.mediaType(), "size", file.size(), "sm3", file.sm3(),
        "sha256", file.sha256());
  }

  private static String href(long id) {
    return "/api/v1/documents/" + id;
  }
}
