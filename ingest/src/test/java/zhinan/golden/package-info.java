/**
 * What comes of the guides in {@code samples/guides}: pairs of a guide and the folder of what is
 * expected of it come in, the first difference goes out. Open {@link zhinan.golden.GoldenTest}
 * first; {@code samples/README.md} tells how to update. It knows the converter only from outside.
 */
package zhinan.golden;
