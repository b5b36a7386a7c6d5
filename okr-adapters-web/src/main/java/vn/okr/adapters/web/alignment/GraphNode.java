package vn.okr.adapters.web.alignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.okr.adapters.web.page.Show;
import vn.okr.application.objective.KeyResultView;
import vn.okr.application.objective.LinkFacts;
import vn.okr.application.objective.ObjectiveView;
import vn.okr.domain.alignment.LinkKind;
import vn.okr.domain.alignment.Target;
import vn.okr.domain.progress.Status;
import vn.okr.domain.shared.Score;

/**
 * An objective as it is drawn, its numbers written in the visitor's language.
 *
 * @param score as people read it
 * @param share the score in hundredths, for the bar; absent while not measured
 * @param contributors how many objectives contribute to it, told or not
 * @param found whether it is what was asked for, and not only on the way to it
 * @param links where it leads upwards
 */
public record GraphNode(
    String id,
    String title,
    String owner,
    Status status,
    String score,
    @Nullable Integer share,
    int contributors,
    boolean found,
    List<Row> keyResults,
    List<Line> links) {
  /** One of its key results. */
  public record Row(
      String id, String title, Status status, String score, @Nullable Integer share) {}

  /**
   * A link upwards.
   *
   * @param to the objective that is, or owns, the upper end
   * @param keyResult the upper end; absent where that is the objective as a whole
   */
  public record Line(String to, @Nullable String keyResult, LinkKind kind) {}

  static GraphNode of(ObjectiveView view, int contributors, boolean found, Show show) {
    return new GraphNode(
        view.facts().objective().id().value().toString(),
        view.facts().objective().definition().title().value(),
        view.facts().ownerName(),
        view.status(),
        show.score(view.score()),
        share(view.score()),
        contributors,
        found,
        view.keyResults().stream().map(keyResult -> row(keyResult, show)).toList(),
        LinkFacts.shown(view.facts().alignments()).stream().map(GraphNode::line).toList());
  }

  private static Row row(KeyResultView view, Show show) {
    return new Row(
        view.keyResult().id().value().toString(),
        view.keyResult().definition().title().value(),
        view.status(),
        show.score(view.keyResult().score()),
        share(view.keyResult().score()));
  }

  private static Line line(LinkFacts facts) {
    String keyResult =
        facts.link().to() instanceof Target.OfKeyResult(var id) ? id.value().toString() : null;
    return new Line(facts.target().value().toString(), keyResult, facts.link().kind());
  }

  private static @Nullable Integer share(@Nullable Score score) {
    return score == null ? null : score.shownHundredths();
  }
}
