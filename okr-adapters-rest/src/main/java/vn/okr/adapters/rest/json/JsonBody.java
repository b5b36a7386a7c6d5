package vn.okr.adapters.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import vn.okr.domain.shared.InvalidInput;

/** A JSON body that is parsed when a use case asks for it, after rights were decided. */
@SuppressWarnings("ArrayRecordComponent") // bytes pass through once and are never compared
public record JsonBody(byte[] bytes) implements RequestBytes {
  /**
   * The body as a request.
   *
   * @throws InvalidInput with everything that is wrong with it
   */
  public <T> T as(Class<T> request) {
    JsonNode json = StrictJson.parse(bytes);
    return new RequestReader().read(json, request);
  }
}
