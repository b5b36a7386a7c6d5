package vn.okr.adapters.rest.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import vn.okr.adapters.rest.json.CsvBody;

/** Hands a CSV body over as it came. */
@Provider
@Consumes("text/csv")
public class CsvBodyReader implements MessageBodyReader<CsvBody> {
  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == CsvBody.class;
  }

  @Override
  public CsvBody readFrom(
      Class<CsvBody> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> httpHeaders,
      InputStream body) {
    return new CsvBody(BodyBytes.read(body));
  }
}
