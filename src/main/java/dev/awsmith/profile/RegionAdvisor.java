package dev.awsmith.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Works out what somebody meant who typed something that is not quite a Region. */
final class RegionAdvisor {
  private static final Pattern GLOBAL = Pattern.compile("(aws(-[a-z-]+)?-)?global");
  private static final Pattern WELL_FORMED =
      Pattern.compile(
          "[a-z]{2,4}(-[a-z]{2,4})?-(central|(north|south)(east|west)?|east|west)-[0-9]{1,2}");
  private static final int FEW_SLIPS = 2;

  private RegionAdvisor() {}

  static RegionAdvice advise(String typed) {
    String code = typed.toLowerCase(Locale.ROOT);
    if (code.isEmpty()) {
      return new RegionAdvice.Nonsense(typed);
    }
    if (GLOBAL.matcher(code).matches()) {
      return new RegionAdvice.NotGlobal(typed);
    }
    return Regions.find(code)
        .<RegionAdvice>map(RegionAdvice.Exact::new)
        .or(() -> zone(typed, code))
        .or(() -> name(typed))
        .or(() -> slip(typed, code))
        .or(() -> beginning(typed))
        .orElseGet(() -> new RegionAdvice.Nonsense(typed));
  }

  /** {@code eu-west-1a}, {@code euw1-az1}, {@code us-west-2-lax-1a}. */
  private static Optional<RegionAdvice> zone(String typed, String code) {
    return Regions.all().stream()
        .filter(
            region ->
                code.matches(region.code() + "([a-z]|-[a-z].*)")
                    || code.matches(region.shortForm() + "-az[0-9]+"))
        .findFirst()
        .map(region -> new RegionAdvice.Zone(typed, region));
  }

  private static Optional<RegionAdvice> name(String typed) {
    List<AwsRegion> named = Regions.named(typed);
    return switch (named.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new RegionAdvice.Exact(named.getFirst()));
      default -> Optional.of(new RegionAdvice.Several(typed, named));
    };
  }

  /**
   * A code with slips of the finger. One that follows AWS's pattern may simply be new, so only its
   * area is corrected, and only by one slip.
   */
  private static Optional<RegionAdvice> slip(String typed, String code) {
    if (!WELL_FORMED.matcher(code).matches()) {
      return nearest(typed, code, FEW_SLIPS);
    }
    boolean knownArea =
        Regions.all().stream().anyMatch(region -> area(region.code()).equals(area(code)));
    return (knownArea ? Optional.<RegionAdvice>empty() : nearest(typed, code, 1))
        .or(() -> Optional.of(new RegionAdvice.Unknown(code)));
  }

  private static String area(String code) {
    return code.substring(0, code.indexOf('-'));
  }

  private static Optional<RegionAdvice> nearest(String typed, String code, int slips) {
    return Regions.all().stream()
        .filter(region -> EditDistance.between(region.code(), code) <= slips)
        .min(Comparator.comparingInt(region -> EditDistance.between(region.code(), code)))
        .map(region -> new RegionAdvice.DidYouMean(typed, region));
  }

  private static Optional<RegionAdvice> beginning(String typed) {
    List<AwsRegion> regions = Regions.search(typed);
    return switch (regions.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new RegionAdvice.DidYouMean(typed, regions.getFirst()));
      default -> Optional.of(new RegionAdvice.Several(typed, regions));
    };
  }
}
