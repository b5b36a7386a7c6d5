package vn.okr.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.okr.application.Page;
import vn.okr.application.PageRequest;
import vn.okr.domain.organisation.Affiliation;
import vn.okr.domain.organisation.Owner;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitTree;
import vn.okr.domain.shared.Stale;

/** Keeps the units, who belongs to them, and who leads them. */
public interface Units {
  /** The unit, if there is one. */
  Optional<Unit> find(UnitId id);

  /** The company, which is the one unit without a unit above it; empty before it is made. */
  Optional<Unit> company();

  /** All units as a tree, archived ones included. */
  UnitTree tree();

  /** All units with their leads in the order of their ids, in a constant number of statements. */
  List<Unit> all();

  /** Units in the order of their ids. */
  Page<Unit> page(PageRequest request);

  /** Whether units that are not archived stand directly below. */
  boolean hasActiveChildren(UnitId id);

  /** Adds a new unit with its leads. */
  void add(Unit unit);

  /**
   * Replaces a unit, leads included, by its next revision.
   *
   * @throws Stale when the stored revision is not the one before
   */
  void save(Unit unit);

  /** Makes the person a member; nothing happens if they are one. */
  void addMember(UnitId unit, PersonId person);

  /** Ends the membership; nothing happens if there is none. */
  void removeMember(UnitId unit, PersonId person);

  /**
   * Where the owners stand today, in a constant number of statements. Owners that do not exist, are
   * archived or inactive are given their place all the same if they are stored; unknown ones are
   * absent.
   */
  Map<Owner, Affiliation> affiliations(Collection<Owner> owners);

  /** Whether the owner exists and may be given a goal: not archived, not inactive. */
  boolean mayOwn(Owner owner);
}
