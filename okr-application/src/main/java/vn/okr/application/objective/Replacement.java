package vn.okr.application.objective;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.okr.application.Refusals;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.Place;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.alignment.UpwardsOnly;
import vn.okr.domain.organisation.Actor;
import vn.okr.domain.shared.InvalidInput;

/**
 * Links that are being replaced, and what is asked of those that take their place.
 *
 * @param actor who replaces them
 * @param from where the lower end stands
 * @param before the links there were
 * @param uppers the upper ends of those there were and of those wanted
 */
record Replacement(Actor actor, Place from, List<Link> before, UpperEnds uppers) {
  /** Refuses links that may not be, each at its place below the pointer. */
  void require(List<Link> wanted, String pointer) {
    Set<Target> seen = new HashSet<>();
    Refusals refusals = new Refusals();
    for (int i = 0; i < wanted.size(); i++) {
      Link link = wanted.get(i);
      boolean first = seen.add(link.to());
      refusals.gather(
          pointer + "/" + i,
          () -> {
            requireFirst(first);
            uppers.requireKnown(actor, link.to());
            if (before.stream().noneMatch(old -> isSameWay(old, link))) {
              uppers.requireOpen(link.to());
              UpwardsOnly.require(link.kind(), from, uppers.placeOf(link.to()));
            }
          });
    }
    refusals.throwIfAny();
  }

  /** The links there were that the actor may not know of. */
  Stream<Link> hidden() {
    return before.stream().filter(link -> !uppers.isKnown(actor, link.to()));
  }

  private static boolean isSameWay(Link old, Link link) {
    return old.to().equals(link.to()) && old.kind() == link.kind();
  }

  private static void requireFirst(boolean first) {
    if (!first) {
      throw new InvalidInput("duplicate", Map.of()).under("/to");
    }
  }
}
