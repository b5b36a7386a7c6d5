package vn.okr.adapters.rest.http;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.Violation;
import vn.okr.http.text.Uuids;

/** Reads the ids in addresses. */
public final class Ids {
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
    return Uuids.isUuid(text);
  }
}
