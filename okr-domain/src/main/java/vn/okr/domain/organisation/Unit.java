package vn.okr.domain.organisation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Title;

/**
 * A company, department or team. Units form one tree with the company at its root; a unit that is
 * no longer needed is archived, never deleted, so that its OKRs and their history remain.
 *
 * @param parentId the unit above; absent for the company only
 * @param leads those who act for the unit and for every unit below it
 * @param revision counts the edits, from 0
 */
public record Unit(
    UnitId id,
    Title name,
    UnitKind kind,
    @Nullable UnitId parentId,
    Set<PersonId> leads,
    boolean archived,
    long revision) {

  /**
   * Checks what a unit can check by itself.
   *
   * @throws RuleViolated {@code invalid-tree} for a company with a parent, or another kind without
   */
  public Unit {
    leads = Set.copyOf(leads);
    if ((kind == UnitKind.COMPANY) != (parentId == null)) {
      throw new RuleViolated(ErrorCode.INVALID_TREE, "/parentId");
    }
  }

  /** Whether this is the company itself. */
  public boolean isRoot() {
    return parentId == null;
  }
}
