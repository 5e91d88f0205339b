package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingcha.identity.BureauView;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.CanonicalJson;
import org.mingcha.kernel.Sm3;

/** Letters and replies: written once, read by both sides. */
@ApplicationScoped
class Letters {

  /** A letter as it was sent. */
  record Letter(String body, String sm3) {}

  private EntityManager em;

  protected Letters() {}

  @Inject
  Letters(EntityManager em) {
    this.em = em;
  }

  /** Freezes what is sent (固定): canonical JSON, and its digest. */
  void freeze(String letterNo, BureauView sender, BureauView receiver, Map<String, ?> letter, Instant at) {
    var body = CanonicalJson.of(ReferralJson.write(letter));
    em.createNativeQuery("""
        insert into referral_letter (letter_no, sender_path, receiver_path, body, sm3, sent_at)
        values (:no, :sender, :receiver, :body, :sm3, :at)""")
        .setParameter("no", letterNo)
        .setParameter("sender", sender.path())
        .setParameter("receiver", receiver.path())
        .setParameter("body", body)
        .setParameter("sm3", Sm3.hex(body))
        .setParameter("at", at)
        .executeUpdate();
  }

  Optional<Letter> find(String letterNo) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery("select body, sm3 from referral_letter where letter_no = :no", Tuple.class)
        .setParameter("no", letterNo).getResultList();
    return rows.stream().map(row -> new Letter(row.get(0, String.class), row.get(1, String.class))).findFirst();
  }

  void reply(String letterNo, String text, boolean complete, Actor by, Instant at) {
    em.createNativeQuery("""
        insert into referral_reply (id, letter_no, text, final, author, at)
        values (nextval('referral_reply_seq'), :no, :text, :complete, :author, :at)""")
        .setParameter("no", letterNo)
        .setParameter("text", text)
        .setParameter("complete", complete)
        .setParameter("author", by.bureau())
        .setParameter("at", at)
        .executeUpdate();
  }

  List<ReferralReply> replies(String letterNo) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery("""
        select text, final, author, at from referral_reply where letter_no = :no order by id""", Tuple.class)
        .setParameter("no", letterNo).getResultList();
    return rows.stream().map(row -> new ReferralReply(row.get(0, String.class), row.get(1, Boolean.class), row.get(2, String.class),
        row.get(3, Instant.class))).toList();
  }
}
