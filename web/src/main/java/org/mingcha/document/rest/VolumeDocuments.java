package org.mingcha.document.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingcha.document.volume.MatterVolumes;
import org.mingcha.document.volume.VolumeLeaf;
import org.mingcha.shared.rest.MatterDocuments;

/** The volumes of a matter as the contract answers them. */
@ApplicationScoped
public class VolumeDocuments {

  @Inject private MatterDocuments matters;

  /** Cover and lists of both volumes. */
  public Map<String, Object> of(MatterVolumes volumes) {
    var document = new LinkedHashMap<String, Object>();
    if (volumes.matter().kind().equals("penalty-cases")) {
      document.put("case", volumes.matter().number());
    }
    document.put("within", volumes.matter());
    document.put("title", volumes.title());
    document.put("parties", volumes.parties());
    document.put("bureau", matters.bureau(volumes.bureau()));
    document.put("volumeNo", volumes.cover().volumeNo());
    document.put("retention", volumes.cover().retention());
    document.put("archivedOn", volumes.cover().archivedOn());
    document.put("missing", volumes.missing());
    document.put("main", volumes.main().stream().map(VolumeDocuments::paper).toList());
    document.put("sub", volumes.sub().stream().map(VolumeDocuments::paper).toList());
    return document;
  }

  private static Map<String, Object> paper(VolumeLeaf leaf) {
    var item = leaf.item();
    var document = new LinkedHashMap<String, Object>();
    document.put("number", leaf.place());
    document.put("part", item.part());
    document.put("kind", item.kind());
    document.put("title", item.title());
    document.put("documentNo", item.number());
    document.put("organ", item.author());
    document.put("detail", item.detail());
    document.put("on", item.date());
    document.put("held", item.held());
    document.put("document", item.paper() == null ? null : "/api/v1/documents/" + item.paper().id());
    document.put("files", item.files().size());
    document.put("page", leaf.page() == 0 ? null : leaf.page());
    document.put("pages", leaf.pages());
    document.put("damaged", leaf.damaged().size());
    return document;
  }
}
