package vn.okr.adapters.rest.json;

import vn.okr.http.text.Utf8;

/** A CSV body that is parsed when a use case asks for it, after rights were decided. */
@SuppressWarnings("ArrayRecordComponent") // bytes pass through once and are never compared
public record CsvBody(byte[] bytes) implements RequestBytes {
  /** The text, without the byte order mark spreadsheets write. */
  public String text() {
    return Utf8.ofFile(bytes);
  }
}
