package vn.okr.adapters.web.admin;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Refusals;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.OkrException;

/** Reads one field of a form after another; what they refuse is gathered, each at its field. */
public final class FormReader {
  private final Refusals refusals = new Refusals();

  /** What the text of a field says; null when it is refused. */
  public <T> @Nullable T read(String pointer, String text, Function<String, T> type) {
    Read<T> read = new Read<>();
    refusals.gather(pointer, () -> read.value = type.apply(text));
    return read.value;
  }

  /** What the text of a field says; null when it says nothing, or is refused. */
  public <T> @Nullable T readOrNone(String pointer, String text, Function<String, T> type) {
    return text.isBlank() ? null : read(pointer, text.strip(), type);
  }

  /**
   * Ends the reading.
   *
   * @throws OkrException pointing to every field that was refused
   */
  public void done() {
    refusals.throwIfAny();
  }

  /**
   * The time zone of that name.
   *
   * @throws InvalidInput {@code invalid-zone}
   */
  public static ZoneId zone(String text) {
    try {
      return ZoneId.of(text.strip());
    } catch (DateTimeException unknown) {
      throw new InvalidInput("invalid-zone", Map.of());
    }
  }

  /**
   * The time of the day, in hours and minutes.
   *
   * @throws InvalidInput {@code invalid-time}
   */
  public static LocalTime time(String text) {
    try {
      return LocalTime.parse(text.strip());
    } catch (DateTimeException malformed) {
      throw new InvalidInput("invalid-time", Map.of());
    }
  }

  /**
   * The day of the week of that name, such as {@code MONDAY}.
   *
   * @throws InvalidInput {@code unknown-value}
   */
  public static DayOfWeek dayOfWeek(String text) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput("unknown-value", Map.of("allowed", List.of(DayOfWeek.values()))));
  }

  private static final class Read<T> {
    private @Nullable T value;
  }
}
