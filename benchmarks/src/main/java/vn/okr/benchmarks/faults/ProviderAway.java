package vn.okr.benchmarks.faults;

import java.time.Duration;

/** The sign-in provider refuses, or is silent, in turns. */
final class ProviderAway implements Fault {
  private static final int SHARE = 5;
  private static final Duration A_WHILE = Duration.ofSeconds(4);

  @Override
  public String name() {
    return "provider-away";
  }

  @Override
  public int times(int kills) {
    return Math.max(2, kills / SHARE);
  }

  @Override
  public long strike(Site site, int time) {
    if (time % 2 == 0) {
      site.providerWire().cut();
    } else {
      site.providerWire().fallSilent();
    }
    Pause.of(A_WHILE);
    site.providerWire().mend();
    return System.nanoTime();
  }
}
