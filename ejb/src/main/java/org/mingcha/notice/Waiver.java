package org.mingcha.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The party gave up rights in writing (书面放弃陈述、申辩、听证), those that the paper names and no other.
 *
 * @param documentNo the signed paper; a waiver by word of mouth is none
 * @param statement whether it does not want to speak (陈述、申辩)
 * @param hearing whether it does not want a hearing (听证)
 * @param notice which notice of the case gave the rights, counted from one
 */
@Embeddable
public record Waiver(@Column(name = "document_no") String documentNo, @Column(name = "received_on") LocalDate receivedOn, boolean statement,
    boolean hearing, int notice) implements Serializable {

  static Waiver of(String documentNo, LocalDate receivedOn, Collection<PartyRight> rights, int notice) {
    return new Waiver(documentNo, receivedOn, rights.contains(PartyRight.STATEMENT), rights.contains(PartyRight.HEARING), notice);
  }

  /** What is given up by it. */
  public List<PartyRight> waives() {
    return Stream.of(PartyRight.values()).filter(this::names).toList();
  }

  boolean names(PartyRight right) {
    return right == PartyRight.STATEMENT ? statement : hearing;
  }
}
