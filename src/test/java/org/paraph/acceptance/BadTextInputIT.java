package org.paraph.acceptance;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;

/** That no bad request about texts gets more than a refusal that says what is wrong, and that it leaves the dossier as it was. */
class BadTextInputIT {

    private final DemoParaph paraph = DemoParaph.shared();

    @TestFactory
    Stream<DynamicTest> texts() {
        return Change.refused(Dossier.in(paraph, "WORKING_LEVEL_TALKS"), "texts", """
                /label |
                /label | "two words"
                /label | "../../etc/passwd"
                /label | "working"
                /label | "draft-1" | text-label-taken
                /language | "English"
                /language | "en_US"
                /title | ""
                /body | " "
                /body | "a\\u0007b"
                /body | 7
                /change | "RADICAL"
                /provisions | [{"kind": "ARTICLE"}]
                /base | "nowhere" | unknown-text
                /onConflict | "SHRUG"
                /marking | "TOP_SECRET" | marking-above-dossier
                /language | "fr" | language-of-the-talks
                /occurrence/occurredOn | "2999-01-01" | in-the-future
                """);
    }

    @TestFactory
    Stream<DynamicTest> workOnTexts() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS");
        return Stream.of(
                Change.refused(dossier, "positions", """
                        /positions |
                        /positions | []
                        /positions | [null]
                        /positions | [{"party": "KOR", "stance": "MAYBE", "provisions": ["*"]}]
                        /positions | [{"party": "KOR", "stance": "ACCEPT", "provisions": []}]
                        /positions | [{"party": "KOR", "stance": "ACCEPT", "provisions": ["art99"]}] | unknown-provision
                        /positions | [{"party": "XXX", "stance": "ACCEPT", "provisions": ["*"]}] | unknown-party
                        /positions | [{"party": "KOR", "stance": "ACCEPT", "provisions": ["*"], "marking": "SECRET"}] | marking-above-dossier
                        """),
                Change.refused(dossier, "major-terms", """
                        /provisions |
                        /provisions | ["art99"] | unknown-provision
                        /reason | ""
                        """),
                Change.refused(dossier, "brackets", """
                        /provision | "art99" | unknown-provision
                        /words | "words that are not there" | words-not-found
                        /alternatives | []
                        /alternatives | [{"proposedBy": ["XXX"], "wording": "x"}] | unknown-party
                        /alternatives | [{"proposedBy": ["KOR"]}]
                        /label | "../x"
                        /label | "draft-1" | text-label-taken
                        """),
                Change.refused(dossier, "brackets/{subject}/closing", "/wording | \"x\" | unknown-bracket"),
                Change.refused(dossier, "proposals", """
                        /party | "XXX" | unknown-party
                        /provision | "art99" | unknown-provision
                        /kind | "EXPLODE"
                        /text | | proposal-needs-wording
                        /content | {"kind": "POEM"}
                        """),
                Change.refused(dossier, "proposals/{subject}/decision", "/accepted | true | unknown-proposal"),
                Change.refused(dossier, "text-comments", """
                        /words | " "
                        /provision | "art99" | unknown-provision
                        /text | "nowhere" | unknown-text
                        /replyTo | "nobody" | unknown-comment
                        """),
                Change.refused(dossier, "text-comments/{subject}/settlement", "/state | \"NOTED\" | unknown-comment"),
                Change.refused(dossier, "counter-drafts", """
                        /party | "KOR" | own-party
                        /party | "XXX" | unknown-party
                        /text/language | "fr" | language-of-the-talks
                        /text/label | "draft-1" | text-label-taken
                        """),
                Change.refused(dossier, "text-languages", """
                        /languages | []
                        /languages | [{"language": "en", "standing": "TRANSLATION", "prevailing": false}] | no-authentic-language
                        /languages | [{"language": "en", "standing": "AUTHENTIC", "prevailing": false}, {"language": "en", "standing": "AUTHENTIC", "prevailing": false}] | language-named-twice
                        /languages | [{"language": "en", "standing": "AUTHENTIC", "prevailing": false}, {"language": "fr", "standing": "TRANSLATION", "prevailing": true}] | one-authentic-language-prevails
                        """),
                Change.refused(dossier, "language-versions", """
                        /language | "en" | is-language-of-the-talks
                        /language | "ja" | language-not-declared
                        """),
                Change.refused(dossier, "concordance-certificates", """
                        /first | "nowhere" | unknown-text
                        /second | "draft-1" | same-language
                        """)).flatMap(tests -> tests);
    }
}
