package org.paraph.text.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The form over which the hashes of texts and provisions are made: JSON as RFC 8785 (JSON Canonicalization Scheme) writes
 * it, in UTF-8.
 *
 * <p>A provision is an object with {@code kind} and, only where they are not empty, {@code number}, {@code heading}, {@code
 * text} (both in the notation of {@link Wording}) and {@code provisions}, an array of those below it. A text is an object
 * with {@code form} ({@value #FORM}), {@code language} and {@code provisions}. Names are in alphabetical order, nothing
 * stands between signs, and only the quotation mark and the backslash are escaped, since the normal form of words holds no
 * control characters. Whoever has the text can make the hash anew with any tool for RFC 8785.
 */
public final class CanonicalForm {

    /** The name of this form; another one would make other hashes. */
    public static final String FORM = "paraph-text-1";

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private CanonicalForm() {
    }

    /** The canonical form of a text. */
    public static String of(TreatyDocument document) {
        var out = new StringBuilder();
        out.append("{\"form\":\"").append(FORM).append("\",\"language\":");
        quote(document.language(), out);
        out.append(",\"provisions\":");
        write(document.provisions(), out);
        return out.append('}').toString();
    }

    /** The canonical form of a provision with everything below it. */
    public static String of(Provision provision) {
        var out = new StringBuilder();
        write(provision, out);
        return out.toString();
    }

    /**
     * The hashes of every provision, in the order of {@link TreatyDocument#located()}: what stands below is written
     * only once.
     */
    static List<Fingerprint> fingerprints(TreatyDocument document) {
        var fingerprints = new ArrayList<Fingerprint>();
        var form = new StringBuilder();
        document.provisions().forEach(one -> fingerprint(one, form, fingerprints));
        return List.copyOf(fingerprints);
    }

    private static void fingerprint(Provision one, StringBuilder form, List<Fingerprint> fingerprints) {
        int place = fingerprints.size();
        int start = form.length();
        fingerprints.add(null);
        form.append('{');
        int number = head(one, form);
        int below = form.length();
        if (!one.children().isEmpty()) {
            form.append(",\"provisions\":[");
            for (int at = 0; at < one.children().size(); at++) {
                form.append(at > 0 ? "," : "");
                fingerprint(one.children().get(at), form, fingerprints);
            }
            form.append(']');
        }
        tail(one, form);
        var whole = sha256(form.substring(start));
        fingerprints.set(place, new Fingerprint(whole, number == below ? whole
                : sha256(form.substring(start, number) + form.substring(below))));
    }

    static String sha256(TreatyDocument document) {
        return sha256(of(document));
    }

    static String sha256(Provision provision) {
        return sha256(of(provision));
    }

    /**
     * Reads a text back.
     *
     * @throws IllegalArgumentException if it is not the canonical form of a text
     */
    public static TreatyDocument read(String canonical) {
        try {
            var root = JSON.readTree(canonical);
            if (!FORM.equals(root.path("form").asText())) {
                throw new IllegalArgumentException("Not in the form " + FORM);
            }
            return new TreatyDocument(root.path("language").asText(), provisions(root.path("provisions")));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not the canonical form of a text", e);
        }
    }

    /**
     * Reads a provision back.
     *
     * @throws IllegalArgumentException if it is not the canonical form of a provision
     */
    public static Provision readProvision(String canonical) {
        try {
            return provision(JSON.readTree(canonical));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not the canonical form of a provision", e);
        }
    }

    private static List<Provision> provisions(JsonNode nodes) {
        var provisions = new ArrayList<Provision>(nodes.size());
        nodes.forEach(node -> provisions.add(provision(node)));
        return provisions;
    }

    private static Provision provision(JsonNode node) {
        return new Provision(Kind.valueOf(node.path("kind").asText()), node.path("number").asText(),
                Wording.of(node.path("heading").asText()), Wording.of(node.path("text").asText()),
                provisions(node.path("provisions")));
    }

    private static void write(List<Provision> provisions, StringBuilder out) {
        out.append('[');
        for (int at = 0; at < provisions.size(); at++) {
            if (at > 0) {
                out.append(',');
            }
            write(provisions.get(at), out);
        }
        out.append(']');
    }

    private static void write(Provision one, StringBuilder out) {
        out.append('{');
        head(one, out);
        if (!one.children().isEmpty()) {
            out.append(",\"provisions\":");
            write(one.children(), out);
        }
        tail(one, out);
    }

    /** Writes heading, kind and number; says where the number began. */
    private static int head(Provision one, StringBuilder out) {
        if (!one.heading().isEmpty()) {
            out.append("\"heading\":");
            quote(one.heading().notation(), out);
            out.append(',');
        }
        out.append("\"kind\":\"").append(one.kind()).append('"');
        int number = out.length();
        if (!one.number().isEmpty()) {
            out.append(",\"number\":");
            quote(one.number(), out);
        }
        return number;
    }

    private static void tail(Provision one, StringBuilder out) {
        if (!one.words().isEmpty()) {
            out.append(",\"text\":");
            quote(one.words().notation(), out);
        }
        out.append('}');
    }

    private static void quote(String words, StringBuilder out) {
        out.append('"');
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            if (sign < ' ') {
                // only a language that nobody speaks gets here: words hold no control characters
                out.append(control(sign));
                continue;
            }
            if (sign == '"' || sign == '\\') {
                out.append('\\');
            }
            out.append(sign);
        }
        out.append('"');
    }

    private static String control(char sign) {
        int at = "\b\t\n\f\r".indexOf(sign);
        return at < 0 ? String.format("\\u%04x", (int) sign) : "\\" + "btnfr".charAt(at);
    }

    private static String sha256(String canonical) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
