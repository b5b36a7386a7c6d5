package vn.okr.local.company;

import jakarta.inject.Singleton;
import java.util.Set;
import vn.okr.application.live.Topic;
import vn.okr.application.port.Announcements;
import vn.okr.application.port.InitialSettings;
import vn.okr.application.port.RollUpBell;
import vn.okr.domain.organisation.OrganisationSettings;

/** What the method advises is what the story's company has set. */
@Singleton
class StorySettings implements InitialSettings, RollUpBell, Announcements {
  @Override
  public OrganisationSettings values() {
    return OrganisationSettings.DEFAULT;
  }

  /** Nobody needs calling: the story lets goals follow after each of its weeks. */
  @Override
  public void ringAfterCommit() {
    // Intentionally silent.
  }

  /** Nobody looks at a screen while the story is told. */
  @Override
  public void announceAfterCommit(Set<Topic> topics) {
    // Intentionally silent.
  }
}
