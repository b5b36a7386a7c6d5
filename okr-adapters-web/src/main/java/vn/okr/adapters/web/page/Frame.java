package vn.okr.adapters.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.net.URLDecoder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.okr.application.organisation.PersonView;
import vn.okr.application.organisation.PersonView.UnitRole;
import vn.okr.http.words.Language;

/**
 * What surrounds every page.
 *
 * @param root what stands before every address behind a gateway with a path prefix; else empty
 * @param language what the page is written in
 * @param show how numbers and dates are written
 * @param person who looks
 * @param admin whether they are OKR admin
 * @param deputy whether they stand in for somebody today
 * @param companyZone where the organisation's day begins
 * @param path the page's address, without root and query
 * @param query the query behind it; absent without one
 */
public record Frame(
    String root,
    Language language,
    Show show,
    PersonView person,
    boolean admin,
    boolean deputy,
    ZoneId companyZone,
    String path,
    @Nullable String query) {

  /** The zone they live in, else the organisation's. */
  public ZoneId zone() {
    ZoneId own = person.person().zone();
    return own != null ? own : companyZone;
  }

  /** The day it is for them, written out. */
  public String today() {
    return show.date(LocalDate.now(zone()));
  }

  /** The language's tag, such as {@code vi}. */
  public String lang() {
    return language.locale().toLanguageTag();
  }

  /** Whether the page is written in Vietnamese. */
  public boolean vietnamese() {
    return language == Language.VI;
  }

  /** Words of a bundle in the page's language, for what is put together before the template. */
  public <T> T texts(Class<T> bundle) {
    return vietnamese()
        ? MessageBundles.get(bundle)
        : MessageBundles.get(bundle, Localized.Literal.of(lang()));
  }

  /** What they are called. */
  public String name() {
    return person.person().displayName().value();
  }

  /** The first letters of their first and last name, as on a badge. */
  public String initials() {
    String[] names = name().split("\\s+");
    String first = firstLetter(names[0]);
    return names.length == 1 ? first : first + firstLetter(names[names.length - 1]);
  }

  /** Whether the page is the one at the address, or one below it. */
  public boolean isAt(String address) {
    return path.equals(address) || (!address.equals("/") && path.startsWith(address + "/"));
  }

  private static String firstLetter(String name) {
    return name.substring(0, name.offsetByCodePoints(0, 1));
  }

  /** Their units, led ones first. */
  public List<UnitRole> units() {
    return person.units();
  }

  /**
   * Whether they may give goals to others than themselves: to units below theirs, to those whose
   * deputy they are, or anyone.
   */
  public boolean mayGiveGoals() {
    return admin
        || deputy
        || units().stream().anyMatch(unit -> unit.role() == PersonView.Role.LEAD);
  }

  /** What was looked for on this page; null on every other page. */
  public @Nullable String searched() {
    return path.equals("/search") ? parameter("q") : null;
  }

  /** The query of the page's address without one of its parameters, to add another value. */
  public String queryWithout(String name) {
    return query == null
        ? ""
        : Arrays.stream(query.split("&"))
            .filter(part -> !part.startsWith(name + "="))
            .collect(Collectors.joining("&"));
  }

  /** Whether the query of the page's address has the parameter. */
  public boolean has(String name) {
    return parameter(name) != null;
  }

  private @Nullable String parameter(String name) {
    return query == null
        ? null
        : Arrays.stream(query.split("&"))
            .filter(part -> part.startsWith(name + "="))
            .map(part -> URLDecoder.decode(part.substring(name.length() + 1), UTF_8))
            .findFirst()
            .orElse(null);
  }

  /** The page's whole address, as a browser asks for it. */
  public String here() {
    return root + place();
  }

  /** The same without the root, to be led back to. */
  public String place() {
    return query == null ? path : path + "?" + query;
  }
}
