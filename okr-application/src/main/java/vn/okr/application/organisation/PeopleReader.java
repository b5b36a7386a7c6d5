package vn.okr.application.organisation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;

/** Reads people for showing. Never carries, filters or sorts by score (M6). */
public interface PeopleReader {
  /** The person, if there is one. */
  Optional<PersonView> find(PersonId id);

  /**
   * People in the order of their ids.
   *
   * @param search words of the name or e-mail, the last one perhaps only begun, accents ignored;
   *     absent for all
   * @param unit only who leads or belongs to the unit; absent for all
   * @param active only who is active, or only who was made inactive; absent for all
   */
  Page<PersonView> page(
      @Nullable String search,
      @Nullable UnitId unit,
      @Nullable Boolean active,
      PageRequest request);

  /**
   * Inactive people who have open objectives or key results, in the order of their ids; a constant
   * number of statements.
   */
  Page<Leaver> leavers(PageRequest request);
}
