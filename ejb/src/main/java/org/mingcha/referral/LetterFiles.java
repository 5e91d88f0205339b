package org.mingcha.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingcha.enclosure.Enclosure;
import org.mingcha.enclosure.Enclosures;

/** The files that went with letters: frozen when a letter is sent, and read by both sides. */
@ApplicationScoped
class LetterFiles {

  private EntityManager em;

  protected LetterFiles() {}

  @Inject
  LetterFiles(EntityManager em) {
    this.em = em;
  }

  void freeze(String letterNo, List<Enclosure> files) {
    for (var file : files) {
      em.createNativeQuery("""
          insert into referral_letter_file (letter_no, number, file_name, file_id) values (:no, :number, :name, :file)""")
          .setParameter("no", letterNo)
          .setParameter("number", file.number())
          .setParameter("name", file.fileName())
          .setParameter("file", file.file().id())
          .executeUpdate();
    }
  }

  /** As this side may have them: the receiver only while the letter is with it (撤回后不再提供). */
  List<Enclosure> of(Referral side) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows = em.createNativeQuery("""
        select l.number, l.file_name, f.id, f.sm3, f.sha256, f.size, f.media_type
        from referral_letter_file l join stored_file f on f.id = l.file_id
          join referral r on r.letter_no = l.letter_no join matter m on m.id = r.id
        where m.number = :side and (r.box = 'OUT' or m.stage <> 'WITHDRAWN') order by l.number""", Tuple.class)
        .setParameter("side", side.number()).getResultList();
    return rows.stream().map(Enclosures::row).toList();
  }

  /** What of these would go with a letter that lists this evidence: one file for each digest, numbered anew. */
  static List<Enclosure> behind(ReferralPackage content, List<Enclosure> known) {
    var byDigest = new LinkedHashMap<String, Enclosure>();
    known.stream().filter(file -> content.lists(file.file().sm3())).forEach(file -> byDigest.putIfAbsent(file.file().sm3(), file));
    return numbered(byDigest);
  }

  private static List<Enclosure> numbered(Map<String, Enclosure> files) {
    int[] number = {0};
    return files.values().stream().map(file -> new Enclosure(++number[0], file.fileName(), file.file())).toList();
  }
}
