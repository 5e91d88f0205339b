package org.mingcha.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An edition under which work has been opened is never edited; the law's change is another constant. Each edition's text
 * stands in {@code src/test/resources/procedure}. With {@code -Dmingcha.docs=write} a missing text is written; one that
 * exists is not written over: while an edition has not been in use, delete its text first, so that the reviewer sees it.
 */
@DisplayName("用过的版本不得修改")
class FrozenEditionsTest {

  private static final Path TEXTS = Path.of("src/test/resources/procedure");

  @DisplayName("程序的表述与存档的文本一字不差")
  @ParameterizedTest
  @MethodSource("declared")
  void theEditionIsAsItWas(Procedure<?, ?> procedure) throws IOException {
    var file = TEXTS.resolve(procedure.edition() + ".txt");
    if ("write".equals(System.getProperty("mingcha.docs")) && Files.notExists(file)) {
      Files.createDirectories(TEXTS);
      Files.writeString(file, text(procedure));
    }
    assertTrue(Files.exists(file), file + " is missing; mvn -pl ejb test -Dmingcha.docs=write writes it");
    assertEquals(Files.readString(file), text(procedure), procedure.edition() + " was edited. In use: add an edition instead. Not yet in"
        + " use: delete " + file + " and run mvn -pl ejb test -Dmingcha.docs=write");
  }

  @DisplayName("每份存档的文本都还有它的版本：旧事项要用到底")
  @Test void noEditionIsLost() throws Exception {
    var declared = declared().stream().map(named -> named.getPayload().edition() + ".txt").collect(Collectors.toCollection(TreeSet::new));
    try (var files = Files.list(TEXTS)) {
      assertEquals(declared, files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  static List<Named<Procedure<?, ?>>> declared() throws Exception {
    return ProceduresTest.declared().toList();
  }

  private static String text(Procedure<?, ?> procedure) {
    var text = new StringJoiner("\n", "", "\n");
    text.add(procedure.edition());
    text.add("starts at " + procedure.start());
    text.add("main path " + procedure.mainPath());
    text.add("opens with " + procedure.opensWith());
    for (var stage : procedure.start().getDeclaringClass().getEnumConstants()) {
      text.add("stage " + stage + (procedure.ends(stage.name()) ? ", end" : "")
          + (procedure.inHandOf(stage.name()) == null ? "" : ", in hand of " + procedure.inHandOf(stage.name())));
    }
    procedure.moves().forEach(move -> text.add(text(move)));
    return text.toString();
  }

  private static String text(Move<?, ?> move) {
    return String.join("\n  ", "move " + move.name() + ": " + move.from() + " -> " + move.to() + (move.exceptional() ? ", exceptional" : "")
        + (move.reopens() ? ", reopens" : "") + (move.awaited() == null ? "" : ", awaited when " + move.awaited().getClass().getSimpleName())
        + (move.named() ? ", or by whom the matter names" : ""),
        move.duty() + " by " + move.basis(), "requires " + move.requires(),
        "when " + move.guards().stream().map(guard -> guard.getClass().getSimpleName()).toList(), "limits " + move.limits());
  }
}
