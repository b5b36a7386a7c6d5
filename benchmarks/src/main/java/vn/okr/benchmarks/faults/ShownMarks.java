package vn.okr.benchmarks.faults;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import vn.okr.local.LocalFailure;

/** What the drill has left, as the product shows it. */
final class ShownMarks {
  private static final int PAGE = 200;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Door door;

  ShownMarks(Door door) {
    this.door = door;
  }

  /** Reads every list in which one of the writes has to be. */
  Marks find(Collection<Write> writes) {
    Map<String, Write> lists = new TreeMap<>();
    writes.forEach(write -> lists.putIfAbsent(list(write), write));
    Marks marks = new Marks();
    lists.forEach((path, one) -> read(path, one, marks));
    return marks;
  }

  private static String list(Write write) {
    return switch (write.kind()) {
      case CHECK_IN -> "/key-results/" + write.on() + "/check-ins?limit=" + PAGE;
      case DRAFT -> "/objectives?state=DRAFT&person=" + write.by().person() + "&limit=" + PAGE;
      case EDIT -> "/objectives/" + write.on() + "/history?limit=" + PAGE;
    };
  }

  private static String field(Kind kind) {
    return switch (kind) {
      case CHECK_IN -> "note";
      case DRAFT -> "title";
      case EDIT -> "new";
    };
  }

  private void read(String path, Write one, Marks marks) {
    String next = "";
    do {
      JsonNode page = get(path + (next.isEmpty() ? "" : "&cursor=" + next), one.by().token());
      for (JsonNode item : page.path("items")) {
        String text = item.path(field(one.kind())).asText();
        if (text.startsWith(one.kind().prefix())) {
          marks.add(text, 1);
        }
      }
      next = page.path("next").asText("");
    } while (!next.isEmpty());
  }

  private JsonNode get(String path, String token) {
    Answer answer = door.get(path, token);
    if (!answer.isGood()) {
      throw new LocalFailure(path + ": " + answer.status() + " " + answer.body());
    }
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new LocalFailure(path + ": no JSON", e);
    }
  }
}
