package vn.okr.adapters.persistence.agreement;

import java.util.function.Function;
import vn.okr.testkit.contract.Ports;

/** Something to ask the readers of any store. */
record Question(String about, Function<Ports, Object> asked) {
  Object to(Ports store) {
    return store.transactions().inTransaction(() -> asked.apply(store));
  }
}
