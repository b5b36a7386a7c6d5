package vn.okr.benchmarks.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Whether the product explains what was loaded past it as it stands there. */
final class Explanations {
  private final Product product;

  Explanations(Product product) {
    this.product = product;
  }

  /** The objectives whose explanation gives another number than their reading does. */
  List<String> differences(List<Subject> subjects) {
    List<String> wrong = new ArrayList<>();
    try (Api api = new Api(product)) {
      for (Subject subject : subjects) {
        Request read = Request.get("/api/v1/objectives/" + subject.objective(), subject.token());
        JsonNode objective = api.call(read);
        JsonNode explained = api.call(Request.get(read.path() + "/explanation", subject.token()));
        if (!sameValue(objective.path("score"), explained.path("value")) || !sumsUp(explained)) {
          wrong.add(subject.objective().toString());
        }
      }
    }
    return wrong;
  }

  private static boolean sameValue(JsonNode one, JsonNode other) {
    return one.isMissingNode()
        ? other.isMissingNode()
        : one.decimalValue().compareTo(other.decimalValue()) == 0;
  }

  /** The weighted average of the inputs that count, computed from the answer alone. */
  private static boolean sumsUp(JsonNode explained) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    for (JsonNode input : explained.path("inputs")) {
      if (input.path("counts").asBoolean() && input.has("value")) {
        BigDecimal weight = input.path("weight").decimalValue();
        sum = sum.add(input.path("value").decimalValue().multiply(weight));
        weights = weights.add(weight);
      }
    }
    return weights.signum() == 0
        || sum.divide(weights, 4, java.math.RoundingMode.HALF_UP)
                .compareTo(explained.path("value").decimalValue())
            == 0;
  }
}
