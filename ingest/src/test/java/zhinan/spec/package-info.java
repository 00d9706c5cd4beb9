/**
 * Spec files: small examples that people can read, many to a file. A file on the class path goes
 * in, rows or cases come out, with invisible characters drawn. Open {@link zhinan.spec.Spec} first;
 * it knows none of the stages.
 */
package zhinan.spec;
