package dev.awsmith.log;

import java.util.Set;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Hears of each request and its id, and of what went wrong; all else is too much to tell. */
final class SdkLogger extends LegacyAbstractLogger {
  private static final long serialVersionUID = 1L;
  private static final Set<String> REQUESTS =
      Set.of("software.amazon.awssdk.request", "software.amazon.awssdk.requestId");

  SdkLogger(String name) {
    this.name = name;
  }

  private boolean isRequests() {
    return Log.hasFile() && REQUESTS.contains(name);
  }

  @Override
  public boolean isTraceEnabled() {
    return false;
  }

  @Override
  public boolean isDebugEnabled() {
    return isRequests();
  }

  @Override
  public boolean isInfoEnabled() {
    return isRequests();
  }

  @Override
  public boolean isWarnEnabled() {
    return Log.hasFile();
  }

  @Override
  public boolean isErrorEnabled() {
    return Log.hasFile();
  }

  @Override
  protected String getFullyQualifiedCallerName() {
    return null;
  }

  @Override
  protected void handleNormalizedLoggingCall(
      Level level, Marker marker, String message, Object[] arguments, Throwable cause) {
    String text = MessageFormatter.basicArrayFormat(message, arguments);
    Log.detail(
        name.substring(name.lastIndexOf('.') + 1)
            + ": "
            + text
            + (cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")"));
  }
}
