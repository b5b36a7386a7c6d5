package vn.okr.adapters.rest.objective;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.rest.http.Representation;
import vn.okr.adapters.rest.json.WireValues;
import vn.okr.application.objective.LinkFacts;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.objective.Ambition;
import vn.okr.domain.objective.Closure;
import vn.okr.domain.objective.ObjectiveSnapshot;
import vn.okr.domain.objective.ObjectiveState;
import vn.okr.domain.objective.Outcome;
import vn.okr.domain.objective.Publication;
import vn.okr.domain.organisation.Level;
import vn.okr.domain.progress.Band;
import vn.okr.domain.progress.Status;

/**
 * An objective as it is answered; what is absent is not measured, or not yet.
 *
 * @param originId the ended objective it carries on; absent for none
 */
public record ObjectiveResponse(
    UUID id,
    @Nullable UUID originId,
    UUID cycleId,
    Reference owner,
    String ownerName,
    Level level,
    String title,
    @Nullable String description,
    Ambition ambition,
    ObjectiveState state,
    List<KeyResultResponse> keyResults,
    List<LinkResponse> alignments,
    @Nullable BigDecimal score,
    @Nullable Band band,
    @Nullable BigDecimal pace,
    Status status,
    @Nullable BigDecimal grade,
    @Nullable Outcome outcome,
    @Nullable ReflectionResponse reflection,
    @Nullable Instant publishedAt) {
  /** The objective as this reader may see it, without links to what they may not know of. */
  public static ObjectiveResponse of(ObjectiveView view) {
    return of(view, LinkFacts.shown(view.facts().alignments()));
  }

  /** The objective as a resource, its tag the same for every reader. */
  static Representation represent(ObjectiveView view) {
    long revision = view.facts().objective().revision();
    List<LinkFacts> shown = LinkFacts.shown(view.facts().alignments());
    List<LinkFacts> common = LinkFacts.common(shown);
    ObjectiveResponse response = of(view, shown);
    return common.size() == shown.size()
        ? Representation.of(revision, response)
        : new Representation(revision, of(view, common), response);
  }

  private static ObjectiveResponse of(ObjectiveView view, List<LinkFacts> alignments) {
    ObjectiveSnapshot objective = view.facts().objective();
    Closure closure = objective.closure();
    Publication publication = objective.publication();
    return new ObjectiveResponse(
        objective.id().value(),
        objective.origin() == null ? null : objective.origin().value(),
        objective.cycleId().value(),
        Reference.of(objective.owner()),
        view.facts().ownerName(),
        view.facts().level(),
        objective.definition().title().value(),
        WireValues.of(objective.definition().description()),
        objective.definition().ambition(),
        objective.state(),
        view.keyResults().stream().map(KeyResultResponse::of).toList(),
        alignments.stream().map(LinkResponse::of).toList(),
        WireValues.of(view.score()),
        view.band(),
        view.pace() == null ? null : view.pace().value(),
        view.status(),
        closure == null ? null : closure.grade().toDecimal(),
        closure == null ? null : closure.outcome(),
        closure == null ? null : ReflectionResponse.of(closure.reflection()),
        publication == null ? null : publication.at());
  }
}
