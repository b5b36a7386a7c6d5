package vn.okr.benchmarks.http;

import java.nio.file.Path;
import java.util.List;

/**
 * What is to be measured, and how hard.
 *
 * @param jar the packaged application
 * @param jvm options of its JVM
 * @param clients how many ask at the same time
 * @param seconds how long each burst of load lasts
 * @param warmUp seconds of load before the first one that counts
 */
public record Wanted(Path jar, List<String> jvm, int clients, int seconds, int warmUp) {}
