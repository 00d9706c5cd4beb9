/**
 * Words to places: divisions of China with their codes and area codes, the place that a document is
 * from, addresses.
 *
 * <p>In: {@link zhinan.text.Text}; out: {@link zhinan.model.Division}s and readings of {@link
 * zhinan.model.Address}es. Open {@link zhinan.ingest.normalize.place.Gazetteer} first. The package
 * must not know which office stands at an address.
 */
package zhinan.ingest.normalize.place;
