/**
 * Words to web addresses.
 *
 * <p>In: a {@link zhinan.ingest.normalize.body.Body} of any kind; out: readings of {@link
 * zhinan.model.WebLink}. Open {@link zhinan.ingest.normalize.link.LinkReader} first.
 */
package zhinan.ingest.normalize.link;
