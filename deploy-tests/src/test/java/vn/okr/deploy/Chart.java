package vn.okr.deploy;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import com.marcnuri.helm.TemplateCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The chart, as Helm itself reads it. */
final class Chart {
  /** Where it is. */
  static final Path FOLDER = Path.of("../deploy/helm/okr");

  /** The release that tests install. */
  static final String RELEASE = "goals";

  private static final String OLDEST_KUBERNETES = "1.30.0";
  private static final Helm HELM = new Helm(FOLDER);
  private static final Helm COPY = new Helm(ChartCopy.of(FOLDER));
  private static final Map<Setup, Manifests> RENDERED = new ConcurrentHashMap<>();

  private Chart() {}

  /** What would be installed, hooks included. */
  static Manifests render(Setup setup) {
    return RENDERED.computeIfAbsent(setup, it -> render(values(it)));
  }

  /**
   * What would be installed with one value changed.
   *
   * @param value its name, with dots
   * @throws IllegalStateException when Helm refuses it, with what it says
   */
  static Manifests render(Setup setup, String value, Object changed) {
    return render(template -> values(setup).apply(template).set(value, changed));
  }

  /** The same with these lines of YAML on top of its values. */
  static Manifests renderWith(Setup setup, String lines) {
    Path more = file(lines);
    return render(template -> values(setup).apply(template).withValuesFile(more));
  }

  /** What whoever installs it is told. */
  static String notes(Setup setup) {
    return Manifests.of(template(COPY, values(setup))).notes();
  }

  /** What Helm finds amiss. */
  static LintResult lint() {
    return HELM.lint().strict().call();
  }

  /** Packs it as it is handed on, into that folder. */
  static void pack(Path destination) {
    HELM.packageIt().withDestination(destination).call();
  }

  private static Manifests render(UnaryOperator<TemplateCommand> values) {
    Manifests hooks = Manifests.of(template(COPY, values)).hooks();
    return Manifests.of(template(HELM, values)).and(hooks);
  }

  private static UnaryOperator<TemplateCommand> values(Setup setup) {
    return template -> template.withValuesFile(setup.file());
  }

  private static String template(Helm helm, UnaryOperator<TemplateCommand> values) {
    return values
        .apply(
            helm.template()
                .withName(RELEASE)
                .withNamespace("company")
                .withKubeVersion(OLDEST_KUBERNETES))
        .call();
  }

  private static Path file(String lines) {
    try {
      return Files.writeString(Files.createTempFile(Path.of("target"), "values", ".yaml"), lines);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
