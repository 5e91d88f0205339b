package org.mingcha.document.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.mingcha.kernel.Sm3;
import org.mingcha.store.FileStore;

/** Counts the pages of volumes (编页). What a file is, is asked of its bytes: one that is not what came is not bound. */
@ApplicationScoped
class VolumePages {

  private static final int REMEMBERED = 10_000;

  @Inject private FileStore files;
  private final Map<Long, Integer> counted = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
    @Override
    protected boolean removeEldestEntry(Map.Entry<Long, Integer> eldest) {
      return size() > REMEMBERED;
    }
  });

  /**
   * A file as it is bound.
   *
   * @param pages 0 where it cannot be read or is not what came
   */
  record Sheets(byte[] bytes, int pages) {}

  /** The items of one volume with their places and pages; what was counted once is not read again. */
  List<VolumeLeaf> number(List<VolumeItem> items, Volume volume) {
    return number(items, volume, this::count);
  }

  /** The same, with pages counted by somebody who has read the files. */
  static List<VolumeLeaf> number(List<VolumeItem> items, Volume volume, ToIntFunction<VolumeFile> pagesOf) {
    var leaves = new ArrayList<VolumeLeaf>();
    int next = 1;
    for (var item : items.stream().filter(one -> one.part().volume() == volume).toList()) {
      var bound = item.files().stream().filter(VolumeFile::bound).toList();
      int pages = bound.stream().mapToInt(pagesOf).sum();
      leaves.add(new VolumeLeaf(leaves.size() + 1, item, pages == 0 ? 0 : next, pages,
          bound.stream().filter(file -> pagesOf.applyAsInt(file) == 0).toList()));
      next += pages;
    }
    return leaves;
  }

  Sheets read(VolumeFile file) {
    try {
      var out = new ByteArrayOutputStream();
      files.copy(file.file(), out);
      var bytes = out.toByteArray();
      return new Sheets(bytes, Sm3.hex(bytes).equals(file.file().sm3()) ? VolumePdf.pages(file, bytes) : 0);
    } catch (IOException | RuntimeException unreadable) {
      return new Sheets(new byte[0], 0); // said in the note of the volume
    }
  }

  private int count(VolumeFile file) {
    var known = counted.get(file.file().id());
    if (known != null) {
      return known;
    }
    int pages = read(file).pages();
    if (pages > 0) {
      counted.put(file.file().id(), pages);
    }
    return pages;
  }
}
