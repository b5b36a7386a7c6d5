package vn.okr.application.absence;

import vn.okr.domain.organisation.Absence;

/**
 * An absence as it is shown.
 *
 * @param personName what who is away is called
 * @param deputyName what who stands in is called
 */
public record AbsenceView(Absence absence, String personName, String deputyName) {}
