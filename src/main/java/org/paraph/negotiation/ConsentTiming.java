package org.paraph.negotiation;

/** By when the legislature decides: before signature where the signature binds, else before ratification. */
public enum ConsentTiming { BEFORE_SIGNATURE, BEFORE_RATIFICATION }
