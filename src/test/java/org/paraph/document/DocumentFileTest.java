package org.paraph.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.platform.problem.InvalidRequest;
import org.paraph.platform.problem.TooLarge;
import org.paraph.platform.problem.Violation;

/** A file is what its bytes say; its name has to agree. */
class DocumentFileTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments("note.pdf", text("%PDF-1.7 ..."), DocumentType.PDF),
                arguments("NOTE.PDF", text("%PDF-1.7 ..."), DocumentType.PDF),
                arguments("검토의견.docx", Archives.of("[Content_Types].xml", "word/document.xml"), DocumentType.DOCX),
                arguments("table.xlsx", Archives.of("[Content_Types].xml", "xl/workbook.xml"), DocumentType.XLSX),
                arguments("talk.pptx", Archives.of("[Content_Types].xml", "ppt/presentation.xml"), DocumentType.PPTX),
                arguments("口上書.odt", Archives.openDocument("application/vnd.oasis.opendocument.text", "content.xml"),
                        DocumentType.ODT),
                arguments("t.ods", Archives.openDocument("application/vnd.oasis.opendocument.spreadsheet"), DocumentType.ODS),
                arguments("map.png", PNG, DocumentType.PNG), arguments("photo.jpeg", JPEG, DocumentType.JPEG),
                arguments("a.txt", text("조약 条約\n"), DocumentType.TEXT));
    }

    @ParameterizedTest
    @MethodSource("taken")
    void takesWhatItsNameSays(String name, byte[] content, DocumentType type) {
        var file = DocumentFile.of(name, content);

        assertThat(file.type()).isEqualTo(type);
        assertThat(file.sha256()).hasSize(64);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("empty.txt", new byte[0], "document-empty"),
                arguments("page.html", text("<html><script>alert(1)</script>"), "document-type-unknown"),
                arguments("drawing.svg", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
                        "document-type-unknown"),
                arguments("run.exe", text("MZ"), "document-type-unknown"),
                arguments("noending", text("words"), "document-type-unknown"),
                arguments("page.pdf", text("<html><script>alert(1)</script>"), "document-type-differs"),
                arguments("note.docx", text("%PDF-1.7"), "document-type-differs"),
                arguments("picture.png", JPEG, "document-type-differs"),
                arguments("a.txt", new byte[] {'a', 0, 'b'}, "document-type-unknown"),
                arguments("a.txt", new byte[] {(byte) 0xC3, (byte) 0x28}, "document-type-unknown"),
                arguments("note.docx", Archives.of("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                        "document-macros"),
                arguments("t.ods", Archives.openDocument("application/vnd.oasis.opendocument.spreadsheet",
                        "Basic/Standard/Module1.xml"), "document-macros"),
                arguments("note.docx", Archives.of("a", "b"), "document-type-unknown"),
                arguments("../../etc/note.txt", text("words"), "document-name"),
                arguments("note\u202Efdp.txt", text("words"), "document-name"),
                arguments("no\nte.txt", text("words"), "document-name"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesEverythingElse(String name, byte[] content, String why) {
        assertThatThrownBy(() -> DocumentFile.of(name, content))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidRequest.class))
                .extracting(InvalidRequest::violations, InstanceOfAssertFactories.list(Violation.class))
                .extracting(Violation::message).containsExactly(why);
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThatThrownBy(() -> DocumentFile.of("a.txt", new byte[(int) DocumentFile.MOST + 1]))
                .isInstanceOf(TooLarge.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyGarbledArchiveIsRefusedOrTakenButNeverBreaksTheReading(long seed) {
        var random = new Random(seed);
        var sound = Archives.of("[Content_Types].xml", "word/document.xml");
        for (int round = 0; round < 2000; round++) {
            var garbled = Arrays.copyOf(sound, 5 + random.nextInt(sound.length - 4));
            for (int hits = random.nextInt(6); hits > 0; hits--) {
                garbled[4 + random.nextInt(garbled.length - 4)] =
                        (byte) random.nextInt(256);
            }
            try {
                assertThat(DocumentFile.of("a.docx", garbled).type()).isEqualTo(DocumentType.DOCX);
            } catch (InvalidRequest refused) {
                assertThat(refused.violations()).isNotEmpty();
            }
        }
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
