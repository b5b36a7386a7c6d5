package vn.okr.domain.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A small company: engineering with its platform and mobile teams, and marketing beside it.
 *
 * <p>Ids are readable numbers: units from 1, people from 100.
 */
public final class Organisations {
  public static final UnitId COMPANY = unit(1);
  public static final UnitId ENGINEERING = unit(2);
  public static final UnitId PLATFORM = unit(3);
  public static final UnitId MOBILE = unit(4);
  public static final UnitId MARKETING = unit(5);

  /** All of it as a tree. */
  public static final UnitTree TREE =
      new UnitTree(
          List.of(
              node(COMPANY, UnitKind.COMPANY, null),
              node(ENGINEERING, UnitKind.DEPARTMENT, COMPANY),
              node(PLATFORM, UnitKind.TEAM, ENGINEERING),
              node(MOBILE, UnitKind.TEAM, ENGINEERING),
              node(MARKETING, UnitKind.DEPARTMENT, COMPANY)));

  private Organisations() {}

  /** The unit of a number. */
  public static UnitId unit(int number) {
    return new UnitId(new UUID(1, number));
  }

  /** The person of a number. */
  public static PersonId person(int number) {
    return new PersonId(new UUID(2, number));
  }

  /** A place in a tree. */
  public static UnitTree.Node node(UnitId id, UnitKind kind, @Nullable UnitId parent) {
    return new UnitTree.Node(id, kind + " " + id.value().getLeastSignificantBits(), kind, parent);
  }
}
