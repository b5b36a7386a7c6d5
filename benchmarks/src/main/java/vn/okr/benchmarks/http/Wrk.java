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
  /** What came out: answers a second, and how long the 50th and the 95th of 100 answers took. */
  record Outcome(double perSecond, double medianMillis, double p95Millis) {
    /**
     * Reads what the script has printed.
     *
     * @throws LocalFailure unless there were answers, all of them good ones
     */
    static Outcome of(String output) {
      if (Tool.number(output, ERRORS) > 0) {
        throw new LocalFailure("Not every answer was a good one:\n" + output);
      }
      double rate = Tool.number(output, RATE);
      if (rate == 0) {
        throw new LocalFailure("There was no answer at all:\n" + output);
      }
      return new Outcome(rate, Tool.number(output, P50), Tool.number(output, P95));
    }
  }

  private static final int MOST_THREADS = 2;
  private static final Pattern RATE = Pattern.compile("OUTCOME rate=([0-9.]+)");
  private static final Pattern P50 = Pattern.compile("p50=([0-9.]+)");
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
        io.write(string.format("OUTCOME rate=%%f p50=%%f p95=%%f errors=%%d\\n",
          summary.requests / summary.duration * 1000000,
          latency:percentile(50) / 1000, latency:percentile(95) / 1000,
          e.connect + e.read + e.write + e.status + e.timeout))
      end
      """;

  private final Path folder;

  Wrk(Path folder) {
    this.folder = folder;
  }

  /** Makes requests picked by chance; every answer must be a good one. */
  Outcome run(Product product, List<Request> requests, int clients, int seconds) {
    return Outcome.of(press(product, requests, clients, seconds));
  }

  /** Makes them, and does not mind answers that come late or not, as a cold product gives. */
  void warm(Product product, List<Request> requests, int clients, int seconds) {
    press(product, requests, clients, seconds);
  }

  private String press(Product product, List<Request> requests, int clients, int seconds) {
    Path script = folder.resolve("requests.lua");
    StringBuilder lines = new StringBuilder();
    requests.forEach(request -> lines.append(line(request)));
    try {
      Files.writeString(script, SCRIPT.formatted(lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Tool.WRK.run(
        List.of(
            "-t",
            Integer.toString(Math.min(MOST_THREADS, clients)),
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
