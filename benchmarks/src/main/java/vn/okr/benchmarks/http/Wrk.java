package vn.okr.benchmarks.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.okr.local.LocalFailure;

/**
 * Bounded load over HTTP with wrk: so many clients, each asking again as soon as it is answered.
 */
final class Wrk {
  /** What came out: answers a second, and how long the 95th of 100 answers took. */
  record Outcome(double perSecond, double p95Millis) {}

  private static final Pattern RATE = Pattern.compile("OUTCOME rate=([0-9.]+)");
  private static final Pattern P95 = Pattern.compile("p95=([0-9.]+)");
  private static final Pattern ERRORS = Pattern.compile("errors=([0-9]+)");

  private static final String SCRIPT =
      """
      local requests = {}
      function init(args)
        math.randomseed(os.time() + tonumber(tostring({}):sub(8), 16) %% 1000)
      %s
      end
      function request() return requests[math.random(#requests)] end
      function done(summary, latency, requests)
        local e = summary.errors
        io.write(string.format("OUTCOME rate=%%f p95=%%f errors=%%d\\n",
          summary.requests / summary.duration * 1000000, latency:percentile(95) / 1000,
          e.connect + e.read + e.write + e.status + e.timeout))
      end
      """;

  private final Path folder;

  Wrk(Path folder) {
    this.folder = folder;
  }

  /** Makes requests picked by chance; every answer must be a good one. */
  Outcome run(Product product, List<Request> requests, int clients, int seconds) {
    Path script = folder.resolve("requests.lua");
    StringBuilder lines = new StringBuilder();
    requests.forEach(request -> lines.append(line(request)));
    try {
      Files.writeString(script, SCRIPT.formatted(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String output =
        Tool.WRK.run(
            List.of(
                "-t",
                "2",
                "-c",
                Integer.toString(clients),
                "-d",
                seconds + "s",
                "--timeout",
                "10s",
                "-s",
                script.toString(),
                product.address()),
            Map.of());
    if (Tool.number(output, ERRORS) > 0) {
      throw new LocalFailure("Not every answer was a good one:\n" + output);
    }
    return new Outcome(Tool.number(output, RATE), Tool.number(output, P95));
  }

  private static String line(Request request) {
    String headers =
        request.headers().entrySet().stream()
            .map(header -> "[\"%s\"] = \"%s\"".formatted(header.getKey(), header.getValue()))
            .collect(Collectors.joining(", "));
    String body = request.body();
    return "  requests[#requests + 1] = wrk.format(\"%s\", \"%s\", {%s}%s)\n"
        .formatted(
            body == null ? "GET" : "POST",
            request.path(),
            headers,
            body == null ? "" : ", '" + body + "'");
  }
}
