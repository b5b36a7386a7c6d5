package vn.okr.local.supervision;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Stands in for the packaged application: ready at once, tells its settings, ends when asked. */
public final class FakeApplication {
  private FakeApplication() {}

  /** The process: serves on the port it is given. */
  public static void main(String[] arguments) throws IOException {
    int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          if ("/end".equals(path)) {
            System.exit(3);
          }
          byte[] body = String.valueOf(System.getenv()).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status(path), body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  /** Its pages fail when told so by the property {@code fake.status}; it is ready all the same. */
  private static int status(String path) {
    return path.startsWith("/q/") ? 200 : Integer.getInteger("fake.status", 200);
  }

  /** Packs it. */
  static Path packedInto(Path folder) throws IOException {
    return pack(folder.resolve("fake.jar"), FakeApplication.class.getName());
  }

  /** Packs one that cannot start. */
  static Path brokenIn(Path folder) throws IOException {
    return pack(folder.resolve("broken.jar"), "vn.okr.Missing");
  }

  private static Path pack(Path jar, String mainClass) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, mainClass);
    String entry = FakeApplication.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      out.putNextEntry(new JarEntry(entry));
      try (var compiled = FakeApplication.class.getResourceAsStream("/" + entry)) {
        compiled.transferTo(out);
      }
    }
    return jar;
  }
}
