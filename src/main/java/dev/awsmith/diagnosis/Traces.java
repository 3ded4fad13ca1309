package dev.awsmith.diagnosis;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.AccountId;
import dev.awsmith.profile.ProfileName;
import dev.awsmith.profile.Regions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an error text tells of whom it befell: enough to pick the profile. Only well-formed things
 * are kept, so nothing here can harm a screen or hold a secret.
 */
public record Traces(
    List<AccessKeyId> keyIds,
    List<AccountId> accounts,
    List<String> arns,
    List<String> profiles,
    List<String> regions) {
  private static final int MOST = 5;
  private static final Pattern KEY_ID = Pattern.compile("\\b(A[KS]IA[A-Z0-9]{16})\\b");
  private static final Pattern ARN =
      Pattern.compile(
          "\\b(arn:aws[a-z-]{0,16}:[a-z0-9-]{1,32}:[a-z0-9-]{0,32}:[0-9]{0,12}"
              + ":[A-Za-z0-9+=,.@_/:-]{1,256})");
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?:\\baccount[ :#=]{1,3}|arn:aws[a-z-]{0,16}:[a-z0-9-]*:[a-z0-9-]*:)([0-9]{12})\\b");
  private static final Pattern PROFILE =
      Pattern.compile(
          "(?:config profile \\(|[Pp]rofile[:=]? {0,2}['\"]|profile=|--profile[ =]|for profile "
              + "|provided in profile: |with profiles \\[|AWS_PROFILE=|shared config profile, )"
              + "([A-Za-z0-9_./%@:+-]{1,128})");
  private static final Pattern REGION =
      Pattern.compile("\\b((?:us|eu|ap|ca|sa|me|af|il|mx|cn|eusc)(?:-[a-z]{2,9}){1,2}-[0-9])\\b");

  static Traces in(ErrorText text) {
    List<AccessKeyId> keyIds = find(KEY_ID, text).stream().map(AccessKeyId::new).toList();
    Stream<AccountId> ofKeys = keyIds.stream().flatMap(id -> id.account().stream());
    return new Traces(
        keyIds,
        Stream.concat(find(ACCOUNT, text).stream().map(AccountId::new), ofKeys).distinct().toList(),
        find(ARN, text).stream().map(Traces::withoutFullStop).distinct().toList(),
        find(PROFILE, text).stream()
            .map(Traces::withoutFullStop)
            .filter(name -> ProfileName.complaint(name).isEmpty())
            .distinct()
            .toList(),
        find(REGION, text).stream().filter(code -> Regions.find(code).isPresent()).toList());
  }

  /** In the text with its lines joined only where it is nowhere in one line. */
  private static List<String> find(Pattern pattern, ErrorText text) {
    List<String> found = find(pattern, text.text());
    return found.isEmpty() ? find(pattern, text.joined()) : found;
  }

  private static List<String> find(Pattern pattern, String text) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find() && found.size() < MOST) {
      found.add(matcher.group(1));
    }
    return List.copyOf(found);
  }

  private static String withoutFullStop(String text) {
    return text.replaceFirst("[.:,]+$", "");
  }

  /** The same as evidence, a line each. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    profiles.forEach(name -> lines.add("profile " + name));
    keyIds.forEach(id -> lines.add("access key " + id.masked()));
    accounts.forEach(account -> lines.add("account " + account.grouped()));
    arns.forEach(lines::add);
    regions.forEach(region -> lines.add("Region " + region));
    return lines;
  }
}
