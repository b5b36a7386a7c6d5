package vn.okr.benchmarks.volume;

import java.time.Instant;
import java.time.LocalDate;
import vn.okr.domain.organisation.OrganisationSettings;

/**
 * How much is loaded. The same volume on the same day gives the same data.
 *
 * @param people employees, 1 or more
 * @param keyResults published key results, over all cycles
 * @param checkIns check-ins on each of them
 * @param now the instant the data end at
 */
public record Volume(int people, int keyResults, int checkIns, Instant now) {
  /** What an employee brings along: five key results, each with fifty check-ins. */
  private static final int KEY_RESULTS_PER_PERSON = 5;

  private static final int CHECK_INS = 50;

  /** The settings the product runs with unless told otherwise. */
  static final OrganisationSettings SETTINGS = OrganisationSettings.DEFAULT;

  /** The usual volume of a company of that size. */
  public static Volume ofPeople(int people, Instant now) {
    return new Volume(people, KEY_RESULTS_PER_PERSON * people, CHECK_INS, now);
  }

  /** The same company with fewer, or more, key results. */
  public Volume withKeyResults(int number) {
    return new Volume(people, number, checkIns, now);
  }

  /** The day it is in the organisation. */
  LocalDate today() {
    return SETTINGS.dayOf(now);
  }
}
