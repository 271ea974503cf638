package org.paraph.integration.events.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How a receiver finds out that a message is ours, fresh, and was not there before: as the Standard Webhooks specification asks. */
final class Verifier {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final byte[] secret;
    private final Set<String> seen = new HashSet<>();

    Verifier(String told) {
        this.secret = Base64.getDecoder().decode(told.substring("whsec_".length()));
    }

    /** True if it is signed with our secret and not older or newer than five minutes. */
    boolean isOurs(String id, String timestamp, String signatures, String body, Instant now) {
        var sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        return Duration.between(sent, now).abs().compareTo(TOLERANCE) <= 0
                && Stream.of(signatures.split(" ")).filter(each -> each.startsWith("v1,"))
                        .anyMatch(each -> MessageDigest.isEqual(each.substring(3).getBytes(StandardCharsets.UTF_8),
                                signature(id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
    }

    boolean isOurs(WebhookReceiver.Message message, Instant now) {
        return isOurs(message.id(), message.headers().get("webhook-timestamp"), message.headers().get("webhook-signature"),
                message.body(), now);
    }

    /** True the first time. */
    boolean isNew(WebhookReceiver.Message message) {
        return seen.add(message.id());
    }

    private String signature(String content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
