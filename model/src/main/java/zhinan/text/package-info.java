/**
 * What words are: characters that know their place, and the one home of numerals, signs, brackets,
 * word tables, labels, comparisons of words and the judge of edits for the whole house.
 *
 * <p>In: characters of a source; out: views of them and values read from them, each with the way
 * back. Open {@link zhinan.text.Text} first, then {@link zhinan.text.Folded}; {@link
 * zhinan.text.Sense} says whether other words say the same. The package imports {@code java.*} only
 * and must not know what a guide, a field or a value is.
 */
package zhinan.text;
