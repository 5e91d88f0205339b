package org.mingcha.endorsement;

/** A kind of matter whose proposals a unit head endorses before a leader decides (办案机构负责人复核后报批). */
public interface Endorsable {

  /** Who proposed and who has endorsed; never null. */
  Endorsement endorsement();
}
