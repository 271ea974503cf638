package org.paraph.integration.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paraph.directory.Actor;
import org.paraph.directory.Marking;
import org.paraph.directory.Role;
import org.paraph.integration.events.webhook.DeliveryDesk;
import org.paraph.integration.events.webhook.WebhookDelivery;
import org.paraph.integration.events.webhook.Webhooks;
import org.paraph.platform.persistence.OneNodeAtATime;
import org.paraph.testing.MappedColumns;
import org.paraph.testing.MigratedDatabase;
import org.paraph.testing.SampleRows;

/** Events get their numbers and places without gaps that fill later, on H2 as on PostgreSQL. */
class OutboxTest {

    private static final String DOSSIER = "00000000-0000-0000-0000-000000000002";
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Actor AUDITOR = new Actor("auditor", "Auditor", null, Marking.TOP_SECRET, Set.of(Role.AUDITOR));
    private static final Actor NOBODY = new Actor("nobody", "Nobody", null, Marking.UNCLASSIFIED, Set.of());
    private static final List<Named<MigratedDatabase>> DATABASES = List.of(Named.of("H2", MigratedDatabase.h2()),
            Named.of("PostgreSQL", MigratedDatabase.postgreSql()));

    static Stream<Named<MigratedDatabase>> databases() {
        return DATABASES.stream();
    }

    @AfterAll
    static void close() throws Exception {
        for (var database : DATABASES) {
            database.getPayload().close();
        }
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("databases")
    void whatIsCommittedLateIsPlacedBehindAndNeverMissed(MigratedDatabase database) throws SQLException {
        var allowed = new HashMap<String, Set<String>>();
        MappedColumns.enums(database.entities()).forEach(column -> allowed.put(column.toString(), column.constants()));
        allowed.put("webhook_delivery.state", Set.of("WAITING"));
        new SampleRows(database.source(), allowed).insert(DOSSIER, false);
        in(database, entities -> place(entities, NOW));
        long begun = last(database);
        var late = begun(database);
        add(late, event(NOW.minusSeconds(60)));
        in(database, entities -> add(entities, event(NOW)));

        in(database, entities -> place(entities, NOW));
        assertThat(last(database)).isEqualTo(begun + 1);
        late.getTransaction().commit();
        in(database, entities -> place(entities, NOW));

        in(database, entities -> {
            var read = new OutboxEvents(entities).after(begun, 10);
            assertThat(read).extracting(OutboxEvent::position).containsExactly(begun + 1, begun + 2);
            assertThat(read).extracting(OutboxEvent::recordedAt).containsExactly(NOW, NOW.minusSeconds(60));
            assertThat(read.get(1).sequence()).isEqualTo(read.get(0).sequence() + 1);
        });
        heldDossiersWait(database);
        rightsAreAsked(database);
        oldOnesAreForgotten(database);
    }

    private static void heldDossiersWait(MigratedDatabase database) {
        long begun = last(database);
        var holding = begun(database);
        holding.createNativeQuery("select id from negotiation where id = ? for update").setParameter(1, DOSSIER).getResultList();
        in(database, entities -> add(entities, event(NOW)));

        in(database, entities -> place(entities, NOW));
        assertThat(last(database)).isEqualTo(begun);
        holding.getTransaction().rollback();
        in(database, entities -> place(entities, NOW));

        assertThat(last(database)).isEqualTo(begun + 1);
    }

    private static void rightsAreAsked(MigratedDatabase database) {
        in(database, entities -> {
            var events = new OutboxEvents(entities);
            assertThat(events.after(0, AUDITOR, new EventChoice(null, null), 10)).isNotEmpty();
            assertThat(events.after(0, AUDITOR, new EventChoice(DOSSIER, "org.paraph.task.*"), 10)).hasSize(3);
            assertThat(events.after(0, AUDITOR, new EventChoice("none", null), 10)).isEmpty();
            assertThat(events.after(0, NOBODY, new EventChoice(null, null), 10)).isEmpty();
            assertThat(events.lastBefore(NOW.plusSeconds(1))).isEqualTo(events.lastPosition());
            assertThat(new DeliveryDesk(entities, null, null, null, Clock.fixed(NOW, ZoneOffset.UTC)).due()).hasSize(1);
            var webhooks = new Webhooks(entities);
            var owner = new Actor(webhooks.list(admin()).get(0).owner(), "", null, Marking.TOP_SECRET, Set.of(Role.AUDITOR));
            var webhook = webhooks.list(owner).get(0);
            assertThat(webhooks.deliveries(webhook, owner, WebhookDelivery.State.WAITING, null, 10)).hasSize(1);
            assertThat(webhooks.deliveries(webhook, admin(), null, "none", 10)).isEmpty();
            assertThat(webhooks.count(webhook, WebhookDelivery.State.WAITING)).isEqualTo(1);
            assertThat(webhooks.list(NOBODY)).isEmpty();
        });
    }

    private static void oldOnesAreForgotten(MigratedDatabase database) {
        in(database, entities -> desk(entities, NOW).purge());
        in(database, entities -> assertThat(new OutboxEvents(entities).after(0, 10)).hasSizeGreaterThan(3));

        in(database, entities -> assertThat(desk(entities, NOW.plus(Duration.ofDays(100))).purge()).isFalse());

        in(database, entities -> assertThat(new OutboxEvents(entities).after(0, 10)).as("the one that waits and the last")
                .hasSize(2));
    }

    private static Actor admin() {
        return new Actor("admin", "Admin", null, Marking.UNCLASSIFIED, Set.of(Role.ADMINISTRATOR));
    }

    /** As the outbox writes it: on the connection of the transaction, which goes on. */
    private static void add(EntityManager entities, OutboxEvent event) {
        var open = entities.unwrap(Connection.class);
        var lent = standIn(Connection.class, (proxy, method, arguments) ->
                method.getName().equals("close") ? null : method.invoke(open, arguments));
        new OutboxRows(standIn(DataSource.class, (proxy, method, arguments) -> lent)).add(List.of(event));
    }

    private static <T> T standIn(Class<T> type, InvocationHandler what) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, what));
    }

    private static OutboxEvent event(Instant at) {
        return new OutboxEvent(new Happening(DOSSIER, "task.created", "task:1", "system", null, at));
    }

    private static long last(MigratedDatabase database) {
        var found = new long[1];
        in(database, entities -> found[0] = new OutboxEvents(entities).lastPosition());
        return found[0];
    }

    private static void place(EntityManager entities, Instant now) {
        desk(entities, now).place();
    }

    @SuppressWarnings("unchecked")
    private static SequencingDesk desk(EntityManager entities, Instant now) {
        var nobodyListens = (Event<EventsPlaced>) standIn(Event.class, (proxy, method, arguments) -> null);
        return new SequencingDesk(new OutboxEvents(entities), new OneNodeAtATime(entities), nobodyListens, entities,
                Clock.fixed(now, ZoneOffset.UTC));
    }

    private static EntityManager begun(MigratedDatabase database) {
        var entities = database.entities().createEntityManager();
        entities.getTransaction().begin();
        return entities;
    }

    private static void in(MigratedDatabase database, Consumer<EntityManager> work) {
        var entities = begun(database);
        try {
            work.accept(entities);
            entities.getTransaction().commit();
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.close();
        }
    }
}
