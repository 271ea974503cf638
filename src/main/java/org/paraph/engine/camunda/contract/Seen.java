package org.paraph.engine.camunda.contract;

import jakarta.enterprise.inject.spi.BeanManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.paraph.engine.contract.ContractCaller;
import org.paraph.engine.contract.Sight;

/**
 * What the one sees on whose behalf the engine works just now. On threads that did not come in by the REST contract there is
 * no such one, and nothing is left out. The caller is kept as the engine's own authentication because that also goes with a
 * call that waits on another thread.
 */
final class Seen {

    private static final String LIMITED = "limited";
    private static final String TOPIC = "topic:";
    private static final String GROUP = "group:";
    private static final String TOKEN = "token:";

    private final Sight sight;
    private final ContractCaller caller;

    private Seen(Sight sight, ContractCaller caller) {
        this.sight = sight;
        this.caller = caller;
    }

    /** The caller as the engine keeps it. */
    static List<String> marks(ContractCaller caller, boolean limited) {
        return Stream.of(limited ? Stream.of(LIMITED) : Stream.<String>empty(), caller.topics().stream().map(TOPIC::concat),
                caller.groups().stream().map(GROUP::concat), Stream.ofNullable(caller.token()).map(TOKEN::concat))
                .flatMap(each -> each).toList();
    }

    /** The caller as it was kept. */
    static ContractCaller caller(Authentication known) {
        return new ContractCaller(known.getUserId(), marked(known, TOPIC), marked(known, GROUP),
                marked(known, TOKEN).stream().findFirst().orElse(null));
    }

    private static Set<String> marked(Authentication known, String mark) {
        return known.getGroupIds().stream().filter(each -> each.startsWith(mark)).map(each -> each.substring(mark.length()))
                .collect(Collectors.toSet());
    }

    /** What the present caller sees; empty if everything is seen. */
    static Optional<Seen> now(BeanManager beans) {
        Authentication known = Context.getCommandContext().getAuthentication();
        if (known == null || known.getGroupIds() == null || !known.getGroupIds().contains(LIMITED)) {
            return Optional.empty();
        }
        var port = beans.resolve(beans.getBeans(Sight.class));
        return Optional.of(new Seen((Sight) beans.getReference(port, Sight.class, beans.createCreationalContext(port)),
                caller(known)));
    }

    ContractCaller caller() {
        return caller;
    }

    /** Every dossier that the caller may see. */
    Set<String> dossiers() {
        return sight.all(caller.username());
    }

    /** Those of the things that belong to a dossier that the caller may see. */
    <T> List<T> of(Collection<? extends T> things, Function<? super T, String> dossier) {
        var asked = things.stream().map(dossier).filter(id -> id != null).collect(Collectors.toSet());
        var seen = asked.isEmpty() ? Set.<String>of() : sight.among(asked, caller.username());
        return things.stream().filter(each -> dossier.apply(each) != null && seen.contains(dossier.apply(each)))
                .<T>map(each -> each).toList();
    }

    /**
     * Refuses topics that the caller was not given, or for which its sign-in is good no more since it asked.
     *
     * @throws AuthorizationException naming one
     */
    void requireTopics(Collection<String> topics) {
        var open = sight.topics(caller);
        topics.stream().filter(topic -> !open.contains(topic)).findFirst().ifPresent(topic -> {
            throw new AuthorizationException("'" + caller.username() + "' may not fetch external tasks of the topic '" + topic
                    + "': it is not among the topics that its sign-in was given.");
        });
    }

    /** One page of a list that was read whole. */
    static <T> List<T> page(List<T> whole, int first, int most) {
        int from = Math.min(Math.max(first, 0), whole.size());
        return whole.subList(from, (int) Math.min(whole.size(), (long) from + Math.max(most, 0)));
    }
}
