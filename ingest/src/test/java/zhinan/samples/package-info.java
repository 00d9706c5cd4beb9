/**
 * How the binary guides under {@code samples/} are made: text sources in a small markup come in,
 * Word files and text files in other encodings go out. Open {@link zhinan.samples.SampleFilesTest}
 * first; the markup is told in {@code samples/README.md}. It knows nothing of the converter, so
 * that the converter can't be right about files it made itself.
 */
package zhinan.samples;
