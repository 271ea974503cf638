package org.paraph.engine.contract;

import java.util.Optional;

/**
 * What the way in to the engine's own REST contract asks of the engine before it lets a call pass. Who lists or fetches there
 * gets only what the account may see, see {@link Sight}.
 */
public interface EngineContract {

    /** From here on this thread's queries give only what the caller sees. To be undone with {@link #leave}. */
    void enter(ContractCaller caller);

    /** From here on this thread acts under the caller's name, and the engine's own steps see everything. */
    void enterUnlimited(ContractCaller caller);

    /** The thread serves somebody else next. */
    void leave();

    /** The open external task of that id; empty if there is none. */
    Optional<ExternalWork> externalWork(String id);

    /** The dossier of a running process instance; empty if there is none of that id, or it belongs to no dossier. */
    Optional<String> dossierOfInstance(String id);

    /** The dossier of an open user task; empty if there is none of that id, or it belongs to no dossier. */
    Optional<String> dossierOfTask(String id);
}
