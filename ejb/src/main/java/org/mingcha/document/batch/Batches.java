package org.mingcha.document.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingcha.kernel.Actor;
import org.mingcha.kernel.NotFound;
import org.mingcha.kernel.SubjectRef;

/** The batches and their items, in plain SQL. Who may see one is asked of its matter, by the database too. */
@ApplicationScoped
class Batches {

  private EntityManager em;

  protected Batches() {}

  @Inject
  Batches(EntityManager em) {
    this.em = em;
  }

  long nextId() {
    return ((Number) em.createNativeQuery("select nextval('document_batch_seq')").getSingleResult()).longValue();
  }

  void add(long id, long model, SubjectRef matter, List<String> addressees, Actor by, Instant at) {
    em.createNativeQuery("""
        insert into document_batch (id, version, model_id, matter_kind, matter_no, state, begun_at, begun_by, begun_name, begun_role, bureau)
        values (:id, 0, :model, :kind, :no, 'RUNNING', :at, :by, :name, :role, :bureau)""")
        .setParameter("id", id).setParameter("model", model).setParameter("kind", matter.kind()).setParameter("no", matter.number())
        .setParameter("at", at).setParameter("by", by.user()).setParameter("name", by.name()).setParameter("role", by.role())
        .setParameter("bureau", by.bureau()).executeUpdate();
    for (int i = 0; i < addressees.size(); i++) {
      em.createNativeQuery("insert into document_batch_item (batch_id, position, addressee, state) values (:id, :position, :whom, 'WAITING')")
          .setParameter("id", id).setParameter("position", i + 1).setParameter("whom", addressees.get(i)).executeUpdate();
    }
  }

  BatchView require(long id) {
    var rows = rows("""
        select model_id, matter_kind, matter_no, bureau, state, begun_at, begun_by, begun_name, ended_at, version
        from document_batch where id = :id""", id);
    if (rows.isEmpty()) {
      throw new NotFound("document-batches", String.valueOf(id));
    }
    var t = rows.get(0);
    return new BatchView(id, t.get(0, Number.class).longValue(), new SubjectRef(t.get(1, String.class), t.get(2, String.class)),
        t.get(3, String.class), BatchState.valueOf(t.get(4, String.class)), t.get(5, Instant.class), t.get(6, String.class),
        t.get(7, String.class), t.get(8, Instant.class), t.get(9, Number.class).intValue(), items(id));
  }

  /** Batches that are not at their end. */
  List<Long> running() {
    @SuppressWarnings("unchecked")
    List<Number> ids = em.createNativeQuery("select id from document_batch where state = 'RUNNING' order by id").getResultList();
    return ids.stream().map(Number::longValue).toList();
  }

  /** The next addressee of a batch that runs; whoever else works on the batch waits, and a cancellation waits for this one. */
  Optional<BatchStep> claim(long batch) {
    var running = rows("""
        select model_id, begun_by, begun_name, begun_role, bureau from document_batch
        where id = :id and state = 'RUNNING' for update""", batch);
    if (running.isEmpty()) {
      return Optional.empty();
    }
    var t = running.get(0);
    var by = new Actor(t.get(1, String.class), t.get(2, String.class), t.get(3, String.class), t.get(4, String.class));
    return rows("select position, addressee from document_batch_item where batch_id = :id and state = 'WAITING' order by position limit 1", batch)
        .stream().findFirst().map(item -> new BatchStep(batch, t.get(0, Number.class).longValue(), item.get(0, Number.class).intValue(),
            item.get(1, String.class), by));
  }

  void issued(BatchStep item, long document) {
    em.createNativeQuery("update document_batch_item set state = 'ISSUED', document_id = :document where batch_id = :id and position = :position")
        .setParameter("document", document).setParameter("id", item.batch()).setParameter("position", item.position()).executeUpdate();
  }

  void failed(BatchStep item, String problem) {
    em.createNativeQuery("""
        update document_batch_item set state = 'FAILED', problem = :problem
        where batch_id = :id and position = :position and state = 'WAITING'""")
        .setParameter("problem", problem).setParameter("id", item.batch()).setParameter("position", item.position()).executeUpdate();
  }

  /**
   * Ends the batch where it runs; whether it did. First the batch and then its items, as {@link #claim} and {@link #issued} lock them: the
   * other way round a cancellation and the worker would wait for each other.
   */
  boolean end(long batch, BatchState how, Instant at) {
    int ended = em.createNativeQuery("""
        update document_batch set state = :how, ended_at = :at, version = version + 1 where id = :id and state = 'RUNNING'""")
        .setParameter("how", how.name()).setParameter("at", at).setParameter("id", batch).executeUpdate();
    if (ended == 1) {
      em.createNativeQuery("update document_batch_item set state = 'CANCELLED' where batch_id = :id and state = 'WAITING'")
          .setParameter("id", batch).executeUpdate();
    }
    return ended == 1;
  }

  /** Lets a cancelled batch go on with those who were left out; how many they are, none where it is not cancelled. */
  int resume(long batch) {
    int begun = em.createNativeQuery("""
        update document_batch set state = 'RUNNING', ended_at = null, version = version + 1 where id = :id and state = 'CANCELLED'
          and exists (select 1 from document_batch_item i where i.batch_id = document_batch.id and i.state = 'CANCELLED')""")
        .setParameter("id", batch).executeUpdate();
    return begun == 0 ? 0 : em.createNativeQuery("update document_batch_item set state = 'WAITING' where batch_id = :id and state = 'CANCELLED'")
        .setParameter("id", batch).executeUpdate();
  }

  private List<BatchItem> items(long id) {
    return rows("""
        select i.position, i.addressee, i.state, i.document_id, d.number, i.problem
        from document_batch_item i left join document d on d.id = i.document_id where i.batch_id = :id order by i.position""", id).stream()
        .map(t -> new BatchItem(t.get(0, Number.class).intValue(), t.get(1, String.class), ItemState.valueOf(t.get(2, String.class)),
            t.get(3) == null ? null : t.get(3, Number.class).longValue(), t.get(4, String.class), t.get(5, String.class))).toList();
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(String sql, long id) {
    return em.createNativeQuery(sql, Tuple.class).setParameter("id", id).getResultList();
  }
}
