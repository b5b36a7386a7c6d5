package vn.okr.http.scorecard;

import java.math.BigDecimal;

/** What stands in a cell: text that stays text, or a number that stays a number. */
sealed interface Cell {
  /** Words, some of which people typed: never to be run as a formula. */
  record Text(String value) implements Cell {}

  /** A number, exact. */
  record Amount(BigDecimal value) implements Cell {}
}
