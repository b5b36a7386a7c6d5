package vn.okr.adapters.web.page;

import vn.okr.domain.shared.Conflict;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.NotAllowed;
import vn.okr.domain.shared.NotFound;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.RuleViolated;
import vn.okr.domain.shared.Stale;

/** A refusal that a page did not handle itself; it is answered with an error page. */
final class PageRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient OkrException reason;

  PageRefused(OkrException reason) {
    super(reason);
    this.reason = reason;
  }

  OkrException reason() {
    return reason;
  }

  /** The status it is answered with. */
  int status() {
    return switch (reason) {
      case InvalidInput _ -> 400;
      case NotAllowed _ -> 403;
      case NotFound _ -> 404;
      case Conflict _ -> 409;
      case Stale _ -> 412;
      case RuleViolated _ -> 422;
    };
  }
}
