package org.paraph.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.directory.Directory;
import org.paraph.directory.Marking;
import org.paraph.directory.PaperStaff;
import org.paraph.directory.People;
import org.paraph.directory.PersonEntry;
import org.paraph.directory.Role;
import org.paraph.directory.UnitEntry;
import org.paraph.directory.Units;
import org.paraph.platform.forms.Choice;
import org.paraph.platform.persistence.OwnTransactions;
import org.paraph.testing.bench.Bench;

/** Whom a form offers, in a directory of any size. */
@ExtendWith(Bench.class)
class PeopleChoicesTest {

    private static final int MOST = 1000;

    private final Bench bench;

    PeopleChoicesTest(Bench bench) {
        this.bench = bench;
    }

    @Test
    void everybodyElseIsOfferedUntilThereAreTooManyForOneList() {
        var choices = bench.bean(PeopleChoices.class);
        bench.bean(OwnTransactions.class).reverted(() -> {
            bench.bean(Directory.class).enrol(new UnitEntry("MOFA", "MOFA", "MOFA", "MOFA", "KOR"));
            int present = bench.bean(People.class).findAfter(null, MOST + 1).size();
            for (int each = present + 1; each <= MOST; each++) {
                enrol(each);
            }
            assertThat(choices.all().orElseThrow()).extracting(Choice::value).contains("filler.1000");
            assertThat(choices.colleagues("filler.1000").orElseThrow()).extracting(Choice::value).contains("filler.0999")
                    .doesNotContain("filler.1000");

            enrol(MOST + 1);

            assertThat(choices.all()).isEmpty();
            assertThat(choices.colleagues("filler.1000")).isEqualTo(Optional.empty());
            return null;
        });
    }

    private void enrol(int number) {
        PaperStaff.enrol(new PersonEntry("filler.%04d".formatted(number), "Filler " + number, "MOFA", Marking.SECRET,
                Set.of(Role.NEGOTIATOR)), bench.bean(People.class), bench.bean(Units.class), bench.clock().instant());
        bench.bean(EntityManager.class).clear();
    }
}
