package org.mingcha.audit;

import java.sql.SQLException;

/**
 * Ways to lay hands on the trail as the owner of its tables. Each answers which chain and number must be named; the
 * second number is where the name may stand too, when the hand covered its tracks.
 */
enum Alteration {

  EDIT_A_COLUMN {
    @Override
    Expected lay(Hand hand) throws SQLException {
      var row = hand.anyEntry();
      var column = hand.oneOf("at", "actor_user", "actor_name", "actor_role", "actor_bureau", "action", "subject_kind", "subject_no",
          "facts", "previous", "hash");
      var value = column.equals("at") ? "at + interval '1 second'" : "coalesce(" + column + ", '') || 'x'";
      hand.run("update audit_entry set " + column + " = " + value + " where chain = ? and seq = ?", row.chain(), row.seq());
      return new Expected(row.chain(), row.seq(), row.seq());
    }
  },
  EDIT_AND_DIGEST_ANEW {
    @Override
    Expected lay(Hand hand) throws SQLException {
      var row = hand.anyEntry();
      hand.write(hand.withOtherFacts(row));
      return new Expected(row.chain(), row.seq(), row.seq());
    }
  },
  DELETE {
    @Override
    Expected lay(Hand hand) throws SQLException {
      var row = hand.anyEntry();
      hand.run("delete from audit_entry where chain = ? and seq = ?", row.chain(), row.seq());
      return new Expected(row.chain(), row.seq(), row.seq());
    }
  },
  DELETE_AND_CLOSE_THE_GAP {
    @Override
    Expected lay(Hand hand) throws SQLException {
      var row = hand.entryBeforeTheLast();
      hand.run("delete from audit_entry where chain = ? and seq = ?", row.chain(), row.seq());
      hand.shift(row.chain(), row.seq(), -1);
      hand.run("update audit_head set seq = seq - 1 where chain = ?", row.chain());
      return new Expected(row.chain(), row.seq(), row.seq());
    }
  },
  INSERT_AND_MAKE_ROOM {
    @Override
    Expected lay(Hand hand) throws SQLException {
      var row = hand.entryBeforeTheLast();
      hand.shift(row.chain(), row.seq(), 1);
      hand.insert(hand.forged(row.chain(), row.seq() + 1, row.hash()));
      hand.run("update audit_head set seq = seq + 1 where chain = ?", row.chain());
      return new Expected(row.chain(), row.seq() + 1, row.seq() + 1);
    }
  },
  APPEND_WITHOUT_THE_HEAD {
    @Override
    Expected lay(Hand hand) throws SQLException {
      var last = hand.last(hand.anyEntry().chain());
      hand.insert(hand.forged(last.chain(), last.seq() + 1, last.hash()));
      return new Expected(last.chain(), last.seq() + 1, last.seq() + 1);
    }
  },
  SWAP {
    @Override
    Expected lay(Hand hand) throws SQLException {
      var row = hand.entryBeforeTheLast();
      hand.run("update audit_entry set seq = -seq where chain = ? and seq in (?, ?)", row.chain(), row.seq(), row.seq() + 1);
      hand.run("update audit_entry set seq = ? where chain = ? and seq = ?", row.seq() + 1, row.chain(), -row.seq());
      hand.run("update audit_entry set seq = ? where chain = ? and seq = ?", row.seq(), row.chain(), -row.seq() - 1);
      return new Expected(row.chain(), row.seq(), row.seq() + 1);
    }
  },
  MOVE_TO_ANOTHER_CHAIN {
    @Override
    Expected lay(Hand hand) throws SQLException {
      var row = hand.anyEntry();
      hand.run("update audit_entry set chain = chain || '-other' where chain = ? and seq = ?", row.chain(), row.seq());
      return new Expected(row.chain(), row.seq(), row.seq());
    }
  },
  CUT_THE_END_OFF {
    @Override
    Expected lay(Hand hand) throws SQLException {
      var row = hand.anyEntry();
      hand.run("delete from audit_entry where chain = ? and seq >= ?", row.chain(), row.seq());
      return new Expected(row.chain(), row.seq(), row.seq());
    }
  },
  CUT_OFF_WITH_THE_HEAD {
    @Override
    Expected lay(Hand hand) throws SQLException {
      var row = hand.anchoredEntry();
      hand.run("delete from audit_entry where chain = ? and seq >= ?", row.chain(), row.seq());
      hand.run("update audit_head set seq = ?, hash = ? where chain = ?", row.seq() - 1, row.previous(), row.chain());
      return new Expected(row.chain(), row.seq(), Long.MAX_VALUE);
    }
  },
  DELETE_A_WHOLE_CHAIN {
    @Override
    Expected lay(Hand hand) throws SQLException {
      var row = hand.anchoredEntry();
      hand.run("delete from audit_entry where chain = ?", row.chain());
      hand.run("delete from audit_head where chain = ?", row.chain());
      return new Expected(row.chain(), 1, Long.MAX_VALUE);
    }
  },
  WRITE_ALL_ANEW_FROM_HERE {
    @Override
    Expected lay(Hand hand) throws SQLException {
      var row = hand.anchoredEntry();
      var present = hand.withOtherFacts(row);
      hand.write(present);
      for (var next : hand.after(row)) {
        present = hand.linked(next, present.hash());
        hand.write(present);
      }
      hand.run("update audit_head set hash = ? where chain = ?", present.hash(), row.chain());
      return new Expected(row.chain(), row.seq(), Long.MAX_VALUE);
    }
  },
  TURN_THE_HEAD_BACK {
    @Override
    Expected lay(Hand hand) throws SQLException {
      var row = hand.entryBeforeTheLast();
      hand.run("update audit_head set seq = ?, hash = ? where chain = ?", row.seq(), row.hash(), row.chain());
      return new Expected(row.chain(), row.seq() + 1, row.seq() + 1);
    }
  },
  LOSE_THE_HEAD {
    @Override
    Expected lay(Hand hand) throws SQLException {
      var row = hand.last(hand.anyEntry().chain());
      hand.run("delete from audit_head where chain = ?", row.chain());
      return new Expected(row.chain(), row.seq(), row.seq());
    }
  },
  EDIT_AN_ANCHOR {
    @Override
    Expected lay(Hand hand) throws SQLException {
      long number = hand.anyAnchor();
      var column = hand.oneOf("at", "made_by", "previous", "digest", "signature", "public_key");
      hand.run("update audit_anchor set " + column + " = " + (column.equals("at") ? "at + interval '1 second'" : column + " || 'x'")
          + " where number = ?", number);
      return new Expected(Finding.ANCHORS, number, number);
    }
  },
  EDIT_WHAT_AN_ANCHOR_HOLDS {
    @Override
    Expected lay(Hand hand) throws SQLException {
      long number = hand.anyAnchor();
      hand.run(hand.oneOf("update audit_anchor_head set hash = hash || 'x' where anchor = ? and chain = ?",
          "update audit_anchor_head set seq = seq + 1 where anchor = ? and chain = ?",
          "delete from audit_anchor_head where anchor = ? and chain = ?"), number, hand.anyChainOf(number));
      return new Expected(Finding.ANCHORS, number, number);
    }
  },
  DELETE_AN_ANCHOR {
    @Override
    Expected lay(Hand hand) throws SQLException {
      long number = hand.anyAnchor();
      hand.run("delete from audit_anchor_head where anchor = ?", number);
      hand.run("delete from audit_anchor where number = ?", number);
      return new Expected(Finding.ANCHORS, number, number);
    }
  },
  SIGN_ONESELF {
    @Override
    Expected lay(Hand hand) throws SQLException {
      long number = hand.anyAnchor();
      hand.signAnew(number);
      return new Expected(Finding.ANCHORS, number, number);
    }
  };

  /** What must be named: this chain, and a number from here to there. */
  record Expected(String chain, long from, long to) {

    boolean namedBy(Finding finding) {
      return finding.chain().equals(chain) && finding.from() <= to && finding.to() >= from;
    }
  }

  abstract Expected lay(Hand hand) throws SQLException;
}
