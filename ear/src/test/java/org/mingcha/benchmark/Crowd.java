package org.mingcha.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** So many clients who do the same at once, each on its own connection, for a while. */
final class Crowd {

  /** One client's connection and what it does with it over and over. */
  interface Client extends AutoCloseable {
    void once() throws Exception;

    @Override
    void close() throws IOException, SQLException;
  }

  private Crowd() {}

  /** How often a second it was done, by all together. */
  static double perSecond(int clients, long millis, Callable<Client> opened) throws Exception {
    var threads = Executors.newFixedThreadPool(clients);
    try {
      var all = new ArrayList<Client>();
      for (int i = 0; i < clients; i++) {
        all.add(opened.call());
      }
      long begin = System.nanoTime();
      long end = begin + TimeUnit.MILLISECONDS.toNanos(millis);
      var counts = new ArrayList<Future<Long>>();
      all.forEach(client -> counts.add(threads.submit(() -> until(end, client))));
      long done = 0;
      for (var count : counts) {
        done += count.get();
      }
      double seconds = (System.nanoTime() - begin) / 1e9;
      for (var client : all) {
        client.close();
      }
      return done / seconds;
    } finally {
      threads.shutdown();
    }
  }

  private static long until(long end, Client client) throws Exception {
    long done = 0;
    for (; System.nanoTime() < end; done++) {
      client.once();
    }
    return done;
  }
}
