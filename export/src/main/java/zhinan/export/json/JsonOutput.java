package zhinan.export.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON document as UTF-8. */
final class JsonOutput {
  private JsonOutput() {}

  /** Writes the document; leaves the stream open. */
  static void write(OutputStream out, JsonWriter.Each<JsonWriter> document) throws IOException {
    JsonFactory factory =
        new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    GuidePrinter printer = new GuidePrinter();
    try (JsonGenerator json = factory.createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(printer);
      document.accept(new JsonWriter(json, printer));
    }
    out.write('\n');
  }
}
