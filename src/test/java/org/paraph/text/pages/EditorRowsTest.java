package org.paraph.text.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paraph.text.ProvisionRequest;
import org.paraph.text.document.Kind;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;

class EditorRowsTest {

    private static final TreatyDocument TREATY = new TreatyDocument("en", List.of(article("Article 1", "One."),
            Provision.of(Kind.ARTICLE, "Article 2", "Scope", List.of(Provision.of(Kind.PARAGRAPH, "1.", "Two."),
                    Provision.of(Kind.PARAGRAPH, "2.", "Three.")))));

    @Test
    void whatIsTakenApartIntoRowsComesTogetherAgain() {
        assertThat(together(EditorRows.of(TREATY.provisions()))).isEqualTo(TREATY);
    }

    @Test
    void whatIsSentIsReadInTheOrderOfItsNumbersAndKeptAsItCame() {
        var sent = new LinkedHashMap<String, List<String>>();
        sent.putAll(row(10, "PARAGRAPH", 1, "<script>\u202E"));
        sent.putAll(row(2, "ARTICLE", 0, ""));
        sent.put("/rows/x/kind", List.of("ARTICLE"));

        var rows = EditorRows.entered(sent);

        assertThat(rows.all()).extracting(EditorRow::kind).containsExactly(Kind.ARTICLE, Kind.PARAGRAPH);
        assertThat(rows.all().get(1).text()).isEqualTo("<script>\u202E");
    }

    @Test
    void aProvisionMovesWithEverythingBelowIt() {
        var moved = together(EditorRows.of(TREATY.provisions()).rearranged("up:2"));

        assertThat(moved.provisions()).extracting(Provision::number).containsExactly("Article 2", "Article 1");
        assertThat(moved.provisions().get(0).children()).hasSize(2);
    }

    @Test
    void theFirstDoesNotMoveUpTheLastNotDownAndNonsenseChangesNothing() {
        var rows = EditorRows.of(TREATY.provisions());

        for (String order : List.of("up:0", "down:2", "up:3", "down:4", "fly:1", "remove:99", "remove:-1", "add")) {
            assertThat(together(rows.rearranged(order))).as(order).isEqualTo(TREATY);
        }
    }

    @Test
    void whatIsAddedFollowsOrLiesBelow() {
        var rows = EditorRows.of(TREATY.provisions());

        assertThat(rows.rearranged("add:0").all().get(2)).isEqualTo(EditorRow.empty(Kind.ARTICLE, 0));
        assertThat(rows.rearranged("below:2").all().get(5)).isEqualTo(EditorRow.empty(Kind.PARAGRAPH, 1));
    }

    @Test
    void whatIsRemovedTakesAlongWhatLiesBelow() {
        assertThat(together(EditorRows.of(TREATY.provisions()).rearranged("remove:2")).provisions())
                .extracting(Provision::number).containsExactly("Article 1");
    }

    @Test
    void aConflictShowsBothWordingsInItsPlaceAndTheChoiceStands() {
        var ours = TREATY.with("art1/text1", one -> List.of(Provision.of(Kind.PARAGRAPH, "", "Ours.")));
        var theirs = TREATY.with("art1/text1", one -> List.of(Provision.of(Kind.PARAGRAPH, "", "Theirs.")));

        var merged = MergedText.of(TREATY, ours, theirs, "");

        assertThat(merged.conflicts()).hasSize(1);
        var row = merged.rows().all().get(1);
        assertThat(row.conflicts()).singleElement().satisfies(one -> {
            assertThat(one.ours()).isEqualTo("Ours.");
            assertThat(one.theirs()).isEqualTo("Theirs.");
        });
        assertThat(row.text()).contains("[Ours").contains("[Theirs");
        assertThat(chosen(row, "THEIRS")).isEqualTo("Theirs.");
        assertThat(chosen(row, "OURS")).isEqualTo("Ours.");
        assertThat(chosen(row, "BRACKETS")).isEqualTo(row.text());
    }

    @Test
    void ofAPartThatWasEditedThePartIsShownWhereItHasMovedTo() {
        var ours = new TreatyDocument("en", List.of(article("Article 1", "New."), article("Article 2", "One."),
                TREATY.provisions().get(1).withNumber("Article 3")));
        var theirs = TREATY.with("art2/para1", one -> List.of(Provision.of(Kind.PARAGRAPH, "1.", "Two and a half.")));

        var merged = MergedText.of(TREATY, ours, theirs, "art2");

        assertThat(merged.at()).isEqualTo("art3");
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.rows().all()).extracting(EditorRow::text).containsExactly("", "Two and a half.", "Three.");
    }

    private static String chosen(EditorRow row, String choice) {
        return new EditorRow(row.kind(), row.depth(), row.number(), row.heading(), row.text(), row.conflicts(),
                List.of(choice)).resolved().text();
    }

    private static TreatyDocument together(EditorRows rows) {
        return new TreatyDocument("en", rows.provisions().stream().map(ProvisionRequest::provision).toList());
    }

    private static Provision article(String number, String words) {
        return Provision.of(Kind.ARTICLE, number, "", List.of(Provision.of(Kind.PARAGRAPH, "", words)));
    }

    private static Map<String, List<String>> row(int number, String kind, int depth, String text) {
        var at = "/rows/" + number + "/";
        return Map.of(at + "kind", List.of(kind), at + "depth", List.of(String.valueOf(depth)), at + "text", List.of(text));
    }
}
