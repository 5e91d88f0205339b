package org.mingcha.document.volume;

import java.util.List;

/**
 * A line of the index with its place and its pages.
 *
 * @param place from 1, within the volume
 * @param page on which it begins; 0 for what has no pages
 * @param pages how many it has
 * @param damaged files of it that cannot be read, or are not what came
 */
public record VolumeLeaf(int place, VolumeItem item, int page, int pages, List<VolumeFile> damaged) {

  /** How many files lie in the package only, because they are neither PDF nor picture. */
  long beside() {
    return item.files().stream().filter(file -> !file.bound()).count();
  }
}
