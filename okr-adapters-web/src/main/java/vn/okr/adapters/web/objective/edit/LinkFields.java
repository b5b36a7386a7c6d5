package vn.okr.adapters.web.objective.edit;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.okr.adapters.web.page.Typed;
import vn.okr.domain.alignment.Link;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.shared.InvalidInput;
import vn.okr.domain.shared.OkrException;
import vn.okr.domain.shared.Weight;

/**
 * The form of a link upwards, as typed.
 *
 * @param to the goal, such as {@code keyResult:0190...}
 * @param words what it was looked for by
 */
public record LinkFields(long revision, String to, String kind, String weight, String words) {
  private static final String REMOVE = "remove";

  static LinkFields of(long revision, String kind, String words) {
    return new LinkFields(revision, "", kind, "", words);
  }

  static LinkFields from(MultivaluedMap<String, String> form) {
    String remove = form.getFirst(REMOVE);
    return new LinkFields(
        EditFields.revision(form.getFirst("revision")),
        remove == null ? text(form, "to") : remove,
        text(form, "kind"),
        text(form, "weight"),
        text(form, "q"));
  }

  /** Whether the form asks to take a link away. */
  static boolean removes(MultivaluedMap<String, String> form) {
    return form.containsKey(REMOVE);
  }

  /** The same, meant for what is there now. */
  LinkFields meantFor(long now) {
    return new LinkFields(now, to, kind, weight, words);
  }

  /** What the link would mean. */
  public LinkKind linkKind() {
    return kind.equals(LinkKind.SUPPORTS.name()) ? LinkKind.SUPPORTS : LinkKind.CONTRIBUTES;
  }

  /**
   * The links with this one among them.
   *
   * @throws OkrException pointing to the field that cannot be read
   */
  List<Link> addedTo(List<Link> links, Typed typed) {
    Target target = FieldReader.target(to);
    if (target == null) {
      throw new InvalidInput("required", Map.of()).under("/to");
    }
    Weight of =
        FieldReader.at(
            "/weight",
            () -> Typed.isNothing(weight) ? Weight.ONE : Weight.positive(typed.number(weight)));
    return Stream.concat(
            links.stream().filter(link -> !link.to().equals(target)),
            Stream.of(new Link(target, linkKind(), of)))
        .toList();
  }

  /** The links without this one. */
  List<Link> takenFrom(List<Link> links) {
    Target target = FieldReader.target(to);
    return links.stream().filter(link -> !link.to().equals(target)).toList();
  }

  private static String text(MultivaluedMap<String, String> form, String name) {
    String text = form.getFirst(name);
    return text == null ? "" : text;
  }
}
