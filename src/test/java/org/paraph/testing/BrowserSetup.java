package org.paraph.testing;

import com.microsoft.playwright.CLI;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Makes a Chromium available for the browser tests: the system's where there is one, without a user interface of its own if
 * it has that too, which takes half the time; else Playwright's own download, else, on Debian as root, the package. Says in one
 * line where none can be had.
 */
final class BrowserSetup {

    private static final List<String> SYSTEM = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium",
            "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable");
    private static final long PATIENCE_MINUTES = 8;

    private BrowserSetup() {
    }

    /**
     * @param executable the browser to start; empty for the one that Playwright keeps itself
     * @param missing    why there is none; null if there is one
     */
    record Found(Optional<Path> executable, String missing) {
    }

    static Found find() {
        return system().map(path -> new Found(Optional.of(path), null)).orElseGet(BrowserSetup::fetch);
    }

    private static Found fetch() {
        if (run(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), CLI.class.getName(), "install", "--only-shell", "chromium"))) {
            return new Found(Optional.empty(), null);
        }
        if (Files.exists(Path.of("/etc/debian_version")) && "root".equals(System.getProperty("user.name"))) {
            run(List.of("sh", "-c", "apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q install -y"
                    + " --no-install-recommends chromium-headless-shell fonts-noto-cjk"));
        }
        return system().map(path -> new Found(Optional.of(path), null)).orElseGet(() -> new Found(Optional.empty(),
                "No browser for the browser tests: no Chromium on this system, no download, no Debian package."));
    }

    private static Optional<Path> system() {
        return SYSTEM.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static boolean run(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return !process.isAlive() && process.exitValue() == 0;
        } catch (IOException cannot) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
