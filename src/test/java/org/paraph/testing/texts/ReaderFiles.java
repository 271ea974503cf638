package org.paraph.testing.texts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.paraph.text.ProvisionView;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TextIndex;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.edition.EditionFormat;
import org.paraph.text.edition.Editions;
import org.paraph.text.edition.Imprint;
import org.paraph.text.reading.TreatyReader;

/** The same treaty as files: as others write it, so that its articles have to be recognised, and as our own editions. */
final class ReaderFiles {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final TreatyReader reader = new TreatyReader();
    private final Map<String, Runnable> acts = new LinkedHashMap<>();
    private final TreatyDocument text;

    private ReaderFiles(TreatyDocument text) {
        this.text = text;
    }

    /** What reading and writing them is, by name. */
    static Map<String, Runnable> acts(TreatyDocument text) {
        var files = new ReaderFiles(text);
        files.reading("read from plain text", "text/plain", files.lines("", line -> line, "\n\n"));
        files.reading("read from HTML", "text/html", files.lines("<html><body>", line -> "<p>" + line + "</p>", "\n"));
        files.reading("read from DOCX", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", files.docx());
        files.reading("read from ODT", "application/vnd.oasis.opendocument.text", files.odt());
        var editions = new Editions();
        var imprint = new Imprint("KOR-JPN-2026-001", "draft-1", "", text.sha256(), LocalDate.of(2026, 7, 30), "", List.of(), null);
        for (var format : List.of(EditionFormat.DOCX, EditionFormat.HTML, EditionFormat.AKOMA_NTOSO)) {
            files.acts.put("write " + format, () -> editions.text(text, format, imprint));
            var edition = editions.text(text, format, imprint);
            files.reading("read our " + format, edition.mediaType(), edition.content());
        }
        files.acts.put("provisions for a page", () -> ProvisionView.of(new TextIndex(text)));
        return files.acts;
    }

    /** Reading a file, which has to find all articles, or else nothing would be measured. */
    private void reading(String name, String type, byte[] file) {
        acts.put(name, () -> {
            var found = reader.read(file, type, text.language()).document();
            if (articles(found) != TwoVersions.ARTICLES) {
                throw new IllegalStateException(name + " found " + articles(found) + " articles");
            }
        });
    }

    private static long articles(TreatyDocument text) {
        return text.provisions().stream().flatMap(Provision::all).filter(one -> one.kind() == Kind.ARTICLE).count();
    }

    private void reading(String name, String type, String file) {
        reading(name, type, file.getBytes(StandardCharsets.UTF_8));
    }

    private String lines(String before, Function<String, String> line, String between) {
        return text.provisions().stream().flatMap(Provision::all).map(ReaderFiles::line).map(line)
                .collect(Collectors.joining(between, before, ""));
    }

    /** Headings begin with a capital letter and do not end with a full stop, as treaties have it. */
    private static String line(Provision one) {
        if (one.heading().isEmpty()) {
            return (one.number() + " " + one.words().notation()).strip();
        }
        var heading = one.heading().notation().replaceAll("[.,]", "");
        return one.number() + " " + heading.substring(0, 1).toUpperCase(Locale.ROOT) + heading.substring(1);
    }

    private byte[] docx() {
        return zip(Map.of("word/document.xml", lines("<w:document xmlns:w=\"" + WORD + "\"><w:body>",
                line -> "<w:p><w:r><w:t xml:space=\"preserve\">" + line + "</w:t></w:r></w:p>", "") + "</w:body></w:document>"));
    }

    private byte[] odt() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("META-INF/manifest.xml", "<manifest/>");
        parts.put("content.xml", lines("<office:document-content xmlns:office=\"" + OFFICE + "\" xmlns:text=\"" + TEXT
                + "\"><office:body><office:text>", line -> "<text:p>" + line + "</text:p>", "")
                + "</office:text></office:body></office:document-content>");
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
