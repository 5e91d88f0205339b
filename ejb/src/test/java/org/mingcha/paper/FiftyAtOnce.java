package org.mingcha.paper;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Fifty officers ask for a decision at the same moment; run in a Java of its own with a small heap. */
final class FiftyAtOnce {

  private FiftyAtOnce() {}

  public static void main(String[] arguments) throws Exception {
    var office = Executors.newFixedThreadPool(50);
    var work = new ArrayList<Callable<String>>();
    for (var i = 1; i <= 50; i++) {
      var content = PaperSamples.whole(PaperType.PENALTY_DECISION).to("王𠮷明").numbered("余市监处罚〔2026〕" + i + "号");
      work.add(() -> Papers.text(Papers.rendered(PaperType.PENALTY_DECISION, content)));
    }
    var texts = new ArrayList<String>();
    try {
      for (var made : office.invokeAll(work)) {
        texts.add(made.get());
      }
    } finally {
      office.shutdown();
    }
    System.out.println(texts.stream().filter(text -> text.contains("王𠮷明")).distinct().count() + " different papers");
  }
}
