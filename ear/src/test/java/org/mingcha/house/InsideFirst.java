package org.mingcha.house;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Tests inside the server bring their own deployment, so they come before the application is deployed for the others. */
public final class InsideFirst implements ClassOrderer {

  @Override
  public void orderClasses(ClassOrdererContext context) {
    context.getClassDescriptors().sort(Comparator
        .comparing((ClassDescriptor c) -> !c.getTestClass().getPackageName().endsWith("inside"))
        .thenComparing(c -> c.getTestClass().getName()));
  }
}
