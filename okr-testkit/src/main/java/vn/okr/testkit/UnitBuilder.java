package vn.okr.testkit;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.organisation.PersonId;
import vn.okr.domain.organisation.Unit;
import vn.okr.domain.organisation.UnitId;
import vn.okr.domain.organisation.UnitKind;
import vn.okr.domain.shared.Title;

/** Builds units; the company itself until put under another unit. */
public final class UnitBuilder {
  private final UnitId id = new UnitId(SampleIds.next());
  private Title name = new Title("Công ty Hoa Sen");
  private UnitKind kind = UnitKind.COMPANY;
  private @Nullable UnitId parentId;
  private Set<PersonId> leads = Set.of();
  private boolean archived;
  private long revision;

  private UnitBuilder() {}

  /** A company with an id of its own. */
  public static UnitBuilder aUnit() {
    return new UnitBuilder();
  }

  /** Names it. */
  public UnitBuilder named(String newName) {
    name = new Title(newName);
    return this;
  }

  /** Makes it a department below. */
  public UnitBuilder departmentOf(UnitId parent) {
    kind = UnitKind.DEPARTMENT;
    parentId = parent;
    return this;
  }

  /** Makes it a team below. */
  public UnitBuilder teamOf(UnitId parent) {
    kind = UnitKind.TEAM;
    parentId = parent;
    return this;
  }

  /** Gives it its leads. */
  public UnitBuilder ledBy(PersonId... people) {
    leads = Set.of(people);
    return this;
  }

  /** Archives it. */
  public UnitBuilder archived() {
    archived = true;
    return this;
  }

  /** Says how often it was edited. */
  public UnitBuilder atRevision(long newRevision) {
    revision = newRevision;
    return this;
  }

  /** The unit. */
  public Unit build() {
    return new Unit(id, name, kind, parentId, leads, archived, revision);
  }
}
