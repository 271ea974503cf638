package org.paraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.paraph.directory.Actor;
import org.paraph.directory.Role;
import org.paraph.testing.bench.Bench;
import org.paraph.testing.bench.Team;
import org.paraph.testing.bench.TextWork;

/** Words are found in the headings of working texts, by those who may read them. */
@ExtendWith(Bench.class)
class HeadingSearchTest {

    private final Bench bench;
    private final TextWork text;

    HeadingSearchTest(Bench bench) {
        this.bench = bench;
        this.text = TextWork.atTheTable(bench);
    }

    @Test
    void findsTheHeadingsOfTheWorkingTextOnly() {
        text.files("v2", "Article 1. Costs 100%_of it\n\nNone.\n\nArticle 2. Entry into force\n\nOn signature.");

        assertThat(found("costs 100%_OF", Team.of(bench).officer())).containsExactly(
                new TextHeadings.Heading("art1", "Article 1 Costs 100%_of it"));
        assertThat(found("costs%of", Team.of(bench).officer())).as("a sign of patterns is a sign").isEmpty();

        text.files("v3", "Article 1. Burdens\n\nNone.\n\nArticle 2. Entry into force\n\nOn signature.");

        assertThat(found("costs 100", Team.of(bench).officer())).as("an earlier version").isEmpty();
        assertThat(found("burdens", Team.of(bench).officer())).extracting(TextHeadings.Heading::path).containsExactly("art1");
    }

    @Test
    void whoMayNotSeeTheDossierFindsNothing() {
        text.files("v2", "Article 1. Secret headings\n\nNone.");

        assertThat(found("secret headings", Team.of(bench).officer())).hasSize(1);
        assertThat(found("secret headings", bench.staff().person("STRANGERS", Role.TREATY_OFFICER))).isEmpty();
    }

    private List<TextHeadings.Heading> found(String words, Actor person) {
        return bench.inTransaction(() -> bench.bean(HeadingSearch.class).find(words, 1000, person).stream()
                .filter(one -> one.dossier().id().equals(text.dossier().id())).map(HeadingSearch.Found::heading).toList());
    }
}
