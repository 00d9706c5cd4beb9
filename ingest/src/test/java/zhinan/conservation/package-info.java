/**
 * Nothing is lost silently: what a plain extractor finds in a file is in the text that the
 * converter took from it, which its ledger accounts for, or a notice says it. Bytes of a file come
 * in, the words that are nowhere go out. Open {@link zhinan.conservation.NothingLostTest} first,
 * then {@link zhinan.conservation.LostWords}. It knows the readers only from outside, and none of
 * the extractors here shares code with them.
 */
package zhinan.conservation;
