package vn.okr.adapters.rest.alignment;

import java.util.List;
import vn.okr.adapters.rest.http.Representation;
import vn.okr.adapters.rest.objective.LinkResponse;
import vn.okr.application.alignment.AlignmentView;
import vn.okr.application.alignment.LinkView;
import vn.okr.application.objective.LinkFacts;

/** What an objective rests on, and what rests on it. */
public record AlignmentsResponse(List<LinkResponse> items, List<LinkBetween> incoming) {
  /** The links this reader may know of, their tag made of those that everyone may know of. */
  static Representation represent(AlignmentView view) {
    List<LinkFacts> outgoing = LinkFacts.shown(view.outgoing());
    List<LinkFacts> commonOutgoing = LinkFacts.common(outgoing);
    List<LinkView> incoming = view.incoming();
    List<LinkView> commonIncoming = incoming.stream().filter(link -> !link.draft()).toList();
    AlignmentsResponse shown = of(outgoing, incoming);
    boolean common =
        commonOutgoing.size() == outgoing.size() && commonIncoming.size() == incoming.size();
    return common
        ? Representation.of(view.revision(), shown)
        : new Representation(view.revision(), of(commonOutgoing, commonIncoming), shown);
  }

  private static AlignmentsResponse of(List<LinkFacts> outgoing, List<LinkView> incoming) {
    return new AlignmentsResponse(
        outgoing.stream().map(LinkResponse::of).toList(),
        incoming.stream().map(LinkBetween::of).toList());
  }
}
