package zhinan.export.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import zhinan.model.Conversion;
import zhinan.model.Guide;
import zhinan.model.Merge;
import zhinan.model.Notice;

/**
 * Writes and reads {@code guide.json}.
 *
 * <p>Example: the matter {@code 事项1：生育登记服务} without sections is
 *
 * <pre>{@code
 * {
 *   "id": "m1",
 *   "label": "事项1：",
 *   "number": "1",
 *   "title": "生育登记服务",
 *   "span": { "start": 25, "end": 35, "line": 4 },
 *   "blocks": [],
 *   "sections": [],
 *   "parts": []
 * }
 * }</pre>
 *
 * <p>Typed values stand apart from the outline, behind it: {@code place} (the division that the
 * document is from, left out where it does not tell), {@code directories} (lists of offices with
 * all nodes that use them) and {@code values} (by node). What was read stands beside the words that
 * it was read from; where they were refused, {@code value} is left out:
 *
 * <pre>{@code
 * {
 *   "nodeId": "m1.5",
 *   "timeLimits": [
 *     { "raw": "20个工作日", "value": { "least": 20, "most": 20, "unit": "WORKING_DAY", "basis": "UNSPECIFIED" }, "rule": "limit.days", "span": { "start": 90, "end": 96, "line": 12 } }
 *   ]
 * }
 * }</pre>
 *
 * <p>In contacts and values, a field without words and a list without elements are left out. Phones
 * are {@code tel:} URIs, hours are in the opening_hours syntax of OpenStreetMap, links are URLs.
 *
 * <p>Spans hold 0-based half-open offsets in UTF-16 code units and a 1-based line, both into {@code
 * source.txt}, and a 1-based page where the document has pages. The account of all characters is in
 * {@code ledger.csv}; here are its sums. Objects that hold only values stand on one line. What is
 * written is the same, byte for byte, in every locale. Fields may be added within a version of the
 * format; the schema of a release describes all that this release writes.
 */
public final class GuideJson {
  /** The first field's value: the name of the format and its version. */
  public static final String FORMAT = "zhinan-guide/1";

  /** The class path resource that holds the JSON Schema (draft 2020-12) of {@link #FORMAT}. */
  public static final String SCHEMA_RESOURCE = "/zhinan/export/json/guide.schema.json";

  private GuideJson() {}

  /** Writes a conversion as UTF-8; leaves the stream open. */
  public static void write(Conversion conversion, OutputStream out) throws IOException {
    JsonOutput.write(out, json -> new GuideJsonWriter(json).write(conversion));
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException where the stream fails, is no JSON, or holds no guide of {@link #FORMAT};
   *     the message names the field
   */
  public static ReadGuide read(InputStream in) throws IOException {
    try {
      return GuideJsonReader.content(JsonFields.root(exactNumbers().readTree(in)));
    } catch (IllegalArgumentException e) {
      throw new IOException("no guide of format " + FORMAT + ": " + e.getMessage(), e);
    }
  }

  /** Amounts are decimal numbers, and {@code 1.50} stays what it was. */
  private static ObjectMapper exactNumbers() {
    return JsonMapper.builder()
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .build();
  }

  /** The JSON Schema (draft 2020-12) of {@link #FORMAT}; the caller closes the stream. */
  public static InputStream schema() {
    InputStream schema = GuideJson.class.getResourceAsStream(SCHEMA_RESOURCE);
    if (schema == null) {
      throw new IllegalStateException(SCHEMA_RESOURCE + " is missing from the class path");
    }
    return schema;
  }

  /**
   * What can be read back: all of a conversion but the text and the ledger, which have files of
   * their own.
   *
   * @param guide equal to the one written
   * @param notices equal to those written
   * @param merges equal to those written
   */
  public record ReadGuide(Guide guide, List<Notice> notices, List<Merge> merges) {
    public ReadGuide {
      notices = List.copyOf(notices);
      merges = List.copyOf(merges);
    }
  }
}
