package vn.okr.adapters.rest.cycle;

/**
 * A fiscal year to be prepared.
 *
 * @param year the calendar year in which it begins
 */
public record YearRequest(int year) {}
