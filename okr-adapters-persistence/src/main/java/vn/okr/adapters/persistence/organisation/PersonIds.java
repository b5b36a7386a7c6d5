package vn.okr.adapters.persistence.organisation;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.okr.domain.organisation.PersonId;

/** People as a column of a statement: their ids, parted by blanks. */
final class PersonIds {
  /** The leads of the unit with this id. */
  static final String LEADS =
      "array_to_string(array(select person_id from unit_lead where unit_id = %s), ' ') as leads";

  private PersonIds() {}

  static Set<PersonId> in(String column) {
    return Arrays.stream(column.split(" "))
        .filter(id -> !id.isEmpty())
        .map(id -> new PersonId(UUID.fromString(id)))
        .collect(Collectors.toUnmodifiableSet());
  }
}
