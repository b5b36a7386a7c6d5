package vn.okr.adapters.web.progress;

import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.List;
import vn.okr.domain.progress.Band;
import vn.okr.domain.progress.Tally;

/** The bands of a tally as they are shown: in order, without those that hold nothing. */
@TemplateExtension
public final class TallyBands {
  private TallyBands() {}

  /** The bands with objectives, the lowest first. */
  static List<Band> shownBands(Tally tally) {
    return Arrays.stream(Band.values()).filter(tally.bands()::containsKey).toList();
  }
}
