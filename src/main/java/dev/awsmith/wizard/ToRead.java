package dev.awsmith.wizard;

/** A step that is only read: whatever is answered leads back to where one came from. */
public interface ToRead extends Step {
  @Override
  default Next on(Event event) {
    return event instanceof Event.Answered ? Next.back() : Next.instead(this);
  }
}
