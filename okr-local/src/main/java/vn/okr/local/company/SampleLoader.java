package vn.okr.local.company;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.nio.file.Path;
import vn.okr.local.services.RunState;

/** Tells the story inside the application's own house, then ends. */
public class SampleLoader implements QuarkusApplication {
  private final CompanyStory story;

  @Inject
  public SampleLoader(CompanyStory story) {
    this.story = story;
  }

  /**
   * Tells the story.
   *
   * @param arguments the sign-in's issuer, and the file for what is worth a look
   */
  @Override
  public int run(String... arguments) {
    new RunState(Path.of(arguments[1])).write(story.tell(arguments[0]));
    return 0;
  }
}
