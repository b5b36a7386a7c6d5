package vn.okr.deploy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a container finds in its environment. */
record Environment(List<EnvVar> variables) {
  static Environment of(Container container) {
    return new Environment(container.getEnv());
  }

  Set<String> names() {
    return new TreeSet<>(variables.stream().map(EnvVar::getName).toList());
  }

  /** The text of one. */
  String text(String name) {
    return variable(name).getValue();
  }

  /** Where a secret one is kept, as {@code Secret/key}. */
  String keptIn(String name) {
    SecretKeySelector secret = variable(name).getValueFrom().getSecretKeyRef();
    return secret.getName() + "/" + secret.getKey();
  }

  private EnvVar variable(String name) {
    List<EnvVar> found = variables.stream().filter(it -> it.getName().equals(name)).toList();
    if (found.size() != 1) {
      throw new AssertionError(name + " is there " + found.size() + " times");
    }
    return found.getFirst();
  }
}
