/**
 * What a matter takes and costs, and whether somebody else may do it: time limits, fees, rules for
 * agents, and why a section states nothing.
 *
 * <p>In: the {@link zhinan.ingest.normalize.body.Body} of a node; out: readings of {@link
 * zhinan.model.TimeLimit}, {@link zhinan.model.Fee}, {@link zhinan.model.AgencyRule} and {@link
 * zhinan.model.Absence}. Open {@link zhinan.ingest.normalize.terms.TermsReader} first. The package
 * sees one body at a time and must not know the guide around it.
 */
package zhinan.ingest.normalize.terms;
