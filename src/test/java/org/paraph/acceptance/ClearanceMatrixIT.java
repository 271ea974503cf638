package org.paraph.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paraph.directory.Marking;
import org.paraph.testing.DemoParaph;
import org.paraph.testing.Dossier;
import org.paraph.testing.DossierCall;
import org.paraph.testing.Http;
import org.paraph.testing.Operations;
import org.paraph.testing.Operations.Operation;
import org.paraph.testing.Refused;
import org.paraph.testing.Requests;
import org.paraph.testing.RoleMatrix;

/**
 * Every operation on a dossier by people of each role and each clearance, on the dossier and off it. A dossier that somebody may
 * not know of answers like one that does not exist; the others are refused by role as {@code matrix.txt} says, and for nothing
 * else. A usual run asks by one role for each clearance and place; with the system property {@code paraph.matrix=whole}, by all.
 */
class ClearanceMatrixIT {

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    private static final List<Marking> CLEARANCES = List.of(Marking.UNCLASSIFIED, Marking.RESTRICTED, Marking.CONFIDENTIAL,
            Marking.SECRET);
    private static final boolean WHOLE = "whole".equals(System.getProperty("paraph.matrix"));
    private static final System.Logger LOG = System.getLogger(ClearanceMatrixIT.class.getName());

    /** No dossier has this version, so that what is allowed is not done. */
    private static final long STALE = 77_777;

    private final DemoParaph paraph = DemoParaph.shared();

    /**
     * Somebody who asks.
     *
     * @param sees true if the dossier is for this person
     */
    private record Asker(String role, String who, Http client, boolean sees) {
    }

    @Test
    void whoMayNotKnowOfADossierFindsNoneAndWhoMayIsRefusedByRoleAlone() {
        var dossier = Dossier.in(paraph, "WORKING_LEVEL_TALKS").act("reviews");
        paraph.as("lee.treaty").post(dossier.path() + "/documents", Requests.of("documents")).expect(201);
        var askers = askers(dossier);
        var version = dossier.version();
        int asked = 0;

        for (Operation operation : Operations.ofDossiers()) {
            var call = new DossierCall(operation, dossier);
            for (var asker : askers) {
                check(call, operation, asker, dossier.id());
                asked++;
            }
            assertThat(dossier.version()).as("%s", operation).isEqualTo(version);
        }
        LOG.log(System.Logger.Level.INFO, "{0} questions by {1} people", asked, askers.size());
    }

    private static void check(DossierCall call, Operation operation, Asker asker, String dossier) {
        var answer = call.send(asker.client(), dossier, STALE);
        if (asker.sees()) {
            checkSeen(call, operation, asker, answer);
            return;
        }
        Refused.by(answer);
        assertThat(answer.status()).as("%s by %s: %s", operation, asker, answer).isEqualTo(404);
        var missing = call.send(asker.client(), NOBODY, STALE);
        assertThat(Refused.withoutInstance(answer)).as("%s by %s", operation, asker).isEqualTo(Refused.withoutInstance(missing));
        assertThat(answer.header("ETag")).isEmpty();
    }

    private static void checkSeen(DossierCall call, Operation operation, Asker asker, Http.Answer answer) {
        var code = answer.status() < 400 ? "" : Refused.by(answer).path("code").asText();
        assertThat(code).as("%s by %s", operation, asker).isNotEqualTo("unknown-negotiation");
        if (call.isReading()) {
            assertThat(answer.status()).as("%s by %s: %s", operation, asker, answer).isIn(200, 404, 409);
        } else if (RoleMatrix.mayAct(asker.role(), operation.act())) {
            assertThat(answer.status()).as("%s by %s: %s", operation, asker, answer).isNotIn(401, 403);
        } else {
            assertThat(answer.status()).as("%s by %s: %s", operation, asker, answer).isIn(403, 404, 409, 412);
        }
    }

    /** People of each clearance, on the dossier and off it. */
    private List<Asker> askers(Dossier dossier) {
        var unit = paraph.foundUnit();
        var other = paraph.foundUnit();
        dossier.admitUnit(unit);
        var askers = new ArrayList<Asker>();
        int turn = 0;
        for (var clearance : CLEARANCES) {
            for (var place : List.of(unit, other)) {
                var one = RoleMatrix.WORKING.get(turn++ % RoleMatrix.WORKING.size());
                for (var role : WHOLE ? RoleMatrix.WORKING : List.of(one)) {
                    var name = paraph.enrol(role, place, clearance.name(), role);
                    askers.add(new Asker(role, name + " " + clearance, paraph.as(name),
                            place.equals(unit) && clearance.covers(Marking.CONFIDENTIAL)));
                }
            }
        }
        return askers;
    }
}
