package org.mingcha.identity;

/** A bureau as the database would give it. */
final class SomeBureau {

  private SomeBureau() {}

  static Bureau of(String code) {
    var bureau = new Bureau();
    try {
      var field = Bureau.class.getDeclaredField("code");
      field.setAccessible(true);
      field.set(bureau, code);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bureau;
  }
}
