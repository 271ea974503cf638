package org.paraph.integration.events.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refused.by;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.testing.Ministry;
import org.paraph.testing.Poll;

/** Receivers get each event of what their owner may know, signed and in order, whatever happens to them meanwhile. */
class WebhooksIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private static Hooks scene;
    private static Ministry ministry;

    @BeforeAll
    static void start() {
        scene = new Hooks(KEY);
        ministry = scene.ministry();
    }

    @AfterAll
    static void stop() {
        scene.close();
    }

    @Test
    void aReceiverGetsWhatItsOwnerMayKnowSignedAndInOrder() {
        try (var receiver = new WebhookReceiver()) {
            var dossier = scene.dossier();
            var hook = scene.hook("treaty", receiver, Map.of("negotiation", dossier));
            scene.context(dossier, 5);

            var messages = Poll.until(PATIENCE, receiver::taken, taken -> taken.size() >= 5);

            assertThat(messages).allSatisfy(message -> {
                assertThat(message.line()).isEqualTo("POST /events?of=paraph HTTP/1.1");
                assertThat(message.headers()).containsEntry("content-type", "application/cloudevents+json");
                assertThat(message.id()).isEqualTo(message.event().path("id").asText());
                assertThat(message.event().path("type").asText()).isEqualTo("org.paraph.negotiation.context-recorded");
                assertThat(message.body()).doesNotContain("Something", "Somebody");
                assertThat(new Verifier(hook.secret()).isOurs(message, Instant.now())).isTrue();
            });
            assertThat(Hooks.sequences(messages)).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void aMessageThatIsForgedOldOrSentTwiceIsFoundOut() {
        try (var receiver = new WebhookReceiver()) {
            var dossier = scene.dossier();
            var hook = scene.hook("treaty", receiver, Map.of("negotiation", dossier));
            var verifier = new Verifier(hook.secret());
            scene.context(dossier, 1);
            var message = Poll.until(PATIENCE, receiver::taken, taken -> taken.size() == 1).get(0);
            var signatures = message.headers().get("webhook-signature");
            var timestamp = message.headers().get("webhook-timestamp");
            var now = Instant.now();

            assertThat(verifier.isOurs(message, now)).isTrue();
            assertThat(verifier.isOurs(message.id(), timestamp, signatures, message.body().replace("treaty", "system"), now)).isFalse();
            assertThat(verifier.isOurs(UUID.randomUUID().toString(), timestamp, signatures, message.body(), now)).isFalse();
            var later = String.valueOf(Long.parseLong(timestamp) + 1);
            assertThat(verifier.isOurs(message.id(), later, signatures, message.body(), now)).isFalse();
            assertThat(new Verifier("whsec_" + KEY).isOurs(message, now)).isFalse();
            assertThat(verifier.isOurs(message, now.plus(Duration.ofMinutes(6)))).isFalse();

            assertThat(verifier.isNew(message)).isTrue();
            ministry.as("treaty").post(hook.path() + "/replay", Map.of("after", "first")).expect(200);
            var again = Poll.until(PATIENCE, receiver::taken, taken -> taken.stream().anyMatch(each ->
                    each != message && each.id().equals(message.id())));
            assertThat(again.stream().filter(each -> each.id().equals(message.id())).skip(1)).noneMatch(verifier::isNew);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {WebhookReceiver.FAILS, WebhookReceiver.LEADS_ON, WebhookReceiver.GARBLED})
    void nothingIsLostAndAllComesInOrderAcrossAReceiverThatFails(String failing) {
        try (var receiver = new WebhookReceiver()) {
            var dossier = scene.dossier();
            var hook = scene.hook("treaty", receiver, Map.of("negotiation", dossier));
            receiver.says(failing);
            scene.context(dossier, 3);
            Poll.until(PATIENCE, receiver::messages, all -> all.size() >= 1);
            scene.context(dossier, 3);
            scene.placed(dossier, 8);
            receiver.says(WebhookReceiver.TAKES);

            var taken = Poll.until(PATIENCE, receiver::taken, all -> all.size() >= 6);
            assertThat(taken).hasSize(6);
            assertThat(Hooks.sequences(taken)).isSorted().doesNotHaveDuplicates();
            assertThat(receiver.messages()).extracting(WebhookReceiver.Message::line).containsOnly("POST /events?of=paraph HTTP/1.1");
            assertThat(receiver.messages().stream().filter(message -> !message.taken())).as("those behind wait")
                    .extracting(WebhookReceiver.Message::id).containsOnly(taken.get(0).id());
            assertThat(scene.deliveries(hook, "?state=DELIVERED")).hasSize(6);
        }
    }

    @Test
    void aReceiverThatIsDownIsSentAllOnceItComesBack() {
        var receiver = new WebhookReceiver();
        int port = receiver.port();
        var dossier = scene.dossier();
        var hook = scene.hook("treaty", receiver, Map.of("negotiation", dossier));
        receiver.close();
        scene.context(dossier, 4);
        Poll.until(PATIENCE, () -> ministry.as("treaty").get(hook.path()).expect(200).json(), view -> view.path("failures").asInt() > 0);

        try (var back = new WebhookReceiver(port)) {
            var taken = Poll.until(Duration.ofMinutes(3), back::taken, all -> all.size() >= 4);
            assertThat(Hooks.sequences(taken)).isSorted().doesNotHaveDuplicates().hasSize(4);
        }
    }

    @Test
    void receiversThatHangHoldUpNoOther() {
        var dossier = scene.dossier();
        var hanging = Stream.generate(WebhookReceiver::hanging).limit(10).toList();
        var hooks = new ArrayList<Hooks.Hook>();
        try (var good = new WebhookReceiver()) {
            hanging.forEach(receiver -> hooks.add(scene.hook("treaty", receiver, Map.of("negotiation", dossier))));
            hooks.add(scene.hook("treaty", good, Map.of("negotiation", dossier)));
            scene.context(dossier, 1);
            Poll.until(PATIENCE, good::taken, taken -> taken.size() == 1);
            Poll.until(PATIENCE, () -> scene.deliveries(hooks.get(0), ""), all -> "TIMEOUT".equals(all.path(0).path("lastFailure").asText()));

            int before = hooks.stream().mapToInt(scene::failures).sum();
            scene.context(dossier, 1);
            Poll.until(PATIENCE, good::taken, taken -> taken.size() == 2);

            assertThat(hooks.stream().mapToInt(scene::failures).sum() - before).as("waits that ended before").isLessThan(hanging.size());
        } finally {
            hooks.forEach(scene::remove);
            hanging.forEach(WebhookReceiver::close);
        }
    }

    @Test
    void aReceiverThatIsGoneIsSentNothingMoreUntilItsOwnerSaysSo() {
        try (var receiver = new WebhookReceiver()) {
            var dossier = scene.dossier();
            var hook = scene.hook("treaty", receiver, Map.of("negotiation", dossier));
            receiver.says(WebhookReceiver.GONE);
            scene.context(dossier, 1);
            var view = Poll.until(PATIENCE, () -> ministry.as("treaty").get(hook.path()).expect(200),
                    answer -> !answer.json().path("active").asBoolean());
            assertThat(view.json().path("goneAt").asText()).isNotBlank();
            receiver.says(WebhookReceiver.TAKES);
            assertThat(receiver.messages()).hasSize(1);

            ministry.as("treaty").ifMatch(view.version()).put(hook.path(), Map.of("url", receiver.url(), "negotiation", dossier))
                    .expect(200);

            assertThat(Poll.until(PATIENCE, receiver::taken, taken -> taken.size() == 1)).hasSize(1);
        }
    }

    @Test
    void whatTheOwnerMayNotKnowAtSendingIsNotSentAndNotListed() {
        try (var receiver = new WebhookReceiver()) {
            var dossier = scene.dossier();
            var hook = scene.hook("legal", receiver, Map.of());
            scene.context(dossier, 1);
            scene.admit(dossier, "MOLEG");
            scene.context(dossier, 1);

            scene.placed(dossier, 5);
            var taken = Poll.until(PATIENCE, receiver::taken, all -> Hooks.ofDossier(all, dossier).size() >= 2);
            Poll.until(PATIENCE, () -> ministry.as("legal").get(hook.path()).expect(200).json(), view -> view.path("waiting").asInt() == 0);
            assertThat(Hooks.ofDossier(taken, dossier)).extracting(each -> each.event().path("type").asText())
                    .doesNotContain("org.paraph.negotiation.proposed");
            assertThat(scene.deliveries(hook, "").findValuesAsText("negotiation")).containsOnly(dossier);
            var before = receiver.messages().size();
            scene.dismiss(dossier, "MOLEG");
            scene.context(dossier, 2);
            scene.placed(dossier, 8);
            Poll.until(PATIENCE, () -> ministry.as("legal").get(hook.path()).expect(200).json(), view -> view.path("waiting").asInt() == 0);

            assertThat(receiver.messages()).hasSize(before);
            assertThat(scene.deliveries(hook, "")).isEmpty();
            scene.remove(hook);
        }
    }

    @Test
    void anAdministratorSeesWhereItLeadsAndHowItDoesButNotOfWhatAndCannotTurnItElsewhere() {
        try (var receiver = new WebhookReceiver()) {
            var dossier = scene.dossier();
            var hook = scene.hook("treaty", receiver, Map.of("negotiation", dossier));
            scene.context(dossier, 1);
            Poll.until(PATIENCE, receiver::taken, taken -> taken.size() == 1);
            var admin = ministry.as(Ministry.ADMINISTRATOR);
            var seen = admin.get(hook.path()).expect(200);
            assertThat(seen.json().path("url").asText()).isEqualTo(receiver.url());
            assertThat(seen.text()).doesNotContain(dossier, "whsec_");
            assertThat(admin.get(hook.path() + "/deliveries").expect(200).text()).contains("DELIVERED")
                    .doesNotContain(dossier, "org.paraph.negotiation");
            by(admin.ifMatch(seen.version()).put(hook.path(), Map.of("url", receiver.url())), 403, "webhook-of-another");
            by(admin.ifMatch(seen.version()).post(hook.path() + "/rotate-secret"), 403, "webhook-of-another");
            by(ministry.as("legal").get(hook.path()), 404, "unknown-webhook");
            by(ministry.as("legal").ifMatch(seen.version()).delete(hook.path()), 404, "unknown-webhook");

            admin.ifMatch(seen.version()).post(hook.path() + "/switch-off").expect(200);
            assertThat(ministry.as("treaty").get(hook.path()).expect(200).json().path("active").asBoolean()).isFalse();
        }
    }

    @Test
    void aSecretIsToldOnceAndAfterAnotherWasMadeBothSignForADay() {
        try (var receiver = new WebhookReceiver()) {
            var dossier = scene.dossier();
            var hook = scene.hook("treaty", receiver, Map.of("negotiation", dossier));
            var read = ministry.as("treaty").get(hook.path()).expect(200);
            assertThat(read.text()).doesNotContain(hook.secret());
            var other = ministry.as("treaty").ifMatch(read.version()).post(hook.path() + "/rotate-secret").expect(200).json()
                    .path("secret").asText();

            assertThat(ministry.as("treaty").post(hook.path() + "/ping").expect(200).json().path("taken").asBoolean()).isTrue();

            var ping = receiver.messages().get(0);
            assertThat(ping.event().path("type").asText()).isEqualTo("org.paraph.webhook.ping");
            assertThat(other).isNotEqualTo(hook.secret());
            assertThat(List.of(other, hook.secret())).allMatch(secret -> new Verifier(secret).isOurs(ping, Instant.now()));
            assertThat(scene.server().log()).doesNotContain(other.substring(6), hook.secret().substring(6));
        }
    }

    @Test
    void thePagesDoTheSame() {
        try (var receiver = new WebhookReceiver()) {
            var dossier = scene.dossier();
            var me = scene.visitor("treaty", "en");
            var made = scene.send(me, "/settings/webhooks", Map.of("/url", receiver.url(), "/types", "org.paraph.negotiation.*",
                    "/negotiation", dossier)).expect(200);
            var secret = Jsoup.parse(made.text()).selectFirst("#secret").val();
            assertThat(secret).matches("whsec_[A-Za-z0-9+/]{43}=");
            var list = Jsoup.parse(me.get("/settings/webhooks").expect(200).text());
            assertThat(list.html()).doesNotContain(secret);
            var page = list.select("a.title").stream().filter(link -> link.text().equals(receiver.url())).findFirst().orElseThrow()
                    .attr("href");
            scene.context(dossier, 1);
            var message = Poll.until(PATIENCE, receiver::taken, taken -> taken.size() == 1).get(0);
            assertThat(new Verifier(secret).isOurs(message, Instant.now())).isTrue();

            Poll.until(PATIENCE, () -> me.get(page).expect(200).text(), text -> text.contains("Delivered")
                    && text.contains("org.paraph.negotiation.context-recorded"));
            assertThat(scene.send(me, page, Map.of("_form", "ping")).expect(200).text()).contains("The receiver took the trial.");
            var delivery = Jsoup.parse(me.get(page).text()).selectFirst("[name=delivery]").val();
            scene.send(me, page, Map.of("_form", "again", "delivery", delivery)).expect(303);
            Poll.until(PATIENCE, receiver::taken, taken -> taken.stream().filter(each -> each.id().equals(message.id())).count() == 2);
            var admin = scene.visitor(Ministry.ADMINISTRATOR, "en");
            assertThat(admin.get("/administration/webhooks").expect(200).text()).contains(receiver.url());
            assertThat(admin.get(page).expect(200).text()).doesNotContain("org.paraph.negotiation.context", dossier);
            me.get("/administration/webhooks").expect(403);
            scene.visitor("legal", "ko").get(page).expect(404);
            assertThat(scene.visitor("legal", "ja").get("/settings/webhooks").expect(200).text()).contains("Webhookはありません");
            scene.send(me, page, Map.of("_form", "remove", "_version",
                    Jsoup.parse(me.get(page).text()).selectFirst("[name=_version]").val())).expect(303);
            by(ministry.as("treaty").get("/api" + page.replace("/settings", "")), 404, "unknown-webhook");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/", "https://me:secret@example.org/", "https://example.org/#x", "example.org", ""})
    void anAddressThatIsNoneIsRefused(String url) {
        assertThat(by(ministry.as("treaty").post("/api/webhooks", Map.of("url", url)), 400, "invalid-request")
                .at("/violations/0/pointer").asText()).isEqualTo("/url");
    }

    @Test
    void aChangeNeedsTheVersionAndAReplayOneWish() {
        try (var receiver = new WebhookReceiver()) {
            var hook = scene.hook("treaty", receiver, Map.of("types", List.of("org.paraph.task.*")));
            var treaty = ministry.as("treaty");
            by(treaty.put(hook.path(), Map.of("url", receiver.url())), 428, "version-required");
            by(treaty.ifMatch(77).delete(hook.path()), 412, "stale-version");
            for (var wish : List.of(Map.of(), Map.of("after", "none"))) {
                by(treaty.post(hook.path() + "/replay", wish), 400, "invalid-request");
            }
            by(treaty.post(hook.path() + "/replay", Map.of("delivery", "none")), 404, "unknown-delivery");
            scene.remove(hook);
            by(treaty.get(hook.path()), 404, "unknown-webhook");
        }
    }
}
