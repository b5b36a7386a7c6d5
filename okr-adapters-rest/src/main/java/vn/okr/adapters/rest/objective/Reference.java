package vn.okr.adapters.rest.objective;

import java.util.UUID;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.organisation.Owner;

/** Something named by its type and id. */
public record Reference(String type, UUID id) {
  /** An owner: {@code unit} or {@code person}. */
  public static Reference of(Owner owner) {
    return switch (owner) {
      case Owner.OfUnit _ -> new Reference("unit", owner.value());
      case Owner.OfPerson _ -> new Reference("person", owner.value());
    };
  }

  /** The upper end of a link: {@code objective} or {@code keyResult}. */
  public static Reference of(Target target) {
    return switch (target) {
      case Target.OfObjective _ -> new Reference("objective", target.value());
      case Target.OfKeyResult _ -> new Reference("keyResult", target.value());
    };
  }
}
