package vn.okr.domain.organisation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Where an owner stands in the organisation today, and who leads there. Rights and the direction of
 * alignment are decided on it.
 *
 * @param owner whose place it is
 * @param level the level the owner sets objectives on
 * @param units the unit itself, or the units a person leads or belongs to
 * @param unitsAbove every unit above one of {@code units}
 * @param leads those who lead one of {@code units} or of {@code unitsAbove}
 */
public record Affiliation(
    Owner owner, Level level, Set<UnitId> units, Set<UnitId> unitsAbove, Set<PersonId> leads) {
  public Affiliation {
    units = Set.copyOf(units);
    unitsAbove = Set.copyOf(unitsAbove);
    leads = Set.copyOf(leads);
  }

  /** The place of an owner in a tree, with the leads of each unit there. */
  public static Affiliation in(
      UnitTree tree, Owner owner, Set<UnitId> units, Function<UnitId, Set<PersonId>> leadsOf) {
    Set<UnitId> above = new LinkedHashSet<>();
    for (UnitId unit : units) {
      List<UnitId> line = tree.lineOf(unit);
      above.addAll(line.subList(Math.min(1, line.size()), line.size()));
    }
    Set<PersonId> leads = new LinkedHashSet<>();
    units.forEach(unit -> leads.addAll(leadsOf.apply(unit)));
    above.forEach(unit -> leads.addAll(leadsOf.apply(unit)));
    return new Affiliation(owner, levelOf(tree, owner), units, above, leads);
  }

  private static Level levelOf(UnitTree tree, Owner owner) {
    return switch (owner) {
      case Owner.OfPerson _ -> Level.INDIVIDUAL;
      case Owner.OfUnit(UnitId unit) -> {
        UnitTree.Node node = tree.find(unit);
        yield node == null ? Level.TEAM : node.kind().level();
      }
    };
  }
}
