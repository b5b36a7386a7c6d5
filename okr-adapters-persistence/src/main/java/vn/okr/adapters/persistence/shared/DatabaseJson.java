package vn.okr.adapters.persistence.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** Writes JSON columns in a form of their own, whatever the application makes of its answers. */
@JsonFormat
@PersistenceUnitExtension
class DatabaseJson implements FormatMapper {
  private final FormatMapper plain = new JacksonJsonFormatMapper(new ObjectMapper());

  @Override
  public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
    return plain.fromString(json, type, options);
  }

  @Override
  public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
    return plain.toString(value, type, options);
  }
}
