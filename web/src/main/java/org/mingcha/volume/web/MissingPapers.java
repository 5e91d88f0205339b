package org.mingcha.volume.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingcha.document.volume.BindingDesk;
import org.mingcha.document.volume.MatterVolumes;
import org.mingcha.document.volume.VolumeLeaf;
import org.mingcha.kernel.SubjectRef;
import org.mingcha.shared.web.SystemWords;
import org.mingcha.shared.web.Words;

/** What the volumes of a matter still lack, for whoever is about to archive it (归档前应补上的缺件). It warns, and refuses nothing. */
@Named
@RequestScoped
public class MissingPapers {

  @Inject private BindingDesk desk;
  @Inject private Words words;
  @Inject private SystemWords systemWords;
  private final Map<SubjectRef, List<String>> told = new HashMap<>();

  /** Each by what it is called, and its number where it has one. */
  public List<String> of(SubjectRef matter) {
    return told.computeIfAbsent(matter, one -> missing(desk.of(one)).map(this::name).toList());
  }

  /** In the order in which they would be bound. */
  static Stream<VolumeLeaf> missing(MatterVolumes volumes) {
    return Stream.concat(volumes.main().stream(), volumes.sub().stream()).filter(leaf -> !leaf.item().held());
  }

  private String name(VolumeLeaf leaf) {
    var item = leaf.item();
    var name = item.paper() == null ? words.code("volume.kind", item.kind()) : words.paper(item.paper().type(), item.paper().title());
    return item.number() == null ? name : name + " " + systemWords.of(item.number());
  }
}
