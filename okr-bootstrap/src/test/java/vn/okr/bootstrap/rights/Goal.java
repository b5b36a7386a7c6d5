package vn.okr.bootstrap.rights;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A goal rights are tried on. */
record Goal(Holder holder, boolean draft) {
  /** One of everyone's but the company's, which stand to others as a superior unit's do. */
  static List<Goal> all() {
    return Arrays.stream(Holder.values())
        .filter(holder -> holder != Holder.WHOLE_COMPANY)
        .flatMap(holder -> Stream.of(new Goal(holder, false), new Goal(holder, true)))
        .toList();
  }

  /** A published one of everyone's. */
  static List<Goal> published() {
    return Arrays.stream(Holder.values()).map(holder -> new Goal(holder, false)).toList();
  }

  /** A draft of everyone's who stands in a unit. */
  static List<Goal> drafts() {
    return Arrays.stream(Holder.values())
        .filter(holder -> holder != Holder.PERSON_WITHOUT_UNIT)
        .map(holder -> new Goal(holder, true))
        .toList();
  }
}
