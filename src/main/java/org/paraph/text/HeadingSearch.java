package org.paraph.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.paraph.directory.Actor;
import org.paraph.negotiation.NeedToKnow;
import org.paraph.negotiation.Negotiation;

/** Looks for words in the headings of the texts that parties work on. */
@ApplicationScoped
public class HeadingSearch {

    private final EntityManager entities;

    protected HeadingSearch() {
        this(null);
    }

    @Inject
    public HeadingSearch(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A heading that was found.
     *
     * @param dossier  the dossier of the text
     * @param language the text's language
     * @param heading  the heading
     */
    public record Found(Negotiation dossier, String language, TextHeadings.Heading heading) {
    }

    /** The first so many headings with these words, in the working texts of the dossiers that this person may see. */
    public List<Found> find(String words, int most, Actor person) {
        var found = NeedToKnow.bind(entities.createQuery("select n, v, h from TextHeadings h, TextVersion v, Negotiation n"
                + " where h.textVersionId = v.id and n.text.versionId = v.id and" + NeedToKnow.CONDITION
                + " and (v.marking is null or v.marking in :readableMarkings) and lower(h.headings) like :words escape '!'"
                + " order by n.reference", Object[].class), person)
                .setParameter("words", "%" + words.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%")
                        .replace("_", "!_") + "%").setMaxResults(most).getResultList();
        return found.stream().flatMap(row -> found(row, words)).limit(most).toList();
    }

    private static Stream<Found> found(Object[] row, String words) {
        return ((TextHeadings) row[2]).with(words)
                .map(heading -> new Found((Negotiation) row[0], ((TextVersion) row[1]).language(), heading));
    }
}
