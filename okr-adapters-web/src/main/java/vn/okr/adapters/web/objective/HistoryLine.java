package vn.okr.adapters.web.objective;

import org.jspecify.annotations.Nullable;
import vn.okr.application.objective.HistoryView;
import vn.okr.domain.objective.ChangeKind;

/** A line of an objective's history, to be put into words. */
public record HistoryLine(HistoryView view) {

  /** The kind of change. */
  public ChangeKind kind() {
    return ChangeKind.valueOf(view.entry().what());
  }

  /** What it was before; absent when there was nothing. */
  public @Nullable String before() {
    return view.entry().before();
  }

  /** What it is from then on; absent when there is nothing. */
  public @Nullable String after() {
    return view.entry().after();
  }

  /** Whether the values say more than the kind does; a step says it all. */
  public boolean tells() {
    boolean said = before() != null || after() != null;
    return said && !"state".equals(view.entry().field());
  }
}
