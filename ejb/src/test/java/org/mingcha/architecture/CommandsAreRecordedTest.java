package org.mingcha.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingcha.audit.AuditBatch;
import org.mingcha.audit.AuditChain;

/**
 * Every command of every desk leads to the audit trail. A public method of a desk is a command when a way leads from it to a
 * write; those that need no entry of their own stand in the list, with the reason.
 */
@DisplayName("每个命令都留痕")
class CommandsAreRecordedTest {

  private static final Set<String> WRITES = Set.of("persist", "merge", "remove", "executeUpdate", "executeLargeUpdate", "executeBatch");

  /** Commands without an entry of their own. */
  private static final Set<String> UNRECORDED = Set.of(
      "ColumnDesk.hide: what somebody's own screen shows; of the work it tells and changes nothing",
      "FirstAnswers.once: keeps the answer around a command of another desk, which records itself",
      "PlatformDesk.register: fills the register of the demo before anybody has signed in",
      "RegisterDesk.fillBureaus: by the system at its first start, from the list of divisions that comes with it",
      "RegisterDesk.registerOfficers: fills the register of the demo before anybody has signed in",
      "CheckRecord.keep: a check was recorded when it was started",
      "TrailCheck.run: by the timer every night; it changes nothing but its own record",
      "TrailCheck.start: started by a command that records itself",
      "Turns.settle: whose turn it is follows from the day and from what is recorded already");

  private final JavaClasses house = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.mingcha");

  @Test
  @DisplayName("从每个工作台的每个命令出发，都走得到留痕")
  void everyCommandLeadsToTheTrail() {
    assertFalse(commands().noneMatch(command -> name(command).equals("LeadDesk.verify")));
    var silent = commands().filter(command -> !recorded(command)).map(CommandsAreRecordedTest::name)
        .collect(Collectors.toCollection(TreeSet::new));
    var known = UNRECORDED.stream().map(line -> line.split(":")[0]).collect(Collectors.toCollection(TreeSet::new));
    silent.removeAll(known);
    assertEquals(Set.of(), silent);
  }

  @Test
  @DisplayName("查看受限数据，每次都走得到留痕")
  void looksAreRecorded() {
    var looks = desks().flatMap(CommandsAreRecordedTest::doors).filter(method -> method.getName().equals("reveal")).toList();
    assertFalse(looks.isEmpty());
    assertEquals(List.of(), looks.stream().filter(look -> !recorded(look)).map(CommandsAreRecordedTest::name).toList());
  }

  private Stream<JavaMethod> commands() {
    return desks().flatMap(CommandsAreRecordedTest::doors).filter(method -> leadsTo(method, CommandsAreRecordedTest::writes));
  }

  private static boolean writes(JavaCodeUnit unit) {
    return unit.getCallsFromSelf().stream().map(JavaCall::getTarget).anyMatch(target -> WRITES.contains(target.getName())
        && (target.getOwner().getPackageName().startsWith("jakarta.persistence") || target.getOwner().getPackageName().equals("java.sql")));
  }

  private boolean recorded(JavaMethod command) {
    return leadsTo(command, unit -> unit.getName().equals("record")
        && (unit.getOwner().isEquivalentTo(AuditChain.class) || unit.getOwner().isEquivalentTo(AuditBatch.class)));
  }

  private Stream<JavaClass> desks() {
    return house.stream().filter(type -> type.isAnnotatedWith(Stateless.class));
  }

  private static Stream<JavaMethod> doors(JavaClass desk) {
    return desk.getMethods().stream().filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.STATIC) && !method.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  /** Walks from the method along every call; what only an observer of its event does is not walked to. */
  private static boolean leadsTo(JavaMethod command, Predicate<JavaCodeUnit> what) {
    var open = new ArrayDeque<JavaCodeUnit>(List.of(command));
    var seen = new HashSet<JavaCodeUnit>();
    while (!open.isEmpty()) {
      var unit = open.pop();
      if (!seen.add(unit)) {
        continue;
      }
      if (what.test(unit)) {
        return true;
      }
      Stream.concat(unit.getCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream())
          .forEach(call -> call.getTarget().resolveMember().filter(JavaCodeUnit.class::isInstance).map(JavaCodeUnit.class::cast)
              .filter(next -> next.getOwner().getPackageName().startsWith("org.mingcha")).ifPresent(open::push));
    }
    return false;
  }

  private static String name(JavaMethod method) {
    return method.getOwner().getSimpleName() + "." + method.getName();
  }
}
