package vn.okr.application;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Whose calls an adapter may count, with how they ended; no adapter has to. */
@InterceptorBinding
@Retention(RUNTIME)
@Target(TYPE)
public @interface Watched {}
