package vn.okr.adapters.rest.json;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Names one of several forms a value may have; the name stands in the field {@code type}. */
@Retention(RUNTIME)
@Target(TYPE)
public @interface Variant {
  /** The name of the form. */
  String value();
}
