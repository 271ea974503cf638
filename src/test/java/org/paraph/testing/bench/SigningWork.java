package org.paraph.testing.bench;

import java.time.LocalDate;
import java.util.List;
import org.paraph.directory.Actor;
import org.paraph.negotiation.CaseFile;
import org.paraph.negotiation.Conclusion;
import org.paraph.negotiation.DossierLink;
import org.paraph.negotiation.Negotiations;
import org.paraph.negotiation.PartyDesk;
import org.paraph.signing.Blocker;
import org.paraph.signing.CeremonyRequest;
import org.paraph.signing.FullPowers;
import org.paraph.signing.FullPowersDesk;
import org.paraph.signing.FullPowersRegister;
import org.paraph.signing.FullPowersRequest;
import org.paraph.signing.Office;
import org.paraph.signing.SignatureDesk;
import org.paraph.signing.SignatureEffect;
import org.paraph.signing.SignatureReadiness;
import org.paraph.signing.SigningDesk;
import org.paraph.signing.SigningFile;
import org.paraph.text.SplitDesk;
import org.paraph.text.SuspendedProvisionsDesk;

/** What is done to a dossier on its way to the conclusion, in whatever shape, each act by the person whose it is. */
public final class SigningWork {

    private final Bench bench;
    private final Casework dossier;
    private final Entries entries;

    private SigningWork(Bench bench, Casework dossier) {
        this.bench = bench;
        this.dossier = dossier;
        this.entries = new Entries(bench);
    }

    public static SigningWork on(Casework dossier, Bench bench) {
        return new SigningWork(bench, dossier);
    }

    public Casework dossier() {
        return dossier;
    }

    /** A ceremony in a week at which these parties sign, perhaps with the text open for the others until a day. */
    public SigningWork schedule(LocalDate openUntil, boolean othersFollow, String... parties) {
        registrar().act(SigningDesk.class,
                (desk, ref) -> desk.scheduleCeremony(ref, ceremony(openUntil, othersFollow, parties)));
        return this;
    }

    public SigningWork addCeremony(String... parties) {
        registrar().act(SigningDesk.class, (desk, ref) -> desk.addCeremony(ref, ceremony(null, false, parties)));
        return this;
    }

    public SigningWork sign(String party, Office office, SignatureEffect effect, boolean awaitingConfirmation) {
        registrar().act(SignatureDesk.class,
                (desk, ref) -> desk.record(ref, entries.signature(party, office, effect, awaitingConfirmation)));
        return this;
    }

    /** The State confirms its latest signature. */
    public SigningWork confirm(String party) {
        registrar().act(SignatureDesk.class, (desk, ref) -> desk.confirm(ref, signature(party), entries.confirmation()));
        return this;
    }

    public SigningWork adopt() {
        dossier.act(SignatureDesk.class, (desk, ref) -> desk.adopt(ref, entries.adoption()));
        return this;
    }

    public SigningWork conduct(boolean initialling, Conclusion conclusion) {
        dossier.act(PartyDesk.class, (desk, ref) -> desk.conduct(ref, entries.procedure(initialling, conclusion)));
        return this;
    }

    public SigningWork suspendProvisions(String... provisions) {
        dossier.act(SuspendedProvisionsDesk.class, (desk, ref) -> desk.suspend(ref, entries.suspending(provisions)));
        return this;
    }

    /** Splits provisions off; returns the id of the dossier to which they go. */
    public String split(String label, String remainder, String... provisions) {
        dossier.act(SplitDesk.class, (desk, ref) -> desk.split(ref, entries.split(label, remainder, provisions)));
        return dossier.ask(CaseFile.class, file -> file.links(dossier.id()).stream()
                .filter(link -> link.kind() == DossierLink.Kind.SIBLING).reduce((one, other) -> other).orElseThrow()
                .targetId());
    }

    public SigningWork leave(String party) {
        dossier.act(PartyDesk.class, (desk, ref) -> desk.leave(ref, entries.leaving(party)));
        return this;
    }

    public SigningWork join(String party) {
        dossier.act(PartyDesk.class, (desk, ref) -> desk.join(ref, entries.joining(party)));
        return this;
    }

    public SigningWork register(FullPowersRequest powers) {
        registrar().act(FullPowersDesk.class, (desk, ref) -> desk.record(ref, powers));
        return this;
    }

    /** General full powers of the party's head of mission. */
    public FullPowersRequest blanket(String party) {
        return powers(party, null, null, null, true, FullPowersRequest.Presentation.ORIGINAL);
    }

    /** Full powers of the party's head of mission that hold until a day, at a place, as they were presented. */
    public FullPowersRequest powers(String party, LocalDate from, LocalDate until, String place, boolean blanket,
            FullPowersRequest.Presentation presented) {
        return new FullPowersRequest(party, party + " HEAD_OF_MISSION", "Ambassador", "The minister", until, null,
                entries.today(), Office.HEAD_OF_MISSION, null, Office.FOREIGN_MINISTER, "2026-1", from, place, null,
                blanket, presented);
    }

    public SigningWork check(String powersId) {
        return checkAs(Team.of(bench).registrar(), powersId);
    }

    public SigningWork checkAs(Actor person, String powersId) {
        dossier.by(person).act(FullPowersDesk.class, (desk, ref) -> desk.check(ref, powersId, entries.check()));
        return this;
    }

    public SigningWork revoke(String powersId) {
        registrar().act(FullPowersDesk.class, (desk, ref) -> desk.revoke(ref, powersId, entries.revocation()));
        return this;
    }

    /** The id of the full powers registered last in this dossier. */
    public String latestPowers() {
        List<FullPowers> all = dossier.ask(FullPowersRegister.class, register -> register.of(dossier.id()));
        return all.get(all.size() - 1).id();
    }

    /** Everything that stands against the signature. */
    public List<Blocker> blockers() {
        return bench.inTransaction(() -> bench.bean(SignatureReadiness.class)
                .blockers(bench.bean(Negotiations.class).byId(dossier.id())));
    }

    public List<String> codes() {
        return blockers().stream().map(Blocker::code).toList();
    }

    private CeremonyRequest ceremony(LocalDate openUntil, boolean othersFollow, String... parties) {
        var whole = entries.ceremony(List.of(parties));
        return new CeremonyRequest(whole.at(), whole.zone(), whole.place(), whole.signatories(), whole.occurrence(),
                openUntil, othersFollow);
    }

    private String signature(String party) {
        return dossier.ask(SigningFile.class, file -> file.signatures(dossier.id()).stream()
                .filter(one -> one.signatory().party().equals(party)).reduce((earlier, later) -> later).orElseThrow().id());
    }

    private Casework registrar() {
        return dossier.by(Team.of(bench).registrar());
    }
}
