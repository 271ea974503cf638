package org.paraph.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paraph.testing.Refusal.assertRefused;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paraph.audit.AuditEntry;
import org.paraph.audit.AuditTrail;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Team;

/** People choose for themselves only, and an address is one address and nothing else. */
@ExtendWith(Bench.class)
class MailWishesTest {

    private final Bench bench;
    private final MailWishesDesk desk;
    private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();
    private Actor person;

    MailWishesTest(Bench bench, MailWishesDesk desk) {
        this.bench = bench;
        this.desk = desk;
    }

    @BeforeEach
    void begin() {
        person = bench.staff().person(Team.LEAD, Role.NEGOTIATOR);
        bench.as(person);
    }

    @Test
    void nothingIsSentToWhoHasNamedNoAddress() {
        var wishes = desk.read();

        assertThat(wishes.version()).isZero();
        assertThat(MailKind.values()).allSatisfy(kind -> assertThat(wishes.chosen().of(kind)).isEqualTo(Delivery.NONE));
    }

    @Test
    void whatWasChosenIsKeptForThatPersonAloneAndTheAuditKnowsNoAddress() {
        var wished = wishing("kim@ministry.example");
        desk.choose(wished, 0);

        assertThat(desk.read().chosen()).isEqualTo(wished);
        var entry = lastEntry();
        assertThat(entry.action()).isEqualTo("mail.change-address");
        assertThat(entry.subject()).isEqualTo("person:" + person.username());
        assertThat(entry.after()).contains("true").doesNotContain("ministry.example");

        bench.as(bench.staff().person(Team.LEAD, Role.NEGOTIATOR));
        assertThat(desk.read().chosen()).isEqualTo(MailWishesRequest.usual());
    }

    @Test
    void aChoiceForAnOlderVersionIsRefused() {
        var first = desk.choose(wishing("kim@ministry.example"), 0);

        assertRefused("stale-version", () -> desk.choose(wishing("lee@ministry.example"), 0));
        desk.choose(wishing(null), first.version());

        assertThat(desk.read().chosen().address()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "kim", "kim@", "@ministry.example", "kim@ministry.example\r\nBcc: a@b.example",
        "kim@ministry.example\n", "Kim <kim@ministry.example>", "kim@ministry.example,lee@ministry.example",
        "kim@ministry..example", "kim@-ministry.example", "\"k i m\"@ministry.example", "김@ministry.example",
        "kim@[127.0.0.1]", "kim@ministry.example\u0000", "kim@ministry.example\u2028x"})
    void whatIsNoPlainAddressIsRefused(String address) {
        assertThat(validator.validate(wishing(address))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kim@ministry.example", "k.i-m+paraph@mail.ministry.example", "kim@localhost"})
    void aPlainAddressIsTaken(String address) {
        assertThat(validator.validate(wishing(address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 24})
    void anHourThatTheDayDoesNotHaveIsRefused(int hour) {
        assertThat(validator.validate(new MailWishesRequest(null, Delivery.NONE, Delivery.NONE, Delivery.NONE, Delivery.NONE,
                Delivery.NONE, hour))).isNotEmpty();
    }

    private static MailWishesRequest wishing(String address) {
        return new MailWishesRequest(address, Delivery.AT_ONCE, Delivery.DAILY, Delivery.DAILY, Delivery.NONE,
                Delivery.AT_ONCE, 17);
    }

    private AuditEntry lastEntry() {
        return bench.inTransaction((Supplier<AuditEntry>) () -> {
            var trail = bench.bean(AuditTrail.class).of(AuditEntry.GENERAL, 0, Integer.MAX_VALUE);
            return trail.get(trail.size() - 1);
        });
    }
}
