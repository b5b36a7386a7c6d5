package vn.okr.adapters.web.admin.people;

import java.util.Map;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;

/** Tells that an employee number is taken beside its field. */
final class Numbers {
  private Numbers() {}

  /** What a refusal says, by field: of a record, only the number is anybody's alone. */
  static Map<String, String> told(Desk desk, OkrException refused) {
    boolean taken = refused.code() == ErrorCode.ALREADY_EXISTS && refused.violations().isEmpty();
    return desk.errors(taken ? refused.under("/employeeNumber") : refused);
  }
}
