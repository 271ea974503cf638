package org.paraph.signing;

import java.util.List;
import java.util.Map;
import org.paraph.negotiation.Requirement;

/** Something stands against the signature. The refusal is that of the first blocker and names all of them. */
public class NotReadyForSignature extends Requirement {

    private final transient List<Blocker> blockers;

    NotReadyForSignature(List<Blocker> blockers) {
        super(blockers.get(0).code(), blockers.get(0).arguments().toArray());
        this.blockers = List.copyOf(blockers);
    }

    public List<Blocker> blockers() {
        return blockers;
    }

    @Override
    public Map<String, Object> members() {
        return Map.of("blockers", blockers.stream().map(one -> Map.of("code", one.code(), "subject", one.subject(),
                "removableBy", one.removers())).toList());
    }
}
