package vn.okr.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.okr.local.LocalFailure;

/** A command with options that each take a value. */
record Options(String command, Map<String, String> values) {
  /**
   * Reads a command line.
   *
   * @param defaults all options there are
   * @throws LocalFailure for an unknown option, or one without a value
   */
  static Options of(String[] arguments, Map<String, String> defaults) {
    if (arguments.length == 0) {
      throw new LocalFailure("bench needs a command: core, web or load");
    }
    Map<String, String> values = new HashMap<>(defaults);
    for (int i = 1; i < arguments.length; i += 2) {
      if (!defaults.containsKey(arguments[i]) || i + 1 == arguments.length) {
        throw new LocalFailure(arguments[i] + " is no option here, or lacks its value");
      }
      values.put(arguments[i], arguments[i + 1]);
    }
    return new Options(arguments[0], values);
  }

  String text(String name) {
    return Objects.requireNonNull(values.get(name));
  }

  int number(String name) {
    try {
      return Integer.parseInt(text(name));
    } catch (NumberFormatException noNumber) {
      throw new LocalFailure(name + " takes a whole number", noNumber);
    }
  }
}
