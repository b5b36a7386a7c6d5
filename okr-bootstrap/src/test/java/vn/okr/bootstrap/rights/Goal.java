package vn.okr.bootstrap.rights;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A goal rights are tried on. */
record Goal(Holder holder, boolean draft) {
  static List<Goal> all() {
    return Arrays.stream(Holder.values())
        .flatMap(holder -> Stream.of(new Goal(holder, false), new Goal(holder, true)))
        .toList();
  }
}
