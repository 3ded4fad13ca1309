package dev.awsmith.line;

import dev.awsmith.wizard.Event;
import java.util.Map;

/** What came back from a question. */
sealed interface Reply {
  Reply BACK = new Back(Map.of());
  Reply STOP = new Stop();
  Reply NOTHING = new Nothing();

  /** An answer to it. */
  record Answer(String text) implements Reply {
    /** Answers may be secrets. */
    @Override
    public String toString() {
      return "Answer[" + text.length() + " characters]";
    }
  }

  /** All that the step is to know, and what stood in its fields at that moment. */
  record Told(Event event, Map<String, String> typed) implements Reply {
    @Override
    public String toString() {
      return "Told[" + event + "]";
    }
  }

  /** The question before this one, and what stands in the fields of the page that is left. */
  record Back(Map<String, String> typed) implements Reply {
    @Override
    public String toString() {
      return "Back";
    }
  }

  /** The end of the run. */
  record Stop() implements Reply {}

  /** An empty line where an answer is needed. */
  record Nothing() implements Reply {}
}
