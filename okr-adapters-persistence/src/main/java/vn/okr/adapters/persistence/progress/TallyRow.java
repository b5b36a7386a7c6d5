package vn.okr.adapters.persistence.progress;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.progress.Band;
import vn.okr.domain.progress.ProgressBoard;
import vn.okr.domain.progress.Tally;

/**
 * The objectives of one unit, or of all people who stand in the same units, counted together.
 *
 * @param unitId the owning unit; absent for people
 * @param units the ids of the units people stand in, parted by blanks; absent for none
 */
record TallyRow(
    @Nullable UUID unitId,
    @Nullable String units,
    long objectives,
    long unmeasured,
    long scoreSum,
    long aligned,
    long notStarted,
    long behind,
    long progressing,
    long onCourse,
    long complete) {
  boolean isOfUnit() {
    return unitId != null;
  }

  ProgressBoard.OfUnit toUnit() {
    return new ProgressBoard.OfUnit(new UnitId(Objects.requireNonNull(unitId)), toTally());
  }

  ProgressBoard.OfPeople toPeople() {
    return new ProgressBoard.OfPeople(unitIds(), toTally());
  }

  private Set<UnitId> unitIds() {
    return units == null
        ? Set.of()
        : Arrays.stream(units.split(" "))
            .map(id -> new UnitId(UUID.fromString(id)))
            .collect(Collectors.toUnmodifiableSet());
  }

  private Tally toTally() {
    Map<Band, Long> bands = new EnumMap<>(Band.class);
    bands.put(Band.NOT_STARTED, notStarted);
    bands.put(Band.BEHIND, behind);
    bands.put(Band.PROGRESSING, progressing);
    bands.put(Band.ON_COURSE, onCourse);
    bands.put(Band.COMPLETE, complete);
    bands.values().removeIf(count -> count == 0);
    return new Tally(objectives, unmeasured, scoreSum, aligned, bands);
  }
}
