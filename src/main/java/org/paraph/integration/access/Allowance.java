package org.paraph.integration.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.paraph.directory.Grant;
import org.paraph.directory.Scope;

/** What a program, or one of its tokens, may be used for: scopes, and the topics of external tasks. */
@Embeddable
public class Allowance {

    /** What a topic looks like, for example {@code gazette-publication}. */
    public static final String TOPIC = "[a-z][a-z0-9-]{0,59}";

    private static final String BLANK = " ";

    /** The names of the scopes with blanks between them, as OAuth 2.0 writes them. */
    @Column(name = "scopes", nullable = false)
    private String scopes;

    @Column(name = "topics", nullable = false)
    private String topics;

    protected Allowance() {
    }

    Allowance(Collection<Scope> scopes, Collection<String> topics) {
        this.scopes = Arrays.stream(Scope.values()).filter(scopes::contains).map(Scope::code)
                .collect(Collectors.joining(BLANK));
        this.topics = String.join(BLANK, new TreeSet<>(topics));
    }

    /** The scopes in their declared order. */
    public Set<Scope> scopes() {
        var all = EnumSet.noneOf(Scope.class);
        words(scopes).stream().map(Scope::named).flatMap(Optional::stream).forEach(all::add);
        return Collections.unmodifiableSet(all);
    }

    /** The topics in alphabetical order. */
    public Set<String> topics() {
        return words(topics);
    }

    /** What both allow. */
    Allowance and(Allowance other) {
        var common = EnumSet.noneOf(Scope.class);
        common.addAll(scopes());
        common.retainAll(other.scopes());
        var shared = new TreeSet<>(topics());
        shared.retainAll(other.topics());
        return new Allowance(common, shared);
    }

    /** A scope that this does not allow although it is asked for; empty if there is none. */
    Optional<Scope> beyond(Collection<Scope> asked) {
        return asked.stream().filter(each -> !scopes().contains(each)).sorted().findFirst();
    }

    /** A topic that this does not allow although it is asked for; empty if there is none. */
    Optional<String> beyondTopics(Collection<String> asked) {
        return asked.stream().filter(each -> !topics().contains(each)).sorted().findFirst();
    }

    /** What a sign-in by that token may be used for. */
    Grant grant(String means, String token) {
        return new Grant(scopes(), topics(), means, token);
    }

    /** What a sign-in by that means may be used for. */
    Grant grant(String means) {
        return new Grant(scopes(), topics(), means);
    }

    private static Set<String> words(String text) {
        return Collections.unmodifiableSortedSet(Arrays.stream(text.split(BLANK)).filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
