package org.paraph.text.reading;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paraph.platform.problem.Problem;
import org.paraph.text.document.TreatyDocument;

/** Files changed by chance: there is always a text or a reason, and never an end to the server. */
class MutatedFilesTest {

    private static final int MUTATIONS = 2_000;

    private final TreatyReader reader = new TreatyReader();

    static Stream<String> formats() {
        return Stream.of("docx", "docx xml", "odt xml", "html", "akn", "text");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void areReadOrRefused(String format) {
        var random = new Random(11);
        var document = new RandomTreaty(3).document();
        var valid = valid(format, document);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            for (int at = 0; at < MUTATIONS; at++) {
                var file = packed(format, mutated(valid, random));
                try {
                    reader.read(file, null, "en").document().sha256();
                } catch (Problem expected) {
                    Assertions.assertFalse(expected.code().isEmpty());
                }
            }
        });
    }

    private static byte[] valid(String format, TreatyDocument document) {
        return switch (format) {
            case "docx" -> OwnFormats.docx(document);
            case "html" -> OwnFormats.html(document);
            case "akn" -> OwnFormats.akn(document);
            case "text" -> ("T\n\nArticle 1\nScope\n\n1. Words: (a) x; (b) [KOR: y][JPN: z].\n\nANNEX A\n\n" + Outline.of(document))
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            case "odt xml" -> ("<office:document-content xmlns:office='urn:office' xmlns:text='urn:text' xmlns:table='urn:table'><office:body><office:text>"
                    + "<text:h text:outline-level='1'>Article 1</text:h><text:list><text:list-item><text:p>x<text:note><text:note-body><text:p>n</text:p>"
                    + "</text:note-body></text:note></text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell><text:p>a</text:p>"
                    + "</table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
            default -> ("<w:document xmlns:w='w'><w:body>" + OfficeFiles.p("Heading1", 1, 0, "Article 1\nScope") + "<w:tbl><w:tr><w:tc>" + OfficeFiles.p("x")
                    + "</w:tc></w:tr></w:tbl><w:p><w:ins><w:r><w:t>in</w:t></w:r></w:ins><w:del><w:r><w:delText>out</w:delText></w:r></w:del><w:r>"
                    + "<w:fldChar w:fldCharType='begin'/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType='end'/></w:r></w:p></w:body></w:document>")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        };
    }

    private static byte[] packed(String format, byte[] part) {
        if (!format.endsWith(" xml")) {
            return part;
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        if (format.startsWith("odt")) {
            parts.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        parts.put(format.startsWith("odt") ? "content.xml" : "word/document.xml", part);
        return OfficeFiles.zipped(parts);
    }

    private static byte[] mutated(byte[] valid, Random random) {
        var file = valid.clone();
        for (int at = random.nextInt(4); at >= 0; at--) {
            int from = random.nextInt(file.length);
            switch (random.nextInt(4)) {
                case 0 -> file[from] = (byte) random.nextInt();
                case 1 -> file = Arrays.copyOf(file, Math.max(1, from));
                case 2 -> {
                    int length = Math.min(random.nextInt(40), file.length - from);
                    System.arraycopy(file, random.nextInt(file.length - length + 1), file, from, length);
                }
                default -> file[from] = (byte) "<>&\"[]()\n.1aI/".charAt(random.nextInt(14));
            }
        }
        return file;
    }
}
