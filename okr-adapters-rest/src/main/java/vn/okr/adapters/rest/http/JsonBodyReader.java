package vn.okr.adapters.rest.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import vn.okr.adapters.rest.json.JsonBody;

/** Hands a JSON body over as it came. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, JsonBodyReader.MERGE_PATCH})
public class JsonBodyReader implements MessageBodyReader<JsonBody> {
  /** The media type of every PATCH (RFC 7396). */
  public static final String MERGE_PATCH = "application/merge-patch+json";

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == JsonBody.class;
  }

  @Override
  public JsonBody readFrom(
      Class<JsonBody> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> httpHeaders,
      InputStream body) {
    return new JsonBody(BodyBytes.read(body));
  }
}
