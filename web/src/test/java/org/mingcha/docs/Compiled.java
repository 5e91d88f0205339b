package org.mingcha.docs;

import static com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes.ASM9;

import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Handle;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mingcha.procedure.Guard;
import org.mingcha.shared.Texts;

/** What the compiler made of the classes of the product: the texts that a method names, what it calls and what it makes, in order. */
final class Compiled {

  /** Something that a method uses. */
  interface Use {}

  record Text(String value) implements Use {}

  record Call(String owner, String name, String descriptor) implements Use {}

  record Made(String type) implements Use {}

  /** @param answer its return type, with what that is made of */
  record Method(String name, String descriptor, String answer, List<Use> uses) {}

  private static final Map<String, List<Method>> READ = new HashMap<>();

  private Compiled() {}

  static List<Method> methods(String type) {
    return READ.computeIfAbsent(type, Compiled::read);
  }

  /** Whether there is a text to refuse with. */
  static boolean known(String code) {
    return Texts.in(Locale.ENGLISH).knows(code);
  }

  static boolean isGuard(String type) {
    return Declared.CODE.contain(type) && Declared.CODE.get(type).isAssignableTo(Guard.class);
  }

  /** The class itself, and what stands in for it. */
  static List<String> implementers(String type) {
    return !Declared.CODE.contain(type) ? List.of()
        : Stream.concat(Stream.of(type), Declared.CODE.get(type).getAllSubclasses().stream().map(sub -> sub.getName()).sorted()).toList();
  }

  private static List<Method> read(String type) {
    var methods = new ArrayList<Method>();
    try (var bytes = Compiled.class.getResourceAsStream("/" + type.replace('.', '/') + ".class")) {
      new ClassReader(bytes).accept(new ClassVisitor(ASM9) {
        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] thrown) {
          var text = signature == null ? descriptor : signature;
          var method = new Method(name, descriptor, text.substring(text.lastIndexOf(')')), new ArrayList<>());
          methods.add(method);
          return new Reader(method.uses());
        }
      }, ClassReader.SKIP_DEBUG);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return methods;
  }

  /** Takes down what a method uses; what names a fault of a field is no refusal. */
  private static final class Reader extends MethodVisitor {

    private final List<Use> uses;

    Reader(List<Use> uses) {
      super(ASM9);
      this.uses = uses;
    }

    @Override
    public void visitLdcInsn(Object value) {
      if (value instanceof String text) {
        uses.add(new Text(text));
      }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
      if (opcode == Opcodes.NEW) {
        uses.add(new Made(type.replace('/', '.')));
      }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
      if (owner.endsWith("$Violation")) {
        while (!uses.isEmpty() && uses.get(uses.size() - 1) instanceof Text) {
          uses.remove(uses.size() - 1);
        }
      }
      uses.add(new Call(owner.replace('/', '.'), name, descriptor));
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
      for (var argument : arguments) {
        if (argument instanceof Handle handle) {
          uses.add(new Call(handle.getOwner().replace('/', '.'), handle.getName(), handle.getDesc()));
        }
      }
    }
  }
}
