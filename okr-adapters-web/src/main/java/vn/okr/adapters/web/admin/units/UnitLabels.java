package vn.okr.adapters.web.admin.units;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Typed;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.SearchText;

/**
 * What units are called where one is chosen by typing: the name, and the unit above it beside it
 * where several have the name.
 */
public final class UnitLabels {
  private final Map<UnitId, String> labels = new HashMap<>();
  private final List<Unit> units;

  /** Of all units; archived ones cannot be chosen. */
  public UnitLabels(List<Unit> all) {
    Map<UnitId, Unit> byId = all.stream().collect(Collectors.toMap(Unit::id, unit -> unit));
    units = all.stream().filter(unit -> !unit.archived()).toList();
    Map<String, Long> namesakes =
        units.stream().collect(Collectors.groupingBy(u -> u.name().value(), Collectors.counting()));
    for (Unit unit : all) {
      Unit above = unit.parentId() == null ? null : byId.get(unit.parentId());
      String name = unit.name().value();
      boolean alone = above == null || namesakes.getOrDefault(name, 0L) <= 1;
      labels.put(unit.id(), alone ? name : name + " · " + nameOf(above));
    }
  }

  /** What can be typed, in the order of the words. */
  public List<String> choices() {
    return units.stream().map(this::labelOf).sorted(Comparator.naturalOrder()).toList();
  }

  /** What the unit is called. */
  public String labelOf(Unit unit) {
    return labels.getOrDefault(unit.id(), unit.name().value());
  }

  /** What the unit with the id is called; the text itself when there is none. */
  public String labelOf(String id) {
    UUID uuid = Typed.idOrNone(id);
    return uuid == null ? id : labels.getOrDefault(new UnitId(uuid), id);
  }

  /**
   * The unit meant by an id, a label, or words that only one unit has.
   *
   * @throws RuleViolated {@code unknown-reference} when none is meant, or more than one
   */
  public UnitId find(String typed) {
    UUID id = Typed.idOrNone(typed);
    List<Unit> found =
        id != null
            ? units.stream().filter(unit -> unit.id().value().equals(id)).toList()
            : named(typed);
    if (found.size() != 1) {
      throw new RuleViolated(ErrorCode.UNKNOWN_REFERENCE, "");
    }
    return found.getFirst().id();
  }

  /** The unit meant; null when none is, or more than one. */
  public @Nullable UnitId findOrNone(@Nullable String typed) {
    try {
      return typed == null || typed.isBlank() ? null : find(typed);
    } catch (RuleViolated unknown) {
      return null;
    }
  }

  private static String nameOf(@Nullable Unit unit) {
    return unit == null ? "" : unit.name().value();
  }

  private List<Unit> named(String typed) {
    String sought = SearchText.fold(typed).strip();
    List<Unit> exact = having(unit -> SearchText.fold(labelOf(unit)).strip().equals(sought));
    if (!exact.isEmpty() || sought.isEmpty()) {
      return exact;
    }
    List<Unit> byName =
        having(unit -> SearchText.matches(SearchText.fold(unit.name().value()), typed));
    return byName.isEmpty()
        ? having(unit -> SearchText.matches(SearchText.fold(labelOf(unit)), typed))
        : byName;
  }

  private List<Unit> having(Predicate<Unit> what) {
    return units.stream().filter(what).toList();
  }
}
