package vn.okr.adapters.rest.json;

import static java.lang.annotation.ElementType.RECORD_COMPONENT;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Bounds the number of items in a list of a request. */
@Retention(RUNTIME)
@Target(RECORD_COMPONENT)
public @interface AtMost {
  /** The most items the list may have. */
  int value();
}
