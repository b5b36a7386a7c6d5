package vn.okr.domain.organisation;

import org.jspecify.annotations.Nullable;

/**
 * How the company's sign-in introduces someone. What a token leaves out, it says nothing about.
 *
 * @param name how they are called there
 * @param email where they are reached
 */
public record Introduction(@Nullable String name, @Nullable String email) {
  /** Nothing was said yet. */
  public static final Introduction NONE = new Introduction(null, null);

  /** What is known after another one. */
  Introduction then(Introduction next) {
    return new Introduction(
        next.name == null ? name : next.name, next.email == null ? email : next.email);
  }
}
