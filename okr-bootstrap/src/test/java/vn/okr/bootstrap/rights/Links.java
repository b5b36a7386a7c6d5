package vn.okr.bootstrap.rights;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links as requests name them, and where they may lead. */
final class Links {
  private Links() {}

  static Map<String, ?> to(String objective) {
    return Map.of("to", Map.of("type", "objective", "id", objective));
  }

  static Map<String, ?> toKeyResult(String keyResult) {
    return Map.of("to", Map.of("type", "keyResult", "id", keyResult));
  }

  /** The units that a holder's goals may contribute to. */
  static List<Holder> above(Holder holder) {
    @Nullable Place stands = holder.person() == null ? holder.unit() : holder.person().place();
    return Arrays.stream(Holder.values())
        .filter(other -> other.unit() != null && other != holder)
        .filter(other -> requireNonNull(stands).isAtOrBelow(requireNonNull(other.unit())))
        .toList();
  }
}
