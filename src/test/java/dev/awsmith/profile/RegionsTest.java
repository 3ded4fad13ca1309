package dev.awsmith.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.RegionMetadata;
import software.amazon.awssdk.services.sts.endpoints.StsEndpointProvider;

class RegionsTest {
  @Test
  void theTableIsThatOfTheSdk() {
    Map<String, String> known = new TreeMap<>();
    for (AwsRegion region : Regions.all()) {
      known.put(region.code(), region.name() + " in " + region.partition().id());
    }
    Map<String, String> expected = new TreeMap<>();
    for (Region region : Region.regions()) {
      if (!region.isGlobalRegion()) {
        RegionMetadata facts = RegionMetadata.of(region);
        expected.put(region.id(), facts.description() + " in " + facts.partition().id());
      }
    }
    assertEquals(expected, known);
  }

  @Test
  void hostsAreThoseTheSdkCalls() {
    for (AwsRegion known : Regions.all()) {
      Region region = Region.of(known.code());
      String sts =
          StsEndpointProvider.defaultProvider()
              .resolveEndpoint(parameters -> parameters.region(region))
              .join()
              .endpointUrl()
              .host();
      assertEquals(sts, known.partition().stsHost(known.code()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "eu-nowhere-7, aws",
    "cn-west-3, aws-cn",
    "us-gov-north-1, aws-us-gov",
    "us-iso-south-9, aws-iso",
    "us-isob-south-9, aws-iso-b",
    "eusc-fr-west-1, aws-eusc"
  })
  void anUnknownRegionHasThePartitionOfItsFirstLetters(String code, String partition) {
    assertEquals(partition, Partition.of(code).id());
  }

  @ParameterizedTest
  @CsvSource({
    "eu-west-1, eu-west-1",
    "EU_WEST_1, eu-west-1",
    "us-east, us-east-1",
    "use1, us-east-1",
    "usw2, us-west-2",
    "euc1, eu-central-1",
    "apne1, ap-northeast-1",
    "apse2, ap-southeast-2",
    "cnnw1, cn-northwest-1",
    "frank, eu-central-1",
    "germany, eu-central-1",
    "virginia, us-east-1",
    "n. virginia, us-east-1",
    "Ireland, eu-west-1",
    "dublin, eu-west-1",
    "EU (Ireland), eu-west-1",
    "us standard, us-east-1",
    "bombay, ap-south-1",
    "nrt, ap-northeast-1",
    "uae, me-central-1",
    "govcloud (us-west), us-gov-west-1"
  })
  void theLikeliestRegionComesFirst(String typed, String code) {
    assertEquals(code, Regions.search(typed).getFirst().code());
  }

  @Test
  void nothingTypedFindsAllAndCommercialOnesFirst() {
    List<AwsRegion> found = Regions.search("");
    assertEquals(Regions.all(), found);
    assertTrue(found.subList(0, 34).stream().allMatch(r -> r.partition() == Partition.AWS));
  }

  @Test
  void aNameNoRegionHasFindsNone() {
    assertEquals(List.of(), Regions.search("atlantis"));
    assertEquals(List.of(), Regions.search("xyz"));
  }

  @Test
  void aCodeIsFoundAsItIsSpeltOnly() {
    assertEquals("Europe (Ireland)", Regions.find("eu-west-1").orElseThrow().name());
    assertEquals(Optional.empty(), Regions.find("eu-west-1a"));
  }

  @ParameterizedTest
  @CsvSource({
    "us-east1, us-east-1, N. Virginia",
    "us-esat-1, us-east-1, N. Virginia",
    "eu-cental-1, eu-central-1, Frankfurt",
    "pa-south-1, ap-south-1, Mumbai",
    "frank, eu-central-1, Frankfurt"
  })
  void aSlipIsAnsweredByOneSuggestion(String typed, String code, String place) {
    RegionAdvice advice = Regions.advice(typed);
    assertEquals(
        "No Region \"" + typed + "\". Did you mean " + code + " (" + place + ")?",
        advice.message());
    assertEquals(Regions.find(code), advice.suggestion());
  }

  @ParameterizedTest
  @CsvSource({"eu-west-1a, eu-west-1", "use1-az4, us-east-1", "us-west-2-lax-1a, us-west-2"})
  void aZoneIsAnsweredByItsRegion(String typed, String code) {
    RegionAdvice advice = Regions.advice(typed);
    assertEquals(
        typed + " is one data centre inside a Region. The Region is " + code + ".",
        advice.message());
    assertEquals(Regions.find(code), advice.suggestion());
  }

  @ParameterizedTest
  @CsvSource({
    "eu-west-1, eu-west-1",
    "EU-WEST-1, eu-west-1",
    "Ireland, eu-west-1",
    "N. Virginia, us-east-1",
    "Germany, eu-central-1",
    "use1, us-east-1"
  })
  void aCodeOrAnUnmistakableNameIsTakenDirectly(String typed, String code) {
    assertEquals(new RegionAdvice.Exact(Regions.find(code).orElseThrow()), Regions.advice(typed));
    assertEquals("", Regions.advice(typed).message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"global", "aws-global", "aws-us-gov-global"})
  void thereIsNoGlobalRegion(String typed) {
    assertEquals(
        "AWS has no \"global\" Region for profiles. IAM and CloudFront work from any Region;"
            + " pick where the rest should live.",
        Regions.advice(typed).message());
  }

  @ParameterizedTest
  @ValueSource(strings = {"eu-central-9", "nz-south-1", "us-gov-central-1"})
  void aWellFormedStrangerMayBeNew(String typed) {
    RegionAdvice advice = Regions.advice(typed);
    assertEquals(new RegionAdvice.Unknown(typed), advice);
    assertEquals(
        "I do not know " + typed + ". It may be newer than this version.", advice.message());
  }

  @Test
  void aRegionThatMustBeEnabledSaysSo() {
    assertEquals(
        "ap-east-2 must be enabled for the account first. Until then AWS answers"
            + " InvalidClientTokenId.",
        Regions.advice("ap-east-2").message());
  }

  @Test
  void aCountryOfTwoRegionsIsAQuestion() {
    assertEquals(
        "\"japan\" could be ap-northeast-1 (Tokyo), ap-northeast-3 (Osaka). Pick one.",
        Regions.advice("japan").message());
  }

  @Test
  void nonsenseIsAnsweredByAnExample() {
    assertEquals(
        "No Region \"banana split\". Type a city, a country or a code such as eu-west-1.",
        Regions.advice("banana split").message());
    assertEquals(
        "Type a city, a country or a code such as eu-west-1.", Regions.advice("  ").message());
  }

  @ParameterizedTest
  @CsvSource({
    "frankfrt, eu-central-1",
    "Frnakfurt, eu-central-1",
    "irland, eu-west-1",
    "singapur, ap-southeast-1",
    "tokoy, ap-northeast-1",
    "virgina, us-east-1"
  })
  void slipsOfTheFingerAreForgiven(String typed, String code) {
    assertEquals(code, Regions.search(typed).getFirst().code());
    assertTrue(Regions.advice(typed).message().contains(code), Regions.advice(typed)::message);
  }
}
