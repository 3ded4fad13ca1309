package dev.awsmith.practice;

import static java.time.ZoneOffset.UTC;

import dev.awsmith.profile.Secret;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** Finds out who signed a request, and turns away whoever AWS would turn away. */
final class Gatekeeper {
  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
  private static final Duration TOLERANCE = Duration.ofMinutes(15);

  private final Cloud cloud;

  Gatekeeper(Cloud cloud) {
    this.cloud = cloud;
  }

  Caller admit(HttpRequest request, Authorization claim, Service service) {
    String timestamp = timestamp(request);
    if (!service.id().equals(claim.service())) {
      throw Refused.wrongSignature(
          "Credential should be scoped to correct service: '" + service.id() + "'. ");
    }
    if (!Partition.isRegion(claim.region())) {
      throw Refused.wrongSignature("Credential should be scoped to a valid region. ");
    }
    return request.header("x-amz-security-token").isPresent()
        ? session(request, claim, service, timestamp)
        : key(request, claim, service, timestamp);
  }

  private Caller key(HttpRequest request, Authorization claim, Service service, String timestamp) {
    AccessKey key =
        cloud
            .key(claim.keyId())
            .filter(AccessKey::isActive)
            .filter(found -> isKnown(found, service))
            .orElseThrow(Refused::unknownKey);
    Caller caller = Caller.key(key.owner());
    checkRegion(caller, claim, service);
    checkSignature(request, claim, timestamp, key.secret());
    key.setLastUse(new AccessKey.LastUse(cloud.now(), service, claim.region()));
    return caller;
  }

  private boolean isKnown(AccessKey key, Service service) {
    Duration age = Duration.between(key.created(), cloud.now());
    return cloud.propagation().knows(service, key.askedAgain(service), age);
  }

  private Caller session(
      HttpRequest request, Authorization claim, Service service, String timestamp) {
    Session session =
        cloud
            .session(claim.keyId())
            .filter(found -> carriesTokenOf(found, request))
            .orElseThrow(Refused::unknownKey);
    Caller caller = session.caller();
    checkRegion(caller, claim, service);
    if (!cloud.now().isBefore(session.ends())) {
      throw Refused.expired();
    }
    if (service == Service.IAM && caller.kind() == Caller.Kind.SESSION && !caller.mfa()) {
      throw Refused.unknownKey();
    }
    checkSignature(request, claim, timestamp, session.credentials().secret());
    return caller;
  }

  private static boolean carriesTokenOf(Session session, HttpRequest request) {
    return session
        .credentials()
        .sessionToken()
        .map(Secret::reveal)
        .equals(request.header("x-amz-security-token"));
  }

  private static void checkRegion(Caller caller, Authorization claim, Service service) {
    if (!caller.account().has(claim.region())) {
      throw Refused.unknownKey();
    }
    String global = caller.account().partition().globalRegion();
    if (service == Service.IAM && !claim.region().equals(global)) {
      throw Refused.wrongSignature(
          "Credential should be scoped to a valid region, not '" + claim.region() + "'. ");
    }
  }

  private void checkSignature(
      HttpRequest request, Authorization claim, String timestamp, Secret secret) {
    checkTime(claim, timestamp);
    if (!Signature.matches(request, claim, timestamp, secret.reveal())) {
      throw Refused.wrongSignature();
    }
  }

  private void checkTime(Authorization claim, String timestamp) {
    if (!timestamp.startsWith(claim.date())) {
      throw Refused.wrongSignature(
          "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from"
              + (" HTTP: '" + claim.date() + "' != '" + timestamp.substring(0, 8) + "', from '")
              + (timestamp + "'."));
    }
    Instant signed = instant(timestamp);
    Instant now = cloud.now();
    if (signed.isBefore(now.minus(TOLERANCE))) {
      throw Refused.wrongSignature(
          "Signature expired: %s is now earlier than %s (%s - 15 min.)"
              .formatted(timestamp, text(now.minus(TOLERANCE)), text(now)));
    }
    if (signed.isAfter(now.plus(TOLERANCE))) {
      throw Refused.wrongSignature(
          "Signature not yet current: %s is still later than %s (%s + 15 min.)"
              .formatted(timestamp, text(now.plus(TOLERANCE)), text(now)));
    }
  }

  private static String timestamp(HttpRequest request) {
    String timestamp =
        request
            .header("x-amz-date")
            .orElseThrow(
                () ->
                    Refused.incompleteSignature(
                        "Authorization header requires existence of either a 'X-Amz-Date' or a"
                            + " 'Date' header."));
    instant(timestamp);
    return timestamp;
  }

  private static Instant instant(String timestamp) {
    try {
      return LocalDateTime.parse(timestamp, TIMESTAMP).toInstant(UTC);
    } catch (DateTimeParseException e) {
      throw Refused.incompleteSignature(
          "Date must be in ISO-8601 'basic format'. Got '" + timestamp + "'.");
    }
  }

  private static String text(Instant time) {
    return TIMESTAMP.format(time.atOffset(UTC));
  }
}
