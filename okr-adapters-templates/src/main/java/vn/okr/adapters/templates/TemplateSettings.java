package vn.okr.adapters.templates;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where a company keeps templates of its own. */
@ConfigMapping(prefix = "okr.templates")
public interface TemplateSettings {
  /** A folder of files like those the product brings; one of the same name replaces it. */
  Optional<Path> folder();
}
