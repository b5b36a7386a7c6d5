package vn.okr.adapters.persistence.objective;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the milestones of a key result where no entity is loaded. */
final class MilestoneJson {
  private static final ObjectReader READER =
      new ObjectMapper().readerForListOf(MilestoneColumns.class);

  private MilestoneJson() {}

  /** The milestones in their order; none for a key result that is measured otherwise. */
  static List<MilestoneColumns> read(@Nullable String json) {
    try {
      return json == null ? List.of() : READER.readValue(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Milestones are written by this adapter alone", e);
    }
  }
}
