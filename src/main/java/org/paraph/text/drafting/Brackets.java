package org.paraph.text.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.paraph.text.TextAdopted;
import org.paraph.text.Texts;
import org.paraph.text.comparison.MovedPaths;
import org.paraph.text.comparison.TextComparison;
import org.paraph.text.document.Inline;
import org.paraph.text.document.Located;
import org.paraph.text.document.TreatyDocument;
import org.paraph.text.document.Wording;

/** The brackets of the texts, followed from version to version. */
@ApplicationScoped
public class Brackets {

    private final EntityManager entities;
    private final Texts texts;

    protected Brackets() {
        this(null, null);
    }

    @Inject
    public Brackets(EntityManager entities, Texts texts) {
        this.entities = entities;
        this.texts = texts;
    }

    /** The brackets of a dossier, open and closed, in the order in which they were opened. */
    public List<TextBracket> all(String negotiationId) {
        return entities.createQuery("select b from TextBracket b where b.negotiationId = :id order by b.number",
                TextBracket.class).setParameter("id", negotiationId).getResultList();
    }

    /** A bracket by id or number; throws {@link UnknownBracket} if the dossier has none. */
    public TextBracket ofDossier(String negotiationId, String idOrNumber) {
        return all(negotiationId).stream().filter(one -> one.id().equals(idOrNumber)
                || String.valueOf(one.number()).equals(idOrNumber)).findFirst().orElseThrow(UnknownBracket::new);
    }

    /** Finds out which brackets still stand in the new version, which are gone and which are new. */
    void onText(@Observes TextAdopted event) {
        var known = all(event.negotiationId());
        var open = new ArrayList<>(known.stream().filter(TextBracket::isOpen).toList());
        var document = texts.document(event.version());
        var found = new ArrayList<>(standing(document));
        if (open.isEmpty() && found.isEmpty()) {
            return;
        }
        Map<String, String> moved = open.isEmpty() || event.earlier() == null ? Map.of()
                : MovedPaths.of(TextComparison.of(texts.document(event.earlier()), document));
        match(open, found, moved, true);
        match(open, found, moved, false);
        open.forEach(gone -> gone.close(event.version(), Optional.ofNullable(moved.get(gone.path())).flatMap(document::at)
                .map(provision -> provision.words().words()).orElse("")));
        int number = known.size();
        for (var one : found) {
            entities.persist(new TextBracket(event.version(), ++number, one.path(), one.notation()));
        }
    }

    /** Takes out of both lists what belongs together: the same bracket in the same provision, or another form of it. */
    private static void match(List<TextBracket> open, List<Standing> found, Map<String, String> moved, boolean sameForm) {
        open.removeIf(bracket -> {
            var path = moved.get(bracket.path());
            var match = found.stream().filter(one -> one.path().equals(path))
                    .filter(one -> !sameForm || one.notation().equals(bracket.notation())).findFirst();
            match.ifPresent(one -> {
                bracket.stands(one.path(), one.notation());
                found.remove(one);
            });
            return match.isPresent();
        });
    }

    private static List<Standing> standing(TreatyDocument document) {
        return document.isClean() ? List.of() : document.located().stream().flatMap(Brackets::standing).toList();
    }

    private static Stream<Standing> standing(Located located) {
        return Stream.of(located.provision().heading(), located.provision().words())
                .flatMap(wording -> wording.pieces().stream()).filter(Inline.Bracket.class::isInstance)
                .map(piece -> new Standing(located.path(), Wording.of(List.of(piece)).notation()));
    }

    private record Standing(String path, String notation) {
    }
}
