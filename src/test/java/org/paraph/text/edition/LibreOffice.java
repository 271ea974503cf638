package org.paraph.text.edition;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** The office program, with a profile of its own, where it is installed. */
final class LibreOffice {

    private static final String MODULE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
            <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Tracked" script:language="StarBasic">
            Sub Settle(command As String, source As String, target As String)
              Dim hidden(0) As New com.sun.star.beans.PropertyValue
              hidden(0).Name = "Hidden"
              hidden(0).Value = True
              document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
              dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
              dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" &amp; command, "", 0, Array())
              Dim filter(0) As New com.sun.star.beans.PropertyValue
              filter(0).Name = "FilterName"
              filter(0).Value = "MS Word 2007 XML"
              document.storeToURL(target, filter())
              document.close(True)
            End Sub
            </script:module>
            """;

    private final Path folder;

    /** @param folder an empty folder for the profile and the files */
    LibreOffice(Path folder) throws Exception {
        Assumptions.assumeTrue(isInstalled(), "LibreOffice is not installed: its reading of our files is not tried");
        this.folder = folder;
        var first = Files.writeString(folder.resolve("first.txt"), "first");
        run("--convert-to", "docx", "--outdir", folder.toString(), first.toString());
        var macros = folder.resolve("profile/user/basic/Standard");
        Files.writeString(macros.resolve("Tracked.xba"), MODULE);
        var list = macros.resolve("script.xlb");
        Files.writeString(list, Files.readString(list).replace("</library:library>",
                "<library:element library:name=\"Tracked\"/></library:library>"));
    }

    /** What the program makes of a document after it has accepted all changes. */
    Edition accept(Edition edition) throws Exception {
        return settle("AcceptAllTrackedChanges", edition);
    }

    Edition reject(Edition edition) throws Exception {
        return settle("RejectAllTrackedChanges", edition);
    }

    /** Converts a file, for example to {@code txt:Text (encoded):UTF8} or {@code pdf}. */
    byte[] convert(Edition edition, String format) throws Exception {
        var source = Files.write(folder.resolve("source-" + edition.fileName()), edition.content());
        run("--convert-to", format, "--outdir", folder.toString(), source.toString());
        var name = source.getFileName().toString();
        return Files.readAllBytes(folder.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format.split(":")[0]));
    }

    private Edition settle(String command, Edition edition) throws Exception {
        var source = Files.write(folder.resolve("source.docx"), edition.content());
        var target = folder.resolve(command + ".docx");
        Files.deleteIfExists(target);
        run("macro:///Standard.Tracked.Settle(" + command + "," + source.toUri() + "," + target.toUri() + ")");
        return new Edition(edition.mediaType(), edition.fileName(), Files.readAllBytes(target));
    }

    private void run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--norestore"));
        command.addAll(Arrays.asList(arguments));
        var log = folder.resolve("log.txt").toFile();
        var program = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
        if (!program.waitFor(2, TimeUnit.MINUTES)) {
            program.destroyForcibly();
            throw new IOException("LibreOffice did not end: " + Files.readString(log.toPath(), StandardCharsets.UTF_8));
        }
    }

    private static boolean isInstalled() {
        return Arrays.stream(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                .anyMatch(one -> Files.isExecutable(Path.of(one, "soffice")));
    }
}
