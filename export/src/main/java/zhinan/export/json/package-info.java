/**
 * guide.json: the whole guide with the place of everything in it.
 *
 * <p>In: a {@link zhinan.model.Conversion}; out: JSON as {@code guide.schema.json} describes it,
 * and back again. Open {@link zhinan.export.json.GuideJson} first. The writer is a stream of calls
 * over the model, without annotations or reflection; it must not know where the bytes go.
 */
package zhinan.export.json;
