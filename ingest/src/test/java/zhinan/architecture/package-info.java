/**
 * The house rules as tests: which package may see which, what a class may hold, how long a file may
 * be.
 *
 * <p>In: the compiled classes and the main sources of all three modules. Out: a failing test that
 * names the class or line. Open {@link zhinan.architecture.ArchitectureRules} first. Must not know
 * what the code is about.
 */
package zhinan.architecture;
