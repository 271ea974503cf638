package org.paraph.text.edition;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import org.paraph.text.document.Inline;
import org.paraph.text.document.Inline.Bracket;
import org.paraph.text.document.Inline.Footnote;
import org.paraph.text.document.Provision;
import org.paraph.text.document.TreatyDocument;

/** Writes what Akoma Ntoso says about a text: work, expression and manifestation after FRBR, its life, and who is named in it. */
final class AknMeta {

    private static final String SOURCE = "#author";

    private final Markup out;
    private final TreatyDocument document;
    private final Imprint imprint;

    AknMeta(Markup out, TreatyDocument document, Imprint imprint) {
        this.out = out;
        this.document = document;
        this.imprint = imprint;
    }

    /** @param component the part of the work that the metadata is about: {@code main} or {@code annex1} */
    void write(String component) {
        out.open("meta");
        identification(component);
        if (component.equals("main")) {
            if (!imprint.marking().isEmpty()) {
                out.open("classification", "source", SOURCE).empty("keyword", "value", imprint.marking(), "showAs", imprint.marking(),
                        "dictionary", "#marking").close();
            }
            out.open("lifecycle", "source", SOURCE).empty("eventRef", "eId", "version", "date", imprint.date().toString(),
                    "source", SOURCE, "type", "generation").close();
            references();
        }
        out.close();
    }

    private void identification(String component) {
        var work = "/akn/un/doc/agreement/" + imprint.date().getYear() + "/" + plain(imprint.reference());
        var expression = work + "/" + iso639(document.language()) + "@" + imprint.date();
        out.open("identification", "source", SOURCE);
        out.open("FRBRWork");
        core(work, component, "", null);
        out.empty("FRBRcountry", "value", "un").empty("FRBRsubtype", "value", "agreement");
        out.empty("FRBRnumber", "value", imprint.reference()).close();
        out.open("FRBRExpression");
        core(expression, component, "", component.equals("main") ? imprint.sha256() : null);
        out.empty("FRBRversionNumber", "value", imprint.label());
        out.empty("FRBRlanguage", "language", iso639(document.language())).close();
        out.open("FRBRManifestation");
        core(expression, component, ".xml", null);
        out.empty("FRBRformat", "value", EditionFormat.AKOMA_NTOSO.mediaType()).close();
        out.close();
    }

    private void core(String uri, String component, String ending, String sha256) {
        out.empty("FRBRthis", "value", uri + "/!" + component + ending).empty("FRBRuri", "value", uri + ending);
        if (sha256 != null) {
            out.empty("FRBRalias", "name", "sha256", "value", sha256);
        }
        out.empty("FRBRdate", "date", imprint.date().toString(), "name", "version").empty("FRBRauthor", "href", SOURCE);
    }

    private void references() {
        out.open("references", "source", SOURCE);
        imprint.parties().forEach(one -> organisation(one.code(), one.name()));
        var named = named();
        imprint.parties().forEach(one -> named.remove(one.code()));
        named.forEach(code -> organisation(code, code));
        out.empty("TLCPerson", "eId", "author", "href", "/akn/ontology/person/" + plain(imprint.authorName()),
                "showAs", imprint.authorName());
        out.empty("TLCConcept", "eId", "marking", "href", "/akn/ontology/concept/marking", "showAs", "marking").close();
    }

    private void organisation(String code, String name) {
        out.empty("TLCOrganization", "eId", code, "href", "/akn/ontology/organization/" + code, "showAs", name);
    }

    /** The codes of all parties that brackets and footnotes name. */
    private Set<String> named() {
        var codes = new TreeSet<String>();
        document.provisions().stream().flatMap(Provision::all).forEach(one -> {
            one.heading().pieces().forEach(piece -> collect(piece, codes));
            one.words().pieces().forEach(piece -> collect(piece, codes));
        });
        return codes;
    }

    private static void collect(Inline piece, Set<String> codes) {
        if (piece instanceof Footnote note && note.isPosition()) {
            codes.add(note.party());
        } else if (piece instanceof Bracket bracket) {
            bracket.alternatives().forEach(one -> {
                codes.addAll(one.proposedBy());
                one.wording().forEach(below -> collect(below, codes));
            });
        }
    }

    /** The language in three letters, as Akoma Ntoso wants it. */
    private static String iso639(String language) {
        try {
            var letters = Locale.forLanguageTag(language).getISO3Language();
            return letters.isEmpty() ? "und" : letters;
        } catch (MissingResourceException none) {
            return "und";
        }
    }

    private static String plain(String words) {
        var plain = words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-");
        return plain.isEmpty() ? "-" : plain;
    }
}
