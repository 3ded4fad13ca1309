package dev.awsmith.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every Region known when this version was made, and the ways to find one. */
public final class Regions {
  /**
   * Code, AWS's name, city, country, {@code o} where an account must opt in, other names. Codes and
   * names are those of the AWS SDK; opt-in is AWS's documentation, for the SDK does not know it.
   */
  private static final String TABLE =
      """
      us-east-1|US East (N. Virginia)|Ashburn|United States||iad,us standard,usa,america
      us-east-2|US East (Ohio)|Columbus|United States||cmh
      us-west-1|US West (N. California)|San Francisco|United States||sfo,silicon valley
      us-west-2|US West (Oregon)|Portland|United States||pdx
      ca-central-1|Canada (Central)|Montreal|Canada||yul,quebec
      ca-west-1|Canada West (Calgary)|Calgary|Canada|o|yyc,alberta
      mx-central-1|Mexico (Central)|Queretaro|Mexico|o|qro
      sa-east-1|South America (Sao Paulo)|Sao Paulo|Brazil||gru
      eu-central-1|Europe (Frankfurt)|Frankfurt|Germany||fra,deutschland
      eu-central-2|Europe (Zurich)|Zurich|Switzerland|o|zrh
      eu-north-1|Europe (Stockholm)|Stockholm|Sweden||arn
      eu-south-1|Europe (Milan)|Milan|Italy|o|mxp
      eu-south-2|Europe (Spain)|Zaragoza|Spain|o|zaz,aragon
      eu-west-1|Europe (Ireland)|Dublin|Ireland||dub
      eu-west-2|Europe (London)|London|United Kingdom||lhr,uk,england,britain
      eu-west-3|Europe (Paris)|Paris|France||cdg
      af-south-1|Africa (Cape Town)|Cape Town|South Africa|o|cpt
      ap-east-1|Asia Pacific (Hong Kong)|Hong Kong|Hong Kong|o|hkg
      ap-east-2|Asia Pacific (Taipei)|Taipei|Taiwan|o|tpe
      ap-northeast-1|Asia Pacific (Tokyo)|Tokyo|Japan||nrt
      ap-northeast-2|Asia Pacific (Seoul)|Seoul|South Korea||icn,korea
      ap-northeast-3|Asia Pacific (Osaka)|Osaka|Japan||kix
      ap-south-1|Asia Pacific (Mumbai)|Mumbai|India||bom,bombay
      ap-south-2|Asia Pacific (Hyderabad)|Hyderabad|India|o|hyd
      ap-southeast-1|Asia Pacific (Singapore)|Singapore|Singapore||sin
      ap-southeast-2|Asia Pacific (Sydney)|Sydney|Australia||syd
      ap-southeast-3|Asia Pacific (Jakarta)|Jakarta|Indonesia|o|cgk
      ap-southeast-4|Asia Pacific (Melbourne)|Melbourne|Australia|o|mel
      ap-southeast-5|Asia Pacific (Malaysia)|Kuala Lumpur|Malaysia|o|kul
      ap-southeast-6|Asia Pacific (New Zealand)|Auckland|New Zealand|o|akl
      ap-southeast-7|Asia Pacific (Thailand)|Bangkok|Thailand|o|bkk
      il-central-1|Israel (Tel Aviv)|Tel Aviv|Israel|o|tlv
      me-central-1|Middle East (UAE)|Dubai|United Arab Emirates|o|dxb,emirates
      me-south-1|Middle East (Bahrain)|Manama|Bahrain|o|bah
      cn-north-1|China (Beijing)|Beijing|China||pek,bjs
      cn-northwest-1|China (Ningxia)|Zhongwei|China||zhy
      us-gov-east-1|AWS GovCloud (US-East)|Ohio|United States||govcloud
      us-gov-west-1|AWS GovCloud (US-West)|Oregon|United States||govcloud
      eusc-de-east-1|AWS European Sovereign Cloud (Germany)|Brandenburg|Germany||sovereign
      us-iso-east-1|US ISO East|Virginia|United States||
      us-iso-west-1|US ISO WEST|Colorado|United States||
      us-isob-east-1|US ISOB East (Ohio)|Ohio|United States||
      us-isob-west-1|US ISOB West|United States|United States||
      us-isof-east-1|US ISOF EAST|United States|United States||
      us-isof-south-1|US ISOF SOUTH|United States|United States||
      eu-isoe-west-1|EU ISOE West|London|United Kingdom||
      """;

  private static final List<Entry> ENTRIES = TABLE.lines().map(Entry::read).toList();
  private static final Map<String, AwsRegion> BY_CODE =
      ENTRIES.stream()
          .map(Entry::region)
          .collect(Collectors.toMap(AwsRegion::code, Function.identity()));

  /** Longer than this nobody types a name, and counting slips takes long. */
  private static final int LONGEST = 100;

  private Regions() {}

  /** All of them, the commercial ones first. */
  public static List<AwsRegion> all() {
    return ENTRIES.stream().map(Entry::region).toList();
  }

  public static Optional<AwsRegion> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /**
   * Every Region that could be meant, the likeliest first; all of them for nothing typed. Slips of
   * the finger are forgiven where nothing else is found.
   */
  public static List<AwsRegion> search(String typed) {
    String wanted = plain(typed);
    if (wanted.length() > LONGEST) {
      return List.of();
    }
    List<AwsRegion> found = nearest(entry -> entry.distance(wanted), Entry.NO_MATCH);
    return found.isEmpty() ? nearest(entry -> entry.slips(wanted), slips(wanted) + 1) : found;
  }

  private static List<AwsRegion> nearest(ToIntFunction<Entry> distance, int tooFar) {
    return ENTRIES.stream()
        .filter(entry -> distance.applyAsInt(entry) < tooFar)
        .sorted(Comparator.comparingInt(distance))
        .map(Entry::region)
        .toList();
  }

  /** How many slips a word may hold: in a short one, each makes another word. */
  private static int slips(String wanted) {
    return wanted.length() < 4 ? -1 : wanted.length() < 6 ? 1 : 2;
  }

  /** The Regions one of whose names is exactly the one typed, commercial ones if there are any. */
  static List<AwsRegion> named(String typed) {
    String wanted = plain(typed);
    List<AwsRegion> named =
        ENTRIES.stream()
            .filter(entry -> entry.names().anyMatch(wanted::equals))
            .map(Entry::region)
            .toList();
    List<AwsRegion> commercial =
        named.stream().filter(region -> region.partition() == Partition.AWS).toList();
    return commercial.isEmpty() ? named : commercial;
  }

  /** What to answer to somebody who typed this for a Region. */
  public static RegionAdvice advice(String typed) {
    return RegionAdvisor.advise(typed.strip());
  }

  private static String plain(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(letter -> letters.append((char) letter));
    return letters.toString();
  }

  /** A Region and the other names people know it by. */
  private record Entry(AwsRegion region, List<String> aliases) {
    private static final int NO_MATCH = 6;

    static Entry read(String row) {
      String[] cells = row.split("\\|", -1);
      boolean optIn = cells[4].equals("o");
      return new Entry(
          new AwsRegion(cells[0], cells[1], cells[2], cells[3], optIn),
          List.of(cells[5].split(",")));
    }

    /** Every full name, without blanks and marks. The European Regions used to be "EU (...)". */
    Stream<String> names() {
      String name = region.name();
      return Stream.concat(
              Stream.of(
                  region.shortForm(),
                  name,
                  name.replace("Europe (", "EU ("),
                  region.place(),
                  region.place().replace("N. ", ""),
                  region.city(),
                  region.country()),
              aliases.stream())
          .map(Regions::plain)
          .filter(plain -> !plain.isEmpty());
    }

    /** How far the typed letters are from this Region: 0 is its code. */
    int distance(String wanted) {
      String code = plain(region.code());
      if (code.equals(wanted)) {
        return 0;
      }
      if (region.shortForm().equals(wanted)) {
        return 1;
      }
      if (code.startsWith(wanted)) {
        return 2;
      }
      if (known(wanted)) {
        return 3;
      }
      if (names().anyMatch(name -> name.startsWith(wanted))) {
        return 4;
      }
      if (wanted.length() > 2 && names().anyMatch(name -> name.contains(wanted))) {
        return 5;
      }
      return NO_MATCH;
    }

    /** How many slips of the finger the typed letters are from the name that is closest. */
    int slips(String wanted) {
      return names()
          .mapToInt(name -> EditDistance.between(name, wanted))
          .min()
          .orElse(Integer.MAX_VALUE);
    }

    private boolean known(String wanted) {
      return Stream.of(
              region.place(), region.place().replace("N. ", ""), region.city(), region.country())
          .anyMatch(name -> plain(name).startsWith(wanted));
    }
  }
}
