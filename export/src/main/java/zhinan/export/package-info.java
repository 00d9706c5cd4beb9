/**
 * Guides to files.
 *
 * <p>In: a {@link zhinan.model.Conversion}; out: the files of one document in one folder, each of
 * them whole or not there at all. Open {@link zhinan.export.GuideFiles} first. The packages below
 * each know one format: {@code json} guide.json and its schema, {@code csv} the tables as files
 * with their descriptor, {@code report} the pages for people. {@code table} is what stands in a
 * table in any format, {@code value} how a typed value is written in all of them, {@code diff} what
 * changed between two editions, {@code folder} how a file is put in place. Nothing here knows how
 * documents are read.
 */
package zhinan.export;
