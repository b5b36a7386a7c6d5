package vn.okr.http.people;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.http.text.Uuids;

/** Finds units by id or by name; the names are fetched once, when the first one is looked up. */
public final class UnitNames {
  private final Supplier<List<Unit>> units;
  private @Nullable Map<String, Optional<UnitId>> byName;

  /** Among these units. */
  public UnitNames(Supplier<List<Unit>> units) {
    this.units = units;
  }

  /**
   * The unit.
   *
   * @throws RuleViolated {@code unknown-reference} for a name that no unit has, or several
   */
  public UnitId find(String idOrName) {
    return Uuids.isUuid(idOrName)
        ? new UnitId(UUID.fromString(idOrName))
        : names()
            .getOrDefault(Normalizer.normalize(idOrName, Normalizer.Form.NFC), Optional.empty())
            .orElseThrow(() -> new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, ""));
  }

  private Map<String, Optional<UnitId>> names() {
    if (byName == null) {
      Map<String, Optional<UnitId>> found = new HashMap<>();
      units.get().stream()
          .filter(unit -> !unit.archived())
          .forEach(
              unit ->
                  found.merge(
                      unit.name().value(), Optional.of(unit.id()), (_, _) -> Optional.empty()));
      byName = found;
    }
    return byName;
  }
}
