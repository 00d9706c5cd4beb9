/**
 * Words to service hours.
 *
 * <p>In: {@link zhinan.text.Text}; out: readings of {@link zhinan.model.ServiceHours}. Open {@link
 * zhinan.ingest.normalize.hours.HoursReader} first. The only home of the opening_hours parser. The
 * package must not know whose hours they are.
 */
package zhinan.ingest.normalize.hours;
