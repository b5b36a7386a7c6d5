package vn.okr.adapters.rest.objective;

import java.util.List;
import vn.okr.application.objective.FindSimilarObjectives;

/**
 * Objectives like one, at most three of each.
 *
 * @param others published ones of the same cycle in which every word of its title stands
 * @param lessons closed ones of the same owner whose title shares half of the words, with their
 *     reflection
 */
public record SimilarResponse(List<ObjectiveResponse> others, List<ObjectiveResponse> lessons) {
  static SimilarResponse of(FindSimilarObjectives.Similar similar) {
    return new SimilarResponse(
        similar.others().stream().map(ObjectiveResponse::of).toList(),
        similar.lessons().stream().map(ObjectiveResponse::of).toList());
  }
}
