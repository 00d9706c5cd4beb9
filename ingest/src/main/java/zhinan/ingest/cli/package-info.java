/**
 * The commands.
 *
 * <p>In: arguments, files and folders; out: files written by {@code zhinan.export}, a summary on
 * standard output, one line for each failed input on standard error, and an exit code. Open {@link
 * zhinan.ingest.cli.Zhinan} first, then {@code ConvertCommand} and {@code DiffCommand}. The only
 * place that prints, exits, and sees both {@link zhinan.ingest.Ingest} and the export; it must not
 * know what a reader or a pass does.
 */
package zhinan.ingest.cli;
