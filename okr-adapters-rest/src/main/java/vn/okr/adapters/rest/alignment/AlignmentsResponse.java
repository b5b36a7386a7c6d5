package vn.okr.adapters.rest.alignment;

import java.util.List;
import vn.okr.adapters.rest.objective.LinkResponse;
import vn.okr.application.alignment.AlignmentView;
import vn.okr.application.objective.LinkFacts;

/** What an objective rests on, and what rests on it. */
public record AlignmentsResponse(List<LinkResponse> items, List<LinkBetween> incoming) {
  /** The links, with those to what the reader may not know of only if {@code hiddenToo}. */
  static AlignmentsResponse of(AlignmentView view, boolean hiddenToo) {
    List<LinkFacts> outgoing =
        view.outgoing().stream().filter(link -> hiddenToo || !link.hidden()).toList();
    return new AlignmentsResponse(
        outgoing.stream().map(LinkResponse::of).toList(),
        view.incoming().stream().map(LinkBetween::of).toList());
  }
}
