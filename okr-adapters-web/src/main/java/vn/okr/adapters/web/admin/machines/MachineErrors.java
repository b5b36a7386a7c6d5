package vn.okr.adapters.web.admin.machines;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.okr.adapters.web.admin.Desk;
import vn.okr.domain.shared.ErrorCode;
import vn.okr.domain.shared.OkrException;

/** Tells what is wrong with a machine's record beside its fields. */
final class MachineErrors {
  private static final String CLIENT = "/client";

  private MachineErrors() {}

  /** What a refusal says, by field: only its client is any machine's alone. */
  static Map<String, String> told(Desk desk, OkrException refused) {
    if (refused.code() == ErrorCode.ALREADY_EXISTS) {
      return Map.of(CLIENT, desk.frame().texts(MachineTexts.class).clientTaken());
    }
    Map<String, String> errors = new LinkedHashMap<>();
    desk.errors(refused)
        .forEach((pointer, text) -> errors.put(pointer.replaceFirst("/\\d+$", ""), text));
    return errors;
  }
}
