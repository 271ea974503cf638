package org.paraph.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.RollbackException;
import jakarta.transaction.TransactionalException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.platform.problem.Problem;
import org.paraph.platform.problem.StaleVersion;
import org.paraph.platform.problem.TooLarge;

class RefusalsTest {

    @ParameterizedTest
    @EnumSource(Problem.Kind.class)
    void givesEachKindItsStatus(Problem.Kind kind) {
        var refusal = Refusals.of(new Sample(kind));

        assertThat(refusal.status()).isEqualTo(switch (kind) {
            case INVALID -> 400;
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case VERSION_REQUIRED -> 428;
            case UNPROCESSABLE -> 422;
        });
        assertThat(refusal.code()).isEqualTo("sample");
    }

    @Test
    void findsTheFactUnderTheWrappings() {
        var thrown = new TransactionalException("", new EJBException("", new PersistenceException(new StaleVersion(7))));

        var refusal = Refusals.of(thrown);

        assertThat(refusal.status()).isEqualTo(412);
        assertThat(refusal.members()).containsEntry("currentVersion", 7L);
    }

    @Test
    void tellsALockConflictFromWhatEverWrapsIt() {
        assertThat(Refusals.of(new RollbackException(new OptimisticLockException())).code()).isEqualTo("concurrent-change");
        assertThat(Refusals.of(new IllegalStateException(new OptimisticLockingException())).code())
                .isEqualTo("concurrent-change");
    }

    @ParameterizedTest
    @CsvSource({"23505, 409, already-exists", "23503, 409, still-in-use", "22001, 400, too-long",
        "22021, 400, unstorable-text", "40001, 409, concurrent-change", "40P01, 409, concurrent-change",
        "HYT00, 409, concurrent-change", "42601, 500, internal-error"})
    void readsTheStateOfTheDatabase(String state, int status, String code) {
        var refusal = Refusals.of(new PersistenceException(new SQLException("", state)));

        assertThat(refusal.status()).isEqualTo(status);
        assertThat(refusal.code()).isEqualTo(code);
    }

    @Test
    void looksIntoTheNextExceptionOfABatch() {
        var batch = new BatchUpdateException();
        batch.setNextException(new SQLException("", "23505"));

        assertThat(Refusals.of(new PersistenceException(batch)).code()).isEqualTo("already-exists");
    }

    @Test
    void endsWhereTheCausesGoRound() {
        var first = new IllegalStateException("first");
        first.initCause(new IllegalStateException("second", first));

        assertThat(Refusals.of(first).status()).isEqualTo(500);
    }

    @Test
    void saysNothingOfWhatItDoesNotKnow() {
        var document = Refusals.of(new IllegalStateException("secret")).document(ProblemText.forHeader("en"));

        assertThat(document).containsKeys("type", "title", "status", "detail", "instance", "code");
        assertThat(document.toString()).doesNotContain("secret", "IllegalState");
    }

    @Test
    void refusesALargeBodyWithItsOwnStatus() {
        assertThat(Refusals.of(new TooLarge(5)).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ko-KR,en;q=0.5 | ko", "ja | ja", "fr | en", "garbled;;q=x | en", "'' | en"})
    void speaksTheLanguageAskedFor(String header, String language) {
        assertThat(ProblemText.locale(header)).isEqualTo(Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems", "pages", "person", "help", "files"})
    void hasTheSameKeysInEachLanguage(String name) {
        var english = bundle(name, Locale.ROOT).keySet();

        for (var locale : List.of(Locale.KOREAN, Locale.JAPANESE)) {
            assertThat(bundle(name, locale).keySet()).containsExactlyInAnyOrderElementsOf(english);
        }
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static final class Sample extends Problem {
        Sample(Kind kind) {
            super(kind, "sample");
        }
    }

    private static final class OptimisticLockingException extends RuntimeException {
    }
}
