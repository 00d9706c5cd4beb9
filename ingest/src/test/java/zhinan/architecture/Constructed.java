package zhinan.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/**
 * Whether a class is made, by {@code new} or by a constructor reference, in the class that keeps
 * the list of its kind.
 */
final class Constructed extends ArchCondition<JavaClass> {
  private final String list;

  Constructed(String list) {
    super("be in the list of " + list);
    this.list = list;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    boolean listed =
        Stream.<JavaCodeUnitAccess<? extends AccessTarget.CodeUnitAccessTarget>>concat(
                type.getConstructorCallsToSelf().stream(),
                type.getConstructorReferencesToSelf().stream())
            .anyMatch(access -> access.getOriginOwner().getName().equals(list));
    events.add(new SimpleConditionEvent(type, listed, type.getName() + " is not made in " + list));
  }
}
