package zhinan.seed;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives each property a seed that follows from its name, so that a build tries what the build
 * before it tried: no change is refused for a fault that it didn't make.
 *
 * <p>Example: {@code PhonePropertyTest.uriReadsBackToTheSameNumber} draws the same thousand numbers
 * in every run, and others under {@code -Dzhinan.seeds=new}, which is for whoever looks for faults.
 * A seed in the annotation of a property wins. jqwik finds the hook by {@code META-INF/services}.
 */
public final class PropertySeeds implements AroundPropertyHook {
  private static final String SWITCH = "zhinan.seeds";

  /** Whether this run tries the same as the last one. */
  public static boolean areFixed() {
    return !System.getProperty(SWITCH, "").equals("new");
  }

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyAttributes attributes = context.attributes();
    if (areFixed() && attributes.seed().isEmpty()) {
      String name = context.containerClass().getName() + "." + context.targetMethod().getName();
      // Of a string the language itself says what its hash is.
      attributes.setSeed(String.valueOf(name.hashCode()));
    }
    return property.execute();
  }
}
