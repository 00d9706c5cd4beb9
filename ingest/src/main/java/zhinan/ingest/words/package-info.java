/**
 * What words say about offices: which label announces which field, what the names of offices,
 * persons and divisions end in; how one gets there; and what sites print around a text.
 *
 * <p>In: nothing but the tables beside the classes; out: answers about single words and phrases.
 * Open {@link zhinan.ingest.words.LabelWords} first. The package must not know whether the words
 * stand in a table, a line or a heading: one vocabulary serves all of them.
 */
package zhinan.ingest.words;
