package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.paraph.testing.DemoParaph;

/**
 * That clients which are generated from the description of the interface compile and work: one in Java, one in TypeScript. The
 * generator runs in a JVM of its own, so that what it is made of meets nothing of ours.
 */
class GeneratedClientsIT {

    private static final Path GENERATOR = Path.of("target", "clients", "openapi-generator-cli.jar").toAbsolutePath();
    private static final Path TYPESCRIPT = Path.of("target", "clients", "typescript").toAbsolutePath();
    private static final String ONLY_CODE = "apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false";
    private static final String CREDENTIALS = "lee.treaty:" + DemoParaph.PASSWORD;

    private final DemoParaph paraph = DemoParaph.shared();
    private final String base = paraph.server().baseUri().toString().replaceFirst("/$", "");

    @Test
    void aClientInJavaListsClaimsAndCompletes() throws Exception {
        var directory = generated("java", "--library", "native", "--additional-properties", "openApiNullable=false,useJakartaEe=true,"
                + "hideGenerationTimestamp=true,containerDefaultToNull=true,apiPackage=client.api,modelPackage=client.model,"
                + "invokerPackage=client");
        var classes = compiled(directory);

        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            var state = loader.loadClass("RoundTrip").getMethod("run", String.class, String.class).invoke(null, base, CREDENTIALS);

            assertThat(state).isEqualTo("DRAFTING");
        }
    }

    @Test
    void aClientInTypeScriptListsClaimsAndCompletes() throws Exception {
        assumeTrue(hasNode(), "There is no node on the path");
        var directory = generated("typescript-fetch");
        Files.write(directory.resolve("roundTrip.ts"), resource("roundTrip.ts"));

        run("node", compiler(), "--strict", "--target", "es2020", "--module", "commonjs", "--lib", "es2020,dom",
                "--outDir", directory.resolve("out").toString(), directory.resolve("roundTrip.ts").toString());

        assertThat(run("node", directory.resolve("out").resolve("roundTrip.js").toString(), base, CREDENTIALS).strip())
                .isEqualTo("DRAFTING");
    }

    private Path generated(String language, String... options) throws IOException, InterruptedException {
        var directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "it").toAbsolutePath()), "client-");
        var document = directory.resolve("openapi.json");
        Files.write(document, paraph.as("lee.treaty").get("/openapi?format=json").expect(200).bytes());
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-jar", GENERATOR.toString(), "generate", "-i", document.toString(), "-g", language,
                "-o", directory.toString(), "--skip-validate-spec", "--global-property", ONLY_CODE));
        command.addAll(List.of(options));
        run(command.toArray(String[]::new));
        return directory;
    }

    private static Path compiled(Path directory) throws IOException {
        Files.write(directory.resolve("RoundTrip.java"), resource("RoundTrip.java"));
        var classes = Files.createDirectories(directory.resolve("classes"));
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(directory).filter(file -> file.toString().endsWith(".java"))) {
            var told = new StringWriter();
            var options = List.of("-nowarn", "-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path"));
            boolean done = compiler.getTask(told, files, null, options, null,
                    files.getJavaFileObjectsFromPaths(sources.toList())).call();
            assertThat(done).as("%s", told).isTrue();
        }
        return classes;
    }

    private static byte[] resource(String name) throws IOException {
        try (var file = GeneratedClientsIT.class.getResourceAsStream("/clients/" + name)) {
            return file.readAllBytes();
        }
    }

    /** It lies in a folder that is named by its version. */
    private static String compiler() throws IOException {
        try (var found = Files.find(TYPESCRIPT, 10, (file, kind) -> file.endsWith("tsc.js"))) {
            return found.findFirst().orElseThrow().toString();
        }
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version").redirectErrorStream(true).start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("%s", told).isZero();
        return told;
    }
}
