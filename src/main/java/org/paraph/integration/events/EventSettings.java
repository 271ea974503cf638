package org.paraph.integration.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** What an installation decides of events and webhooks. */
@ApplicationScoped
public class EventSettings {

    private static final int KEY_BYTES = 32;
    private static final int STREAMS = 2000;
    private static final int STREAMS_OF_ONE = 20;

    /** {@code PARAPH_EVENT_STREAMS}: how many streams of events one node keeps open; 2,000 if not set. */
    public int streams() {
        return number("paraph.event.streams", STREAMS);
    }

    /** {@code PARAPH_EVENT_STREAMS_OF_ONE}: how many of them are of one account; 20 if not set. */
    public int streamsOfOne() {
        return number("paraph.event.streams.of.one", STREAMS_OF_ONE);
    }

    /** {@code PARAPH_WEBHOOK_PRIVATE}: {@code allow} lets webhooks lead into networks of our own, and over plain HTTP. */
    public boolean privateReceivers() {
        return text("paraph.webhook.private").filter("allow"::equals).isPresent();
    }

    /**
     * {@code PARAPH_SECRET_KEY}: 32 random bytes in Base64, under which the secrets of webhooks are kept; empty if not set.
     *
     * @throws IllegalStateException if it is not that
     */
    public Optional<byte[]> secretKey() {
        return text("paraph.secret.key").map(EventSettings::key);
    }

    private static byte[] key(String given) {
        try {
            var key = Base64.getDecoder().decode(given);
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException garbled) {
            throw new IllegalStateException("PARAPH_SECRET_KEY is not Base64", garbled);
        }
        throw new IllegalStateException("PARAPH_SECRET_KEY is not 32 bytes in Base64");
    }

    private static int number(String name, int otherwise) {
        return text(name).map(Integer::valueOf).orElse(otherwise);
    }

    private static Optional<String> text(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).map(String::strip)
                .filter(each -> !each.isEmpty());
    }
}
