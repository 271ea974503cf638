package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;

/** Texts as files, over HTTP: what leaves comes back as the same text, and no file, however bad, does harm. */
class TextFilesIT {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final Map<String, String> TYPES = Map.of("docx", DOCX, "html", "text/html", "akoma-ntoso",
            "application/akn+xml", "odt", "application/vnd.oasis.opendocument.text", "text", "text/plain");
    private static final String BRACKETED = """
            Article 1. Purpose

            Each Party protects what it receives.

            Article 2. Release

            1. The receiving Party [KOR: shall not][FRA: shall endeavour not to] release it.[^FRA: Paris has to confirm.]

            2. 서면 승인이 필요하다. 書面による承認を要する。

            Article 3. Entry into force

            This Agreement enters into force on signature.""";

    private final DemoParaph paraph = DemoParaph.shared();

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "akoma-ntoso"})
    void aTextThatLeftComesBackAsTheSameText(String format) {
        var dossier = bracketed();
        var text = get(dossier, "/texts/working").json();

        var file = get(dossier, "/texts/working/editions/" + format);
        var reading = read(dossier, TYPES.get(format), file.bytes()).expect(200).json();

        assertThat(reading.path("sha256")).as("%s", reading).isEqualTo(text.path("sha256"));
        assertThat(reading.path("provisions")).isEqualTo(text.path("provisions"));
    }

    @Test
    void theHashOfATextIsThatOfItsCanonicalForm() throws NoSuchAlgorithmException {
        var dossier = bracketed();

        var canonical = get(dossier, "/texts/working/canonical").bytes();

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical)))
                .isEqualTo(get(dossier, "/texts/working").json().path("sha256").asText());
    }

    @Test
    void whatWasReadIsFiledAsItIs() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        var reading = read(dossier, TYPES.get("text"), BRACKETED.getBytes(StandardCharsets.UTF_8)).expect(200).json();
        var request = Requests.of("texts").put("label", "imported-1");
        request.remove("body");
        request.remove("title");
        request.set("provisions", withoutViews(reading.path("provisions")));

        dossier.act("choi.chief", "texts", request);

        assertThat(get(dossier, "/texts/working").json().path("sha256")).isEqualTo(reading.path("sha256"));
    }

    @ParameterizedTest
    @CsvSource({"docx, PK", "pdf, %PDF", "html, <!DOCTYPE html>", "akoma-ntoso, <?xml"})
    void everyFormatLooksLikeWhatItIs(String format, String beginning) {
        var file = get(bracketed(), "/texts/working/editions/" + format);

        assertThat(new String(file.bytes(), StandardCharsets.ISO_8859_1)).startsWith(beginning);
        assertThat(file.header("Content-Disposition")).startsWith("attachment; filename=\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "pdf"})
    void aComparisonIsHandedOut(String format) {
        assertThat(get(bracketed(), "/texts/draft-1/comparisons/working/editions/" + format).bytes()).hasSizeGreaterThan(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "docx"})
    void theTableOfPositionsIsHandedOut(String format) throws IOException {
        var dossier = bracketed();

        var words = words(get(dossier, "/position-matrix/editions/" + format).bytes());

        assertThat(words).contains("shall endeavour not to", "KOR", "FRA");
    }

    @Test
    void eachPartyHasAnOriginalInWhichItIsNamedFirst() {
        var dossier = Dossier.in(paraph, "SIGNING_SCHEDULED");

        var copies = get(dossier, "/signing-copies").json();

        assertThat(copies).extracting(copy -> copy.path("party").asText()).containsExactly("KOR", "FRA");
        var theirs = get(dossier, "/signing-copies/FRA/en/html").text();
        assertThat(theirs.indexOf("French Republic")).isPositive().isLessThan(theirs.indexOf("Republic of Korea"));
        assertThat(get(dossier, "/signing-copies/KOR/en/pdf").bytes()).hasSizeGreaterThan(1000);
        Refused.by(paraph.as("lee.treaty").get(dossier.path() + "/signing-copies/JPN/en/pdf"), 400, "unknown-party");
        Refused.by(paraph.as("lee.treaty").get(dossier.path() + "/signing-copies/KOR/ko/pdf"), 404, "unknown-text");
    }

    @ParameterizedTest
    @CsvSource({"/texts/working/editions/exe, invalid-request", "/texts/working/editions/xlsx, unknown-edition",
        "/texts/none/editions/pdf, unknown-text", "/texts/working/comparisons/none, unknown-text",
        "/position-matrix/editions/pdf, unknown-edition"})
    void whatIsNotMadeIsRefused(String path, String code) {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");

        assertThat(Refused.by(paraph.as("lee.treaty").get(dossier.path() + path)).path("code").asText()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"opentreaties-vclt-en-zh.json, 85", "opentreaties-outer-space-en-zh.json, 17"})
    void aWholeConventionIsReadWithEveryArticle(String name, int articles) throws IOException {
        var source = Path.of("../shared/data/treaties", name);
        assumeThat(source).as("the treaties are not here").exists();
        var treaty = new ObjectMapper().readTree(Files.readAllBytes(source));
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");

        var reading = read(dossier, TYPES.get("text"), plain(treaty).getBytes(StandardCharsets.UTF_8)).expect(200).json();

        var paths = reading.path("provisions").findValuesAsText("path").stream().filter(path -> path.matches("art\\d+")).toList();
        assertThat(paths).hasSize(articles).doesNotHaveDuplicates().contains("art1", "art" + articles);
    }

    @Test
    void aBombATruncatedFileAndAFalseTypeAreRefused() throws IOException {
        var dossier = bracketed();
        var before = dossier.list("texts");
        var good = get(dossier, "/texts/working/editions/docx").bytes();

        Refused.by(read(dossier, DOCX, bomb()));
        Refused.by(read(dossier, DOCX, Arrays.copyOf(good, good.length / 2)));
        Refused.by(read(dossier, TYPES.get("odt"), good));
        Refused.by(read(dossier, DOCX, "plain text".getBytes(StandardCharsets.UTF_8)));
        Refused.by(read(dossier, DOCX, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1,
            0x1A, (byte) 0xE1, 0, 0}));
        Refused.by(read(dossier, "application/x-shockwave-flash", good));
        Refused.by(read(dossier, DOCX, new byte[0]));

        assertThat(dossier.list("texts")).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><akomaNtoso>&x;</akomaNtoso>",
        "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><akomaNtoso>&b;</akomaNtoso>",
        "<akomaNtoso><unclosed>", "<notAkomaNtoso/>"})
    void xmlThatReachesOutOrBlowsUpIsRefused(String xml) {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");

        var answer = read(dossier, TYPES.get("akoma-ntoso"), xml.getBytes(StandardCharsets.UTF_8));

        Refused.by(answer);
        assertThat(answer.text()).doesNotContain("root:");
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");

        Refused.by(read(dossier, TYPES.get("text"), new byte[25 * 1024 * 1024]), 413, "too-large");
    }

    @Test
    void aReadingNeedsALanguageAndADossierThatOneMaySee() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        var client = paraph.as("lee.treaty").with("Content-Type", "text/plain");

        Refused.by(client.post(dossier.path() + "/text-readings", "x"), 400, "invalid-request");
        Refused.by(client.post("/api/negotiations/none/text-readings?language=en", "x"), 404, "unknown-negotiation");
    }

    private Dossier bracketed() {
        return Dossier.in(paraph, "WORKING_LEVEL_TALKS").act("choi.chief", "texts",
                Requests.of("texts").put("label", "bracketed-1").put("body", BRACKETED));
    }

    private Http.Answer get(Dossier dossier, String path) {
        return paraph.as("lee.treaty").with("Accept", "*/*").get(dossier.path() + path).expect(200);
    }

    private Http.Answer read(Dossier dossier, String type, byte[] file) {
        return paraph.as("lee.treaty").with("Content-Type", type).send("POST", dossier.path() + "/text-readings?language=en", file);
    }

    /** The provisions as they are filed: without paths and hashes. */
    private static JsonNode withoutViews(JsonNode provisions) {
        var copy = provisions.deepCopy();
        copy.findParents("path").forEach(each -> ((ObjectNode) each).remove(List.of("path", "sha256")));
        return copy;
    }

    private static String plain(JsonNode treaty) {
        var text = new StringBuilder(treaty.path("treaty_en").asText()).append("\n\n")
                .append(treaty.path("preamble_en").asText()).append("\n\n");
        int number = 0;
        for (var article : treaty.path("articles")) {
            text.append("Article ").append(++number).append('\n').append(article.path("title_en").asText()).append("\n\n")
                    .append(article.path("content_en").asText()).append("\n\n");
        }
        return text.toString();
    }

    /** The words of all parts of an office file. */
    private static String words(byte[] file) throws IOException {
        var words = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", " "));
            }
        }
        return words.toString();
    }

    /** A document of half a gigabyte of blanks in a file of half a megabyte. */
    private static byte[] bomb() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    .getBytes(StandardCharsets.UTF_8));
            var blanks = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int megabyte = 0; megabyte < 512; megabyte++) {
                zip.write(blanks);
            }
        }
        return file.toByteArray();
    }
}
