package vn.okr.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was asked for.
 *
 * @param words the command and what it is about
 * @param options what follows names that begin with two dashes; flags have an empty value
 */
record CommandLine(List<String> words, Map<String, String> options) {
  private static final Set<String> FLAGS = Set.of("--fresh");
  private static final Set<String> VALUED =
      Set.of("--port", "--data", "--app", "--jre", "--keycloak");
  private static final int LAST_PORT = 65_535;

  static CommandLine parse(String... arguments) {
    List<String> words = new ArrayList<>();
    Map<String, String> options = new HashMap<>();
    Iterator<String> rest = List.of(arguments).iterator();
    while (rest.hasNext()) {
      String next = rest.next();
      if (FLAGS.contains(next)) {
        options.put(next, "");
      } else if (VALUED.contains(next) && rest.hasNext()) {
        options.put(next, rest.next());
      } else if (next.startsWith("--")) {
        throw new LocalFailure("What is " + next + "?");
      } else {
        words.add(next);
      }
    }
    return new CommandLine(List.copyOf(words), Map.copyOf(options));
  }

  String command() {
    return words.isEmpty() ? "" : words.getFirst();
  }

  /** The only word after the command. */
  String subject(String what) {
    if (words.size() != 2) {
      throw new LocalFailure(command() + " needs " + what);
    }
    return words.getLast();
  }

  boolean has(String flag) {
    return options.containsKey(flag);
  }

  Path path(String option) {
    return Path.of(required(option));
  }

  int port() {
    String text = required("--port");
    try {
      int port = Integer.parseInt(text);
      if (port >= 1 && port <= LAST_PORT) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      throw new LocalFailure("'" + text + "' is not a port", notANumber);
    }
    throw new LocalFailure("'" + text + "' is not a port");
  }

  private String required(String option) {
    String value = options.get(option);
    if (value == null) {
      throw new LocalFailure(command() + " needs " + option);
    }
    return value;
  }
}
