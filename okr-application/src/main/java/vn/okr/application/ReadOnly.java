package vn.okr.application;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A use case, or one of its methods, that changes nothing and whose answer is for its caller alone:
 * an adapter may give it from a copy of the store that lags behind, as long as the caller sees what
 * they have changed themselves.
 */
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface ReadOnly {}
