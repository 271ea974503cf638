package org.paraph.negotiation;

/** In whose name an instrument is made. */
public enum PartyLevel { STATE, GOVERNMENT, AGENCY }
