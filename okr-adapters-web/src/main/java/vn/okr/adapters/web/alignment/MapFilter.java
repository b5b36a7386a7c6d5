package vn.okr.adapters.web.alignment;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Typed;
import vn.okr.application.objective.ObjectiveFilter;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.progress.Band;
import vn.okr.domain.progress.Status;

/** What of the map is wanted, as it stands in the address; so that a link shows the same view. */
public class MapFilter {
  @QueryParam("status")
  @Nullable String status;

  @QueryParam("band")
  @Nullable String band;

  @QueryParam("level")
  @Nullable String level;

  @QueryParam("unit")
  @Nullable String unit;

  @QueryParam("person")
  @Nullable String person;

  /** Whether anything is asked for, so that a list is shown instead of the tree. */
  public boolean asked() {
    return status() != null
        || band() != null
        || level() != null
        || unit() != null
        || person() != null;
  }

  /** The status asked for; null for any. */
  public @Nullable Status status() {
    return oneOf(Status.class, status);
  }

  /** The band asked for; null for any. */
  public @Nullable Band band() {
    return oneOf(Band.class, band);
  }

  /** The level asked for; null for any. */
  public @Nullable Level level() {
    return oneOf(Level.class, level);
  }

  /** The unit asked for, with all below it; null for any. */
  public @Nullable UUID unit() {
    return Typed.idOrNone(unit);
  }

  /** The person asked for; null for any. */
  public @Nullable UUID person() {
    return Typed.idOrNone(person);
  }

  ObjectiveFilter in(CycleId cycle) {
    UUID wantedUnit = unit();
    UUID wantedPerson = person();
    return new ObjectiveFilter(
        cycle,
        wantedUnit == null ? null : new UnitId(wantedUnit),
        true,
        wantedPerson == null ? null : new PersonId(wantedPerson),
        level(),
        null,
        band(),
        status(),
        null,
        null);
  }

  /** The statuses there are to choose from. */
  public List<Status> statuses() {
    return List.of(Status.values());
  }

  /** The bands there are to choose from. */
  public List<Band> bands() {
    return List.of(Band.values());
  }

  /** The levels there are to choose from. */
  public List<Level> levels() {
    return List.of(Level.values());
  }

  private static <E extends Enum<E>> @Nullable E oneOf(Class<E> type, @Nullable String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
