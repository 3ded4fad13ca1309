package dev.awsmith.paste;

import dev.awsmith.profile.AccessKeyId;
import dev.awsmith.profile.Secret;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges one set of values: what of it is usable as keys, and what is to be said about it. */
final class Assay {
  private static final int SHORTEST_SECRET = 16;

  private final Values values;
  private final Notation notation;
  private final List<Remark> remarks;
  private Optional<String> idText;
  private Optional<String> secretText;

  private Assay(Values values, Format format) {
    this.values = values;
    this.notation = new Notation(format.words(), format.code());
    this.remarks = new ArrayList<>(format.remarks());
    this.idText = values.get(Part.ID);
    this.secretText = values.get(Part.SECRET);
  }

  /** Empty where the values are not even part of a key; the format's own remarks come first. */
  static Optional<Keys> of(Values values, Format format, Instant now) {
    return new Assay(values, format).keys(now);
  }

  private Optional<Keys> keys(Instant now) {
    putRightWayRound();
    Optional<AccessKeyId> id = idText.filter(AccessKeyId::isAccessKeyId).map(AccessKeyId::new);
    Optional<Secret> secret =
        secretText.filter(text -> text.length() >= SHORTEST_SECRET).map(Secret::new);
    Optional<Secret> token = values.get(Part.TOKEN).map(Secret::new);
    Optional<Instant> expiration = values.get(Part.EXPIRATION).flatMap(Moment::read);

    if (id.isPresent() && secret.isPresent()) {
      judge(id.get(), secret.get(), token);
      expiration.filter(now::isAfter).ifPresent(end -> remarks.add(Remarks.ended(end, now)));
    } else if (id.isPresent()) {
      remarks.add(isExample(id.get()) ? Remarks.example(id.get()) : Remarks.ONLY_THE_ID);
    } else {
      Optional<IdPrefix> prefix = idText.flatMap(IdPrefix::of);
      if (prefix.isEmpty() && secret.isEmpty()) {
        return Optional.empty();
      }
      remarks.add(
          prefix.map(other -> Remark.blocking(other.complaint())).orElse(Remarks.ONLY_A_SECRET));
    }
    boolean leftOver = id.filter(permanent -> !permanent.isTemporary()).isPresent();
    return Optional.of(
        new Keys(
            notation,
            id,
            secret,
            leftOver ? Optional.empty() : token,
            suggestedName(),
            values.get(Part.REGION),
            values.get(Part.USER),
            values.get(Part.CREATED).flatMap(Moment::read),
            expiration,
            List.copyOf(remarks)));
  }

  private void putRightWayRound() {
    boolean swapped =
        secretText.filter(AccessKeyId::isAccessKeyId).isPresent()
            && idText.filter(AccessKeyId::isAccessKeyId).isEmpty();
    if (swapped) {
      Optional<String> other = idText;
      idText = secretText;
      secretText = other;
      other.ifPresent(found -> remarks.add(Remarks.SWAPPED));
    }
  }

  private void judge(AccessKeyId id, Secret secret, Optional<Secret> token) {
    if (isExample(id)) {
      remarks.add(Remarks.example(id));
      return;
    }
    Remarks.length(id).ifPresent(remarks::add);
    Remarks.length(secret).ifPresent(remarks::add);
    Remarks.characters(secret).ifPresent(remarks::add);
    if (id.isTemporary() && token.isEmpty()) {
      remarks.add(Remarks.TOKEN_MISSING);
    }
    if (!id.isTemporary() && token.isPresent()) {
      remarks.add(Remarks.TOKEN_LEFT_OUT);
    }
  }

  private static boolean isExample(AccessKeyId id) {
    return id.value().endsWith("EXAMPLE");
  }

  private Optional<SuggestedName> suggestedName() {
    return values
        .get(Part.PROFILE)
        .flatMap(name -> SuggestedName.of(name, "from the pasted text"))
        .or(() -> values.get(Part.USER).flatMap(u -> SuggestedName.of(u, "from the user name")));
  }

  @Override
  public String toString() {
    return "Assay[" + values + "]";
  }
}
