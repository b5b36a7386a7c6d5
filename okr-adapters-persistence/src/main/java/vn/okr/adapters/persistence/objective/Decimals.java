package vn.okr.adapters.persistence.objective;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.okr.domain.shared.Quantity;
import vn.okr.domain.shared.Weight;

/**
 * Exact decimals with the four places their columns have: what did not change then equals what was
 * read, and is not written again.
 */
final class Decimals {
  private static final int PLACES = 4;

  private Decimals() {}

  static BigDecimal column(Weight weight) {
    return BigDecimal.valueOf(weight.tenThousandths(), PLACES);
  }

  static @Nullable BigDecimal column(@Nullable Quantity quantity) {
    return quantity == null ? null : BigDecimal.valueOf(quantity.tenThousandths(), PLACES);
  }

  static @Nullable Quantity quantity(@Nullable BigDecimal column) {
    return column == null ? null : Quantity.of(column);
  }
}
