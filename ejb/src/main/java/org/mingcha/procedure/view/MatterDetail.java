package org.mingcha.procedure.view;

/** A matter as its page and its document show it: what all kinds have, to which each kind adds its own facts. */
public interface MatterDetail {

  MatterFile file();

  default int version() {
    return file().matter().version();
  }

  default String number() {
    return file().matter().number();
  }
}
