package org.mingcha.benchmark;

import java.io.IOException;
import java.util.Arrays;
import org.mingcha.house.Wire;
import org.mingcha.launcher.HouseSettings;
import org.mingcha.outside.Tokens;

/** Somebody who opens a page of a list again and again. */
record Reader(HouseSettings house, String who, String path) {

  /** Milliseconds of the median call. */
  double once() throws IOException {
    var token = who.startsWith("platform") ? Tokens.platform(who) : Tokens.officer(who);
    var times = new double[25];
    try (var wire = new Wire(house)) {
      for (int i = 0; i < times.length; i++) {
        long begin = System.nanoTime();
        var answer = wire.get(path, token);
        times[i] = (System.nanoTime() - begin) / 1e6;
        if (answer.status() != 200 || answer.text().startsWith("{\"items\":[]")) {
          throw new IllegalStateException(path + ": " + answer.status() + " " + answer.text());
        }
      }
    }
    Arrays.sort(times);
    return times[times.length / 2];
  }
}
