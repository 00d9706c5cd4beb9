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
import zhinan.export.folder.WrittenFile;
import zhinan.export.table.OutputTable;
import zhinan.export.table.OutputTable.ForeignKey;
import zhinan.export.table.TableColumn;
import zhinan.export.table.TableColumn.CellType;
import zhinan.model.Guide;
import zhinan.model.Source.Aid;

/**
 * The descriptor of the tables after the Data Package standard, version 2 (datapackage.org): for
 * each file its columns, keys, size and hash. The date of making is left out on purpose, so that
 * the same guide gives the same bytes.
 *
 * @param guide the guide that the tables hold
 * @param tables the CSV files
 * @param source the linear text
 */
record DataPackage(Guide guide, List<TableFile> tables, WrittenFile source) {
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
      for (TableFile table : tables) {
        new ResourceWriter(json).table(table);
      }
      new ResourceWriter(json).text(source);
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
    for (Aid aid : guide.source().aids()) {
      json.writeStartObject();
      json.writeStringField("title", aid.name());
      json.writeStringField("version", "sha256:" + aid.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
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
  record TableFile(OutputTable<?> table, WrittenFile written) {}

  /** Writes the entries of {@code resources} in the descriptor. For one use. */
  private static final class ResourceWriter {
    private final JsonGenerator json;

    ResourceWriter(JsonGenerator json) {
      this.json = json;
    }

    void table(TableFile file) throws IOException {
      json.writeStartObject();
      json.writeStringField("$schema", PROFILES + "dataresource.json");
      json.writeStringField("name", file.table().name());
      json.writeStringField("type", "table");
      file(file.written(), "csv", "text/csv");
      dialect();
      schema(file.table());
      json.writeEndObject();
    }

    /** The linear text, which is no table. */
    void text(WrittenFile source) throws IOException {
      json.writeStartObject();
      json.writeStringField("name", "source");
      file(source, "txt", "text/plain");
      json.writeEndObject();
    }

    private void file(WrittenFile file, String format, String mediaType) throws IOException {
      json.writeStringField("path", file.name());
      json.writeStringField("format", format);
      json.writeStringField("mediatype", mediaType);
      json.writeStringField("encoding", "utf-8");
      json.writeNumberField("bytes", file.bytes());
      json.writeStringField("hash", "sha256:" + file.sha256());
    }

    private void dialect() throws IOException {
      json.writeObjectFieldStart("dialect");
      json.writeBooleanField("header", true);
      json.writeStringField("delimiter", ",");
      json.writeStringField("lineTerminator", "\r\n");
      json.writeStringField("quoteChar", "\"");
      json.writeBooleanField("doubleQuote", true);
      json.writeEndObject();
    }

    private void schema(OutputTable<?> table) throws IOException {
      json.writeObjectFieldStart("schema");
      json.writeArrayFieldStart("fields");
      for (TableColumn column : table.columns()) {
        field(column, table.primaryKey().contains(column.name()));
      }
      json.writeEndArray();
      strings("primaryKey", table.primaryKey());
      if (!table.foreignKeys().isEmpty()) {
        json.writeArrayFieldStart("foreignKeys");
        for (ForeignKey key : table.foreignKeys()) {
          foreignKey(key, table.name());
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }

    private void field(TableColumn column, boolean key) throws IOException {
      json.writeStartObject();
      json.writeStringField("name", column.name());
      json.writeStringField("type", label(column.type()));
      boolean required = key || column.required();
      if (required || !column.values().isEmpty()) {
        json.writeObjectFieldStart("constraints");
        if (required) {
          json.writeBooleanField("required", true);
        }
        if (!column.values().isEmpty()) {
          strings("enum", column.values());
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    }

    private void foreignKey(ForeignKey key, String self) throws IOException {
      json.writeStartObject();
      strings("fields", List.of(key.column()));
      json.writeObjectFieldStart("reference");
      // The standard leaves the name out where a table refers to itself.
      if (!key.table().equals(self)) {
        json.writeStringField("resource", key.table());
      }
      strings("fields", List.of(key.target()));
      json.writeEndObject();
      json.writeEndObject();
    }

    private void strings(String name, List<String> values) throws IOException {
      json.writeArrayFieldStart(name);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }

    /** The type's name in the descriptor's table schema. */
    private static String label(CellType type) {
      return switch (type) {
        case ID, TEXT -> "string";
        case INTEGER -> "integer";
      };
    }
  }
}
