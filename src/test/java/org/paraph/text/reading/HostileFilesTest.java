package org.paraph.text.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.platform.problem.Problem;
import org.paraph.text.document.Inline;

/** Files that are damaged, disguised or made to do harm are refused at once, and say why. */
class HostileFilesTest {

    private static final String DOCX = FileType.DOCX.mediaType();
    private static final String AKN = "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><doc><mainBody>%s</mainBody></doc></akomaNtoso>";

    private final TreatyReader reader = new TreatyReader();

    private void refused(byte[] file, String declared, String code) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> assertThatThrownBy(() -> reader.read(file, declared, "en"))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anEmptyFile() {
        refused(new byte[0], null, "file-empty");
        refused(utf8(" \n\t "), null, "file-empty");
    }

    @Test
    void aFileBeyondTheLimit() {
        refused(new byte[Limits.FILE_BYTES + 1], null, "file-too-large");
    }

    @Test
    void aFileThatIsNotWhatItIsSentAs() {
        var docx = OfficeFiles.docx(OfficeFiles.p("Words"));
        assertThatThrownBy(() -> reader.read(docx, "text/plain", "en")).isInstanceOfSatisfying(UnreadableFile.class, problem ->
                assertThat(problem.arguments()).containsExactly("text/plain", DOCX));
        refused(utf8("Plain words"), DOCX, "file-type-mismatch");
        refused(utf8("%PDF-1.7 words"), DOCX, "file-type-mismatch");
        refused(OfficeFiles.odt("", "<text:p>x</text:p>"), DOCX, "file-type-mismatch");
        refused(utf8("<html><body><p>x</p></body></html>"), "text/plain", "file-type-mismatch");
        assertThat(reader.read(docx, "application/octet-stream", "en").type()).isEqualTo(FileType.DOCX);
        assertThat(reader.read(docx, DOCX + "; charset=binary", "en").type()).isEqualTo(FileType.DOCX);
    }

    @Test
    void formatsThatAreNotRead() throws IOException {
        refused(utf8("%PDF-1.7 words"), null, "file-type-unsupported");
        refused(utf8("{\\rtf1 words}"), null, "file-type-unsupported");
        refused(utf8("<?xml version='1.0'?><feed/>"), null, "file-type-unsupported");
        refused(OfficeFiles.zip(Map.of("xl/workbook.xml", "<x/>")), null, "file-type-unsupported");
        refused(OfficeFiles.zip(Map.of("a.txt", "x")), null, "file-type-unsupported");
        refused(ole("WordDocument"), null, "file-type-unsupported");
        refused(ole("EncryptedPackage"), null, "file-encrypted");
    }

    private static byte[] ole(String stream) throws IOException {
        var file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        file.write(new byte[500]);
        file.write(stream.getBytes(StandardCharsets.UTF_16LE));
        return file.toByteArray();
    }

    @Test
    void filesThatAreCutOffOrDamaged() {
        var docx = OfficeFiles.docx(OfficeFiles.p("Words that are long enough to be cut. ".repeat(200)));
        refused(java.util.Arrays.copyOf(docx, docx.length / 2), null, "file-corrupt");
        refused(java.util.Arrays.copyOf(docx, docx.length - 30), null, "file-corrupt");
        refused(OfficeFiles.zip(Map.of("word/document.xml", "<w:document><w:body>")), null, "file-corrupt");
        refused(utf8("<?xml version='1.0'?><akomaNtoso><doc>"), null, "file-corrupt");
        var broken = docx.clone();
        for (int at = 200; at < 260; at++) {
            broken[at] ^= 0x55;
        }
        refused(broken, null, "file-corrupt");
    }

    @Test
    void anEncryptedPackage() {
        var docx = OfficeFiles.docx(OfficeFiles.p("Words"));
        docx[6] |= 1;
        refused(docx, null, "file-encrypted");
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
        parts.put("content.xml", "x");
        refused(OfficeFiles.zip(parts), null, "file-encrypted");
    }

    @Test
    void bombs() throws IOException {
        refused(bomb("word/media/image1.png", 1024), null, "file-expands-too-far");
        refused(bomb("word/styles.xml", 300), null, "file-expands-too-far");
        refused(bomb("word/document.xml", 300), null, "file-expands-too-far");
        var many = new LinkedHashMap<String, String>();
        many.put("word/document.xml", "<x/>");
        for (int at = 0; at < 6_000; at++) {
            many.put("word/media/" + at, "");
        }
        refused(OfficeFiles.zip(many), null, "file-expands-too-far");
    }

    private static byte[] bomb(String name, int mebibytes) throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("word/document" + (name.endsWith("document.xml") ? ".xml" : "1.xml")));
            zip.write(utf8("<w:document xmlns:w='w'><w:body>"));
            var zeros = new byte[1024 * 1024];
            java.util.Arrays.fill(zeros, (byte) ' ');
            if (!name.endsWith("document.xml")) {
                zip.write(utf8("</w:body></w:document>"));
                zip.putNextEntry(new ZipEntry(name));
                zip.write(utf8("<a>"));
            }
            for (int at = 0; at < mebibytes; at++) {
                zip.write(zeros);
            }
        }
        return file.toByteArray();
    }

    @Test
    void documentTypesAndEntities() {
        var laughs = "<!DOCTYPE lolz [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
        var external = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>";
        refused(utf8("<?xml version='1.0'?>" + laughs + AKN.formatted("&b;")), null, "file-with-doctype");
        refused(utf8("<?xml version='1.0'?>" + external + AKN.formatted("&e;")), null, "file-with-doctype");
        refused(utf8("<?xml version='1.0'?>" + laughs + "<lolz>&b;</lolz>"), null, "file-with-doctype");
        for (var part : new String[] {"word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml"}) {
            var parts = new LinkedHashMap<String, String>();
            parts.put("word/document.xml", "<w:document xmlns:w='w'><w:body/></w:document>");
            parts.put(part, "<?xml version='1.0'?>" + external + "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>");
            refused(OfficeFiles.zip(parts), null, "file-with-doctype");
        }
        var odt = new LinkedHashMap<String, String>();
        odt.put("mimetype", "application/vnd.oasis.opendocument.text");
        odt.put("content.xml", laughs + "<x>&b;</x>");
        refused(OfficeFiles.zip(odt), null, "file-with-doctype");
    }

    @Test
    void elementsNestedWithoutEnd() {
        refused(utf8("<?xml version='1.0'?>" + AKN.formatted("<p>".repeat(100_000))), null, "file-too-deep");
        refused(utf8("<?xml version='1.0'?>" + AKN.formatted("<section>".repeat(60) + "</section>".repeat(60))), null, "file-too-deep");
        refused(OfficeFiles.docx("<w:sdt>".repeat(100_000)), null, "file-too-deep");
        refused(OfficeFiles.odt("", "<text:section>".repeat(100_000)), null, "file-too-deep");
        refused(utf8("<html><body>" + "<section data-paraph-kind=SECTION>".repeat(60)), null, "file-too-deep");
    }

    @Test
    void aPageOfNestedDivisionsIsReadOrRefusedButNeverEndsTheServer() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            var reading = reader.read(utf8("<html><body>" + "<div>".repeat(100_000) + "Words stand here."), null, "en");
            assertThat(Outline.letters(reading.document())).isEqualTo("Wordsstandhere");
        });
        refused(utf8("<html><body>" + "<p>".repeat(600_000)), null, "file-too-many-blocks");
    }

    @Test
    void moreParagraphsThanAnybodyWrites() {
        refused(OfficeFiles.docx("<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(100_001)), null, "file-too-many-blocks");
        refused(utf8("x\n".repeat(100_001)), "text/plain", "file-too-many-blocks");
        var reading = reader.readText("T", "x\n".repeat(100_001), "en");
        assertThat(Outline.codes(reading)).contains("lines-joined");
    }

    @Test
    void moreBracketsThanAnybodyWritesAreOnlySigns() {
        var reading = reader.readText("T", "Article 1\n\n" + "The Parties [shall]. ".repeat(Limits.BRACKETS + 5), "en");

        var words = reading.document().provisions().get(1).children().get(0).words();
        assertThat(words.pieces()).filteredOn(Inline.Bracket.class::isInstance).hasSize(Limits.BRACKETS);
        assertThat(words.notation()).endsWith("The Parties \\[shall\\].");
        assertThat(Outline.codes(reading)).containsExactly("bracket-without-partner");
    }

    @Test
    void junkAndUnknownEncodings() {
        var junk = new byte[5_000];
        new Random(7).nextBytes(junk);
        refused(junk, "text/plain", "file-not-text");
        refused(new byte[1_000], null, "file-not-text");
    }

    @Test
    void olderEncodingsAreReadWhereTheyAreCertain() {
        var korean = "제1조\n대한민국 정부와 일본국 정부는 군사비밀정보의 보호에 합의하였다.";
        var japanese = "第一条\nこの協定は、締約国の間で提供される情報に適用する。";
        var spanish = "ARTÍCULO 1\nLas Partes cooperarán según la legislación de cada país – “así”.";
        assertThat(Outline.letters(reader.read(korean.getBytes(Charset.forName("EUC-KR")), null, "ko").document())).isEqualTo(Outline.letters(korean));
        assertThat(Outline.letters(reader.read(korean.getBytes(Charset.forName("x-windows-949")), null, null).document())).isEqualTo(Outline.letters(korean));
        assertThat(Outline.letters(reader.read(japanese.getBytes(Charset.forName("Shift_JIS")), null, "ja").document())).isEqualTo(Outline.letters(japanese));
        assertThat(Outline.letters(reader.read(spanish.getBytes(Charset.forName("windows-1252")), null, "es").document())).isEqualTo(Outline.letters(spanish));
        for (var charset : new Charset[] {StandardCharsets.UTF_16, Charset.forName("x-UTF-16LE-BOM"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(Outline.letters(reader.read(spanish.getBytes(charset), null, "es").document())).isEqualTo(Outline.letters(spanish));
        }
        assertThat(reader.read(utf8("\uFEFF" + korean), null, "ko").document().provisions().get(0).number()).isEqualTo("제1조");
    }

    @Test
    void externalPartsAreNeverFetched() {
        var body = "<w:p><w:r><w:t>Words</w:t></w:r><w:hyperlink r:id=\"rId9\" xmlns:r=\"r\"><w:r><w:t> linked</w:t></w:r></w:hyperlink></w:p>"
                + "<w:altChunk r:id=\"rId8\" xmlns:r=\"r\"/><xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"http://127.0.0.1:1/x\"/>";
        var reading = reader.read(OfficeFiles.docx(body), null, "en");

        assertThat(Outline.letters(reading.document())).isEqualTo("Wordslinked");
        assertThat(Outline.codes(reading)).contains("embedded-part-left-out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "]", "[a]", "[KOR: a] [JPN: b]", "(a).", "(i);", "1.", "Article 1\n", "Article 1 ", "a: (a) ", "\\", "\t", "[^", "...",
        "1.1.1.1.", "第", "(h); (i); ", "\u00a0", "ANNEX ", "Article 1 (", "–\n", "A.\n", "[[a]", "[^a]", "x\n\n", "A\n1\n", "(a)\n(i)\n"})
    void wordsMadeToCostTimeDoNot(String unit) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            reader.readText("", unit.repeat(400_000 / unit.length()), "en");
            reader.readText("", "Article 1\n\n" + unit.repeat(400_000 / unit.length()), "en");
        });
    }
}
