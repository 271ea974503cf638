package org.paraph.integration.events;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.paraph.platform.web.StrictJson;

/**
 * An event in the JSON format of CloudEvents 1.0, with the extension {@code sequence} and one of our own, {@code dossier}. It
 * tells that something happened and who did it, and no titles, texts or reasons: the receiver asks for those under
 * {@code source}, with the rights that it has.
 *
 * @param specversion     always {@code 1.0}
 * @param id              a UUID, the same each time the event is sent
 * @param source          where the dossier is read, relative to this server
 * @param type            what happened, for example {@code org.paraph.negotiation.suspended}
 * @param subject         the dossier's reference
 * @param time            when it was recorded
 * @param datacontenttype always {@code application/json}
 * @param dataschema      names the form of {@code data}
 * @param sequence        its number within the dossier, 12 digits so that they sort as text; without gaps
 * @param dossier         the dossier's id
 * @param data            what is told
 */
public record CloudEvent(String specversion, String id, String source, String type, String subject, Instant time,
        String datacontenttype, String dataschema, String sequence, String dossier, Data data) {

    /** The media type of one event as a body (CloudEvents, HTTP binding, structured mode). */
    public static final String MEDIA_TYPE = "application/cloudevents+json";

    private static final String VERSION = "1.0";
    private static final String JSON = "application/json";
    private static final String SCHEMA = "urn:paraph:event:1";

    /**
     * What an event tells.
     *
     * @param action     the act, as the audit calls it
     * @param dossier    id of the dossier; absent in a trial
     * @param subject    what within the dossier it is about, as {@code kind:id}; absent if that is the dossier itself
     * @param actor      username of who did it, or {@code system}
     * @param occurredOn the day on which it counts in law; absent where that is the day of recording
     */
    public record Data(String action, String dossier, String subject, String actor,
            LocalDate occurredOn) {
    }

    /** What is told of an event. */
    public static CloudEvent of(OutboxEvent event) {
        return new CloudEvent(VERSION, event.id(), "/api/negotiations/" + event.dossier(), event.type(), event.reference(),
                event.recordedAt(), JSON, SCHEMA, String.format(Locale.ROOT, "%012d", event.sequence()), event.dossier(),
                new Data(event.action(), event.dossier(), event.thing(), event.actor(), event.occurredOn()));
    }

    /** An event of which nothing comes, by which an owner tries a webhook. */
    public static CloudEvent trial(String webhook, String by, Instant now) {
        return new CloudEvent(VERSION, UUID.randomUUID().toString(), "/api/webhooks/" + webhook,
                EventTypes.ROOT + "webhook.ping", null, now, JSON, SCHEMA, null, null,
                new Data("webhook.ping", null, "webhook:" + webhook, by, null));
    }

    /** On one line. */
    public String json() {
        var body = new ByteArrayOutputStream();
        try {
            StrictJson.write(body, this);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return body.toString(StandardCharsets.UTF_8);
    }
}
