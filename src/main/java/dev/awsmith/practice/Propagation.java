package dev.awsmith.practice;

import java.time.Duration;
import java.util.Set;

/**
 * When a new key comes to be known. In AWS it takes seconds, differs by service, and may flicker.
 */
@FunctionalInterface
public interface Propagation {
  /**
   * Whether a service knows a key.
   *
   * @param request how many requests this key has signed for this service, this one included
   * @param age how long ago the key was created
   */
  boolean knows(Service service, int request, Duration age);

  static Propagation atOnce() {
    return (service, request, age) -> true;
  }

  static Propagation after(Duration wait) {
    return (service, request, age) -> age.compareTo(wait) >= 0;
  }

  static Propagation afterRequests(int refused) {
    return (service, request, age) -> request > refused;
  }

  /** Refuses just these requests, counted from one: known, unknown, known again. */
  static Propagation refusing(Set<Integer> requests) {
    return (service, request, age) -> !requests.contains(request);
  }

  /** The same, in one service only. */
  default Propagation in(Service only) {
    return (service, request, age) -> service != only || knows(service, request, age);
  }
}
