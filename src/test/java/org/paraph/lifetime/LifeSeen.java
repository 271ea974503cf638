package org.paraph.lifetime;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.paraph.lifetime.treaty.PartyStanding;
import org.paraph.lifetime.treaty.Renewal;
import org.paraph.lifetime.treaty.Treaty;
import org.paraph.lifetime.treaty.TreatyParty;
import org.paraph.lifetime.treaty.TreatyStatus;
import org.paraph.testing.bench.TreatyWork;

/** What can be seen of a treaty's life. */
final class LifeSeen {

    private LifeSeen() {
    }

    static TreatyStatus status(TreatyWork treaty) {
        return treaty.read(Treaty::status);
    }

    /** The renewals that stand, each as its number, first and last day. */
    static List<String> terms(TreatyWork treaty) {
        return treaty.read(one -> one.renewals().stream().filter(Renewal::stands)
                .map(each -> each.term() + " " + each.firstDay() + " " + each.lastDay()).toList());
    }

    /** Where the life of the treaty stands; that it is still to be registered and promulgated is another matter. */
    static List<String> life(TreatyWork treaty) {
        return treaty.dossier().position().stream()
                .filter(step -> !Set.of("Task_RegisterTreaty", "Task_PromulgateTreaty").contains(step)).toList();
    }

    /** Where each party stands; one that came back as it does since. */
    static Map<String, PartyStanding> standings(TreatyWork treaty) {
        return treaty.read(one -> one.parties().stream()
                .collect(Collectors.toMap(TreatyParty::code, one::standing, (before, since) -> since)));
    }
}
