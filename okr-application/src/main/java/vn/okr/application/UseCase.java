package vn.okr.application;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A goal of one actor; the driving port itself. Each public method is one transaction, and nothing
 * else in the product begins one.
 */
@Stereotype
@ApplicationScoped
@Transactional
@Watched
@Retention(RUNTIME)
@Target(TYPE)
public @interface UseCase {}
