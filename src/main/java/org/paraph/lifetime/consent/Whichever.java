package org.paraph.lifetime.consent;

/** Which of two numbers counts where a clause names both, as in "six or half of the signatories, whichever is smaller". */
public enum Whichever { SMALLER, GREATER }
