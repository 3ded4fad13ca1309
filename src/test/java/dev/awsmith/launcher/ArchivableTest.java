package dev.awsmith.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.awsmith.Main;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Nothing that every start would have to build anew is left in the classes. */
class ArchivableTest {
  private static final Set<String> BUILT_ANEW =
      Set.of(
          "java/lang/runtime/SwitchBootstraps.typeSwitch",
          "java/lang/runtime/ObjectMethods.equals",
          "java/lang/runtime/ObjectMethods.hashCode");

  private record Colours(boolean red, byte green, char blue, double bright, String name) {}

  @Test
  void noSwitchOverTypesAndNoEqualsOfARecordIsBuiltAtRunTime() throws Exception {
    List<String> found = new ArrayList<>();
    List<Path> classes = classes();
    for (Path file : classes) {
      collect(Files.readAllBytes(file), file, found);
    }
    assertEquals(List.of(), found);
    assertFalse(classes.isEmpty());
  }

  @Test
  void whatIsLookedForIsFoundWhereItIs() throws IOException {
    List<String> found = new ArrayList<>();
    try (var file = Colours.class.getResourceAsStream("ArchivableTest$Colours.class")) {
      collect(file.readAllBytes(), Path.of("Colours"), found);
    }
    assertEquals(2, found.size(), found::toString);
  }

  private static List<Path> classes() throws IOException, URISyntaxException {
    Path folder = Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }

  private static void collect(byte[] bytes, Path file, List<String> found) {
    new ClassReader(bytes)
        .accept(
            new ClassVisitor(Opcodes.ASM9) {
              @Override
              public MethodVisitor visitMethod(
                  int access, String name, String type, String signature, String[] exceptions) {
                return new MethodVisitor(Opcodes.ASM9) {
                  @Override
                  public void visitInvokeDynamicInsn(
                      String called, String type, Handle bootstrap, Object... arguments) {
                    String built = bootstrap.getOwner() + "." + called;
                    if (BUILT_ANEW.contains(built)) {
                      found.add(file.getFileName() + " " + name + " " + built);
                    }
                  }
                };
              }
            },
            ClassReader.SKIP_DEBUG);
  }
}
