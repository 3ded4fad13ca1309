package dev.awsmith.aws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AwsClientsTest extends AwsTest {
  @Test
  void theSdkStaysUnloadedUntilTheFirstQuestion() throws Exception {
    Class<?> network = new WithoutSdk().loadClass(Network.class.getName());
    ClassLoader apart = network.getClassLoader();
    Class<?> type = apart.loadClass(AwsClients.class.getName());
    Object unaddressed = network.getMethod("of", Map.class).invoke(null, Map.of());
    Object made = type.getConstructor(network).newInstance(unaddressed);
    apart.loadClass(Sts.class.getName()).getConstructor(type).newInstance(made);
    assertThrows(InvocationTargetException.class, () -> type.getMethod("warm").invoke(made));
  }

  @Test
  void oneClientServesARegion() {
    clients.warm();
    assertSame(clients.sdk().sts("us-east-1"), clients.sdk().sts(""));
    assertSame(clients.sdk().iam("us-east-1"), clients.sdk().iam("us-east-1"));
  }

  @Test
  void warmingUpAsksNothingAndHidesItsTroubles() {
    clients.warm();
    reach(Network.of(Map.of("AWS_ENDPOINT_URL", "not an address")));
    clients.warm();
    assertEquals(0, aws.requests().size());
  }

  /** Loads our own classes afresh, and knows of no SDK. */
  private static final class WithoutSdk extends ClassLoader {
    WithoutSdk() {
      super(AwsClientsTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("software.amazon.")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith("dev.awsmith.")) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      return known != null ? known : define(name);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
