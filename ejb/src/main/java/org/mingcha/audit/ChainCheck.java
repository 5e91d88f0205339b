package org.mingcha.audit;

import static org.mingcha.audit.Finding.What.CUT_OFF;
import static org.mingcha.audit.Finding.What.DELETED;
import static org.mingcha.audit.Finding.What.EDITED;
import static org.mingcha.audit.Finding.What.HEAD_MISSING;
import static org.mingcha.audit.Finding.What.INSERTED;
import static org.mingcha.audit.Finding.What.REPLACED;
import static org.mingcha.audit.Finding.What.SWAPPED;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Checks one chain: told its entries in order and then its head, names each that is not as it was written. Holds no more
 * than the last entry and some that are broken.
 */
final class ChainCheck {

  /** More broken entries than these are named as edited, without looking for what else may have become of them. */
  private static final int MOST_COMPARED = 50;
  private static final long NOWHERE = -1;

  private final String chain;
  private final Consumer<Finding> findings;
  private final List<TrailRow> broken = new ArrayList<>();
  private TrailRow last;
  private boolean lastGenuine = true;

  ChainCheck(String chain, Consumer<Finding> findings) {
    this.chain = chain;
    this.findings = findings;
  }

  String chain() {
    return chain;
  }

  /** The next entry. */
  void row(TrailRow row) {
    long expected = last == null ? 1 : last.seq() + 1;
    if (row.seq() > expected) {
      findings.accept(new Finding(DELETED, chain, expected, row.seq() - 1));
    }
    boolean genuine = row.digest().equals(row.hash());
    if (row.seq() < 1) {
      findings.accept(Finding.at(INSERTED, chain, row.seq()));
    } else if (!genuine) {
      broken(row);
    } else if (row.seq() == expected) {
      checkLink(row);
    }
    last = row;
    lastGenuine = genuine;
  }

  private void broken(TrailRow row) {
    if (broken.size() == MOST_COMPARED) {
      nameBroken();
    }
    broken.add(row);
  }

  /** A genuine entry says which one was before it. If that is another one now, then the one before is not what was. */
  private void checkLink(TrailRow row) {
    if (row.previous().equals(last == null ? "" : last.hash())) {
      return;
    }
    if (last == null) {
      findings.accept(Finding.at(REPLACED, chain, row.seq()));
    } else if (lastGenuine) {
      findings.accept(Finding.at(row.previous().equals(last.previous()) ? INSERTED : REPLACED, chain, last.seq()));
    }
  }

  /** After the last entry: where the chain stood when it was last written; null when nothing says so. */
  void end(ChainHead head) {
    nameBroken();
    long seen = last == null ? 0 : last.seq();
    if (head == null) {
      findings.accept(Finding.at(HEAD_MISSING, chain, seen));
    } else if (head.seq() > seen) {
      findings.accept(new Finding(CUT_OFF, chain, seen + 1, head.seq()));
    } else if (head.seq() < seen) {
      findings.accept(new Finding(INSERTED, chain, head.seq() + 1, seen));
    } else if (last != null && lastGenuine && !last.hash().equals(head.hash())) {
      findings.accept(Finding.at(REPLACED, chain, seen));
    }
  }

  private void nameBroken() {
    long shifted = NOWHERE;
    for (var row : broken) {
      var other = broken.stream().filter(o -> o != row && swapped(row, o)).findFirst();
      if (other.isPresent()) {
        findings.accept(Finding.at(SWAPPED, chain, row.seq()));
      } else if (row.digestAt(row.seq() - 1).equals(row.hash())) {
        shifted = shifted(row, INSERTED, row.seq() - 1, shifted);
      } else if (row.digestAt(row.seq() + 1).equals(row.hash())) {
        shifted = shifted(row, DELETED, row.seq(), shifted);
      } else {
        findings.accept(Finding.at(EDITED, chain, row.seq()));
      }
    }
    broken.clear();
  }

  /** Entries that were given the next number to make room, or to close a gap: the first of them tells where. */
  private long shifted(TrailRow row, Finding.What what, long where, long before) {
    if (row.seq() != before + 1) {
      findings.accept(Finding.at(what, chain, where));
    }
    return row.seq();
  }

  private static boolean swapped(TrailRow one, TrailRow other) {
    return one.digestAt(other.seq()).equals(one.hash()) && other.digestAt(one.seq()).equals(other.hash());
  }
}
