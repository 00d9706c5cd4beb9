/**
 * Words to telephone numbers.
 *
 * <p>In: {@link zhinan.text.Text}; out: readings of {@link zhinan.model.Phone}s. Open {@link
 * zhinan.ingest.normalize.phone.PhoneReader} first. The only home of libphonenumber. The package
 * must not know whose number it is, nor where the words stand in a guide.
 */
package zhinan.ingest.normalize.phone;
