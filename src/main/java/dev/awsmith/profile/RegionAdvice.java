package dev.awsmith.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The answer to what somebody typed for a Region. Only {@link Exact} needs no second look. */
public sealed interface RegionAdvice {
  /** A sentence for the person; empty where there is nothing to say. */
  String message();

  /** The Region to put in the place of what was typed, for one key press. */
  Optional<AwsRegion> suggestion();

  /** A Region, by its code or by a name that only one Region has. */
  record Exact(AwsRegion region) implements RegionAdvice {
    @Override
    public String message() {
      return region.optIn()
          ? region.code()
              + " must be enabled for the account first. Until then AWS answers"
              + " InvalidClientTokenId."
          : "";
    }

    @Override
    public Optional<AwsRegion> suggestion() {
      return Optional.of(region);
    }
  }

  /** Close to one Region. */
  record DidYouMean(String typed, AwsRegion region) implements RegionAdvice {
    @Override
    public String message() {
      return String.format(
          "No Region \"%s\". Did you mean %s (%s)?", typed, region.code(), region.place());
    }

    @Override
    public Optional<AwsRegion> suggestion() {
      return Optional.of(region);
    }
  }

  /** A name that several Regions share, such as a country. */
  record Several(String typed, List<AwsRegion> regions) implements RegionAdvice {
    private static final int SHOWN = 4;

    @Override
    public String message() {
      String shown =
          regions.stream()
              .limit(SHOWN)
              .map(region -> region.code() + " (" + region.place() + ")")
              .collect(Collectors.joining(", "));
      String more = regions.size() > SHOWN ? " and " + (regions.size() - SHOWN) + " more" : "";
      return "\"" + typed + "\" could be " + shown + more + ". Pick one.";
    }

    @Override
    public Optional<AwsRegion> suggestion() {
      return Optional.empty();
    }
  }

  /** An Availability Zone or a Local Zone. */
  record Zone(String typed, AwsRegion region) implements RegionAdvice {
    @Override
    public String message() {
      return typed + " is one data centre inside a Region. The Region is " + region.code() + ".";
    }

    @Override
    public Optional<AwsRegion> suggestion() {
      return Optional.of(region);
    }
  }

  /** One of the pseudo Regions of global services. */
  record NotGlobal(String typed) implements RegionAdvice {
    @Override
    public String message() {
      return "AWS has no \"global\" Region for profiles. IAM and CloudFront work from any Region;"
          + " pick where the rest should live.";
    }

    @Override
    public Optional<AwsRegion> suggestion() {
      return Optional.empty();
    }
  }

  /** Well-formed, but not in the list; it may be used if the person insists. */
  record Unknown(String code) implements RegionAdvice {
    @Override
    public String message() {
      return "I do not know " + code + ". It may be newer than this version.";
    }

    @Override
    public Optional<AwsRegion> suggestion() {
      return Optional.empty();
    }
  }

  /** Nothing like a Region. */
  record Nonsense(String typed) implements RegionAdvice {
    @Override
    public String message() {
      return typed.isEmpty()
          ? "Type a city, a country or a code such as eu-west-1."
          : "No Region \"" + typed + "\". Type a city, a country or a code such as eu-west-1.";
    }

    @Override
    public Optional<AwsRegion> suggestion() {
      return Optional.empty();
    }
  }
}
