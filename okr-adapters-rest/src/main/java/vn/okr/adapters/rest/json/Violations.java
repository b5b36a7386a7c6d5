package vn.okr.adapters.rest.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Violation;

/** All that is wrong with a request, gathered while it is read. */
final class Violations {
  private final List<Violation> gathered = new ArrayList<>();

  /** Notes what is wrong with the value at the pointer, which therefore is none. */
  @Nullable Object refuse(String pointer, String code, Map<String, Object> facts) {
    gathered.add(new Violation(pointer, code, facts));
    return null;
  }

  /** What is read at the pointer; none where the reading refuses it. */
  @Nullable Object gather(String pointer, Supplier<@Nullable Object> reading) {
    try {
      return reading.get();
    } catch (OkrException refused) {
      gathered.addAll(refused.under(pointer).violations());
      return null;
    }
  }

  /** How many there are so far. */
  int count() {
    return gathered.size();
  }

  /** The refusal of the request. */
  InvalidInput toRefusal() {
    return new InvalidInput(gathered);
  }
}
