/**
 * From words to typed values: offices with phones, addresses and hours, time limits, fees, agency,
 * materials, legal bases, links.
 *
 * <p>In: a {@link zhinan.model.Conversion} without values; out: the same with {@link
 * zhinan.model.Values} and more notices. Open {@link zhinan.ingest.normalize.Normalizer} first. The
 * packages below each read one kind of value and know nothing of the others. The package must not
 * know how the outline was found.
 */
package zhinan.ingest.normalize;
