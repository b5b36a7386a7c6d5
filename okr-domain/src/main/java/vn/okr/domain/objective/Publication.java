package vn.okr.domain.objective;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When everyone could read an objective first (M5).
 *
 * @param at the instant
 * @param on the day in the organisation's zone
 */
public record Publication(Instant at, LocalDate on) {}
