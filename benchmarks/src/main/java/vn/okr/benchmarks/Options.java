package vn.okr.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.okr.local.LocalFailure;

/**
 * Words, and options that each take a value.
 *
 * @param words the command, then what it is asked to do
 */
record Options(List<String> words, Map<String, String> values) {
  /**
   * Reads a command line.
   *
   * @param defaults all options there are
   * @throws LocalFailure for an unknown option, one without a value, or without any command
   */
  static Options of(String[] arguments, Map<String, String> defaults) {
    List<String> words = new ArrayList<>();
    Map<String, String> values = new HashMap<>(defaults);
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      if (!argument.startsWith("--")) {
        words.add(argument);
        continue;
      }
      i++;
      if (!defaults.containsKey(argument) || i == arguments.length) {
        throw new LocalFailure(argument + " is no option here, or lacks its value");
      }
      values.put(argument, arguments[i]);
    }
    if (words.isEmpty()) {
      throw new LocalFailure("a command is needed: bench, fuzz or faults");
    }
    return new Options(List.copyOf(words), values);
  }

  String command() {
    return words.getFirst();
  }

  /** What the command is asked to do; empty for all it can. */
  List<String> parts() {
    return words.subList(1, words.size());
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
