package vn.okr.bootstrap.races;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Addresses of the API and of pages that read in every way there is. */
final class Reads {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
  private static final List<String> ADDRESSES =
      List.of(
          "/api/v1/me",
          "/api/v1/units",
          "/api/v1/units/{unit}",
          "/api/v1/units/{unit}/scorecard?cycle={cycle}",
          "/api/v1/units/{unit}/explanation?cycle={cycle}",
          "/api/v1/people",
          "/api/v1/people/{person}",
          "/api/v1/people/{person}/scorecard?cycle={cycle}",
          "/api/v1/people/{person}/open-objectives",
          "/api/v1/cycles",
          "/api/v1/cycles/{cycle}",
          "/api/v1/cycles/{cycle}/map",
          "/api/v1/objectives",
          "/api/v1/objectives?status=ON_TRACK",
          "/api/v1/objectives/{objective}",
          "/api/v1/objectives/{objective}/alignments",
          "/api/v1/objectives/{objective}/explanation",
          "/api/v1/objectives/{objective}/history",
          "/api/v1/key-results/{keyResult}",
          "/api/v1/key-results/{keyResult}/check-ins",
          "/api/v1/service-accounts",
          "/api/v1/kpis",
          "/",
          "/check-in",
          "/cycle",
          "/map",
          "/search?q=muc+tieu",
          "/units/{unit}",
          "/people/{person}",
          "/kpis",
          "/objectives/{objective}",
          "/objectives/{objective}/history",
          "/objectives/{objective}/links",
          "/key-results/{keyResult}",
          "/admin/people",
          "/admin/people/{person}",
          "/admin/people/{person}/handover",
          "/admin/units",
          "/admin/cycles",
          "/admin/settings");

  private Reads() {}

  /**
   * All of them.
   *
   * @param ids what stands in their places
   */
  static List<String> all(Map<String, String> ids) {
    return ADDRESSES.stream()
        .map(address -> PLACE.matcher(address).replaceAll(place -> ids.get(place.group(1))))
        .toList();
  }
}
