package org.paraph.directory;

/** Who is acting in this request or job. A port: the web layer answers from the sign-in, jobs get the system. */
public interface CurrentActor {

    /** The person signed in, or {@link Actor#SYSTEM} on a thread of the engine. Never null. */
    Actor get();
}
