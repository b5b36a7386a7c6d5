package vn.okr.adapters.persistence.organisation;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.okr.domain.organisation.PersonId;

/** The leads of a unit as a column of a statement: their ids, parted by blanks. */
final class LeadIds {
  /** The column, for the unit with this id. */
  static final String COLUMN =
      "array_to_string(array(select person_id from unit_lead where unit_id = %s), ' ') as leads";

  private LeadIds() {}

  static Set<PersonId> in(String column) {
    return Arrays.stream(column.split(" "))
        .filter(lead -> !lead.isEmpty())
        .map(lead -> new PersonId(UUID.fromString(lead)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
