package org.mingcha.enclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.mingcha.kernel.SubjectRef;

/** The files of one kind of matter, at the desk that keeps those of several. */
public record KindFiles(String kind, MatterFileDesk desk) implements EnclosureDesk {

  @Override
  public void requireMatter(String number) {
    desk.requireMatter(ref(number));
  }

  /** In the order in which they came. */
  public List<Enclosure> of(String number) {
    return desk.of(ref(number));
  }

  @Override
  public Enclosure enclose(String number, Integer version, String fileName, InputStream file) {
    return desk.enclose(ref(number), version, fileName, file);
  }

  @Override
  public Enclosure file(String number, String id) {
    return desk.file(ref(number), id);
  }

  @Override
  public void copy(Enclosure file, OutputStream out) throws IOException {
    desk.copy(file, out);
  }

  private SubjectRef ref(String number) {
    return new SubjectRef(kind, number);
  }
}
