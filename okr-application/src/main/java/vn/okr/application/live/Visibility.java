package vn.okr.application.live;

/**
 * Where reads may be answered by a copy of the store that lags behind, screens are told of a change
 * no sooner than they can see it. No use case asks for it: it is for adapters that tell screens.
 */
public interface Visibility {
  /**
   * Runs it, soon, once whoever reads from then on sees all that is stored by now; at once where
   * there is no copy. It may run twice, when it is not known at first whether that is so.
   */
  void onceVisible(Runnable telling);
}
