package vn.okr.adapters.rest.organisation;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import vn.okr.application.Patch;
import vn.okr.application.organisation.MyProfile;
import vn.okr.http.people.LanguageTag;

/** What is to change about one's own record. */
public record MePatch(Patch<@Nullable LanguageTag> locale, Patch<@Nullable ZoneId> zone) {
  MyProfile.ProfileEdit toCommand() {
    LanguageTag asked = locale.orNone(null);
    Patch<@Nullable String> tag = new Patch<>(locale.given(), asked == null ? null : asked.value());
    return new MyProfile.ProfileEdit(tag, zone);
  }
}
