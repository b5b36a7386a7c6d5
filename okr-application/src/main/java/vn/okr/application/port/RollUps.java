package vn.okr.application.port;

import java.util.Collection;
import java.util.Set;
import vn.okr.domain.objective.KeyResultId;
import vn.okr.domain.objective.ObjectiveId;

/**
 * The outgoing events of scores: which key results must follow what moved below them. Written in
 * the transaction of the change and taken soon after by whoever is free, so that hundreds of people
 * checking in below one company key result never wait for one another.
 */
public interface RollUps {
  /** Asks that every key result the objective contributes to follows. */
  void requestAbove(ObjectiveId moved);

  /** Asks that these key results follow. */
  void request(Collection<KeyResultId> keyResults);

  /** Takes up to so many requests, each given to one taker only; they return if it fails. */
  Set<KeyResultId> take(int most);
}
