package vn.okr.hostile.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.okr.hostile.document.Operation;

/** What an operation is asked at. */
record Addresses(Names names, Chance chance) {
  private static final Pattern PLACE = Pattern.compile("/([a-z-]+)/\\{(\\w+)}");
  private static final int SHOWN = 300;

  /** What an id may be replaced by; some of it as it is, some of it changes the path. */
  private static final List<String> ODD_SEGMENTS =
      List.of(
          "..",
          ".",
          "%2e%2e",
          "..%2f..%2fetc%2fpasswd",
          "a%2Fb",
          "a%5Cb",
          "%00",
          "%0d%0aX-Injected:%201",
          "%C0%AF",
          "%FF%FE",
          "%ED%A0%80",
          "%zz",
          "%",
          "%u0041",
          "%25%30%30",
          ";jsessionid=1",
          "a;b=c;d",
          "{id}",
          "*",
          "me",
          "null",
          "-",
          "\u1ebf",
          "|",
          "[::1]",
          "a".repeat(3_000));

  private static final List<String> ODD_QUERIES =
      List.of(
          "%zz=1",
          "cylce=1",
          "=",
          "&&",
          "a",
          "?",
          "limit=1&limit=2",
          "limit[]=1",
          "limit=1;depth=2",
          "%6cimit=1",
          "limit=%31",
          "LIMIT=1",
          "a=%00",
          "a=%FF",
          "%C0%80=1",
          "a".repeat(3_000) + "=1",
          "a=1&".repeat(500));

  /** The address with ids and parameters that mean something. */
  String good(Operation operation) {
    return path(operation.path(), false) + query(operation, false);
  }

  /** The address with an id that is none, or a path that is another. */
  String withOddPath(Operation operation) {
    String path = path(operation.path(), true);
    return switch (chance.below(14)) {
      case 0 -> path + "/";
      case 1 -> path.replaceFirst("/v1/", "//v1//");
      case 2 -> path.replaceFirst("/v1/", "/v1/./x/../");
      case 3 -> path.replaceFirst("/v1/", "/%76%31/");
      case 4 -> path.replaceFirst("/api/", "/API/");
      case 5 -> "http://localhost" + path;
      case 6 -> path + "#fragment";
      case 7 -> chance.oneOf(List.of("*", "", "api", "/", "//", "/..", "/api/v1/../../q/health"));
      default -> path;
    };
  }

  /** The address with a parameter that is not known, or has a value that it cannot have. */
  String withOddQuery(Operation operation) {
    return path(operation.path(), false) + query(operation, true);
  }

  private String path(String template, boolean odd) {
    return PLACE
        .matcher(template)
        .replaceAll(
            place ->
                Matcher.quoteReplacement(
                    "/" + place.group(1) + "/" + id(place.group(1), place.group(2), odd)));
  }

  private String id(String collection, String name, boolean odd) {
    if (!odd) {
      return names.idFor(name.equals("personId") ? name : collection, chance);
    }
    return switch (chance.below(4)) {
      case 0 -> encoded(chance.oneOf(Nasty.IDS));
      case 1 -> encoded(chance.oneOf(Nasty.TEXTS));
      case 2 -> names.idFor(chance.oneOf(List.of("cycle", "unit", "person", "objective")), chance);
      default -> chance.oneOf(ODD_SEGMENTS);
    };
  }

  private String query(Operation operation, boolean odd) {
    List<String> parts = new ArrayList<>();
    for (String name : operation.query()) {
      if (name.equals("cycle") || chance.percent(odd ? 50 : 20)) {
        parts.add(name + "=" + (odd && chance.percent(60) ? encoded(bad()) : good(name)));
      }
    }
    if (odd && (parts.isEmpty() || chance.percent(40))) {
      parts.add(chance.oneOf(ODD_QUERIES));
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private String good(String name) {
    return switch (name) {
      case "limit" -> Integer.toString(1 + chance.below(200));
      case "depth" -> Integer.toString(chance.below(21));
      case "below", "aligned" -> "true";
      case "q" -> "muc%20tieu";
      case "level" -> "COMPANY";
      case "state" -> "PUBLISHED";
      case "cursor", "band", "status" -> "";
      default -> names.idFor(name, chance);
    };
  }

  private String bad() {
    return switch (chance.below(4)) {
      case 0 -> chance.oneOf(Nasty.NUMBERS);
      case 1 -> chance.oneOf(Nasty.IDS);
      case 2 -> "eyJhIjoxfQ";
      default -> chance.oneOf(Nasty.TEXTS);
    };
  }

  private static String encoded(String text) {
    String shortened = text.substring(0, Math.min(SHOWN, text.length()));
    return URLEncoder.encode(shortened, UTF_8).replace("+", "%20");
  }
}
