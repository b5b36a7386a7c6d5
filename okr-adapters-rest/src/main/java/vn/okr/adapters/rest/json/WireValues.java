package vn.okr.adapters.rest.json;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.cycle.CycleId;
import vn.okr.domain.objective.Confidence;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.Note;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Score;
import vn.okr.domain.shared.Title;

/** How the domain's values look on the wire; what is absent stays absent. */
public final class WireValues {
  private WireValues() {}

  /** A title as text. */
  public static String of(Title title) {
    return title.value();
  }

  /** A note as text. */
  public static @Nullable String of(@Nullable Note note) {
    return note == null ? null : note.value();
  }

  /** A score as a number in 0..1. */
  public static @Nullable BigDecimal of(@Nullable Score score) {
    return score == null ? null : score.toDecimal();
  }

  /** A quantity as a number. */
  public static @Nullable BigDecimal of(@Nullable Quantity quantity) {
    return quantity == null ? null : quantity.toDecimal();
  }

  /** A confidence as a number, 0 to 10. */
  public static @Nullable Integer of(@Nullable Confidence confidence) {
    return confidence == null ? null : confidence.value();
  }

  /** A zone by its name. */
  public static @Nullable String of(@Nullable ZoneId zone) {
    return zone == null ? null : zone.getId();
  }

  /** A cycle's id. */
  public static @Nullable UUID of(@Nullable CycleId id) {
    return id == null ? null : id.value();
  }

  /** A unit's id. */
  public static @Nullable UUID of(@Nullable UnitId id) {
    return id == null ? null : id.value();
  }

  /** The id of a person, or of a service account. */
  public static @Nullable UUID of(@Nullable ActorId id) {
    return id == null ? null : id.value();
  }

  /** A key result's id. */
  public static @Nullable UUID of(@Nullable KeyResultId id) {
    return id == null ? null : id.value();
  }

  /** People's ids, in an order that does not change from answer to answer. */
  public static List<UUID> of(Set<PersonId> people) {
    return people.stream().map(PersonId::value).sorted(Comparator.naturalOrder()).toList();
  }
}
