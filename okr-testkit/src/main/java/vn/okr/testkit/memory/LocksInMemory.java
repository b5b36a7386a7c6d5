package vn.okr.testkit.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.okr.application.port.Locks;

/** Locks for tests with one writer: nobody has to wait, and what was held is known. */
public final class LocksInMemory implements Locks {
  private final List<Lock> held = new CopyOnWriteArrayList<>();

  @Override
  public void hold(Lock lock) {
    held.add(lock);
  }

  /** Every lock that was held so far, in order. */
  public List<Lock> held() {
    return new ArrayList<>(held);
  }
}
