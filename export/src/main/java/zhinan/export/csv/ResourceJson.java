package zhinan.export.csv;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import zhinan.export.csv.CsvFile.ForeignKey;
import zhinan.export.folder.Written;

/** Writes the entries of {@code resources} in the descriptor. For one use. */
final class ResourceJson {
  private final JsonGenerator json;

  ResourceJson(JsonGenerator json) {
    this.json = json;
  }

  void table(DataPackage.Resource table) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", DataPackage.resourceProfile());
    json.writeStringField("name", table.file().name());
    json.writeStringField("type", "table");
    file(table.written(), "csv", "text/csv");
    dialect();
    schema(table.file());
    json.writeEndObject();
  }

  /** The linear text, which is no table. */
  void text(Written source) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", "source");
    file(source, "txt", "text/plain");
    json.writeEndObject();
  }

  private void file(Written file, String format, String mediaType) throws IOException {
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

  private void schema(CsvFile file) throws IOException {
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (Column column : file.columns()) {
      field(column, file.primaryKey().contains(column.name()));
    }
    json.writeEndArray();
    strings("primaryKey", file.primaryKey());
    if (!file.foreignKeys().isEmpty()) {
      json.writeArrayFieldStart("foreignKeys");
      for (ForeignKey key : file.foreignKeys()) {
        foreignKey(key, file.name());
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void field(Column column, boolean key) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", column.name());
    json.writeStringField("type", column.type().label);
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
}
