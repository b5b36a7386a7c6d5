package vn.okr.adapters.rest.organisation;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.http.Ids;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;

/** Finds units by id or by name; the names are fetched once, when the first one is looked up. */
final class UnitNames {
  private final Function<PageRequest, Page<Unit>> units;
  private @Nullable Map<String, Optional<UnitId>> byName;

  UnitNames(Function<PageRequest, Page<Unit>> units) {
    this.units = units;
  }

  /**
   * The unit.
   *
   * @throws RuleViolated {@code unknown-reference} for a name that no unit has, or several
   */
  UnitId find(String idOrName) {
    return Ids.isId(idOrName)
        ? new UnitId(UUID.fromString(idOrName))
        : names()
            .getOrDefault(Normalizer.normalize(idOrName, Normalizer.Form.NFC), Optional.empty())
            .orElseThrow(() -> new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, ""));
  }

  private Map<String, Optional<UnitId>> names() {
    if (byName == null) {
      Map<String, Optional<UnitId>> found = new HashMap<>();
      UUID after = null;
      do {
        Page<Unit> page = units.apply(new PageRequest(PageRequest.MOST, after));
        page.items().stream()
            .filter(unit -> !unit.archived())
            .forEach(
                unit ->
                    found.merge(
                        unit.name().value(),
                        Optional.of(unit.id()),
                        (one, other) -> Optional.empty()));
        after = page.next();
      } while (after != null);
      byName = found;
    }
    return byName;
  }
}
