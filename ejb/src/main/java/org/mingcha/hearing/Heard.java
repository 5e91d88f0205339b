package org.mingcha.hearing;

/** A case in which hearings are held, as the rules on hearings ask it. */
public interface Heard {

  Hearings hearings();

  boolean handledBy(String user);
}
