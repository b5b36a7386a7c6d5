package vn.okr.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the figures were taken on.
 *
 * @param hardware cores, memory, system
 * @param load how many processes wanted a core when it began, over a minute
 * @param commit the source; says so when files have been changed since
 */
public record Machine(String hardware, double load, String jdk, String commit) {
  private static final double GIGABYTE = 1_000_000_000;

  /** This one, now. */
  public static Machine here() {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    String hardware =
        String.format(
            Locale.ROOT,
            "%d cores, %.0f GB, %s %s %s",
            system.getAvailableProcessors(),
            system.getTotalMemorySize() / GIGABYTE,
            system.getName(),
            system.getVersion(),
            system.getArch());
    String jdk = System.getProperty("java.vendor") + " " + Runtime.version();
    return new Machine(hardware, system.getSystemLoadAverage(), jdk, sources());
  }

  private static String sources() {
    String commit = git("rev-parse", "--short", "HEAD");
    if (commit.isEmpty()) {
      return "unknown";
    }
    return git("status", "--porcelain", "-uno").isEmpty() ? commit : commit + ", changed";
  }

  /** What git says; nothing where there is none. */
  private static String git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException noGit) {
      return "";
    }
  }
}
