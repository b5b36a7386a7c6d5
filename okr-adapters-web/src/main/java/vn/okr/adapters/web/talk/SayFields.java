package vn.okr.adapters.web.talk;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Typed;
import vn.okr.domain.talk.Said;

/**
 * A comment as it is typed.
 *
 * @param who the names of those it is to mention, one a field
 * @param kept the ids of those it mentions already and goes on to
 * @param once by what a form that comes twice is known; absent where nothing is made
 * @param back where to go on afterwards; empty for the page of the goal
 */
public record SayFields(
    String text, List<String> who, List<UUID> kept, @Nullable String once, String back) {
  private static final int PEOPLE = 3;

  public SayFields {
    who = List.copyOf(who);
    kept = List.copyOf(kept);
  }

  /** Nothing typed yet. */
  static SayFields empty(String back) {
    return new SayFields(
        "", Collections.nCopies(PEOPLE, ""), List.of(), UUID.randomUUID().toString(), back);
  }

  /** What a comment says so far. */
  static SayFields of(Said said) {
    return new SayFields(
        said.text().value(),
        Collections.nCopies(PEOPLE, ""),
        said.mentions().stream().map(person -> person.value()).toList(),
        null,
        "");
  }

  static SayFields from(MultivaluedMap<String, String> form) {
    return new SayFields(
        text(form, "text"),
        IntStream.range(0, PEOPLE).mapToObj(place -> text(form, "who." + place)).toList(),
        form.getOrDefault("keep", List.of()).stream()
            .map(Typed::idOrNone)
            .flatMap(Stream::ofNullable)
            .limit(Said.MOST_MENTIONS)
            .toList(),
        form.getFirst("once"),
        text(form, "back"));
  }

  /** Whether somebody was named. */
  public boolean names() {
    return who.stream().anyMatch(words -> !words.isBlank());
  }

  /** Where a refusal of one of those names points. */
  public String place(int index) {
    return "/who/" + index;
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text;
  }
}
