/**
 * Classes that break the house rules on purpose, so that a rule that can't fail is found out.
 *
 * <p>Read by {@link zhinan.architecture.ArchitectureTest} as bytecode; nothing else may use them.
 */
package zhinan.architecture.wrong;
