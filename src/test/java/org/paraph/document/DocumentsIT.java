package org.paraph.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.Http;

/** Documents over REST: filed, handed out whole and in parts, never shown as part of the site, hidden without a trace. */
class DocumentsIT {

    private final DemoParaph paraph = DemoParaph.shared();
    private final Dossier dossier = Dossier.proposed(paraph);

    @Test
    void isHandedOutAsItWasFiledWholeAndInParts() {
        var words = "조약 문안 초안 %s".formatted("x".repeat(600_000));
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        var filed = file("lee.treaty", "초안.txt", "CONFIDENTIAL", bytes).expect(201);
        var path = dossier.path() + "/documents/" + filed.json().path("id").asText() + "/versions/1";

        var whole = paraph.as("choi.chief").get(path).expect(200);
        var part = paraph.as("choi.chief").with("Range", "bytes=262140-262150").get(path).expect(206);

        assertThat(whole.bytes()).isEqualTo(bytes);
        assertThat(whole.header("Content-Type")).startsWith("text/plain");
        assertThat(whole.header("Content-Disposition")).startsWith("attachment; filename*=UTF-8''%EC%B4%88");
        assertThat(whole.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(part.header("Content-Range")).isEqualTo("bytes 262140-262150/" + bytes.length);
        assertThat(part.text()).isEqualTo("x".repeat(11));
        var none = paraph.as("choi.chief").with("Range", "bytes=9999999-").get(path).expect(416);
        assertThat(none.header("Content-Range")).isEqualTo("bytes */" + bytes.length);
        assertThat(none.json().path("status").asInt()).isEqualTo(416);
        assertThat(paraph.as("choi.chief").with("Range", "bytes=0-1").with("If-Range", "\"another\"").get(path).status())
                .isEqualTo(200);
        assertThat(dossier.list("audit").toString()).contains("document.file", "document.read")
                .doesNotContain("Note on the talks");
    }

    @ParameterizedTest
    @CsvSource({"page.html, '<html><script>alert(1)</script>', 400", "drawing.svg, '<svg onload=\"alert(1)\"/>', 400",
        "page.pdf, '<html>', 400", "../../note.txt, words, 400", "note.txt, '', 400"})
    void whatCouldDoHarmIsRefusedAndNothingIsFiled(String name, String words, int status) {
        file("lee.treaty", name, "CONFIDENTIAL", words.getBytes(StandardCharsets.UTF_8)).expect(status);

        assertThat(dossier.list("documents")).isEmpty();
    }

    @Test
    void whatIsNotBase64OrTooLargeIsRefused() {
        var request = new HashMap<String, Object>(Map.of("title", "Note", "kind", "NOTE", "marking", "CONFIDENTIAL",
                "fileName", "note.txt", "content", "???"));
        assertThat(client("lee.treaty").post(path(), request).expect(400).text()).contains("/content");
        request.put("content", "A".repeat(30 << 20));
        assertThat(client("lee.treaty").post(path(), request).status()).isIn(400, 413);
        request.put("content", "QQ==");
        request.put("marking", "HIGHEST");
        client("lee.treaty").post(path(), request).expect(400);

        assertThat(dossier.list("documents")).isEmpty();
    }

    @Test
    void aDocumentAboveTheClearanceIsNotThereAndNeitherIsOneOfAHiddenDossier() {
        var cleared = paraph.enrol("Cleared", "MOFA", "TOP_SECRET", "TREATY_OFFICER");
        var colleague = paraph.enrol("Colleague", "MOFA", "SECRET", "TREATY_OFFICER");
        var secret = file(cleared, "note.txt", "TOP_SECRET", "words".getBytes(StandardCharsets.UTF_8)).expect(201).json()
                .path("id").asText();

        assertThat(paraph.as(colleague).get(path()).expect(200).json()).isEmpty();
        assertThat(paraph.as(cleared).get(path()).expect(200).json()).hasSize(1);
        for (String below : new String[] {"", "/versions/1"}) {
            var hidden = paraph.as(colleague).get(path() + "/" + secret + below).expect(404).json();
            var missing = paraph.as(colleague).get(path() + "/00000000-0000-0000-0000-000000000000" + below).expect(404).json();
            assertThat(hidden.path("code")).isEqualTo(missing.path("code"));
            assertThat(hidden.path("detail")).isEqualTo(missing.path("detail"));
        }
        assertThat(paraph.as(colleague).get(dossier.path() + "/audit?limit=200").expect(200).text()).doesNotContain(secret);
        assertThat(trail()).contains("document:" + secret);
        paraph.as("lim.trade").get(path()).expect(404);
        file("lim.trade", "note.txt", "CONFIDENTIAL", "words".getBytes(StandardCharsets.UTF_8)).expect(404);
    }

    @Test
    void versionsNeedTheVersionSeenAndRemovalAReason() {
        var filed = file("lee.treaty", "note.txt", "CONFIDENTIAL", "first".getBytes(StandardCharsets.UTF_8)).expect(201);
        var document = path() + "/" + filed.json().path("id").asText();
        var further = Map.of("fileName", "note.txt", "content", Base64.getEncoder().encodeToString("second".getBytes(
                StandardCharsets.UTF_8)));

        client("lee.treaty").post(document + "/versions", further).expect(428);
        var second = client("lee.treaty").ifMatch(filed.version()).post(document + "/versions", further).expect(200);
        client("lee.treaty").ifMatch(filed.version()).post(document + "/versions", further).expect(412);
        assertThat(second.json().path("versions")).hasSize(2);
        client("lee.treaty").ifMatch(second.version()).post(document + "/removal", Map.of("reason", " ")).expect(400);
        client("park.negotiator").ifMatch(second.version()).post(document + "/removal", Map.of("reason", "Mine?")).expect(403);
        client("lee.treaty").ifMatch(second.version()).post(document + "/removal", Map.of("reason", "Mistake")).expect(204);
        paraph.as("lee.treaty").get(document).expect(404);
    }

    /** All that auditors read of what concerns no dossier's readers. */
    private String trail() {
        var told = new StringBuilder();
        String after = "";
        do {
            var page = paraph.as("oh.auditor").get("/api/audit?limit=200" + after).expect(200).json();
            told.append(page.path("items"));
            after = page.path("next").isMissingNode() ? null : "&after=" + page.path("next").asText();
        } while (after != null);
        return told.toString();
    }

    private String path() {
        return dossier.path() + "/documents";
    }

    private Http client(String person) {
        return paraph.as(person);
    }

    private Http.Answer file(String person, String name, String marking, byte[] content) {
        return client(person).post(path(), Map.of("title", "Note on the talks", "kind", "NOTE", "marking", marking,
                "fileName", name, "content", Base64.getEncoder().encodeToString(content)));
    }
}
