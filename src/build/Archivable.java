import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Makes class files such as the class-data archive can hold ready to run, for every start pays anew
 * for what it cannot hold. That is classes older than Java 6, which ini4j's are, and code that is
 * built at run time: for a {@code switch} over types, and for {@code equals} and {@code hashCode}
 * of records. Takes folders of classes and jars.
 */
public final class Archivable {
  private static final int JAVA_8 = 52;
  private static final int OLDEST = 50;

  public static void main(String[] args) throws IOException {
    for (String arg : args) {
      Path path = Path.of(arg);
      if (Files.isDirectory(path)) {
        makePlain(path);
      } else if (isOld(path)) {
        renew(path);
      }
    }
  }

  private static void makePlain(Path folder) throws IOException {
    for (Path file : classes(folder)) {
      ClassReader reader = new ClassReader(Files.readAllBytes(file));
      ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
      PlainCode plain = new PlainCode(reader, writer);
      reader.accept(plain, 0);
      if (!plain.methods.isEmpty()) {
        Files.write(file, writer.toByteArray());
      }
    }
  }

  private static boolean isOld(Path jar) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(jar)) {
      for (Path file : classes(inside.getPath("/"))) {
        if (version(Files.readAllBytes(file)) < OLDEST) {
          return true;
        }
      }
      return false;
    }
  }

  private static void renew(Path jar) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(jar);
        URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      for (Path file : classes(inside.getPath("/"))) {
        Files.write(file, renewed(Files.readAllBytes(file), loader));
      }
    }
  }

  private static byte[] renewed(byte[] before, ClassLoader loader) {
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return loader;
          }
        };
    new ClassReader(before)
        .accept(
            new ClassVisitor(ASM9, writer) {
              @Override
              public void visit(
                  int version,
                  int access,
                  String name,
                  String signature,
                  String superName,
                  String[] interfaces) {
                super.visit(
                    Math.max(version, JAVA_8), access, name, signature, superName, interfaces);
              }
            },
            ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  private static int version(byte[] file) {
    return (file[6] & 0xFF) << 8 | file[7] & 0xFF;
  }

  private static List<Path> classes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).toList();
    }
  }

  /** Puts a call of a method of their own in the place of what would be built at run time. */
  private static final class PlainCode extends ClassVisitor {
    private final List<Consumer<ClassVisitor>> methods = new ArrayList<>();
    private final String owner;
    private final boolean isInterface;

    PlainCode(ClassReader reader, ClassWriter writer) {
      super(ASM9, writer);
      owner = reader.getClassName();
      isInterface = (reader.getAccess() & ACC_INTERFACE) != 0;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new MethodVisitor(
          ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
        @Override
        public void visitInvokeDynamicInsn(
            String name, String descriptor, Handle bootstrap, Object... arguments) {
          Optional<Consumer<MethodVisitor>> body = body(name, bootstrap, arguments);
          if (body.isPresent()) {
            String plain = name + "$" + methods.size();
            methods.add(type -> add(type, plain, descriptor, body.get()));
            visitMethodInsn(INVOKESTATIC, owner, plain, descriptor, isInterface);
          } else {
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
          }
        }
      };
    }

    @Override
    public void visitEnd() {
      methods.forEach(method -> method.accept(cv));
      super.visitEnd();
    }

    private static void add(
        ClassVisitor type, String name, String descriptor, Consumer<MethodVisitor> body) {
      MethodVisitor code =
          type.visitMethod(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, name, descriptor, null, null);
      code.visitCode();
      body.accept(code);
      code.visitMaxs(0, 0);
      code.visitEnd();
    }

    private Optional<Consumer<MethodVisitor>> body(
        String name, Handle bootstrap, Object[] arguments) {
      return switch (bootstrap.getOwner() + " " + name) {
        case "java/lang/runtime/SwitchBootstraps typeSwitch" ->
            Arrays.stream(arguments).allMatch(label -> label instanceof Type)
                ? Optional.of(code -> typeSwitch(code, arguments))
                : Optional.empty();
        case "java/lang/runtime/ObjectMethods equals" ->
            Optional.of(code -> recordEquals(code, components(arguments)));
        case "java/lang/runtime/ObjectMethods hashCode" ->
            Optional.of(code -> recordHashCode(code, components(arguments)));
        default -> Optional.empty();
      };
    }

    /** The getters come behind the class and the names of the components. */
    private static List<Handle> components(Object[] arguments) {
      return Arrays.stream(arguments).skip(2).map(Handle.class::cast).toList();
    }

    /** As SwitchBootstraps.typeSwitch: -1 for null, else the first label from the second number. */
    private static void typeSwitch(MethodVisitor code, Object[] types) {
      Label next = new Label();
      code.visitVarInsn(ALOAD, 0);
      code.visitJumpInsn(IFNONNULL, next);
      code.visitInsn(ICONST_M1);
      code.visitInsn(IRETURN);
      for (int i = 0; i < types.length; i++) {
        code.visitLabel(next);
        code.visitFrame(F_SAME, 0, null, 0, null);
        next = new Label();
        code.visitVarInsn(ILOAD, 1);
        code.visitIntInsn(SIPUSH, i);
        code.visitJumpInsn(IF_ICMPGT, next);
        code.visitVarInsn(ALOAD, 0);
        code.visitTypeInsn(INSTANCEOF, ((Type) types[i]).getInternalName());
        code.visitJumpInsn(IFEQ, next);
        code.visitIntInsn(SIPUSH, i);
        code.visitInsn(IRETURN);
      }
      code.visitLabel(next);
      code.visitFrame(F_SAME, 0, null, 0, null);
      code.visitIntInsn(SIPUSH, types.length);
      code.visitInsn(IRETURN);
    }

    private void recordEquals(MethodVisitor code, List<Handle> components) {
      Label different = new Label();
      code.visitVarInsn(ALOAD, 1);
      code.visitTypeInsn(INSTANCEOF, owner);
      code.visitJumpInsn(IFEQ, different);
      for (Handle component : components) {
        get(code, 0, component);
        get(code, 1, component);
        switch (component.getDesc()) {
          case "Z", "B", "S", "C", "I" -> code.visitJumpInsn(IF_ICMPNE, different);
          case "J" -> {
            code.visitInsn(LCMP);
            code.visitJumpInsn(IFNE, different);
          }
          case "F", "D" -> {
            String type = component.getDesc();
            call(code, boxOf(type), "compare", "(" + type + type + ")I");
            code.visitJumpInsn(IFNE, different);
          }
          default -> {
            call(code, "java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z");
            code.visitJumpInsn(IFEQ, different);
          }
        }
      }
      code.visitInsn(ICONST_1);
      code.visitInsn(IRETURN);
      code.visitLabel(different);
      code.visitFrame(F_SAME, 0, null, 0, null);
      code.visitInsn(ICONST_0);
      code.visitInsn(IRETURN);
    }

    private void recordHashCode(MethodVisitor code, List<Handle> components) {
      code.visitInsn(ICONST_0);
      for (Handle component : components) {
        code.visitIntInsn(BIPUSH, 31);
        code.visitInsn(IMUL);
        get(code, 0, component);
        String type = component.getDesc();
        if (type.length() == 1) {
          call(code, boxOf(type), "hashCode", "(" + type + ")I");
        } else {
          call(code, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I");
        }
        code.visitInsn(IADD);
      }
      code.visitInsn(IRETURN);
    }

    private void get(MethodVisitor code, int variable, Handle component) {
      code.visitVarInsn(ALOAD, variable);
      code.visitTypeInsn(CHECKCAST, owner);
      code.visitFieldInsn(GETFIELD, owner, component.getName(), component.getDesc());
    }

    private static void call(MethodVisitor code, String type, String name, String descriptor) {
      code.visitMethodInsn(INVOKESTATIC, type, name, descriptor, false);
    }

    private static String boxOf(String type) {
      return switch (type) {
        case "Z" -> "java/lang/Boolean";
        case "B" -> "java/lang/Byte";
        case "S" -> "java/lang/Short";
        case "C" -> "java/lang/Character";
        case "I" -> "java/lang/Integer";
        case "J" -> "java/lang/Long";
        case "F" -> "java/lang/Float";
        default -> "java/lang/Double";
      };
    }
  }
}
