package vn.okr.adapters.rest.alignment;

import java.util.List;
import vn.okr.adapters.rest.json.AtMost;
import vn.okr.adapters.rest.objective.LinkRequest;
import vn.okr.domain.alignment.Link;

/** All links upwards of an objective. */
public record AlignmentsRequest(@AtMost(LinkRequest.MOST) List<LinkRequest> items) {
  List<Link> toCommand() {
    return items.stream().map(LinkRequest::toLink).toList();
  }
}
