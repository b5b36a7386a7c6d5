package vn.okr.bootstrap.rights;

import org.jspecify.annotations.Nullable;

/** The units of the company that rights are tried in. */
enum Place {
  COMPANY(null),
  DIVISION(COMPANY),
  HOME(DIVISION),
  TEAM(HOME),
  BESIDE(DIVISION);

  private final @Nullable Place above;

  Place(@Nullable Place above) {
    this.above = above;
  }

  @Nullable Place above() {
    return above;
  }

  boolean isAtOrBelow(Place other) {
    return this == other || (above != null && above.isAtOrBelow(other));
  }
}
