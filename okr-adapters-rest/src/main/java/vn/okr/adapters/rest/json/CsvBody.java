package vn.okr.adapters.rest.json;

/** A CSV body that is parsed when a use case asks for it, after rights were decided. */
@SuppressWarnings("ArrayRecordComponent") // bytes pass through once and are never compared
public record CsvBody(byte[] bytes) implements RequestBytes {
  /** The text, without the byte order mark spreadsheets write. */
  public String text() {
    String text = Utf8.decode(bytes);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
