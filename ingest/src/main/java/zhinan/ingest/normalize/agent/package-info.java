/**
 * Whether somebody else may act.
 *
 * <p>In: the {@link zhinan.ingest.normalize.flow.Flow} of a body; out: a reading of {@link
 * zhinan.model.AgencyRule}. Open {@link zhinan.ingest.normalize.agent.AgentReader} first. The
 * package sees one body at a time and must not know the guide around it.
 */
package zhinan.ingest.normalize.agent;
