package vn.okr.domain.measure;

import java.time.LocalDate;

/**
 * A reading and the day it speaks of.
 *
 * @param on the effective day in the organisation's zone
 */
public record DatedReading(LocalDate on, Reading reading) {}
