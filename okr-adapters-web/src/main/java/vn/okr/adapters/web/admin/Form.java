package vn.okr.adapters.web.admin;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import vn.okr.application.Precondition;

/** The fields of a form, as they came. */
public record Form(MultivaluedMap<String, String> fields) {
  private static final long NEVER = -1;

  /** What was typed into the field; empty for nothing. */
  public String text(String name) {
    String text = fields.getFirst(name);
    return text == null ? "" : text;
  }

  /** All that was ticked under the name. */
  public List<String> texts(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** The revision the form was opened at; one that never is when it does not say. */
  public long revision() {
    try {
      return Long.parseLong(text("revision"));
    } catch (NumberFormatException none) {
      return NEVER;
    }
  }

  /** The change is meant for the revision the form was opened at. */
  public Precondition precondition() {
    return Precondition.revision(revision());
  }
}
