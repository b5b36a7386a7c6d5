package vn.okr.adapters.rest.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.okr.adapters.rest.problem.HttpRefusal;
import vn.okr.domain.organisation.ActorId;
import vn.okr.domain.organisation.ServiceAccountId;

/**
 * Keeps a machine that asks without end from taking what people need. Each replica counts by
 * itself; what was not asked in one moment may be asked in the next, up to a minute's worth.
 */
@ApplicationScoped
class ServiceAccountLimits {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final LoadingCache<ServiceAccountId, Bucket> buckets;

  @Inject
  ServiceAccountLimits(ServiceAccountSettings settings) {
    int most = settings.requestsPerMinute();
    // One that was not heard of for a minute is full again, and need not be remembered.
    buckets =
        Caffeine.newBuilder()
            .expireAfterAccess(MINUTE)
            .build(
                _ ->
                    Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, MINUTE))
                        .build());
  }

  /**
   * Counts a request.
   *
   * @throws HttpRefusal {@code too-many-requests} when a service account has sent too many
   */
  void admit(ActorId caller) {
    if (caller instanceof ServiceAccountId machine) {
      ConsumptionProbe probe = buckets.get(machine).tryConsumeAndReturnRemaining(1);
      if (!probe.isConsumed()) {
        throw HttpRefusal.tooManyRequests(Duration.ofNanos(probe.getNanosToWaitForRefill()));
      }
    }
  }
}
