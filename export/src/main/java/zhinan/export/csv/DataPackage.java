package zhinan.export.csv;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import zhinan.export.folder.Written;
import zhinan.model.Guide;

/**
 * The descriptor of the tables after the Data Package standard, version 2 (datapackage.org): for
 * each file its columns, keys, size and hash. The date of making is left out on purpose, so that
 * the same guide gives the same bytes.
 *
 * @param guide the guide that the tables hold
 * @param tables the CSV files
 * @param source the linear text
 */
record DataPackage(Guide guide, List<Resource> tables, Written source) {
  static final String PATH = "datapackage.json";

  private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

  /** Enough of a hash to tell the guides of a country apart, short enough to read. */
  private static final int NAME_DIGITS = 12;

  DataPackage {
    tables = List.copyOf(tables);
  }

  void writeTo(OutputStream out) throws IOException {
    try (JsonGenerator json =
        new JsonFactoryBuilder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .createGenerator(out, JsonEncoding.UTF8)) {
      json.setPrettyPrinter(printer());
      json.writeStartObject();
      head(json);
      json.writeArrayFieldStart("resources");
      for (Resource table : tables) {
        new ResourceJson(json).table(table);
      }
      new ResourceJson(json).text(source);
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write('\n');
  }

  private void head(JsonGenerator json) throws IOException {
    String hash = guide.source().sha256();
    json.writeStringField("$schema", PROFILES + "datapackage.json");
    json.writeStringField(
        "name", "guide-" + hash.substring(0, Math.min(NAME_DIGITS, hash.length())));
    String title = guide.title();
    json.writeStringField("title", title.isBlank() ? guide.source().name() : title);
    json.writeArrayFieldStart("sources");
    json.writeStartObject();
    json.writeStringField("title", guide.source().name());
    json.writeEndObject();
    json.writeEndArray();
  }

  static String resourceProfile() {
    return PROFILES + "dataresource.json";
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentObjectsWith(lines);
    return printer;
  }

  /** A table and the file it was written to. */
  record Resource(CsvFile file, Written written) {}
}
