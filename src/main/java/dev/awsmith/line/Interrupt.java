package dev.awsmith.line;

import java.lang.reflect.Proxy;

/**
 * Ctrl-C as something that can be answered. The class that knows of signals is outside the
 * language's own library, hence the reflection; without it, Ctrl-C ends the program as usual.
 */
final class Interrupt {
  private Interrupt() {}

  /** Where a launcher watches over the program, it turns Ctrl-C into a request to end. */
  static void answer(Runnable action) {
    if (!handle("INT", action)) {
      handle("TERM", action);
    }
  }

  private static boolean handle(String name, Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object answer =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, arguments) -> {
                action.run();
                return null;
              });
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), answer);
      return true;
    } catch (ReflectiveOperationException notHere) {
      return false;
    }
  }
}
