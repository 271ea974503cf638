package org.paraph.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Persistence;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstantConverterTest {

    private static final Instant MOMENT = Instant.parse("2026-03-29T01:59:59.123456Z");

    @Test
    void keepsMomentsAndTheirAbsenceInH2() {
        keepsMomentsAndTheirAbsence("jdbc:h2:mem:moments;DB_CLOSE_DELAY=-1", "sa");
    }

    @Test
    void keepsMomentsAndTheirAbsenceInPostgres() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            keepsMomentsAndTheirAbsence(postgres.getJdbcUrl("postgres", "postgres"), "postgres");
        }
    }

    private static void keepsMomentsAndTheirAbsence(String url, String user) {
        var settings = Map.of("eclipselink.persistencexml", "META-INF/moments-persistence.xml",
                "jakarta.persistence.jdbc.url", url, "jakarta.persistence.jdbc.user", user);
        try (var factory = Persistence.createEntityManagerFactory("moments", settings);
                var entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            entities.createNativeQuery("create table kept (id varchar(36) primary key, moment timestamp(6) with time zone)")
                    .executeUpdate();
            entities.persist(new Kept("some", MOMENT));
            entities.persist(new Kept("none", null));
            entities.getTransaction().commit();
            entities.clear();

            assertThat(entities.find(Kept.class, "some").moment).isEqualTo(MOMENT);
            assertThat(entities.find(Kept.class, "none").moment).isNull();
            assertThat(count(entities, "k.moment <= :moment", MOMENT)).isOne();
            assertThat(count(entities, "k.moment < :moment", MOMENT)).isZero();
            clearMoment(entities);
        }
    }

    private static void clearMoment(EntityManager entities) {
        entities.getTransaction().begin();
        entities.find(Kept.class, "some").moment = null;
        entities.getTransaction().commit();

        assertThat(entities.createQuery("select count(k) from Kept k where k.moment is null", Long.class)
                .getSingleResult()).isEqualTo(2);
    }

    private static long count(EntityManager entities, String condition, Instant moment) {
        return entities.createQuery("select count(k) from Kept k where " + condition, Long.class)
                .setParameter("moment", moment).getSingleResult();
    }

    @Entity(name = "Kept")
    static class Kept {

        @Id
        private String id;
        private Instant moment;

        protected Kept() {
        }

        Kept(String id, Instant moment) {
            this.id = id;
            this.moment = moment;
        }
    }
}
