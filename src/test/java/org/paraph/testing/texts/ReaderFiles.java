package org.paraph.testing.texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;

/** The same treaty as files, for the reader of texts, where this build has one. */
final class ReaderFiles {

    private static final String READER = "org.paraph.text.reading.TreatyReader";
    private static final String READING = "org.paraph.text.reading.Reading";

    private ReaderFiles() {
    }

    /** What reading them is, by name; empty without a reader. */
    static Map<String, Runnable> ifThereIsAReader(TreatyDocument text) {
        var acts = new LinkedHashMap<String, Runnable>();
        try {
            var reader = Class.forName(READER);
            var instance = reader.getDeclaredConstructor().newInstance();
            var read = MethodHandles.publicLookup().findVirtual(reader, "read", MethodType.methodType(Class.forName(READING),
                    byte[].class, String.class, String.class)).bindTo(instance);
            var plain = plain(text).getBytes(StandardCharsets.UTF_8);
            var docx = docx(text);
            acts.put("read from plain text", () -> read(read, plain, "text/plain", text.language()));
            acts.put("read from DOCX", () -> read(read, docx,
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document", text.language()));
            return acts;
        } catch (ClassNotFoundException e) {
            return Map.of();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The reader is not what it was", e);
        }
    }

    private static void read(MethodHandle read, byte[] file, String type, String language) {
        try {
            read.invoke(file, type, language);
        } catch (Throwable e) {
            throw new IllegalStateException("Could not be read as " + type, e);
        }
    }

    private static String plain(TreatyDocument text) {
        var lines = new StringBuilder();
        text.provisions().stream().flatMap(Provision::all).forEach(one -> lines.append(line(one)).append("\n\n"));
        return lines.toString();
    }

    private static String line(Provision one) {
        return String.join(" ", one.number(), one.heading().notation(), one.words().notation()).strip().replaceAll(" +", " ");
    }

    private static byte[] docx(TreatyDocument text) {
        var body = new StringBuilder("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>");
        text.provisions().stream().flatMap(Provision::all).forEach(one -> body.append("<w:p><w:r><w:t xml:space=\"preserve\">")
                .append(line(one)).append("</w:t></w:r></w:p>"));
        body.append("</w:body></w:document>");
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            entry(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                    + "wordprocessingml.document.main+xml\"/></Types>");
            entry(zip, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>");
            entry(zip, "word/document.xml", body.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
