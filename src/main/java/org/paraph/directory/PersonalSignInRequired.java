package org.paraph.directory;

import org.paraph.platform.problem.Problem;

/**
 * This is for a person who is there: to confirm as the second one, to keep the keys of programs, to settle the own affairs.
 * A token does not do, whoever holds it.
 */
public class PersonalSignInRequired extends Problem {

    /** The code of the refusal. */
    public static final String CODE = "personal-sign-in-required";

    public PersonalSignInRequired() {
        super(Kind.FORBIDDEN, CODE);
    }

    /**
     * Holds an act to people who have signed in themselves.
     *
     * @throws PersonalSignInRequired if the sign-in was by token
     */
    public static void unless(Actor actor) {
        if (actor.grant().means() != null) {
            throw new PersonalSignInRequired();
        }
    }
}
