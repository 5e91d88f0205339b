package org.mingcha.document.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("批量制发的行锁：取消与逐份制发按同一次序，互不死锁")
class BatchesTest {

  private static final Instant AT = Instant.parse("2026-12-10T02:00:00Z");

  private final List<String> updated = new ArrayList<>();

  @Test
  @DisplayName("取消先锁批次，再锁各份，与制发人的次序相同")
  void theBatchIsLockedBeforeItsItems() {
    assertTrue(batches(1).end(7, BatchState.CANCELLED, AT));
    assertEquals(List.of("document_batch", "document_batch_item"), updated);
  }

  @Test
  @DisplayName("批次已经结束的，各份不再改动")
  void whatIsOverIsLeftAlone() {
    assertFalse(batches(0).end(7, BatchState.CANCELLED, AT));
    assertEquals(List.of("document_batch"), updated);
  }

  /** On a database that finds so many rows for each update, and notes the table. */
  private Batches batches(int rows) {
    var loader = getClass().getClassLoader();
    var query = (Query) Proxy.newProxyInstance(loader, new Class<?>[] {Query.class},
        (proxy, method, arguments) -> method.getName().equals("executeUpdate") ? rows : proxy);
    return new Batches((EntityManager) Proxy.newProxyInstance(loader, new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
      updated.add(arguments[0].toString().strip().split("\\s+")[1]);
      return query;
    }));
  }
}
