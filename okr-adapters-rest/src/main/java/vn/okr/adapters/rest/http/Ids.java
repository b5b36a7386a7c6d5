package vn.okr.adapters.rest.http;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Violation;

/** Reads the ids in addresses. */
public final class Ids {
  private static final Pattern UUIDS =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Ids() {}

  /**
   * The id in an address.
   *
   * @param name what the place is called in the address' template
   * @throws InvalidInput when it is none
   */
  public static <T> T path(String name, String text, Function<UUID, T> type) {
    if (!isId(text)) {
      throw new InvalidInput(List.of(Violation.of("{" + name + "}", "invalid-id")));
    }
    return type.apply(UUID.fromString(text));
  }

  /** Whether the text is a UUID in its canonical form. */
  public static boolean isId(String text) {
    return UUIDS.matcher(text).matches();
  }
}
